/**
 * An address outside the site as a link may have it. The gate lets no other than http, https, mailto and tel pass; one
 * that came by another way leads nowhere.
 */
export function outsideHref(url: string): string {
  const scheme = URL.parse(url)?.protocol ?? '';
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme) ? url : '#';
}
