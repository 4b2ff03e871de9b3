import { typesettingOf } from '../i18n/typeset.ts';
import type { FeedView } from './feed.ts';
import { typesetValue } from './typeset-page.ts';

/** A feed with the marks and figures of its language, Latin words set apart in running text. */
export function typesetFeed(view: FeedView): FeedView {
  const setting = typesettingOf(view.lang);
  if (!setting) return view;
  const set = <Value>(value: Value, key: string) => typesetValue(value, setting, key) as Value;
  return {
    ...view,
    title: set(view.title, 'title'),
    subtitle: set(view.subtitle, 'subtitle'),
    entries: view.entries.map((entry) => ({
      ...entry,
      title: set(entry.title, 'title'),
      categories: entry.categories.map(({ term, label }) => ({ term, label: set(label, 'label') })),
      passages: set(entry.passages, 'passages'),
    })),
  };
}
