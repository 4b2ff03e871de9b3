import type { ChangeNote } from '../records/change-note.ts';
import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import type { NoteChange } from './changes.ts';

interface Noted {
  readonly slug: string;
  readonly changes: readonly ChangeNote[];
}

/** The typed notes on changes of prose that are known on a day. */
export function noteChanges(content: Content, day: Day): NoteChange[] {
  const notesOf = (
    collection: NoteChange['record']['collection'],
    { slug, changes }: Noted,
    countries: readonly string[],
  ): NoteChange[] =>
    changes.map((note, index) => ({
      kind: note.kind,
      day: note.on,
      countries,
      key: `note ${collection} ${slug} ${String(index).padStart(4, '0')}`,
      note,
      record: { collection, slug },
    }));
  return [
    ...[...content.advisories.values()].flatMap((one) => notesOf('advisories', one, [one.code])),
    ...[...content.alerts.values()].flatMap((one) => notesOf('alerts', one, one.areas)),
    ...[...content.borders.values()].flatMap((one) => notesOf('borders', one, one.countries)),
    ...[...content.crossings.values()].flatMap((one) =>
      notesOf('crossings', one, Object.keys(one.sides)),
    ),
  ].filter((change) => change.day <= day);
}
