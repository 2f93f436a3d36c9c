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

  it('takes a thing right under a heading about what is gathered, and no heading or order', () => {
    const section = 'Notice > What data we collect';
    const claims = ['collect affirmed precise-location > self'];
    expect(said('Precise location of your device while the map is open.', { section })).toEqual(claims);
    expect(said('– Precise location such as coordinates.', { section })).toEqual(claims);
    expect(said('Precise Location.', { section })).toEqual([]);
    expect(said('Precise location of your device while the map is open.')).toEqual([]);
    expect(said('Turn off the precise location of your device at any time.', { section })).toEqual([]);
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

describe('a list of what is collected and its items', () => {
  it.each([
    ['When you land on our site, we collect the following data:', ['collect affirmed unspecified > self']],
    [
      'We store and use the following data about your loft to feed your birds:',
      ['store affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
    [
      'We record the following data so that you can land: your birthday and your browser.',
      ['collect affirmed browser > self', 'collect affirmed date-of-birth > self'],
    ],
    ['We may ask for data following a complaint.', ['collect affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('does with an item all that its lead does', () => {
    const context = 'When you open a loft, we collect and use the following data:';
    expect(said('Your birthday;', { context })).toEqual([
      'collect affirmed date-of-birth > self',
      'use affirmed date-of-birth > self',
    ]);
    expect(said('Your birthday;', { context: 'We collect the following data:' })).toEqual([
      'collect affirmed date-of-birth > self',
    ]);
  });

  it('collects nothing where the item is an aim', () => {
    const section = 'Information we collect';
    const of = (sentence: string, context: string) =>
      said(sentence, { context, section }).filter((claim) => claim.startsWith('collect'));
    const context = 'We use your birthday to:';
    expect(of('Answer, sort and keep your messages, orders and photos;', context)).toEqual([]);
    expect(of('Provide receipts for what you buy.', context)).toEqual([]);
    expect(of('To handle your messages, including your photos and your birthday.', context)).toEqual([]);
    expect(of('Sending you messages such as alerts, orders and receipts.', context)).toEqual([]);
    expect(of('Address, birthday and photos of your birds.', 'We collect the following data:')).toEqual([
      'collect affirmed attachment > self',
      'collect affirmed date-of-birth > self',
      'collect affirmed postal-address > self',
    ]);
  });

  const collects = { context: 'We collect the following data:', section: 'Data we collect' };
  it.each([
    ['Language (if you rate your messages in the store);', ['collect affirmed language > self']],
    [
      '\u2013 Birthday and gender',
      ['collect affirmed date-of-birth > self', 'collect affirmed gender > self'],
    ],
    [
      'Loft data: such as your browser, your birthday, and whether you opened a message',
      ['collect affirmed browser > self', 'collect affirmed date-of-birth > self'],
    ],
    ['Contact: telling you by message or by phone about birds and photos.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, collects).filter((claim) => !claim.includes('unspecified'))).toEqual(claims);
  });

  it('takes a label with a colon for an item under a heading', () => {
    const section = 'Data we collect > Loft data';
    expect(said('Loft data: your birthday (where you gave it).', { section })).toEqual([
      'collect affirmed date-of-birth > self',
    ]);
    expect(said('The data we keep by automatic means includes: your browser.')).toEqual([
      'store affirmed browser > self',
    ]);
  });

  it('takes a definition or a statement for none', () => {
    const prose = { context: 'We collect data about your loft.', section: 'Data we collect' };
    const sentences = [
      '\u201cLoft data\u201d means any data that tells who you are, such as your name or your birthday.',
      'Cookies help Pigeon see how you use the service.',
    ];
    for (const sentence of sentences) expect(said(sentence, prose)).toEqual([]);
  });
});
