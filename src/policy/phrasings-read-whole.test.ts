import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

/** The conditions of what a sentence says, `polarity modality: condition; condition`. */
function held(sentence: string): string[] {
  return extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) => `${c.polarity} ${c.modality}: ${c.conditions.join('; ')}`,
  );
}

describe('denials that are none, or no more than they say', () => {
  it.each([
    // What may be refused, and what is possible.
    ['We reserve the right to remove or refuse to distribute any content.', []],
    ['We refuse to sell your photos.', ['sell denied attachment > unspecified']],
    ['We show how a loft can be run without collecting data.', []],
    ['We run the loft without collecting data.', ['collect denied unspecified > self']],
    // Whose it is, and no address.
    ['No names in relation to your email account are collected.', ['collect denied name > self']],
    [
      'We neither collect names nor IP addresses from you and your email account with us.',
      ['collect denied ip-address > self', 'collect denied name > self'],
    ],
    ['We do not collect your email account.', ['collect denied email-address > self']],
    // A preposition whose noun stands behind both verbs.
    [
      'We do not direct the loft to, nor do we knowingly collect personal data from, children under 13.',
      ['collect denied unspecified > self'],
    ],
    [
      'We do not aim the loft at, nor do we collect any photos from children.',
      ['collect denied attachment > self'],
    ],
    [
      'We never have access to, nor store your card number.',
      ['collect denied payment-information > self', 'store denied payment-information > self'],
    ],
    ['We do not share what we collect with advertisers.', ['share denied unspecified > advertiser']],
    // What staff see is not all that is shared.
    ['We never share what we see with others.', []],
    // What all is deleted, whatever was spoken of before.
    ['We delete the data stored about you.', ['store denied unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context: 'You can write messages.' })).toEqual(claims);
  });

  it.each([
    [
      'Your phone number is not transmitted to us when activating this feature.',
      ['denied does: when activating this feature'],
    ],
    [
      'We do not disclose any data to law enforcement agencies from outside Malta.',
      ['denied does: law enforcement agencies from outside Malta'],
    ],
    ['We do not disclose any data to law enforcement agencies.', ['denied does: ']],
    ['Letters you send us are not saved to your account.', ['denied does: saved to your account']],
    ['Your phone number is not transmitted to us.', ['denied does: ']],
  ])('%s', (sentence, conditions) => {
    expect(held(sentence)).toEqual(conditions);
  });
});

describe('what is found out, and no condition', () => {
  it.each([
    ['We use pixels to tell if you act on our letters.', ['affirmed does: ']],
    ['Phone numbers are saved in order to determine if you are a robot.', ['affirmed does: ']],
    ['We collect facts about your photos, such as if the recipient has seen them.', ['affirmed does: ']],
    [
      'We collect your interactions (such as when you open a message or copy a picture).',
      ['affirmed does: '],
    ],
    ['We save your phone number if you are a robot.', ['affirmed only-if: if you are a robot']],
    [
      'We collect your interactions (when you open a message or copy a picture).',
      ['affirmed only-if: or copy a picture)'],
    ],
  ])('%s', (sentence, conditions) => {
    expect(held(sentence)).toEqual(conditions);
  });
});

describe('what a law wants told, what would be, and what rights there are', () => {
  it.each([
    ['The Loft Privacy Act (LPA) requires disclosing the collection of personal data by category.', []],
    ['The law requires us to describe how we use your photos.', []],
    ['The law requires us to collect your name.', ['collect affirmed name > self']],
    ['Were we to add such buttons, your IP address would be transmitted to these sites.', []],
    [
      'If your account is run by an administrator then your administrator will have access to your name.',
      ['share affirmed name > users'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('who gets it', () => {
  it.each([
    [
      'Your card details will be handled by payment agencies.',
      ['provider: use affirmed payment-information > self'],
    ],
    ['We share your name with delivery agencies.', ['share affirmed name > provider']],
    ['We share your name with government agencies.', ['share affirmed name > authority']],
    [
      'We may share your name with entities within the Dove Inc. family of companies.',
      ['share affirmed name > family'],
    ],
    [
      'This feature results in the sharing of your photos with other users nearby.',
      ['share affirmed attachment > users'],
    ],
    ['This feature results in the sharing of your photos.', ['share affirmed attachment > unspecified']],
    ['Public and unlisted posts are available publicly.', ['share affirmed content > public']],
    ['User messages are visible to all participants.', ['share affirmed message-content > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('one object, or one subject, of several verbs', () => {
  it.each([
    [
      'While you use the loft, we will collect, and other users can see, your online status.',
      ['collect affirmed presence > self', 'share affirmed presence > users'],
    ],
    [
      'Your e-mail address is sent to us, stored and used to answer you.',
      [
        'collect affirmed email-address > self',
        'store affirmed email-address > self',
        'use affirmed email-address > self',
      ],
    ],
    ['Your e-mail address is sent to us when you write.', ['collect affirmed email-address > self']],
    ['3.We keep your name.', ['store affirmed name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('leave that is asked for', () => {
  it.each([
    ['You will be asked to allow us access to your address book.', ['collect affirmed contact-list > self']],
    [
      'We may ask you to allow the app to access your contacts when you install it.',
      ['collect affirmed contact-list > self'],
    ],
    ['You will be asked to allow the use of your location.', ['use affirmed location > self']],
    ['You will be asked to allow others to write to you.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
    expect(extractClaims(sentence).every((c) => c.modality === 'only-if')).toBe(true);
  });
});

describe('what for', () => {
  it.each([
    ['We use your name to comply with the law.', ['legal']],
    ['We use your name to comply with applicable laws.', ['legal']],
    ['We may keep your name so that we can prevent fraud.', ['security']],
    ['Orders are stored in respect of commercial law.', ['legal']],
    ['We use your name for commercial offers.', ['marketing']],
    ['We may keep your name so that we can only guess.', ['unspecified']],
  ])('%s', (sentence, purposes) => {
    expect(extractClaims(sentence)[0]?.purpose).toEqual(purposes);
  });
});

describe('kinds of data', () => {
  it.each([
    ['The content of your video chat sessions is used by us.', ['use affirmed call-content > self']],
    ['We collect your current city.', ['collect affirmed coarse-location > self']],
    ["We log changes of another user's power level.", []],
    ['We log the battery level.', ['collect affirmed battery > self']],
    ['We send your code to this address.', []],
    ['We do not store any metadata about e-mails.', ['store denied message-metadata > self']],
    ['We record the number of blocked emails.', ['collect affirmed message-metadata > self']],
    ['We do not store any emails.', ['store denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('clauses with a comma too many, or none', () => {
  it.each([
    ['Users that choose to sign up, will have to provide an e-mail address.', ['affirmed does: ']],
    ['If you as a user sign up, we will store your name.', ['affirmed only-if: If you sign up']],
    ['When reporting errors we may collect your name.', ['affirmed may: ']],
    ['When providing the data we collect you agree to this.', []],
    ['All data collected about you while using the loft is stored in Malta.', ['affirmed does: ']],
    ['All data collected about you while using the loft is not stored.', []],
  ])('%s', (sentence, conditions) => {
    expect(held(sentence)).toEqual(conditions);
  });
});

describe('what others do, and what is not known', () => {
  it.each([
    ['Posts shared publicly may be copied throughout the Internet.', []],
    ['Your messages may be copied to our servers.', ['store affirmed message-content > self']],
    ['We detect whether you are using certain add-ons.', []],
    ['We see whether you are using the app.', ['collect affirmed presence > self']],
    [
      'You will be asked to allow the use of your location, and you may change your phone settings.',
      ['use affirmed location > self'],
    ],
    [
      'IP address | Automatically through your use of the loft | Answer you; detect fraud',
      ['collect affirmed ip-address > self', 'use affirmed ip-address > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { section: sentence.includes('|') ? 'What we collect' : '' })).toEqual(claims);
  });
});
