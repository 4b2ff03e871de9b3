import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody does to the small content, and whether readers see anything of it. */
export interface Edit {
  readonly what: string;
  /** @param content the folder of the content. */
  readonly make: (content: string) => void;
  readonly seen?: false;
}

/** Replaces the first place of a text in a file. Throws where it is not there: the edit would be none. */
export function replace(content: string, file: string, from: string, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}".`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function change(what: string, file: string, from: string, to: string): Edit {
  return { what, make: (content) => replace(content, file, from, to) };
}

/** Replaces a text wherever it stands in the content. */
function replaceEverywhere(content: string, from: string, to: string): void {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
}

const ALERT = 'alerts/2026-02-20-chile-leave.md';
const SECOND_ALERT = 'alerts/2026-02-21-chile-leave.md';
const SAMORE = 'crossings/samore.md';
const TUNNEL = 'crossings/libertadores.md';
const MORE = `  - id: 2026-02-27-example-bureau
    asOf: "2026-02-27"
    status: open
    direction: from-CL
    side: not-stated
    who: { only: [JP] }
    traffic: people
    conditions: ["Only by day"]
    words: "open by day"
    source: example-bureau-page-2026-02-27
`;
const MORE_SOURCE = `
example-bureau-page-2026-02-27:
  issuer: example-bureau
  title: "Crossing the Andes, again"
  published: "2026-02-27"
  seen: "2026-02-28"
`;

/** Made one after the other, each on top of those before it. */
export const edits: readonly Edit[] = [
  change('a status', SAMORE, 'status: closed', 'status: open'),
  change('what a report says word for word', TUNNEL, 'the tunnel is open', 'the road is open'),
  change('the direction of a report', SAMORE, 'direction: both', 'direction: from-CL'),
  {
    what: 'a report more, of a source more',
    make: (content) => {
      replace(content, SAMORE, 'checked:', `${MORE}checked:`);
      const path = join(content, 'sources.yaml');
      writeFileSync(path, readFileSync(path, 'utf8') + MORE_SOURCE);
    },
  },
  change('a condition', SAMORE, 'Only by day', 'Only by day, with chains'),
  change('the title of a source', 'sources.yaml', '"Travel alert"', '"Travel alert, in short"'),
  change('the day on which a source was seen', 'sources.yaml', '"2026-02-28"', '"2026-02-27"'),
  change('the name of an issuer', 'issuers.yaml', '"Example News"', '"Example Daily"'),
  change('the condition of an instruction', ALERT, 'if the pass is clear"', 'if it is clear"'),
  change('a step of an alert', ALERT, 'Take warm clothes.', 'Take warm clothes and water.'),
  {
    what: 'an alert more',
    make: (content) => {
      const text = readFileSync(join(content, ALERT), 'utf8')
        .replace('code: k2a', 'code: k2b')
        .replace('neutralCode: w8k3vd', 'neutralCode: w8k3ve')
        .replace('of 20 February 2026:', 'of 21 February 2026:');
      writeFileSync(join(content, SECOND_ALERT), text.replace('"2026-02-20T', '"2026-02-21T'));
    },
  },
  {
    what: 'an alert less',
    make: (content) => rmSync(join(content, SECOND_ALERT)),
  },
  change('a telephone number', 'advisories/chile.md', '+64 0 000 0000', '+64 0 000 0001'),
  change('the reason of a level', 'advisories/chile.md', '"An invented danger"', '"A danger"'),
  change('how long one may stay', 'advisories/argentina.md', 'days: "90"', 'days: "60"'),
  change('a dangerous region', 'advisories/argentina.md', 'mountain roads', 'high roads'),
  change('the text of a country', 'advisories/chile.md', 'Queues of an hour', 'Long queues'),
  change('the text of a crossing', TUNNEL, 'under the main ridge', 'under the ridge'),
  change('a note of a change', TUNNEL, 'First published.', 'Published.'),
  change('the place of a crossing', TUNNEL, '"-32.826"', '"-32.9"'),
  {
    what: 'a crossing at another address, to which the old one leads',
    make: (content) => {
      replaceEverywhere(content, ':crossing[samore]', ':crossing[cardenal]');
      renameSync(join(content, SAMORE), join(content, 'crossings/cardenal.md'));
      replace(content, 'crossings/cardenal.md', '["Puyehue"]', '["Puyehue", "Samore"]');
    },
  },
  {
    what: 'a crossing less',
    make: (content) => {
      replaceEverywhere(content, ' and :crossing[cardenal]', '');
      rmSync(join(content, 'crossings/cardenal.md'));
    },
  },
  change('how long a status holds', 'site.yaml', 'CL: "14"', 'CL: "8"'),
  change('the title of the site', 'site.yaml', 'Example Passes', 'Other Passes'),
  change('where the site is published', 'site.yaml', '//passes.example"', '//passes.example/a"'),
  {
    what: 'a comment',
    make: (content) => replace(content, 'site.yaml', '# A second', '# The second'),
    seen: false,
  },
];
