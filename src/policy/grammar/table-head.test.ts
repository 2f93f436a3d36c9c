import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, tableHead } from './table-head.ts';

describe('tableHead', () => {
  it('names what columns tell', () => {
    expect(tableHead('Category of data | Examples | Purpose | Recipients')).toEqual({
      columns: ['data', 'examples', 'purpose', 'recipient'],
      getters: [[], [], [], ['unspecified']],
      gathered: false,
      used: true,
      given: false,
      refused: null,
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
    expect(tableHead('Data | Shared with advertisers')?.getters).toEqual([[], ['advertiser']]);
  });

  it.each([
    ['Activity | Types of personal data | Lawful basis', ['purpose', 'data', 'ground']],
    ['How is your data used? | What data is used? | Legal grounds', ['purpose', 'data', 'ground']],
    ['Description | Categories of data | Legal basis', ['purpose', 'data', 'ground']],
    ['Type of record or information | Retention period', ['data', 'period']],
    ['Category of personal information | Description of personal information', ['data', 'examples']],
    [
      'Category of personal information | Sources | Third parties to whom it was sold',
      ['data', 'source', 'sold-to'],
    ],
  ])('knows the columns of %s', (row, columns) => {
    expect(tableHead(row)?.columns).toEqual(columns);
  });

  it('uses nothing for a reason of another deed', () => {
    expect(tableHead('Recipients | Data | Reasons for sharing')?.used).toBe(false);
    expect(tableHead('Data | Purpose of collection')?.used).toBe(false);
    expect(tableHead('Data | Purpose of collection')?.gathered).toBe(true);
  });

  it.each([
    'Name | Lifetime',
    'Category of recipients | Description',
    'Category of retention periods | Description',
    'Your rights | Description',
    'Cookie name | Purpose | Duration',
    'Your data is kept. | Purpose',
    'A row of one cell',
    'Purpose | Legal basis',
    'Purpose | Storage of all data of the loft',
    'Data we have | To keep hawks out of the loft',
    'Data we have | Not applicable, as it has no retention',
    'pigeon.example | loft-data | Third party',
    'Writing to you, for example of new rings | Contact data | Your consent',
    'Profile data | Fraud prevention | Affiliates; third parties; regulators',
    'Profile data | \u25cf You\u25cf Third parties',
    'Photos | Loft Storage & Grain Providers',
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
