import { SaxesParser } from 'saxes';
import { dayOfFeedDate } from './day.ts';
import { type Found, type FoundLevel, type HeldBack, Refused } from './found.ts';
import { htmlText } from './html-text.ts';
import { scaleFound } from './scale.ts';

/** One entry of the feed, with the texts of the fields that are read here. */
interface Item {
  title: string;
  link: string;
  date: string;
  level: string;
}

/** How many entries, and how deep a document: far beyond every real one. */
const MOST_ITEMS = 1_000;
const DEEPEST = 50;

/**
 * The entries of an RSS feed. The parser knows no entities but the five of XML, opens nothing and keeps no tree.
 *
 * @throws Refused where the document is not well-formed, or declares a document type, which a feed has no use for.
 */
function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  const open: string[] = [];
  let item: Item | undefined;
  let field: keyof Item | undefined;
  const parser = new SaxesParser();
  const take = (part: string) => {
    if (item && field) item[field] += part;
  };
  parser.on('doctype', () => {
    throw new Refused('The document declares a document type: it is no plain feed.');
  });
  parser.on('error', (error) => {
    throw new Refused(`The document is not well-formed XML: ${htmlText(error.message)}.`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (open.length > DEEPEST) throw new Refused('The document is nested too deeply for a feed.');
    if (name === 'item') item = { title: '', link: '', date: '', level: '' };
    else if (open.at(-2) === 'item') {
      const fields: Readonly<Record<string, keyof Item>> = {
        title: 'title',
        link: 'link',
        pubDate: 'date',
      };
      field = attributes['domain'] === 'Threat-Level' ? 'level' : fields[name];
    }
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    open.pop();
    field = undefined;
    if (name !== 'item' || !item) return;
    items.push(item);
    if (items.length > MOST_ITEMS) throw new Refused('The feed has more entries than countries.');
    item = undefined;
  });
  parser.write(text).close();
  return items;
}

type Read = { readonly level: FoundLevel } | { readonly held: HeldBack };

/** The country is in the address: the tags of the feed mix two kinds of codes. */
function levelOf(item: Item): Read {
  const title = htmlText(item.title);
  const hold = (why: string): Read => ({ held: { what: title, why } });
  const alpha3 = /^https?:\/\/[^\s]+\/destination\.([a-z]{3})\.html$/
    .exec(item.link.trim())?.[1]
    ?.toUpperCase();
  const level = /^Level (\d): (.+)$/.exec(htmlText(item.level));
  const printed = /Level (\d)/.exec(title)?.[1];
  const issued = dayOfFeedDate(item.date);
  if (!level) return hold('it gives no level of its own');
  const [, code = '', label = ''] = level;
  if (alpha3 === undefined) return hold('its address does not say which country it is about');
  if (issued === undefined) return hold('its date cannot be read');
  if (printed !== undefined && printed !== code) {
    return hold(`its title says level ${printed}, its category level ${code}`);
  }
  const name = title.replace(/\s+(?:Travel Advisory\s+)?-\s+Level.*$/, '');
  return {
    level: {
      country: { alpha3, name },
      code,
      label,
      issued,
      reviewed: undefined,
      title,
      url: item.link.trim(),
      note: undefined,
    },
  };
}

/** Reads the feed. Of two entries on one country the newer counts; where two of one day differ, a person decides. */
export function readThreatLevelFeed(text: string): Found {
  const heldBack: HeldBack[] = [];
  const newest = new Map<string, FoundLevel>();
  const items = itemsOf(text);
  if (items.length === 0)
    throw new Refused('The feed is empty. That is an error, not "no advice".');
  for (const item of items) {
    const read = levelOf(item);
    if ('held' in read) {
      heldBack.push(read.held);
      continue;
    }
    const { level } = read;
    const code = level.country.alpha3 ?? '';
    const other = newest.get(code);
    if (other && other.issued === level.issued && other.code !== level.code) {
      heldBack.push({
        what: level.country.name,
        why: 'two entries of one day give different levels',
      });
      newest.delete(code);
      continue;
    }
    if (!other || other.issued < level.issued) newest.set(code, level);
  }
  const levels = [...newest.values()];
  return { levels, heldBack, countries: items.length, scale: scaleFound(levels), whole: true };
}
