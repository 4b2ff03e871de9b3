import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import ButtonLinks from '../../src/components/ButtonLinks.astro';
import CompactTable from '../../src/components/CompactTable.astro';
import ContactList from '../../src/components/ContactList.astro';
import CrossingPanel from '../../src/components/CrossingPanel.astro';
import Gates from '../../src/components/Gates.astro';
import InstructionBlock from '../../src/components/InstructionBlock.astro';
import LabelledLines from '../../src/components/LabelledLines.astro';
import LevelLine from '../../src/components/LevelLine.astro';
import LogList from '../../src/components/LogList.astro';
import StatusTable from '../../src/components/StatusTable.astro';
import * as examples from './examples.ts';
import { print, printPage } from './print.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

const parts = {
  'instruction in force': [InstructionBlock, { instruction: examples.inForce }],
  'standing advice': [InstructionBlock, { instruction: examples.standing }],
  'gates that are open': [Gates, { gates: examples.openGates }],
  'no gate confirmed': [Gates, { gates: examples.noGate }],
  'table of the day after the alert': [StatusTable, { table: examples.openTable }],
  'table of months later': [StatusTable, { table: examples.staleTable }],
  'compact table': [CompactTable, { table: examples.openTable }],
  'panel of an open crossing': [CrossingPanel, { panel: examples.openPanel }],
  'panel of a crossing not known': [CrossingPanel, { panel: examples.stalePanel }],
  'panel of a crossing not to use': [CrossingPanel, { panel: examples.doNotUsePanel }],
  facts: [LabelledLines, { lines: examples.facts }],
  'facts with a warning': [LabelledLines, { lines: examples.warningFacts }],
  level: [LevelLine, { level: examples.level }],
  contacts: [ContactList, { contacts: examples.contacts }],
  log: [LogList, { lines: examples.log }],
  buttons: [ButtonLinks, { links: examples.frame.footerLinks }],
} as const;

describe('valid HTML, without a style of its own', () => {
  test.each(Object.entries(parts))('%s', async (_, [component, props]) => {
    const html = await printPage(await print(component, props));
    const report = await validator.validateString(html, 'example.html');
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
    expect(html).not.toMatch(/ style=/);
  });
});
