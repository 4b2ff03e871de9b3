/** One page of every kind that the site has, on both days of the tests. */
export const pageKinds = {
  home: '/',
  'country that people leave': '/iran/',
  'country across the border': '/turkiye/',
  'all crossings': '/crossings/',
  crossing: '/crossings/gurbulak-bazargan/',
  'crossing not to use': '/crossings/bashmaq-penjwen/',
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

/** The pages on which lives depend, for what need not be asked of every kind. */
export const mainPages = {
  home: pageKinds.home,
  country: pageKinds['country that people leave'],
  crossing: pageKinds.crossing,
  'crossing not to use': pageKinds['crossing not to use'],
} as const;
