import type { Finding, Place, Rule } from './rule.ts';

/** Short and neutral addresses are printed, sent and scanned; one code leads to one place for ever. */
export const codes: Rule = {
  code: 'OV403',
  severity: 'error',
  title: 'A short or neutral code of two records',
  *check({ records, at }) {
    const holders = (['alerts', 'borders', 'crossings'] as const).flatMap((folder) => [
      ...records[folder].values(),
    ]);
    const neutral = [...holders, ...records.advisories.values()];
    const fields = [
      ['code', holders.map(({ file, code }) => ({ file, code }))],
      ['neutralCode', neutral.map(({ file, neutralCode }) => ({ file, code: neutralCode }))],
    ] as const;
    for (const [field, held] of fields) {
      const first = new Map<string, string>();
      for (const { file, code } of held) {
        const before = first.get(code);
        if (before === undefined) first.set(code, file);
        else yield taken(at(file, [field]), field, code, before);
      }
    }
  },
};

function taken(at: Place, field: string, code: string, before: string): Finding {
  return {
    at,
    message: `${before} has the same \`${field}\`.`,
    found: code,
    remedy: 'Mint another code for the newer record; a published code never changes.',
  };
}
