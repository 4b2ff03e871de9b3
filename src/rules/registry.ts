import { brokenReference } from './broken-reference.ts';
import type { Rule } from './rule.ts';

/** Every rule beyond those of reading, in the order of their codes. */
export const RULES: readonly Rule[] = [brokenReference];
