import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('data that lets the service do something', () => {
  it.each([
    [
      'Your location and device type help us to show you what is near.',
      ['use affirmed device-model > self', 'use affirmed location > self'],
    ],
    [
      'Cookies and data about which pages you visit allow us to improve the site.',
      ['use affirmed cookie-identifier > self', 'use affirmed usage-event > self'],
    ],
    ['Information about how you use the app helps us find bugs.', ['use affirmed activity > self']],
    ['Data on when you open the app allows us to plan maintenance.', ['use affirmed session-timing > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([['We and our partners help you find friends.'], ['Please contact us and help us improve.']])(
    '%s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );

  it.each([
    [
      'The information allows for better reporting.',
      'We log your IP address.',
      ['use affirmed ip-address > self'],
    ],
    ['This data enables a faster start.', 'We log your IP address.', ['use affirmed ip-address > self']],
    [
      'This information would allow partners to show you better seeds.',
      'We share cookie data with partners.',
      ['use affirmed cookie-identifier > self'],
    ],
    ['It lets us remember your language.', 'We store your language.', ['use affirmed language > self']],
    [
      'And that analysis can help us build better lofts.',
      'We use cookies to analyze your clicks.',
      ['use affirmed usage-event > self'],
    ],
    ['This helps us find you again.', 'We keep your IP address.', ['use affirmed ip-address > self']],
    ['This helps us protect you.', 'We do not keep your IP address.', []],
    ['The form allows for better reporting.', 'We log your IP address.', []],
    ['This policy helps partners to know us.', 'We share your name with partners.', []],
    ['This information does not allow partners to find you.', 'We share cookie data with partners.', []],
    ['This information allows you to write to us.', 'We publish our address.', []],
  ])('points back: %s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});
