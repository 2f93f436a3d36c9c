import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const sorted = (claims: readonly string[]) => [...new Set(claims)].sort();

describe('by what the service does what it does', () => {
  it.each([
    ['For example, by recording your clicks, we can mend the loft.', ['collect affirmed usage-event > self']],
    ['In addition, by analysing your purchases, we pick seeds for you.', ['use affirmed purchase > self']],
    [
      'Similarly, by combining your birthday with your town, we send you cards.',
      ['use affirmed date-of-birth > self'],
    ],
    ['For example, by recording your clicks, you can mend the loft.', []],
    ['We do this through the use of your location.', ['use affirmed location > self']],
    [
      'We accomplish this through the collection and storage of your IP address.',
      ['collect affirmed ip-address > self', 'store affirmed ip-address > self'],
    ],
    [
      'We keep out thieves by means of our analysis of your messages.',
      ['use affirmed message-content > self'],
    ],
    ['We do not do this through the use of your location.', []],
    [
      'We use automated systems to check your payment details for fraud.',
      ['use affirmed payment-information > self'],
    ],
    ['We use software to check your messages.', ['use affirmed message-content > self']],
    ['We use machine learning to screen your photos.', ['use affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    for (const claim of claims) expect(said(sentence)).toContain(claim);
    if (claims.length === 0) expect(said(sentence)).toEqual([]);
  });
});

describe('what cookies and their like are used for', () => {
  it.each([
    'We use cookies and similar tools to run the loft.',
    'We use cookies and other files to run the loft.',
    'Cookies and related mechanisms are used to run the loft.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toContain('use affirmed cookie-identifier > self');
  });

  it.each([
    'We let our partners set cookies on your device.',
    'We allow companies with shops on our pages to place cookies.',
    'We permit advertisers to set cookies in your browser.',
  ])('%s', (sentence) => {
    expect(said(sentence).some((claim) => / collect affirmed cookie-identifier/.test(claim))).toBe(true);
  });

  it.each([
    ['We use cookies to show ads based on your prior visits to our site.', 'use affirmed activity > self'],
    [
      'Our partners use cookies to show ads based on your past visits to this website.',
      'use affirmed activity > self',
    ],
    ['We pick seeds based on your previous purchases.', 'use affirmed purchase > self'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });
});

describe('what will be done with data that is spoken of', () => {
  it.each([
    ['Your clicks may be linked to your account.', ['use affirmed usage-event > self']],
    ['Your birthday will be associated with your profile.', ['use affirmed date-of-birth > self']],
    ['Your town may be linked with you.', ['use affirmed coarse-location > self']],
    ['Your clicks are no longer linked to your account.', []],
    ['Your town cannot be linked to you.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence).filter((claim) => claim.includes('affirmed'))).toEqual(claims);
  });

  it.each([
    ['Our logs also store your IP address.', ['store affirmed ip-address > self']],
    ['The login records keep your user ID.', ['store affirmed user-id > self']],
    ['Our database retains your birthday.', ['store affirmed date-of-birth > self']],
    ['Our logs do not store your IP address.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence).filter((claim) => claim.includes('affirmed'))).toEqual(claims);
  });

  it.each([
    ['We collect your password. We need this to let you in.', 'use affirmed credential > self'],
    ['We ask for your address. We need it to send you seeds.', 'use affirmed postal-address > self'],
    ['We store your birthday. Purpose: sending you a card.', 'use affirmed date-of-birth > self'],
    [
      'We keep your phone number. Purpose of processing: calling you when seeds are sold out.',
      'use affirmed phone-number > self',
    ],
    ['We use cookies. Purpose: to greet you.', 'use affirmed cookie-identifier > self'],
    [
      'We use your name to hire, including sharing your name with recruitment agencies.',
      'share affirmed name > partner',
    ],
    [
      'We process your address to fight fraud, including by disclosing your address to banks.',
      'share affirmed postal-address > partner',
    ],
    [
      'We analyse your messages to keep order, including transferring your messages to the police.',
      'share affirmed message-content > authority',
    ],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });

  it.each([
    'We do not use your name to hire, including by sharing your name with agencies.',
    'You have the right to object, including to sharing your name with agencies.',
  ])('%s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.startsWith('share affirmed'))).toEqual([]);
  });
});

describe('a clause that no comma sets off', () => {
  it.each([
    [
      'Where you have agreed for us to do so we may share your name with banks.',
      'share affirmed name > partner',
    ],
    ['If you have asked us to do so we will delete your birthday.', 'store denied date-of-birth > self'],
    ['When you allow us to do so we collect your location.', 'collect affirmed location > self'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });
});

describe('nouns that only look like deeds', () => {
  it.each([
    'The controller determines the purposes and means of the processing of your data.',
    'There are some differences in the data that we collect about pigeons and doves.',
    'We agree through the rules of the loft.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('goes on from what is gathered through logs', () => {
    const context = 'We may collect certain information through the use of log files.';
    expect(
      said('Information in a log file may include your IP address and your browser type.', { context }),
    ).toEqual(['collect affirmed browser > self', 'collect affirmed ip-address > self']);
  });

  it.each([
    'We do not share private content and communications with vendors.',
    'We never disclose your content and communications to vendors.',
    'Private content and communications are not shared with vendors.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([
      'share denied content > provider',
      'share denied message-content > provider',
    ]);
  });
});

describe('an occasion of what was stated', () => {
  it.each([
    'For example, when you write to us by post.',
    'For instance, through the forms in our shop.',
    'For example, from our talks with you.',
  ])('%s', (sentence) => {
    expect(said(sentence, { context: 'We collect personal data directly from you.' })).toEqual([
      'collect affirmed unspecified > self',
    ]);
    expect(said(sentence, { context: 'You can have your data deleted.' })).toEqual([]);
  });

  it.each([
    'There are two kinds of data that we or our partners may collect from you:',
    'There are several types of information we gather about you.',
    'There are different kinds of personal data that we collect about you.',
  ])('%s', (sentence) => {
    expect(sorted(said(sentence))).toEqual(['collect affirmed unspecified > self']);
  });
});

describe('words that are no data where they stand', () => {
  it.each([
    'A cookie is a small file on your hard drive.',
    'Our code is a string of numbers and letters that we use.',
    'We will assess any complaint within a week.',
    'You may send us a data deletion request.',
    'We receive faxes.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it.each([
    [
      'We collect your browser type or fingerprint.',
      ['collect affirmed browser > self', 'collect affirmed fingerprint > self'],
    ],
    ['We collect the fingerprint of your browser.', ['collect affirmed fingerprint > self']],
    ['We collect your fingerprints.', ['collect affirmed biometric > self']],
    [
      'We collect the data shown in the comment form, and also your IP address.',
      ['collect affirmed ip-address > self', 'collect affirmed unspecified > self'],
    ],
    [
      'We collect the details entered in the order form and your browser type.',
      ['collect affirmed browser > self', 'collect affirmed unspecified > self'],
    ],
    [
      'We store the data listed in your order form, and your birthday.',
      ['store affirmed date-of-birth > self', 'store affirmed unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(sorted(said(sentence))).toEqual(claims);
  });
});
