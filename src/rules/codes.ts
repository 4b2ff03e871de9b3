import { type HeldCode, neutralCodes } from './neutral-codes.ts';
import type { Finding, Place, Rule } from './rule.ts';

/** Short and neutral addresses are printed, sent and scanned; one code leads to one place for ever. */
export const codes: Rule = {
  code: 'OV403',
  severity: 'error',
  title: 'A short or neutral code of two records',
  *check(context) {
    const { alerts, borders, crossings } = context.records;
    const short = [alerts, borders, crossings]
      .flatMap((records) => [...records.values()])
      .map(({ file, code }): HeldCode => ({ file, path: ['code'], code, holder: file }));
    for (const [field, held] of [
      ['code', short],
      ['neutralCode', neutralCodes(context)],
    ] as const) {
      const first = new Map<string, string>();
      for (const { file, path, code, holder } of held) {
        const before = first.get(code);
        if (before === undefined) first.set(code, holder);
        else yield taken(context.at(file, path), field, code, before);
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
