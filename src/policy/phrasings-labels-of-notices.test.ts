import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('labels of a notice about one kind of data', () => {
  const section = 'Categories of data we collect';
  it('tell whence it comes, and name no data by that', () => {
    expect(
      said('Sources of personal data: interactions with users and purchases from brokers', {
        context: 'Name and contact data',
        section,
      }),
    ).toEqual([]);
    expect(said('Sources: we read your address book', { section })).toEqual([
      'collect affirmed contact-list > self',
    ]);
  });

  it.each([
    ['Recipients: Service providers and affiliates', ['family', 'provider']],
    ['Who we share it with: our affiliates', ['family']],
    ['Third parties with whom we share this information: advertisers', ['advertiser']],
  ])('tell who gets it: %s', (sentence, whom) => {
    const context = 'Your name. Sources of personal data: interactions with users.';
    expect(said(sentence, { context, section })).toEqual(whom.map((who) => `share affirmed name > ${who}`));
  });
});

describe('what was shared before', () => {
  it('goes to those who were said to get it', () => {
    const context =
      'We may share some of your data with advertising partners, or allow them to collect certain data.';
    expect(said('The information we share includes your IP address.', { context })).toEqual([
      'share affirmed ip-address > advertiser',
    ]);
  });
});

describe('plain words of small services', () => {
  it.each([
    ['We will forget your messages when you ask us to.', ['store denied message-content > self']],
    ['We use strong passwords to protect our servers.', []],
    ['We use your password to sign you in.', ['use affirmed credential > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is included', () => {
  it.each([
    ['This includes your IP address.', 'This helps us to find errors.', 'collect affirmed ip-address > self'],
    ['This includes your IP address.', 'We use it to find errors.', 'use affirmed ip-address > self'],
  ])('%s behind “%s”', (sentence, between, claim) => {
    expect(said(sentence, { context: `We collect log data. ${between}` })).toEqual([claim]);
  });
});
