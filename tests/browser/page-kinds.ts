/** One page of every kind that the site has, on both days of the tests. */
export const pageKinds = {
  home: '/',
  'country that people leave': '/iran/',
  'country across the border': '/turkiye/',
  'all crossings': '/crossings/',
  crossing: '/crossings/gurbulak-bazargan/',
  'crossing not to use': '/crossings/bashmaq-penjwen/',
  'card for a driver': '/crossings/agarak-norduz/card/',
  'reports on a crossing': '/crossings/gurbulak-bazargan/reports/',
  border: '/borders/iran-turkiye/',
  'reports on a border': '/borders/iran-turkiye/reports/',
  'all alerts': '/alerts/',
  alert: '/alerts/2026-02-06-iran-leave-now/',
  stays: '/stay/',
  levels: '/levels/',
  'what changed': '/updates/',
  sources: '/sources/',
  'sources of one issuer': '/sources/us/',
  about: '/about/',
  'guide in one file': '/save/iran.html',
  safety: '/safety/',
  'nothing at this address': '/404.html',
} as const;

/** Pages for what readers do besides reading, and the view that tells nothing. Where scripts are off some say so. */
export const furtherKinds = {
  copies: '/copies/',
  feeds: '/subscribe/',
  'how to check a copy': '/mirror/',
  data: '/api/',
  'neutral view of a crossing': '/n/k7q2md/',
  'neutral view of a country': '/n/4jw3dz/',
} as const;

/** The Persian page of a kind; undefined for what is in English only. */
export function inPersian(address: string): string | undefined {
  return /^\/(?:api|404)/.test(address) ? undefined : `/fa${address}`;
}

/** The pages on which lives depend, for what need not be asked of every kind. */
export const mainPages = {
  home: pageKinds.home,
  country: pageKinds['country that people leave'],
  crossing: pageKinds.crossing,
  'crossing not to use': pageKinds['crossing not to use'],
} as const;
