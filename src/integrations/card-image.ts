import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CardView } from '../views/card.ts';
import { cardSvg } from './card-svg.ts';
import { fontconfigFile, fontFolders } from './fonts.ts';

/** The weights that cards are written in. */
const WEIGHTS = ['400Regular', '700Bold'];
/** How the picture is packed; what is here is part of its digest. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** A printer of cards: `print` gives the PNG of a card, from the cache where one was made of the same words and fonts. */
export interface CardPrinter {
  print(view: CardView): Promise<Uint8Array>;
}

async function digestOfFonts(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of fontFolders(root)) {
    for (const weight of WEIGHTS) {
      const files = await readdir(join(folder, weight));
      for (const file of files.filter((name) => name.endsWith('.ttf')).sort()) {
        hash.update(await readFile(join(folder, weight, file)));
      }
    }
  }
  return hash.digest('hex');
}

/** Draws a card with the fonts that a fontconfig file names. Fontconfig reads its setting once, so the setting stands before the library is loaded. */
export async function drawCard(svg: string, fonts: string): Promise<Uint8Array> {
  process.env['FONTCONFIG_FILE'] = fonts;
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png(PNG).toBuffer();
}

/**
 * Makes a printer of cards for the project in a folder. Cards are kept under `node_modules/.cache/overland/cards` by a
 * digest of all that they are made of: one that did not change is not drawn again.
 *
 * @throws when the fonts are not installed: without them pictures would have no letters, and no error would say so.
 */
export async function cardPrinter(root: string): Promise<CardPrinter> {
  const cache = resolve(root, 'node_modules/.cache/overland/cards');
  await mkdir(cache, { recursive: true });
  const made = await digestOfFonts(root);
  const fonts = await fontconfigFile(root);
  return {
    print: async (view) => {
      const svg = cardSvg(view);
      const key = createHash('sha256')
        .update(`${made}\n${JSON.stringify(PNG)}\n${svg}`)
        .digest('hex');
      const path = join(cache, `${key}.png`);
      const kept = await readFile(path).catch(() => undefined);
      if (kept) return kept;
      const png = await drawCard(svg, fonts);
      // Written beside and renamed: a build that is killed here leaves no half a picture in the cache.
      const fresh = `${path}.${process.pid}`;
      await writeFile(fresh, png);
      await rename(fresh, path);
      return png;
    },
  };
}
