import { didYouMean } from '../reading/nearest.ts';
import type { Rule } from './rule.ts';

/** A level is what its issuer printed: code and label stand together on the scale of that issuer. */
export const levelOnScale: Rule = {
  code: 'OV207',
  severity: 'error',
  title: 'A level that is not on its scale',
  *check({ records, at }) {
    for (const { file, levels } of records.advisories.values()) {
      for (const [index, level] of levels.entries()) {
        const scale = records.scales.get(level.scale);
        if (scale === undefined) continue;
        const path = ['levels', index];
        const codes = scale.levels.map(({ code }) => code);
        const step = scale.levels.find(({ code }) => code === level.code);
        if (scale.issuer !== level.issuer) {
          yield {
            at: at(file, [...path, 'scale']),
            message: `This scale belongs to the issuer \`${scale.issuer}\`.`,
            found: level.issuer,
            remedy: 'Name the issuer of the scale, or a scale of the issuer.',
          };
        }
        if (step === undefined) {
          yield {
            at: at(file, [...path, 'code']),
            message: `The scale \`${level.scale}\` has no such code.`,
            found: level.code,
            allowed: codes.join(', '),
            remedy: didYouMean(level.code, codes, 'Write the code as the issuer does.'),
          };
        } else if (step.label !== level.label) {
          yield {
            at: at(file, [...path, 'label']),
            message: `The label is not that of the code ${level.code} on the scale.`,
            found: level.label,
            allowed: step.label,
            remedy: 'Write code and label as the issuer printed them.',
          };
        }
      }
    }
  },
};
