import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const read = (sentence: string, section: string, context = '') =>
  extractClaims(sentence, { service: 'Pigeon', section, context }).map(
    (c) => `${c.polarity} ${c.action} ${c.recipient} ${[...c.data].sort()}`,
  );

describe('yes and no under a heading that asks', () => {
  it.each([
    ['Do we sell your data?', 'No.', 'denied sell unspecified unspecified'],
    ['Does Pigeon Sell My Data?', 'Never.', 'denied sell unspecified unspecified'],
    ['3. Do we use cookies?', 'Yes.', 'affirmed use self cookie-identifier'],
    ['Do you use "cookies"?', 'Yes (cookies are small files).', 'affirmed use self cookie-identifier'],
    ['Will my phone number be shared with others?', 'No, never.', 'denied share unspecified phone-number'],
    ['Is my location stored?', "No, it isn't.", 'denied store self location'],
    ['Can other members see my email address?', 'No.', 'denied share users email-address'],
    ['Can you read my messages?', 'No.', 'denied collect self message-content'],
    ['Does the server know my contacts?', 'No, it does not.', 'denied collect self contact-list'],
    ['Do you know who I am?', 'No.', 'denied collect self identity'],
    ['Is my birthday visible to others?', 'No.', 'denied share unspecified date-of-birth'],
    ['Do you store my messages?', 'Only until they are delivered.', 'affirmed store self message-content'],
  ])('%s %s', (section, sentence, claim) => {
    expect(read(sentence, section)).toEqual([claim]);
  });

  it('takes in how far the yes goes', () => {
    expect(read('Only with your consent.', 'Do we share your data with advertisers?')).toEqual([
      'affirmed share advertiser unspecified',
      'denied share advertiser unspecified',
    ]);
  });

  it.each([
    ['Do we share your data?', 'To opt out, write to us.'],
    ['Do we use your data?', 'Only our keepers may enter the loft.'],
    ['Do we share your data?', 'If you have questions, ask.'],
    ['Can I use Pigeon without a name?', 'Yes.'],
    ['Do I have to give my name?', 'No.'],
    ['Does Pigeon comply with the law?', 'Yes.'],
    ['Why do you share my data?', 'No.'],
  ])('takes nothing from %s %s', (section, sentence) => {
    expect(read(sentence, section)).toEqual([]);
  });
});

describe('yes and no to what is asked', () => {
  it.each([
    ['No.', 'Do you sell my phone number?', ['denied sell unspecified phone-number']],
    [
      'Never!',
      'Privacy > Is my email address shared with anyone?',
      ['denied share unspecified email-address'],
    ],
    ['No, they are not.', 'Are my messages stored on your servers?', ['denied store self message-content']],
    ['We do not.', 'Does Pigeon track my location?', ['denied collect self location']],
    ['Yes.', 'Do we use cookies?', ['affirmed use self cookie-identifier']],
    ['No.', 'Can other users see my phone number?', ['denied share users phone-number']],
    ['No.', 'Can I delete my messages?', []],
    ['Yes.', 'Can I use Pigeon without sharing my phone number?', []],
    ['No.', 'Do I have to give you my phone number?', []],
    ['No, we do not.', 'Do you not sell my data?', ['denied sell unspecified unspecified']],
    ['Yes.', 'Do you not sell my data?', []],
    ['No.', 'How do you use my data?', []],
    ['No problem.', 'Do you store my messages?', []],
  ])('%s %s', (text, question, claims) => {
    expect(read(text, question)).toEqual(claims);
  });

  it('answer what was asked right before', () => {
    expect(read('No.', '', 'Do you sell my data?')).toEqual(['denied sell unspecified unspecified']);
    expect(read('Q: Do you share my data with advertisers? A: No, never.', '')).toEqual([
      'denied share advertiser unspecified',
    ]);
    expect(read('No.', '', 'Do you sell my data? We are asked that often.')).toEqual([]);
  });
});
