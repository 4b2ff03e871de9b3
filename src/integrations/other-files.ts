import { printApiFile } from '../api/print.ts';
import { atomText } from '../feeds/atom.ts';
import { calendarText } from '../feeds/calendar.ts';
import { capText } from '../feeds/cap.ts';
import { jsonFeedText } from '../feeds/json-feed.ts';
import { sitemapIndexText, sitemapText } from '../feeds/sitemap.ts';
import type { HeaderSettings, OtherFile, Plan } from '../plan.ts';
import { headerRules } from '../policy/header-rules.ts';
import { headersFile } from '../policy/headers-file.ts';
import { mediaType, UNKNOWN_TYPE } from '../policy/media-types.ts';
import { pageText } from '../text/page-text.ts';
import { COMMON } from '../views/carried.ts';
import { type CardPrinter, cardPrinter } from './card-image.ts';
import type { TextsOf } from './carried-texts.ts';
import { bundleClient, inlineTexts } from './client-scripts.ts';

/** Made when the first card is printed; it reads the fonts once. */
let printer: Promise<CardPrinter> | undefined;

async function headersText(
  { richer, ...settings }: HeaderSettings,
  inline: TextsOf,
): Promise<string> {
  const richerTexts = richer.map(async ({ path, carried }) => ({
    path,
    texts: await inline(carried),
  }));
  return headersFile(
    headerRules({
      ...settings,
      texts: await inline(COMMON),
      richer: await Promise.all(richerTexts),
    }),
  );
}

/**
 * Prints a file that is no page.
 *
 * @param inline the texts that pages carry, for the file that names their hashes.
 */
export async function printFile(file: OtherFile, inline: TextsOf): Promise<string | Uint8Array> {
  switch (file.kind) {
    case 'plain':
      return file.text;
    case 'text':
      return pageText(file.view);
    case 'api':
      return printApiFile(file);
    case 'script':
      return (await bundleClient(file.script, file.script === 'find' ? 'module' : 'inline')).text;
    case 'headers':
      return headersText(file.settings, inline);
    case 'card':
      printer ??= cardPrinter(process.cwd());
      return (await printer).print(file.view);
    case 'atom':
      return atomText(file.view);
    case 'calendar':
      return calendarText(file.view);
    case 'sitemap':
      return sitemapText(file.entries);
    case 'sitemap-index':
      return sitemapIndexText(file.entries);
    case 'cap':
      return capText(file.view);
    case 'json-feed':
      return jsonFeedText(file.view);
    default:
      return file satisfies never;
  }
}

/** The same file for the dev server; undefined where the plan has none at the address. */
export async function serveOtherFile(
  plan: Plan,
  address: string,
): Promise<{ readonly type: string; readonly body: string | Uint8Array } | undefined> {
  const file = plan.files.find((one) => one.address === address);
  if (!file) return undefined;
  const type = mediaType(address) ?? UNKNOWN_TYPE;
  return { type, body: await printFile(file, inlineTexts) };
}
