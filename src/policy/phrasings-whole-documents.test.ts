import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const told = (sentence: string, context = '') =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) => `${c.action} ${c.polarity} ${c.data} > ${c.recipient}: ${c.purpose}`,
  );

describe('what machines and cookies of the service do', () => {
  it.each([
    [
      'These features use automated processes to tailor your feed based on the data we have about you, such as your location.',
      ['use affirmed location > self: personalise'],
    ],
    [
      'This feature suggests friends based on your contacts.',
      ['use affirmed contact-list > self: personalise'],
    ],
    [
      'The purpose of cookies is to remember your settings.',
      ['use affirmed cookie-identifier > self: personalise'],
    ],
    ['Cookies remember your settings.', ['use affirmed cookie-identifier > self: personalise']],
    ['These tools of others suggest nothing.', []],
    ['The purpose of cookies is not to track you.', []],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('who does it', () => {
  it.each([
    [
      'If you log in through a network, we and that network may share information about you.',
      [
        'share affirmed unspecified > partner: unspecified',
        'collect affirmed unspecified > self: unspecified',
      ],
    ],
    ['We share your number within the Falcon Group.', ['share affirmed phone-number > family: unspecified']],
    ['The Owner may keep Personal Data for longer.', ['store affirmed unspecified > self: unspecified']],
    // A firm that pays for its people is no owner of the service.
    [
      'The Owner of the Workspace may keep Personal Data.',
      ['store affirmed unspecified > self: unspecified'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));

  it('takes the owner of the service for the service, and no other', () => {
    const actors = (s: string) => extractClaims(s, { service: 'Pigeon' }).map((c) => c.actor);
    expect(actors('The Owner may keep Personal Data for longer.')).toEqual(['self']);
    expect(actors('The Owner of the Workspace may keep Personal Data.')).not.toContain('self');
  });
});

describe('what a clause names beside what it is about', () => {
  it.each([
    [
      'We use data (which can include your messages) to fight spam.',
      ['use affirmed unspecified,message-content > self: security'],
    ],
    [
      'We collect data when you register, or use an interactive feature (such as Chat).',
      ['collect affirmed unspecified > self: unspecified'],
    ],
    ['You acknowledge the collection of your number.', ['collect affirmed phone-number > self: unspecified']],
    [
      'Our service only works if we collect your number.',
      ['collect affirmed phone-number > self: unspecified'],
    ],
    ['We do not know if we collect your number.', []],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));

  it('takes “to see if” for what is asked, and no case', () => {
    const [claim] = extractClaims('We use cookies to see if you clicked on an ad.', { service: 'Pigeon' });
    expect([claim?.modality, claim?.conditions]).toEqual(['does', []]);
  });
});

describe('what stands in front of a statement', () => {
  it.each([
    [
      "Depending on the host's location, these audio and video files are stored here.",
      ['store affirmed attachment > self: unspecified'],
    ],
    [
      'Depending on your settings, we collect your location.',
      ['collect affirmed location > self: unspecified'],
    ],
    [
      'We do not use your number to display interest-based ads.',
      ['use denied phone-number > self: advertising'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
