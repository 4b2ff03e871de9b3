import type { Rule } from './rule.ts';

/** A translation stands beside its original, in a language of the site. */
export const translation: Rule = {
  code: 'OV210',
  severity: 'error',
  title: 'A translation of nothing, or into no language of the site',
  *check({ read, records, at }) {
    const [original, ...others] = records.site?.languages ?? [];
    for (const { file, kind } of read.files) {
      if (kind.kind !== 'translation') continue;
      if (!read.ids[kind.folder].has(kind.slug)) {
        yield {
          at: { file, line: 1, column: 1 },
          message: 'There is no record that this could translate.',
          found: `${kind.folder}/${kind.slug}.md`,
          remedy: 'Name the file as its original, with the language before `.md`.',
        };
      }
      const language = records.translations.get(
        `${kind.folder}/${kind.slug}.${kind.language}`,
      )?.language;
      if (language === undefined) continue;
      if (language !== kind.language) {
        yield {
          at: at(file, ['language']),
          message: 'The file name has another language.',
          found: language,
          allowed: kind.language,
          remedy: 'Mend the one that is wrong.',
        };
      } else if (original !== undefined && !others.includes(language)) {
        yield {
          at: at(file, ['language']),
          message:
            language === original
              ? 'This is the language of the original.'
              : 'The site is not published in this language, so nobody would see the translation.',
          found: language,
          allowed: others.join(', ') || 'no language besides the original',
          remedy: 'Add it to `languages` of `site.yaml`, or take the file away.',
        };
      }
    }
  },
};
