import { describe, expect, it, test } from 'vitest';
import { readPolicy } from './read-text.ts';
import { termWithAim } from './term-aims.ts';

it.each([
  ['Phone number: to verify your account', 'Phone number, to verify your account'],
  ['Phone number – security', 'Phone number, for security'],
  ['Location: Used to show you ads.', 'Location, used to show you ads.'],
])('%s', (told, read) => {
  expect(termWithAim(told)).toBe(read);
});

it.each([
  'Phone number: Advertisers',
  'Location: to turn off location, go to settings',
  'Cookies: for more, see below',
  'Contact us: to exercise your rights',
  'We collect your phone number: to verify it',
])('is no term with its purpose: %s', (told) => {
  expect(termWithAim(told)).toBe(told);
});

describe('a list of definitions', () => {
  const claimsOf = (list: string) =>
    readPolicy({
      text: `<!doctype html><html><body><h1>Privacy Policy</h1>${list}</body></html>`,
    }).claims.map((c) => `${c.action} ${c.data.join('+')} ${c.purpose.join('+')}`);

  test('tells of each term what it is for', () => {
    expect(
      claimsOf(
        '<p>We collect the following:</p><dl><dt>Phone number</dt><dd>to verify your account</dd><dt>Location</dt><dd>Advertising</dd></dl>',
      ),
    ).toEqual(['collect phone-number security', 'collect location advertising']);
  });

  test('tells of several terms what stands under them together', () => {
    expect(
      claimsOf(
        '<p>We collect the following:</p><dl><dt>Phone number</dt><dt>E-mail address</dt><dd>to verify your account</dd></dl>',
      ),
    ).toEqual(['collect phone-number+email-address security']);
  });

  test('keeps several meanings with their term', () => {
    const { text } = readPolicy({
      text: '<html><body><p>We share the following with others:</p><dl><dt>Location</dt><dd>Advertisers</dd><dd>Analytics providers</dd></dl></body></html>',
    });
    expect(text).toContain('Location: Advertisers; Analytics providers');
  });
});
