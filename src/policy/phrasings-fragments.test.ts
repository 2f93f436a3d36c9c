import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { said } from './said.fixture.ts';

describe('fragments that go on from what was said', () => {
  const context = 'We share your photos with the following recipients for the purposes above.';
  it.each([
    ['Our affiliates and sister lofts.', ['share affirmed attachment > family']],
    ['Our Affiliates.', []],
    ['For users in Europe.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });

  it('says how long what was named is kept', () => {
    expect(
      said('How long we keep it: until you close your loft.', {
        context: 'We collect your name and email address.',
      }),
    ).toEqual(['store affirmed email-address > self', 'store affirmed name > self']);
    expect(said('How long we keep it depends on the season.')).toEqual([]);
  });

  it('joins an item without a verb of its own to its lead', () => {
    const text = `${'Pigeon is a service for those who keep birds. '.repeat(30)}

We may share your photos with the following parties:

* Other members you choose to follow.
* Trusted service providers we have chosen.
`;
    const claims = readPolicy({ text }, { service: 'Pigeon' }).claims;
    expect(claims.map((c) => `${c.action} ${c.data.join()} > ${c.recipient}`)).toEqual([
      'share attachment > users',
      'share attachment > provider',
    ]);
  });
});

describe('what others let the service have', () => {
  it.each([
    ['You may choose to allow us to use your photos.', ['use affirmed attachment > self']],
    ['You may choose to allow your friends to see it.', []],
    ['Users may choose to send us their photos.', ['collect affirmed attachment > self']],
    ['We may be provided with your photos by other users.', ['collect affirmed attachment > self']],
    ['We will not be provided with your photos.', []],
    [
      'Our advertising partners may set cookies on our site to collect your IP address.',
      [
        'advertiser: collect affirmed cookie-identifier > self',
        'advertiser: collect affirmed ip-address > self',
      ],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
