import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrDrawing } from '../../src/views/qr.ts';
import { pixelsOf } from '../support/pixels.ts';

// The package is CommonJS: its function is the default of the default for some readers.
const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** What a reader of codes sees: made by one library, read by another. */
async function readBack(
  address: string,
  level: 'L' | 'M',
  torn = false,
): Promise<string | undefined> {
  const { size, path, dashes } = qrDrawing(address, level);
  const side = size * 6;
  const hole = torn ? `<path fill="#fff" d="M${size / 2 - 2} ${size / 2 - 2}h4v4h-4z"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${path}"/>${hole}</svg>`;
  const { data, width, height } = await pixelsOf(Buffer.from(svg));
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    rgba.set([data[at * 3] ?? 0, data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0, 255], at * 4);
  }
  const said = read(rgba, width, height)?.data;
  return said === undefined ? undefined : URL.parse(said)?.href;
}

test.each([
  ['https://overland.example/x/gub/', 'M'],
  ['https://overland.example/iran/', 'L'],
  ['https://overland.example/turkmenistan/', 'L'],
  ['https://a-mirror.of-a-mirror.example/under/a/path/x/gub/', 'M'],
] as const)('%s comes back from its code (%s)', async (address, level) => {
  expect(await readBack(address, level)).toBe(address);
});

test('a code on paper survives a small hole', async () => {
  const address = 'https://overland.example/x/gub/';
  expect(await readBack(address, 'M', true)).toBe(address);
});

test('a code has four light modules on each side, as readers ask for', async () => {
  const { size, path } = qrDrawing('https://overland.example/x/gub/', 'M');
  expect(size).toBe(25 + 8);
  const [, x, y] = path.match(/^M(\d+) ([\d.]+)/) ?? [];
  expect([Number(x), Number(y)]).toEqual([4, 4.5]);
  const steps = [...path.matchAll(/h(-?\d+)/g)].map(([, step]) => Number(step));
  expect(new Set(steps)).toEqual(new Set([25, -25]));
  expect(steps).toHaveLength(25);
});
