import { describe, expect, it } from 'vitest';
import { compareReadings } from './compare.ts';
import { headlineOf } from './headline.ts';
import { reading } from './readings.fixture.ts';

const compared = (before: string, after: string) =>
  compareReadings(reading(before), reading(after, 'May 5, 2022'));
const told = (before: string, after: string) => compared(before, after).changes.map((c) => c.summary);

const KEPT = 'We collect your name.';

describe('what is told first', () => {
  const users = 'Your photo and your name may be seen by anyone who uses our services.';
  const vendors = 'We share your email address with our service providers.';
  const police = 'We share your location with law enforcement.';

  it.each([
    ['We share information with our affiliates.', 'information in general is shared with the family'],
    ['We share information with advertisers.', 'information in general is shared with advertisers'],
    ['We share information with our business partners.', 'information in general is shared with partners'],
  ])('is who gets data for ends of their own: %s', (sentence, headline) => {
    const comparison = compared(KEPT, `${KEPT} ${police} ${vendors} ${users} ${sentence}`);
    expect(headlineOf(comparison)).toContain(headline);
  });

  it('is what is done anew, whoever gets it, before what ended', () => {
    const sold = 'We share your email address with advertisers.';
    const [first, last] = told(`${KEPT} ${sold}`, `${KEPT} ${police}`);
    expect(first).toMatch(/^now stated: location is shared with authorities/);
    expect(last).toMatch(/^no longer stated: email address is shared with advertisers/);
  });
});

describe('a rule with consent for its exception', () => {
  const rule = 'We do not share your phone number with our partners without your consent.';

  it('is told once, as what it denies', () => {
    expect(told(KEPT, `${KEPT} ${rule}`)).toEqual([
      'now stated: phone number is not shared with partners and third-party services, without consent',
    ]);
    expect(told(`${KEPT} ${rule}`, KEPT)).toEqual([
      'no longer stated: phone number is not shared with partners and third-party services, without consent',
    ]);
  });

  it('is a deed where nothing is denied without it', () => {
    const deed = 'With your consent we share your phone number with our partners.';
    expect(told(KEPT, `${KEPT} ${deed}`).join()).toContain('phone number is shared with partners');
  });
});

describe('a statement that another one asked consent for', () => {
  const tied =
    'We do not share your information with third-party companies for their commercial use without your consent.';

  it('is stated anew, and not the same with its consent gone', () => {
    const other =
      'When you open a map that is built into our app, its maker receives information about what you look at.';
    const kinds = compared(`${KEPT} ${tied}`, `${KEPT} ${other}`).changes.map((c) => c.kind);
    expect(kinds).not.toContain('broadened');
  });

  it('is broader where it is the same but for its consent', () => {
    const before = 'We share your phone number with our partners only with your consent.';
    expect(told(`${KEPT} ${before}`, `${KEPT} We share your phone number with our partners.`)[0]).toBe(
      'broadened: phone number is shared with partners and third-party services',
    );
  });
});

it('takes no end that is denied for one that is allowed once all are', () => {
  const before = 'We do not use your messages for advertising.';
  expect(told(`${KEPT} ${before}`, `${KEPT} We do not use your messages.`)).toEqual([]);
  const narrower = 'We do not use your messages for analytics.';
  expect(told(`${KEPT} ${before}`, `${KEPT} ${narrower}`).join()).toContain(
    'broadened: no longer stated: message content is not used, for advertising',
  );
});

describe('what turned', () => {
  it.each([
    // Denied for one end, done for another.
    ['We do not use your messages for advertising.', 'We use your messages to deliver them.'],
    ['We do not use your photo to find out who you are.', 'We use your photo to show it to your friends.'],
    ['We do not share your location through those sites.', 'We share your location with others.'],
  ])('is no other end or place: %s %s', (denied, affirmed) => {
    for (const pair of [
      [denied, affirmed],
      [affirmed, denied],
    ] as const) {
      const [first, second] = told(`${KEPT} ${pair[0]}`, `${KEPT} ${pair[1]}`);
      expect(first).toMatch(/^now stated: /);
      expect(second).toMatch(/^no longer stated: /);
    }
  });

  it.each([
    ['We do not use your messages for advertising.', 'We use your messages for advertising.'],
    ['We do not use your messages.', 'We use your messages to deliver them.'],
    ['We never share your location with anyone.', 'We share your location with anyone who asks.'],
  ])('is what was denied for the same end, or for all: %s %s', (denied, affirmed) => {
    expect(told(`${KEPT} ${denied}`, `${KEPT} ${affirmed}`)).toEqual([
      expect.stringMatching(/^turned: .* \(the opposite was stated before\)$/),
    ]);
  });
});

it('speaks of several things as several', () => {
  expect(told(KEPT, `${KEPT} We share your contacts with our affiliates.`)[0]).toMatch(
    /contacts are shared|address book is shared/,
  );
  expect(told(KEPT, `${KEPT} We keep crash logs of your app.`).join()).toMatch(
    /diagnostics are (?:kept|collected)/,
  );
});
