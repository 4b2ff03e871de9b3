import { alertFileName } from './alert-file-name.ts';
import { borderFileName } from './border-file-name.ts';
import { brokenReference } from './broken-reference.ts';
import { fileName } from './file-name.ts';
import { nullValue } from './null-value.ts';
import { reportId } from './report-id.ts';
import type { Rule } from './rule.ts';
import { swallowedText } from './swallowed-text.ts';

/** Every rule beyond those of reading, in the order of their codes. */
export const RULES: readonly Rule[] = [
  fileName,
  borderFileName,
  alertFileName,
  reportId,
  swallowedText,
  nullValue,
  brokenReference,
];
