import { describe, expect, it } from 'vitest';
import { reading } from './readings.fixture.ts';

function claims(rows: readonly string[], heading = 'Overview'): string[] {
  const [head = '', ...rest] = rows.map((row) => `| ${row} |`);
  const line = `|${' --- |'.repeat(head.split('|').length - 2)}`;
  return reading(`## ${heading}\n\n${[head, line, ...rest].join('\n')}`).claims.map(
    (c) => `${c.action} ${c.polarity} ${c.data.join('+')} > ${c.recipient}`,
  );
}

describe('a table whose columns are set against each other', () => {
  it.each([
    [
      ["What we collect | What we don't collect", 'Phone number | Location'],
      ['collect affirmed phone-number > self', 'collect denied location > self'],
    ],
    [
      ['We see | We never see', 'IP address | Messages, photos'],
      ['collect affirmed ip-address > self', 'collect denied message-content+attachment > self'],
    ],
    [
      ['Category | Pigeon stores | Pigeon does not store', 'Profile | — | Profile photo; status text'],
      ['store denied profile-photo+status-text > self'],
    ],
    [
      ['Data | We collect | We don’t collect', 'Phone number | ✓ | ', 'Location | | ✓'],
      ['collect affirmed phone-number > self', 'collect denied location > self'],
    ],
    [
      ['Linked to you | Not linked to you', 'Phone number | Crash logs'],
      ['collect affirmed phone-number+diagnostics > self'],
    ],
    [
      ['Shared with partners | Never shared with partners', 'Phone number | Location'],
      ['share affirmed phone-number > partner', 'share denied location > partner'],
    ],
  ])('%j', (rows, expected) => {
    expect(claims(rows)).toEqual(expected);
  });

  it.each([
    // What others see.
    [['Others see | Others never see', 'Phone number | Location'], []],
    // What is denied but for some cases.
    [['We collect | We never collect', '— | Location, unless you agree'], []],
    // Nothing is set against it.
    [['Phone number | Location', 'Yes | No'], []],
  ])('reads nothing in %j', (rows, expected) => {
    expect(claims(rows)).toEqual(expected);
  });

  it('takes no column of a header for what is collected under a question', () => {
    expect(claims(['Phone number | Location', 'Yes | No'], 'Do we collect it?')).toEqual([]);
  });
});

describe('a table with its data across the top', () => {
  it.each([
    [
      [
        ' | Phone number | Location',
        'Collected | Yes | No',
        'Shared with advertisers | No | No',
        'Retention | 30 days | none',
      ],
      [
        'collect affirmed phone-number > self',
        'collect denied location > self',
        'share denied phone-number+location > advertiser',
        'store affirmed phone-number > self',
        'store denied location > self',
      ],
    ],
    [
      ['Data type | Location | Contacts', 'Is it shared? | ✅ | ❌'],
      ['share affirmed location > unspecified', 'share denied contact-list > unspecified'],
    ],
    [[' | Phone number | Location', 'Needed to sign up | Yes | No'], []],
    [[' | Free plan | Paid plan', 'Collected | Yes | No'], []],
  ])('%j', (rows, expected) => {
    expect(claims(rows)).toEqual(expected);
  });
});

describe('a table with its data down the side', () => {
  it('denies to whom its column names, and to nobody else', () => {
    expect(
      claims(['Data | Shared with advertisers | Shared with third parties', 'Location | No | Yes']),
    ).toEqual(['share denied location > advertiser', 'share affirmed location > unspecified']);
  });

  it.each(['Not collected', 'We do not collect this'])(
    'says nothing else of what is told to be %s',
    (cell) => {
      expect(claims(['Data we collect | Purpose', `Location | ${cell}`])).toEqual([
        'collect denied location > self',
      ]);
    },
  );
});

describe('labels as shops for apps have them', () => {
  it.each(['Data linked to you', 'Data not linked to you', 'Data used to track you'])('%s', (label) => {
    expect(reading(`${label}: phone number, crash logs.`).claims.map((c) => `${c.action} ${c.data}`)).toEqual(
      ['collect phone-number,diagnostics'],
    );
  });
});
