import { describe, expect, it } from 'vitest';
import { compareReadings, headlineOf } from './compare.ts';
import { readPolicy } from './read-text.ts';

const FILLER = Array.from(
  { length: 30 },
  (_, i) =>
    `In part ${i} of this text we tell how the messenger works on day ${i * 7} and what a person can do there with it.`,
).join('\n\n');

function reading(body: string, date = 'March 3, 2021') {
  return readPolicy(
    { text: `# Privacy policy\n\nEffective ${date}\n\n## Data\n\n${body}\n\n## More\n\n${FILLER}` },
    { service: 'Pigeon' },
  );
}
const kinds = (before: string, after: string, dates: [string, string] = ['March 3, 2021', 'May 5, 2022']) =>
  compareReadings(reading(before, dates[0]), reading(after, dates[1])).changes.map(
    (c) => `${c.kind} ${c.action} ${c.polarity} ${c.data.join('+')} > ${c.recipient}`,
  );

describe('what is news', () => {
  it('finds claims that came and went', () => {
    expect(
      kinds('We collect your name.', 'We collect your name. We share your phone number with our affiliates.'),
    ).toEqual(['added share affirmed phone-number > family']);
    expect(kinds('We collect your name. We never sell your email address.', 'We collect your name.')).toEqual(
      ['removed sell denied email-address > unspecified'],
    );
  });

  it('finds a claim that turned', () => {
    expect(kinds('We do not collect your location.', 'We collect your location.')).toEqual([
      'turned collect affirmed location > self',
    ]);
  });

  it('finds a new purpose and a lost one', () => {
    const before = 'We use your phone number to keep you safe.';
    const after = 'We use your phone number for advertising and to keep you safe.';
    expect(kinds(before, after)).toEqual(['broadened use affirmed phone-number > self']);
    expect(kinds(after, before)).toEqual(['narrowed use affirmed phone-number > self']);
  });

  it('puts the news in words', () => {
    const comparison = compareReadings(
      reading('We collect your name.'),
      reading(
        'We collect your name. We share your phone number with our affiliates for advertising.',
        'May 5, 2022',
      ),
    );
    expect(headlineOf(comparison)).toBe(
      'now stated: phone number is shared with the family of companies, for advertising',
    );
  });
});

it('says how far a statement binds', () => {
  const said = (after: string) =>
    compareReadings(
      reading('We collect your name.'),
      reading(`We collect your name. ${after}`, 'May 5, 2022'),
    )
      .changes.map((c) => c.summary)
      .sort();
  expect(said('We do not sell your phone number to third parties without your consent.')).toEqual([
    'now stated: phone number is not sold to others, without consent',
    'now stated: phone number is sold to others, only with consent',
  ]);
  expect(said('We may share your phone number with our affiliates.')).toEqual([
    'now stated: phone number may be shared with the family of companies',
  ]);
  expect(said('If you pay us, we share your phone number with our affiliates.')).toEqual([
    'now stated: phone number is shared with the family of companies, on a condition',
  ]);
});

describe('what is no news', () => {
  it.each([
    [
      'moved text',
      'We collect your name. We store your messages for a month on our servers.',
      'We store your messages for a month on our servers. We collect your name.',
    ],
    [
      'split sentences',
      'We collect your phone number when you sign up; we store your messages for a month.',
      'We collect your phone number when you sign up.\n\nWe store your messages for a month.',
    ],
    [
      'rewording',
      'We collect your phone number at the time when you first sign up.',
      'We will collect your phone number at the time when you first sign up.',
    ],
  ])('%s', (_, before, after) => {
    expect(kinds(before, after)).toEqual([]);
  });
});

describe('spoilt captures', () => {
  const section =
    'We share your phone number with our affiliates so that they can offer their own services to you and to people who write to you on any of the apps.';

  it('calls a lost section under an unchanged date incomplete, not removed', () => {
    const comparison = compareReadings(
      reading(`We collect your name.\n\n${section}`),
      reading('We collect your name.'),
    );
    expect(comparison.capture).toMatchObject({ incomplete: 'after' });
    expect(comparison.capture.reason).toMatch(/^capture incomplete/);
    expect(comparison.changes).toEqual([]);
  });

  it('does not call a section added that the earlier capture lacked', () => {
    const comparison = compareReadings(
      reading('We collect your name.'),
      reading(`We collect your name.\n\n${section}`),
    );
    expect(comparison.capture.incomplete).toBe('before');
    expect(comparison.changes).toEqual([]);
  });

  it('does not compare another document or another language', () => {
    expect(
      compareReadings(
        reading('We collect your name.', 'May 5, 2022'),
        reading('We collect your name.', 'March 3, 2021'),
      ).capture.comparable,
    ).toBe(false);
    const german = readPolicy({
      text: 'Wir erheben Ihre Telefonnummer und die Daten, die Sie uns geben, und wir geben sie nicht an Dritte weiter.',
    });
    expect(compareReadings(reading('We collect your name.'), german)).toMatchObject({
      capture: { comparable: false },
      changes: [],
    });
  });
});

it('tells what is new on advertising and choices', () => {
  const { remarks } = compareReadings(
    reading('We collect your name.'),
    reading(
      'We collect your name. We now show ads in the list of your chats. You have thirty days to opt out of it.',
      'May 5, 2022',
    ),
  );
  expect(remarks.map((r) => [r.topic, r.change])).toEqual([
    ['advertising', 'added'],
    ['choice', 'added'],
  ]);
});
