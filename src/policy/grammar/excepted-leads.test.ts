import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { exceptedLead } from './excepted-leads.ts';

describe('leads to what a denial leaves out', () => {
  it.each([
    ['With the exception of the following, we do not share your data:', 'We do not share your data except:'],
    [
      'Apart from the cases listed below, no data is shared:',
      'No data is shared except in the following cases:',
    ],
    ['We collect no data, with the following exceptions:', 'We collect no data except:'],
    ['We do not collect anything but:', 'We do not collect anything except:'],
    ['We do not collect data besides the data listed here:', 'We do not collect data except:'],
    ['No data is collected except for the following:', 'No data is collected except:'],
  ])('%s', (lead, plain) => expect(exceptedLead(lead)).toBe(plain));

  it.each([
    'We do not collect the following:',
    'We collect the following, with your consent:',
    'Except for guests, we do not collect:',
    'We never share with advertisers:',
  ])('is no other lead: %s', (lead) => expect(exceptedLead(lead)).toBe(lead));

  it.each([
    [
      'with our vendors;',
      'With the exception of the following cases, we do not share your birthday:',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'Your birthday',
      'We collect no data, with the following exceptions:',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'Your birthday',
      'No personal data is collected except for the following:',
      ['collect affirmed date-of-birth > self'],
    ],
    ['Your birthday', 'We do not collect the following:', ['collect denied date-of-birth > self']],
  ] as const)('%s (%s)', (item, context, claims) => expect(said(item, { context })).toEqual(claims));
});
