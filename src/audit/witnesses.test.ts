import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';
import { testimonies } from './witnesses.ts';

const item = (dataType: string, location = 'body/json/x') => ({ dataType, location }) as Item;
const entry = (read: Entry['read'], ...items: Item[]) => ({ read, items }) as Entry;
const told = (page: Entry | null, network: Entry | null) =>
  testimonies(page, network).map(({ item: { dataType }, vantage, isContradicted }) =>
    [dataType, vantage, isContradicted].join(' '),
  );

describe('what two witnesses read in one transmission', () => {
  it('is seen by both where both read it', () => {
    expect(told(entry('full', item('language')), entry('full', item('language')))).toEqual([
      'language both false',
    ]);
  });

  it("stays the page's word where the log could not read", () => {
    expect(told(entry('full', item('phone-number')), entry('none'))).toEqual(['phone-number page false']);
  });

  it('is contradicted where the log read the whole body and found no such thing', () => {
    expect(told(entry('full', item('phone-number')), entry('full', item('language')))).toEqual([
      'phone-number page true',
      'language network false',
    ]);
    expect(told(entry('full', item('phone-number', 'url/query/p')), entry('full'))).toEqual([
      'phone-number page false',
    ]);
  });

  it('is not what a witness took from less of the body than the other', () => {
    expect(
      told(entry('full', item('name')), entry('partial', item('gender'), item('browser', 'header/ua'))),
    ).toEqual(['name page false', 'browser network false']);
  });

  it('is what the only one says', () => {
    expect(told(null, entry('none', item('name')))).toEqual(['name network false']);
    expect(told(entry('partial', item('name')), null)).toEqual(['name page false']);
  });
});
