import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('who does what to which data', () => {
  it.each([
    [
      'We collect your phone number and your email address.',
      ['collect affirmed email-address > self', 'collect affirmed phone-number > self'],
    ],
    ['Pigeon records your IP address when you sign in.', ['collect affirmed ip-address > self']],
    ['You give us your date of birth when you register.', ['collect affirmed date-of-birth > self']],
    ['Your profile photo is visible to other users.', ['share affirmed profile-photo > users']],
    ['We may share your location with advertisers.', ['share affirmed location > advertiser']],
    ['Law enforcement agencies may receive your IP address.', ['share affirmed ip-address > authority']],
    [
      'We allow our partners to collect cookie identifiers.',
      ['partner: collect affirmed cookie-identifier > self'],
    ],
    ['We reserve the right to disclose your name to our affiliates.', ['share affirmed name > family']],
    ['We use cookies to show you adverts.', ['use affirmed cookie-identifier > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('leaves alone what states no practice', () => {
    for (const sentence of [
      'Please read this policy with care.',
      'You can change your profile photo in the settings.',
      'You have the right to ask for a copy of your personal data.',
      'This policy explains how we collect and use information.',
      'Information we collect',
      'Do we sell your data?',
      'We may change this notice from time to time.',
      'Our partners have their own privacy policies.',
    ]) {
      expect(said(sentence), sentence).toEqual([]);
    }
  });
});

describe('negation and its scope', () => {
  it.each([
    [
      'We do not collect, log or store your location.',
      ['collect denied location > self', 'store denied location > self'],
    ],
    ['We neither sell nor rent your email address.', ['sell denied email-address > unspecified']],
    ['No phone numbers are passed to advertisers.', ['share denied phone-number > advertiser']],
    ['Pigeon never reads your messages.', ['collect denied message-content > self']],
    ['We no longer keep your IP address.', ['store denied ip-address > self']],
    ['Your contacts never leave your device.', ['collect denied contact-list > self']],
    ['We keep no logs.', ['store denied activity > self']],
    ['Nobody, not even Pigeon, can listen to your calls.', ['collect denied call-content > self']],
    [
      'Our partners are prohibited from using your email address.',
      ['partner: use denied email-address > self'],
    ],
    ['Advertisers have no access to your messages.', ['share denied message-content > advertiser']],
    ['We will stop collecting your location.', ['collect denied location > self']],
    ['Your calls are end-to-end encrypted.', ['collect denied call-content > self']],
    ['We are not in the business of selling your personal data.', ['sell denied unspecified > unspecified']],
    [
      'We do not only collect your name but also your birthday.',
      ['collect affirmed date-of-birth > self', 'collect affirmed name > self'],
    ],
    ['Your messages are kept on your phone and not on our servers.', ['store denied message-content > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('denies nothing where only a possibility, a part or a wish is denied', () => {
    for (const sentence of [
      'We may not be able to store your location.',
      'Not all personal data can be read by us.',
      'If you do not want us to share your data with partners, write to us.',
      'We cannot guarantee that partners do not collect your IP address.',
      'You can use end-to-end encrypted messages in some chats.',
      'We do not allow third-party banner ads.',
    ]) {
      const denied = extractClaims(sentence, { service: 'Pigeon' }).filter((c) => c.polarity === 'denied');
      expect(denied, sentence).toEqual([]);
    }
  });

  it('splits what "but not" affirms and denies', () => {
    expect(said('We share usage data with our service providers but not with advertisers.')).toEqual([
      'share affirmed activity > provider',
      'share denied activity > advertiser',
    ]);
    expect(said('We collect your name, but not your postal address.')).toEqual([
      'collect affirmed name > self',
      'collect denied postal-address > self',
    ]);
  });
});

describe('conditions and exceptions', () => {
  it('reads "not … without consent" as a denial and an affirmation on a condition', () => {
    const claims = extractClaims(
      'We do not share your email address with advertisers without your consent.',
      { service: 'Pigeon' },
    );
    expect(claims.map((c) => [c.polarity, c.modality])).toEqual([
      ['denied', 'does'],
      ['affirmed', 'only-if'],
    ]);
    expect(claims[0]?.conditions.join()).toContain('consent');
  });

  it('reads whom an exception lets in', () => {
    expect(
      said('We will not disclose your phone number to anyone other than our service providers.'),
    ).toEqual(['share affirmed phone-number > provider', 'share denied phone-number > unspecified']);
  });

  it('reads a purpose that is the second of what another is done by', () => {
    const sentence =
      'Our affiliates may use your phone number to improve their lofts by making seed suggestions and showing you ads.';
    expect(extractClaims(sentence, { service: 'Pigeon' })[0]?.purpose).toContain('advertising');
  });

  it('reads "used only to" as one use affirmed and every other denied', () => {
    const claims = extractClaims('Your phone number is used only to verify your account.', {
      service: 'Pigeon',
    });
    expect(claims.map((c) => [c.polarity, c.modality, c.purpose])).toEqual([
      ['affirmed', 'only-if', ['security']],
      ['denied', 'does', ['unspecified']],
    ]);
  });

  it('takes the measure of how long something is kept for no denial that it is', () => {
    expect(
      said(
        'We will only keep your phone number and your postal address for as long as reasonably necessary.',
      ),
    ).toEqual(['store affirmed phone-number > self', 'store affirmed postal-address > self']);
  });

  it('keeps denials about children apart', () => {
    const [claim] = extractClaims(
      'We do not knowingly collect personal information from children under 13.',
      { service: 'Pigeon' },
    );
    expect(claim).toMatchObject({ polarity: 'denied', modality: 'only-if' });
    expect(claim?.conditions.length).toBeGreaterThan(0);
  });

  it('reads deletion as storage that ends', () => {
    expect(
      extractClaims('We delete your IP address after thirty days.', { service: 'Pigeon' }),
    ).toMatchObject([{ action: 'store', polarity: 'denied', modality: 'only-if' }]);
    expect(
      extractClaims('When you delete your account, your messages are deleted from our servers.', {
        service: 'Pigeon',
      }),
    ).toMatchObject([{ action: 'store', polarity: 'denied', modality: 'on-request' }]);
  });

  it('names authorities and new owners by the occasion', () => {
    expect(said('We may disclose your information if required by law.')).toEqual([
      'share affirmed unspecified > authority',
    ]);
    expect(said('If Pigeon is part of a merger, we may transfer your information.')).toEqual([
      'share affirmed unspecified > acquirer',
    ]);
  });
});

describe('what goes back to what was said', () => {
  it('looks up "this information" and "it"', () => {
    const context = 'We estimate the size of your face.';
    expect(said('We do not store this information.', { context })).toEqual(['store denied face > self']);
    expect(said('It is never shared with third parties.', { context })).toEqual([
      'share denied face > unspecified',
    ]);
  });

  it('goes on with "this includes"', () => {
    expect(
      said('This includes your IP address and your browser type.', {
        context: 'We collect technical information.',
      }),
    ).toEqual(['collect affirmed browser > self', 'collect affirmed ip-address > self']);
  });

  it('does not spell out a denial with "this could include"', () => {
    expect(said('This could include your birthday.', { context: 'We never sell your data.' })).toEqual([]);
  });

  it('joins a lead to each item of its list', () => {
    expect(
      said(
        'We collect the following information: - your phone number; - your date of birth; and - crash reports.',
      ),
    ).toEqual([
      'collect affirmed date-of-birth > self',
      'collect affirmed diagnostics > self',
      'collect affirmed phone-number > self',
    ]);
  });
});

describe('hostile input', () => {
  it('bounds what it reads and never throws', () => {
    for (const sentence of [
      '',
      ' ',
      '('.repeat(5000),
      'not '.repeat(5000),
      `We collect ${'your name, '.repeat(4000)}`,
      '\u202eWe collect\u0000 your \ud800 name',
      '- - - : : :',
    ]) {
      expect(() => extractClaims(sentence, { context: sentence, section: sentence })).not.toThrow();
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 100 }), (sentence, context) => {
        for (const claim of extractClaims(sentence, { context })) {
          expect(claim.data.length).toBeGreaterThan(0);
          expect(claim.confidence).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes any order of words of the trade', () => {
    const word = fc.constantFrom(
      'we',
      'you',
      'do',
      'not',
      'never',
      'collect',
      'share',
      'your',
      'messages',
      'with',
      'advertisers',
      'except',
      'only',
      'if',
      'which',
      'and',
      ',',
      '(',
      ')',
      'to',
      'is',
      'stored',
      'that',
      'unless',
      ':',
      'including',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        extractClaims(words.join(' '), { service: 'Pigeon' });
      }),
      { numRuns: 400 },
    );
  });
});
