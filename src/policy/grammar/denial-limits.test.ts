import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

function limits(sentence: string): string[][] {
  return extractClaims(sentence, { service: 'Pigeon' })
    .filter((c) => c.polarity === 'denied')
    .map((c) => c.conditions);
}

describe('what narrows a denial', () => {
  it.each([
    ['We do not collect sensitive information.', 'sensitive'],
    ['We never collect information through the loft cameras.', 'through the loft cameras'],
    ['We do not use your data for training.', 'for training'],
    ['We do not use your photo to find you.', 'to find you'],
    ['Your photo is never used to identify you.', 'to identify you'],
    ['We do not keep your data for longer than a season.', 'for longer than a season'],
    ['When browsing as a guest, we do not collect any data.', 'When browsing as a guest'],
    ['We do not typically collect information.', 'typically'],
    ['Users in India are not asked for their birthday and we do not collect it.', 'Users in India'],
    ['We do not, for people in Brazil, share your birthday.', 'for people in Brazil'],
    [
      'Your birthday is not, where the law of a country asks so, stored.',
      'where the law of a country asks so',
    ],
    ['Your data is not stored in the loft.', 'in the loft'],
    ['We do not use tracking cookies.', 'tracking cookies'],
    ['Pigeon does not keep full card numbers.', 'full'],
    ['The rest of your contacts is never sent to us.', 'rest of'],
    ['As a ring bears only a code, we cannot get your name from it.', 'from it'],
    ['We do not collect your birthday through the loft cameras.', 'through the loft cameras'],
    ['We do not collect your birthday directly.', 'directly'],
    ['We do not share your birthday for independent use.', 'for independent use'],
    [
      'We do not receive information about the purpose of your flight.',
      'information about the purpose of your flight',
    ],
    ['We will not receive any of the data you share with those lofts.', 'you share with those lofts'],
    ['We do not collect messages that you send in a loft.', 'that you send in a loft'],
    ['We work with a bank, in which case we do not share data.', 'in that case'],
    ['We do not otherwise share your birthday.', 'otherwise'],
    ['We do not share your birthday under these circumstances.', 'under these circumstances'],
    ['We do not share your birthday as a rule.', 'as a rule'],
    ['We do not share your birthday without telling you.', 'without telling you'],
    ['Your messages in group chats are not stored.', 'in group chats'],
    ['We do not store messages from archived chats.', 'from archived chats'],
    ['Mostly, we do not share your birthday.', 'Mostly'],
    ['As a rule, we do not share your birthday.', 'As a rule'],
    ['We do not collect information that can identify you.', 'information that can identify you'],
    ['No personally identifiable information is shared with anyone.', 'personally identifiable information'],
    ['As a general rule, we only share your birthday with our bank.', 'As a general rule'],
    ['In principle, your birthday is not shared with anyone.', 'In principle'],
    ['Where possible, we do not collect your birthday.', 'Where possible'],
    ['We do not collect your birthday wherever possible.', 'wherever possible'],
    ['If you agree, we share your birthday only with our bank.', 'If you agree'],
    ['With your consent, we share your birthday solely with our bank.', 'With your consent'],
    ['By default, we do not collect your birthday.', 'By default'],
    ['In Germany we do not collect your birthday.', 'In Germany'],
    ['Outside the United States, we do not collect your birthday.', 'Outside the United States'],
    ['For users in the EEA, we do not collect your birthday.', 'For users in the EEA'],
    ['European users: we do not collect your birthday.', 'European users'],
    ['In some countries, we do not collect your birthday.', 'In some countries'],
    ['In our free version we do not collect your birthday.', 'In our free version'],
    ['With Pigeon Pro, we do not collect your birthday.', 'With Pigeon Pro'],
    ['On Android, your birthday is not collected.', 'On Android'],
    ['During calls, we do not collect your birthday.', 'During calls'],
    ['As a guest, we do not collect your birthday.', 'As a guest'],
    ['From 1 May 2030 we will not collect your birthday.', 'From 1 May 2030'],
    [
      'We do not share the birthdays of users in Norway with third parties.',
      'of users in Norway with third parties',
    ],
    ['We generally only share your birthday with our partners.', 'generally'],
    ['Your birthday is usually only used to send you a card.', 'usually'],
    ['In Norway, we only share your birthday with our partners.', 'In Norway'],
    ['We only share your sensitive data with our partners.', 'sensitive'],
    ['Except for chats you report, we cannot read your messages.', 'Except for chats you report'],
    ['We do not share your birthday with anyone you have not chosen.', 'anyone you have not chosen'],
    ['Messages older than 30 days are not stored.', 'older than 30 days'],
  ] as const)('%s', (sentence, limit) => expect(limits(sentence)).toEqual([[limit]]));

  it('is the means of a deed that others are not to do by them', () => {
    expect(
      limits('We prohibit our partners from using pixels on our lofts to collect your birthday.'),
    ).toEqual([['to collect your birthday'], ['using pixels on our lofts']]);
    expect(limits('We do not allow our partners to collect your birthday.')).toEqual([[]]);
  });

  it.each([
    'We do not collect information from you.',
    'We do not share your birthday under any circumstances.',
    'We cannot decrypt or otherwise access your messages.',
    'We never share your private conversations with anyone.',
    'We do not collect any information in any way.',
    'We never store your data on our servers.',
    'We do not use cookies.',
    'We do not get your name from it or from you.',
    'We do not share your birthday with third parties.',
    'We only share your birthday with our partners.',
    'We only use your birthday to send you a card.',
    'We never sell information about you.',
    'In addition, we do not collect your birthday.',
    'At Pigeon, we do not collect your birthday.',
    'On Pigeon, we do not collect your birthday.',
    'In our app, we do not collect your birthday.',
    'Within the app, we do not collect your birthday.',
    'For your privacy, we do not collect your birthday.',
    'For all users, we do not collect your birthday.',
    'As a matter of principle, we do not collect your birthday.',
    'On the other hand, we do not collect your birthday.',
    'In no event do we share your birthday with advertisers.',
    'With end-to-end encryption, we cannot read your messages.',
    'We do not, under any circumstances, share your birthday.',
    'We do not, as a matter of policy, share your birthday.',
  ])('is nothing in: %s', (sentence) => expect(limits(sentence)).toEqual([[]]));

  it('denies nothing where only the whole is not kept', () => {
    expect(limits('We do not keep all of the data.')).toEqual([]);
  });
});

describe('what narrows a denial, wherever it stands', () => {
  it.each([
    ['We do not collect your phone number at the time of sign-up.', 'at the time of sign-up'],
    ['We do not share your phone number with vendors without hashing it first.', 'without hashing it first'],
    ['Your phone number is not shared with vendors unencrypted.', 'unencrypted'],
    [
      'We do not share your phone number with vendors associated with your name.',
      'associated with your name',
    ],
    ['We do not manually read your messages.', 'manually'],
    ['Pigeon itself does not collect your phone number.', 'itself'],
    ['We do not collect your phone number to build profiles.', 'to build profiles'],
    ['We do not store your phone number in our server logs.', 'in our server logs'],
    ['Via the widget, we do not collect your phone number.', 'Via the widget'],
    ['Except for business chats, we do not read your messages.', 'Except for business chats'],
    ['From guests, we do not collect your phone number.', 'From guests'],
    ['We do not share your phone number with companies we do not trust.', 'companies we do not trust'],
  ])('%s', (sentence, limit) => {
    const denied = extractClaims(sentence, { service: 'Pigeon' }).filter((c) => c.polarity === 'denied');
    expect(denied.map((c) => c.conditions.some((condition) => condition.includes(limit)))).toEqual([true]);
  });

  it.each([
    'To protect your privacy, we do not share your phone number.',
    'Through end-to-end encryption, we cannot read your messages.',
    'After careful review, we do not share your phone number.',
    'Without exception, we do not share your phone number.',
  ])('is no manner of speaking: %s', (sentence) => {
    const [denied] = extractClaims(sentence, { service: 'Pigeon' });
    expect(denied!.conditions).toEqual([]);
  });
});
