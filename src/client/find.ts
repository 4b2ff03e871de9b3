import MiniSearch from 'minisearch';
import { foldName } from './fold-name.ts';
import type { SearchEntry } from './search-index.ts';

/** Finds crossings by what somebody typed: the best first, gates not to be used last. */
export type Find = (typed: string) => readonly SearchEntry[];

/** Each word, and for names of several words the whole without its spaces: people write them both ways. */
function wordsOf(text: string): string[] {
  const words = foldName(text).split(' ').filter(Boolean);
  return words.length > 1 ? [...words, words.join('')] : words;
}

/** Makes the search over all crossings: by the beginning of any name in any script, short slips forgiven. */
export function finder(entries: readonly SearchEntry[]): Find {
  const search = new MiniSearch<{ id: number; names: string; countries: string }>({
    fields: ['names', 'countries'],
    tokenize: (text) => text.split('\n').flatMap(wordsOf),
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      tokenize: (text) => foldName(text).split(' ').filter(Boolean),
    },
  });
  search.addAll(
    entries.map(({ names, countries }, id) => ({
      id,
      names: names.join('\n'),
      countries: countries.join('\n'),
    })),
  );
  return (typed) => {
    const found = search.search(typed).flatMap(({ id }) => entries[id] ?? []);
    return [
      ...found.filter(({ doNotUse }) => !doNotUse),
      ...found.filter(({ doNotUse }) => doNotUse),
    ];
  };
}
