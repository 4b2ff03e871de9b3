import { join } from 'node:path';
import { scripts, styles } from 'virtual:overland/scripts';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Root } from 'mdast';
import { parse } from 'parse5';
import { expect, test, vi } from 'vitest';
import Document from '../../src/components/Document.astro';
import Guide from '../../src/components/Guide.astro';
import Redirect from '../../src/components/Redirect.astro';
import { planSite } from '../../src/plan.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { Content } from '../../src/records/content.ts';
import { attribute, type Element, type Node } from '../support/built-site.ts';
import { root } from '../support/sites.ts';

/*
 * The gate refuses raw HTML, unsafe links and hidden characters (OV6xx, OV108). Here nobody asks the gate: every text of
 * the second site's content is hostile, and every page is printed all the same.
 */

// A message that does not fit stops the plan, which would end the test before a page is printed.
vi.mock('../../src/views/sms-fit.ts', async (original) => ({
  ...(await original<typeof import('../../src/views/sms-fit.ts')>()),
  fitMessage: (_ctx: unknown, _code: string, wordings: readonly string[]) => wordings[0],
  fitBefore: (_ctx: unknown, _address: string, wordings: readonly string[]) => wordings[0],
}));

const BREAKOUT =
  '</script></style></title></textarea></template>--><script>alert(1)</script><img src=x onerror=alert(1)>"\' onfocus=alert(1) x=\u202e\u200b';
const LINKS = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
];

/** Values that are words of ours, days, numbers and addresses of pages decide what is printed; they stay. */
const DECIDES = /^[A-Za-z0-9.+-]+(?:T[0-9:+Z-]+)?$/;

function hostile(value: unknown, count: { links: number; texts: number }): unknown {
  if (typeof value === 'string') {
    if (/^(?:https?|mailto|tel):/.test(value)) return LINKS[count.links++ % LINKS.length];
    if (DECIDES.test(value)) return value;
    count.texts += 1;
    return `${value} ${BREAKOUT}`;
  }
  if (Array.isArray(value)) return value.map((one) => hostile(one, count));
  if (value instanceof Map) {
    return new Map([...value].map(([key, one]) => [key, hostile(one, count)]));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, hostile(one, count)]),
    );
  }
  return value;
}

/** A body with what Markdown could carry besides texts. */
function hostileBody(body: Root): Root {
  const children: Root['children'] = [
    ...body.children,
    { type: 'html', value: BREAKOUT },
    { type: 'paragraph', children: LINKS.map((url) => ({ type: 'link', url, children: [] })) },
    { type: 'paragraph', children: [{ type: 'image', url: LINKS[0] ?? '', alt: BREAKOUT }] },
  ];
  return { ...body, children };
}

/** Every element, those that wait in a template too. */
function everything(node: Node): readonly Element[] {
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  const below = inside.flatMap(everything);
  return 'tagName' in node ? [node, ...below] : below;
}

/** What could run, or lead to something that runs. */
function dangers(html: string): readonly string[] {
  return everything(parse(html)).flatMap((element) => {
    const { tagName, attrs } = element;
    const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const data = /^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? '');
    const running = ['script', 'style'].includes(tagName) && !ours.has(text) && !data;
    const strange = ['img', 'iframe', 'object', 'embed', 'base', 'textarea'].includes(tagName);
    return [
      ...(running || strange ? [`<${tagName}>${text.slice(0, 80)}`] : []),
      ...attrs
        .filter(({ name, value }) => isDanger(name, value))
        .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    ];
  });
}

function isDanger(name: string, value: string): boolean {
  if (/^on|^(?:style|srcdoc|action|formaction)$/.test(name)) return true;
  if (!/^(?:href|src|xlink:href|content)$/.test(name)) return false;
  // Browsers take white space and control characters out of an address before they read its scheme (URL, §4.4).
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones.
  const read = value.replace(/^0; url=/, '').replaceAll(/[\u0000- ]/g, '');
  return /^(?:javascript|data|vbscript):/i.test(read);
}

const folder = join(root, 'tests/fixtures/tiny');
const { content } = readContent(folder);
if (!content) throw new Error('The second site cannot be read.');
const ours = new Set([...Object.values(styles), ...Object.values(scripts)]);
const count = { links: 0, texts: 0 };
const url = 'https://www.example.org/';
const sources = new Map([...content.sources].map(([id, source]) => [id, { ...source, url }]));
const poisoned = hostile({ ...content, sources }, count) as Content;
const withBodies = <Item extends { readonly body: Root }>(items: ReadonlyMap<string, Item>) =>
  new Map([...items].map(([id, item]) => [id, { ...item, body: hostileBody(item.body) }]));
const plan = planSite({
  kind: 'edition',
  content: {
    ...poisoned,
    site: { ...poisoned.site, baseUrl: content.site.baseUrl },
    advisories: withBodies(poisoned.advisories),
    alerts: withBodies(poisoned.alerts),
    borders: withBodies(poisoned.borders),
    crossings: withBodies(poisoned.crossings),
  },
  day: '2026-03-01',
  wallClockDay: '2026-03-01',
  rebuilt: false,
});
const container = await AstroContainer.create();
const components = { page: Document, guide: Guide, redirect: Redirect } as const;

test('the content is hostile indeed', () => {
  expect(count.links).toBeGreaterThan(5);
  expect(count.texts).toBeGreaterThan(100);
  expect(dangers(`<p onclick="x">${BREAKOUT}<a href=" java\tscript:x">`)).toHaveLength(5);
});

test.each(plan.pages.map((file) => [file.address, file] as const))(
  '%s carries nothing that runs, and leads to nothing that does',
  async (_, file) => {
    const html = await container.renderToString(components[file.kind], {
      props: { view: file.view },
      partial: false,
    });
    expect(dangers(html)).toEqual([]);
  },
);
