import type { RuleHead } from './problem.ts';

/** What reading itself refuses: whatever keeps a file from becoming a record. */
export const READING_RULES = {
  unknownFile: {
    code: 'OV101',
    severity: 'error',
    title: 'A file or folder that no collection knows',
  },
  unreadable: { code: 'OV102', severity: 'error', title: 'A file that cannot be read as text' },
  yaml: { code: 'OV103', severity: 'error', title: 'Data that is not well-formed YAML' },
  yamlFeature: { code: 'OV104', severity: 'error', title: 'YAML that says more than it shows' },
  frontMatter: { code: 'OV105', severity: 'error', title: 'A record without front matter' },
  missingKey: { code: 'OV106', severity: 'error', title: 'A key that is missing' },
  unknownKey: { code: 'OV107', severity: 'error', title: 'A key that no schema names' },
  value: { code: 'OV108', severity: 'error', title: 'A value that the key cannot have' },
  missingFile: { code: 'OV109', severity: 'error', title: 'A file that every site needs' },
  body: { code: 'OV110', severity: 'error', title: 'Prose that cannot be read' },
} as const satisfies Record<string, RuleHead>;
