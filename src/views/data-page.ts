import type { ViewContext } from './context.ts';
import { API } from './data/api-address.ts';
import { COLLECTIONS } from './data/api-files.ts';
import { type Collection, SCHEMA_VERSION } from './data/envelope-data.ts';
import { statusData } from './data/status-data.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView } from './page.ts';
import type { Rich } from './parts.ts';

/** The file of each kind that a reader can try: of records with files of their own, that of the first. */
function exampleOf(ctx: ViewContext, collection: Collection): string | undefined {
  const { advisories } = ctx.content;
  const [crossing] = usable(ctx);
  const [alert] = ctx.alerts();
  const country = [...advisories.values()].find(({ departures }) => departures === 'yes');
  switch (collection) {
    case 'crossing':
      return crossing && `${API}crossings/${crossing}.json`;
    case 'advisory':
      return country && `${API}advisories/${country.slug}.json`;
    case 'alert':
      return alert && `${API}alerts/${alert.alert.slug}.json`;
    default:
      return `${API}${collection}.json`;
  }
}

/** The crossings in the order of the table, without those that are not to be used. */
function usable(ctx: ViewContext): readonly string[] {
  return ctx
    .allRows()
    .filter(({ group }) => group !== 'do-not-use')
    .flatMap(({ statuses }) => statuses)
    .map(({ crossing }) => crossing);
}

function fileTable(ctx: ViewContext): Block {
  const words = ctx.t.data;
  const link = (address: string): Rich => [{ href: ctx.link(address), text: address }];
  const rows: Rich[][] = COLLECTIONS.flatMap((collection) => {
    const address = exampleOf(ctx, collection);
    if (address === undefined) return [];
    const schema = link(`${API}schema/${collection}.json`);
    return [[[words.kinds[collection]], link(address), schema]];
  });
  const others: Rich[][] = [
    [[words.geojson], link(`${API}crossings.geojson`), ['RFC 7946']],
    [[words.csv], link(`${API}crossings.csv`), ['RFC 4180']],
    [[words.openapi], link(`${API}openapi.json`), ['OpenAPI 3.1']],
  ];
  const { what, address, schema } = words.filesHead;
  return {
    kind: 'plain-table',
    table: {
      caption: words.filesCaption,
      head: [what, address, schema],
      rows: [...rows, ...others].map((cells) => ({ cells })),
    },
  };
}

function curlLines(ctx: ViewContext): Block {
  const { curl } = ctx.t.data;
  const address = (path: string) => ctx.absolute(`${API}${path}`);
  const lines: readonly (readonly [string, string])[] = [
    [curl.index, `curl ${address('index.json')}`],
    [
      curl.crossings,
      `curl ${address('crossings.json')} | jq '.data[] | [.id, .statuses[0].status, .statuses[0].asOf, .statuses[0].limit]'`,
    ],
    [curl.csv, `curl -o crossings.csv ${address('crossings.csv')}`],
    [curl.geojson, `curl -o crossings.geojson ${address('crossings.geojson')}`],
    [curl.schema, `curl ${address('schema/crossings.json')}`],
  ];
  return {
    kind: 'lines',
    lines: lines.map(([label, command]) => ({ label, text: [command] })),
  };
}

/** A status of the day as it stands in the file, field by field. */
function exampleTable(ctx: ViewContext): readonly Block[] {
  const words = ctx.t.data;
  const [crossing] = usable(ctx);
  if (crossing === undefined) return [];
  const status = statusData([ctx], ctx.status(crossing));
  const last = status.lastWords.flatMap(({ words: said }) => Object.values(said));
  const values: Readonly<Record<keyof typeof words.fields, string>> = {
    status: status.status,
    asOf: status.asOf ?? 'null',
    limit: status.limit ?? 'null',
    issuers: status.reports.map(({ issuer }) => issuer.id).join(', ') || '[]',
    sources: status.reports.map(({ source }) => source.id).join(', ') || '[]',
    wayOut: String(status.wayOut),
    lastWords: last.join(' ') || '[]',
    words: status.words[ctx.lang]?.status ?? '',
  };
  const { field, value, meaning } = words.exampleHead;
  const fields = Object.keys(words.fields) as (keyof typeof words.fields)[];
  return [
    {
      kind: 'plain-table',
      table: {
        caption: words.exampleCaption(ctx.crossing(crossing).name, ctx.passportName(ctx.passport)),
        head: [field, value, meaning],
        rows: fields.map((key) => ({ cells: [[key], [values[key]], [words.fields[key]]] })),
      },
    },
  ];
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((text) => [text]) };
}

/** What to mind; the last rule says first whose site it is. */
function rulesOf(ctx: ViewContext): readonly string[] {
  const { rules, official } = ctx.t.data;
  return rules.map((rule, at) =>
    at < rules.length - 1 ? rule : `${official[ctx.site.publisherKind]} ${rule}`,
  );
}

/** How to read the data: what to mind, every kind of file, lines to try and one status of the day. */
export function dataPage(ctx: ViewContext): PageView {
  const words = ctx.t.data;
  return {
    frame: frameOf(ctx, { title: words.title, description: words.description }),
    heading: words.title,
    lead: [words.lead],
    top: [],
    sections: [
      { id: 'rules', heading: words.rulesHeading, blocks: [list(rulesOf(ctx))] },
      { id: 'files', heading: words.filesHeading, blocks: [fileTable(ctx)] },
      { id: 'curl', heading: words.curlHeading, blocks: [curlLines(ctx)] },
      { id: 'example', heading: words.exampleHeading, blocks: exampleTable(ctx) },
      { id: 'stable', heading: words.stableHeading, blocks: [list(words.stable(SCHEMA_VERSION))] },
    ],
  };
}
