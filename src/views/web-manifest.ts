import { directionOf } from '../i18n/format.ts';
import type { ViewContext } from './context.ts';

export const MANIFEST_ADDRESS = '/manifest.webmanifest';

/**
 * What a device shows of the site once somebody has put it on the home screen (W3C Web Application Manifest). Whoever
 * looks at the screen sees the name and the picture: so there is no word about what the site is for, and it opens as
 * any page of a browser does. All addresses are relative, for the site may lie in any folder.
 */
export function webManifest(ctx: ViewContext): string {
  const { title } = ctx.site;
  return `${JSON.stringify(
    {
      name: title,
      short_name: title,
      lang: ctx.lang,
      dir: directionOf(ctx.lang),
      id: './',
      start_url: './',
      scope: './',
      display: 'browser',
      icons: [{ src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    undefined,
    1,
  )}\n`;
}
