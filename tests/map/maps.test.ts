import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Box, overlap, textSize } from '../../src/map/boxes.ts';
import type { Drawing, DrawnText } from '../../src/map/drawing.ts';
import { REGIONAL } from '../../src/map/regional-map.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { closeUpMap, type MapView, regionalMap } from '../../src/views/map-view.ts';
import { root, secondSite, siteDays } from '../support/sites.ts';

function contextOf(folder: string, day: string): ViewContext {
  const { content } = readContent(`${root}/${folder}`);
  if (!content) throw new Error(`The content of ${folder} cannot be read.`);
  return viewContext({ kind: 'edition', content, day, wallClockDay: day, rebuilt: false });
}

function regionOf(ctx: ViewContext): MapView {
  const advisory = [...ctx.content.advisories.values()].find(
    ({ departures }) => departures === 'yes',
  );
  const map = advisory && regionalMap(ctx.at(`/${advisory.slug}/`), advisory, 'map');
  if (!map) throw new Error('No country of the site has a map.');
  return map;
}

function closeUpOf(ctx: ViewContext, slug: string): MapView | undefined {
  const heading = { id: 'map', text: 'Map', ruled: true };
  return closeUpMap(ctx, ctx.crossing(slug), ctx.status(slug), heading);
}

/** The points of a path that consists of dots. */
function dotsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M(-?\d+) (-?\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function boxOf({ x, y, text }: DrawnText, fontSize: number): Box {
  return { x, y: y - fontSize * 0.35, ...textSize(text, fontSize) };
}

function boxesOf({ numbers, names }: Drawing): readonly (Box & { readonly text: string })[] {
  return [
    ...numbers.map((one) => ({ ...boxOf(one, REGIONAL.fontSize), text: one.text })),
    ...names.map((one) => ({ ...boxOf(one, REGIONAL.nameSize), text: one.text })),
  ];
}

/** What a map costs on the wire, alone. */
function bytesOf(map: MapView): number {
  return brotliCompressSync(JSON.stringify([map.drawing, map.numbered, map.legend, map.note]))
    .length;
}

const words = (map: MapView) => JSON.stringify(map);

describe.each(siteDays)('the map of the country on %s', (day) => {
  const ctx = contextOf('content', day);
  const map = regionOf(ctx);
  const { drawing } = map;
  const statuses = ctx.rows('IR').flatMap((group) => group.statuses);
  const usable = statuses.filter(({ word }) => word !== 'do-not-use');

  test('shows every crossing that may be used and whose position is known, on the sheet', () => {
    const placed = usable.filter(
      ({ crossing }) => ctx.crossing(crossing).location !== 'not-stated',
    );
    const dots = [...dotsOf(drawing.held), ...dotsOf(drawing.said)];
    expect(dots.length + drawing.rings.length).toBe(placed.length);
    for (const [x, y] of dots) {
      expect(x).toBeGreaterThan(5);
      expect(x).toBeLessThan(drawing.width - 5);
      expect(y).toBeGreaterThan(5);
      expect(y).toBeLessThan(drawing.height - 5);
    }
  });

  test('numbers them and names each with a link, in the order of the table', () => {
    const links = map.numbered.filter((piece) => typeof piece === 'object' && 'href' in piece);
    expect(drawing.numbers.map(({ text }) => text)).toEqual(links.map((_, at) => `${at + 1}`));
    const slugs = links.map((link) => /crossings\/(.+)\/$/.exec(link.href)?.[1]);
    expect(slugs).toEqual(usable.map(({ crossing }) => crossing));
  });

  test('has no text that covers another or leaves the sheet', () => {
    const boxes = boxesOf(drawing);
    const clashes = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.text} covers ${other.text}`),
    );
    expect(clashes).toEqual([]);
    for (const { x, y, width, height } of boxes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(drawing.width);
      expect(y - height / 2).toBeGreaterThanOrEqual(0);
      expect(y + height / 2).toBeLessThanOrEqual(drawing.height);
    }
  });

  test('names every country that shares a border with it', () => {
    const names = drawing.names.map(({ text }) => text);
    const neighbours = ['IR', ...ctx.neighbours('IR')].map((code) => ctx.country(code));
    expect(names).toEqual(expect.arrayContaining(neighbours));
  });

  test('draws the borders that are not to be used as a thick line, and puts no dot on them', () => {
    expect(drawing.doNotUse).not.toBe('');
    expect(map.legend).toContain('Thick line: do not use.');
    const forbidden = statuses.filter(({ word }) => word === 'do-not-use');
    expect(forbidden.length).toBeGreaterThan(0);
    for (const { crossing } of forbidden) expect(words(map)).not.toContain(crossing);
  });

  test('says that the table comes first and how well positions are known', () => {
    expect(map.note).toContain('The table takes precedence.');
    expect(map.note).toContain('within 0.5 to 8 km');
  });

  test('prints no coordinate', () => {
    for (const { location } of ctx.content.crossings.values()) {
      if (location === 'not-stated') continue;
      expect(words(map)).not.toContain(`${location.lat}`);
      expect(words(map)).not.toContain(`${location.lon}`);
    }
  });

  test('fits its budget', () => {
    expect(bytesOf(map)).toBeLessThanOrEqual(1500);
  });

  test('is the same each time it is drawn', () => {
    expect(words(regionOf(contextOf('content', day)))).toBe(words(map));
  });
});

describe('its title', () => {
  test('carries both dates while crossings are named as a way out, and fills only their dots', () => {
    const ctx = contextOf('content', '2026-02-07');
    const map = regionOf(ctx);
    expect(map.heading.text).toBe('Open on 5 February 2026; not after 8 February 2026');
    expect(map.until).toBe('2026-02-08');
    expect(dotsOf(map.drawing.held)).toHaveLength(4);
    expect(map.legend).toContain('Filled dot: open on 5 February 2026.');
  });

  test.each(['2026-02-09', '2026-11-20'])(
    'says on %s that nothing is known, and fills no dot',
    (day) => {
      const map = regionOf(contextOf('content', day));
      expect(map.heading.text).toMatch(/^(Not known|No crossing is confirmed) on \d+ \w+ 2026$/);
      expect(map.drawing.held).toBe('');
      expect(map.until).toBeUndefined();
      expect(map.legend).not.toContain('Filled');
    },
  );
});

describe('the surroundings of a crossing', () => {
  const ctx = contextOf('content', '2026-11-20');
  const slugs = [...ctx.content.crossings.keys()];
  const shown = slugs.flatMap((slug) => {
    const map = closeUpOf(ctx, slug);
    return map ? [{ slug, map }] : [];
  });

  test('are drawn wherever the position is known and the gate may be used, and nowhere else', () => {
    const expected = slugs.filter(
      (slug) =>
        ctx.status(slug).word !== 'do-not-use' && ctx.crossing(slug).location !== 'not-stated',
    );
    expect(shown.map(({ slug }) => slug)).toEqual(expected);
    expect(slugs.filter((slug) => ctx.status(slug).word === 'do-not-use').length).toBeGreaterThan(
      5,
    );
  });

  test('show a point only where the place is known within 1 km, else a ring of that size', () => {
    for (const { slug, map } of shown) {
      const { location } = ctx.crossing(slug);
      if (location === 'not-stated') continue;
      const { held, said, rings, numbers } = map.drawing;
      if (location.accuracyKm <= 1) {
        expect(dotsOf(held + said), slug).toHaveLength(1);
        expect(rings, slug).toEqual([]);
      } else {
        expect(held + said, slug).toBe('');
        // The sheet is 80 km and 370 units wide.
        expect(rings[0]?.r, slug).toBe(Math.round((location.accuracyKm * 370) / 80));
        expect(
          numbers.map(({ text }) => text),
          slug,
        ).toEqual(['about here']);
      }
    }
  });

  test('show the border and the names of both sides, and say how well the place is known', () => {
    for (const { slug, map } of shown) {
      const { sides, location } = ctx.crossing(slug);
      if (location === 'not-stated') continue;
      expect(map.drawing.border, slug).not.toBe('');
      const names = map.drawing.names.map(({ text }) => text);
      const both = Object.keys(sides).map((code) => ctx.country(code));
      expect(names, slug).toEqual(expect.arrayContaining([...both, '20 km']));
      expect(map.note, slug).toContain(`within ${location.accuracyKm} km`);
      expect(words(map), slug).not.toContain(`${location.lat}`);
    }
  });

  test('have no text that covers another', () => {
    for (const { slug, map } of shown) {
      const boxes = boxesOf(map.drawing);
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          expect(overlap(one, other), `${slug}: ${one.text}, ${other.text}`).toBe(false);
        }
      }
    }
  });

  test('fit their budget', () => {
    for (const { slug, map } of shown) expect(bytesOf(map), slug).toBeLessThanOrEqual(600);
  });

  test('fill the point only while the crossing is named as a way out', () => {
    const then = closeUpOf(contextOf('content', '2026-02-07'), 'gurbulak-bazargan');
    const now = closeUpOf(ctx, 'gurbulak-bazargan');
    expect([then?.drawing.said, now?.drawing.held]).toEqual(['', '']);
    expect([then?.until, now?.until]).toEqual(['2026-02-08', undefined]);
  });
});

test('a second site of other countries has its own map', () => {
  const ctx = contextOf(secondSite.content, secondSite.day);
  const map = regionOf(ctx);
  const names = map.drawing.names.map(({ text }) => text);
  expect(names).toEqual(expect.arrayContaining(['Chile', 'Argentina']));
  expect(dotsOf(map.drawing.held + map.drawing.said)).toHaveLength(2);
  expect(map.drawing.doNotUse).toBe('');
  expect(map.legend).not.toContain('do not use');
  for (const slug of ctx.content.crossings.keys()) expect(closeUpOf(ctx, slug)).toBeDefined();
});
