import type { Context, Path } from './rule.ts';

/** A code, where it stands, and who holds it. */
export interface HeldCode {
  readonly file: string;
  readonly path: Path;
  readonly code: string;
  /** The holder as a message names it. */
  readonly holder: string;
}

/** A neutral code with what it must not tell: the name of the file, of the issuer or of the page. */
export interface HeldNeutralCode extends HeldCode {
  readonly about: string;
  readonly named: string;
}

/** Every neutral code of the content: of records, of issuers and of pages that belong to no record. */
export function neutralCodes({
  read,
  records,
}: Pick<Context, 'read' | 'records'>): readonly HeldNeutralCode[] {
  const ofRecords = (['alerts', 'borders', 'crossings', 'advisories'] as const).flatMap((folder) =>
    [...records[folder].values()].map(({ file, slug, neutralCode }) => ({
      ...{ file, path: ['neutralCode'], code: neutralCode, holder: file },
      ...{ about: slug, named: 'name of the file' },
    })),
  );
  const listed = (file: string, path: Path, code: string | undefined, key: string, what: string) =>
    code === undefined
      ? []
      : [{ file, path, code, holder: `\`${key}\` in ${file}`, about: key, named: what }];
  const issuers = `${read.label}/issuers.yaml`;
  const site = `${read.label}/site.yaml`;
  return [
    ...ofRecords,
    ...[...records.issuers].flatMap(([id, { neutralCode }]) =>
      listed(issuers, [id, 'neutralCode'], neutralCode, id, 'id of the issuer'),
    ),
    ...Object.entries(records.site?.neutralCodes ?? {}).flatMap(([page, code]) =>
      listed(site, ['neutralCodes', page], code, page, 'name of the page'),
    ),
  ];
}
