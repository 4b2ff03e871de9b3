/**
 * What each kind of file of the site is. Without a charset a browser reads plain text in the letters of the reader's
 * country; with a wrong type `nosniff` keeps it from being read at all. The longest ending decides.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.cap.xml': 'application/cap+xml; charset=utf-8',
  '.csv': 'text/csv; header=present; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.minisig': 'application/octet-stream',
  '.png': 'image/png',
  '.ps1': 'text/plain; charset=utf-8',
  '.sh': 'text/plain; charset=utf-8',
  '.sig': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Where nobody knows better. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media type of a file, by its name or path; undefined where its ending says nothing. */
export function mediaType(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const endings = Object.keys(MEDIA_TYPES).filter((ending) => name.endsWith(ending));
  const [longest] = endings.sort((one, other) => other.length - one.length);
  return longest === undefined ? undefined : MEDIA_TYPES[longest];
}
