import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { labelledList } from './labelled-cell.ts';

describe('cells that list data under labels', () => {
  it.each([
    [
      'Your activity and information you provide: Pages you visit; Purchases you make Device information: operating system; IP address',
      ['ip-address', 'operating-system', 'page-url', 'purchase'],
    ],
    [
      'Your account information: your name, your email address Data you give when you write to us. This may include your phone number',
      ['email-address', 'name', 'phone-number', 'unspecified'],
    ],
  ])('%s', (cell, types) => {
    expect([...labelledList(cell, [])].sort()).toEqual(types);
  });

  it.each([
    ['Information you provide: your name, your email address; We do not collect your phone number'],
    ['To send you news about your data: your name, your email address'],
    ['How we share your information: your name, your email address'],
    ['Your name, your email address'],
  ])('not "%s"', (cell) => {
    expect(labelledList(cell, [])).toEqual([]);
  });

  it('tell what serves the purpose beside them, though that is told in sentences', () => {
    expect(
      said(
        'Keeping the loft safe: We look after all birds. For example, we use information we have to find hawks. | In our interest to keep birds safe. | Your activity: pages you visit; purchases you make Device information: IP address',
        { section: 'Legal bases > Legitimate interests' },
      ),
    ).toEqual([
      'use affirmed ip-address > self',
      'use affirmed page-url > self',
      'use affirmed purchase > self',
    ]);
    expect(
      said(
        'Running our business: | To make plans. To see how lofts are used. | To meet what our members need. | Your account information: your name, your email address Data you give when you write to us. This may include your phone number',
        { section: 'When do we rely on legitimate interests?' },
      ),
    ).toEqual([
      'use affirmed email-address > self',
      'use affirmed name > self',
      'use affirmed phone-number > self',
      'use affirmed unspecified > self',
    ]);
  });
});
