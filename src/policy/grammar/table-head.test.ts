import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, tableHead } from './table-head.ts';

describe('tableHead', () => {
  it('names what columns tell', () => {
    expect(tableHead('Category of data | Examples | Purpose | Recipients')).toEqual({
      columns: ['data', 'examples', 'purpose', 'recipient'],
      gathered: false,
      used: true,
      given: false,
    });
    expect(tableHead('Data | Collected? | Sold | Shared with')?.columns).toEqual([
      'data',
      'collected',
      'sold',
      'recipient',
    ]);
    expect(
      tableHead('Purpose of processing | Categories of personal data used for the purpose')?.columns,
    ).toEqual(['purpose', 'data']);
    expect(tableHead('Information we collect | Why')?.gathered).toBe(true);
  });

  it.each([
    'Name | Lifetime',
    'Cookie name | Purpose | Duration',
    'Your data is kept. | Purpose',
    'A row of one cell',
    'Purpose | Legal basis',
  ])('is no header: %s', (row) => {
    expect(tableHead(row)).toBeNull();
  });

  it('never throws, and keeps every cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cells) => {
        tableHead(cells.join(' | '));
        return cellsOf(cells.join(' | ')).length >= 1;
      }),
    );
  });
});
