/**
 * The pages that belong to no record, with their addresses, in the order in which neutral pages lead to them. The keys
 * stand in `site.yaml`, where each page can have a neutral code.
 */
export const SITE_PAGES = [
  { key: 'home', address: '/' },
  { key: 'crossings', address: '/crossings/' },
  { key: 'alerts', address: '/alerts/' },
  { key: 'stay', address: '/stay/' },
  { key: 'levels', address: '/levels/' },
  { key: 'updates', address: '/updates/' },
  { key: 'sources', address: '/sources/' },
  { key: 'subscribe', address: '/subscribe/' },
  { key: 'copies', address: '/copies/' },
  { key: 'mirror', address: '/mirror/' },
  { key: 'about', address: '/about/' },
  { key: 'safety', address: '/safety/' },
] as const;

export type SitePage = (typeof SITE_PAGES)[number]['key'];
