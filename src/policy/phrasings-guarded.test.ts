import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

it.each<[string, string[]]>([
  // Neither now nor later.
  [
    'Pigeon does not now, nor will it in the future, sell user data to third parties.',
    ['sell denied unspecified > unspecified'],
  ],
  ['We have not and will not ever sell your number.', ['sell denied phone-number > unspecified']],
  [
    'We do not now and will not ever share your number with anyone.',
    ['share denied phone-number > unspecified'],
  ],
  // Who comes to the place where data lies does not store it, and it is not stored for them alone.
  [
    'Your number is stored on a password protected server accessible only by administrators.',
    ['store affirmed phone-number > self'],
  ],
  [
    'Your messages are kept in a database that is only accessible to us.',
    ['store affirmed message-content > self'],
  ],
  [
    'Your number is stored on servers in Germany accessible only to us.',
    ['store affirmed phone-number > self'],
  ],
  // What machines of the service do, it does.
  [
    'All messages may be monitored by automated robot moderators.',
    ['collect affirmed message-content > self'],
  ],
  ['Your photos may be scanned by algorithms.', ['use affirmed attachment > self']],
  ['Your messages may be viewed by our staff.', ['use affirmed message-content > self']],
  ['Your messages can only be viewed by our staff.', []],
  // What is asked of e-mails are addresses.
  [
    'We do not require e-mails, real names or phone numbers.',
    [
      'collect denied email-address > self',
      'collect denied name > self',
      'collect denied phone-number > self',
    ],
  ],
  // Those that were spoken of.
  ['We may share said pictures with our partners.', ['share affirmed attachment > partner']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

describe('an event that the service tells of', () => {
  const context = 'We do not require names or addresses, so that we may not reach you after a breach.';
  it('is no data that was spoken of before', () => {
    expect(said('Should such a breach occur, we will post it on our website.', { context })).toEqual([]);
  });
});

describe('what stands beside a list of cases', () => {
  const context = 'We may disclose your data: - If we believe that you deceived other members.';
  it('names nobody who gets data', () => {
    const claims = said('This includes, but is not limited to, business relationships.', { context });
    expect(claims.filter((line) => line.endsWith('> partner'))).toEqual([]);
  });
});

it.each<[string, string[]]>([
  ['We use your data to comply with applicable laws.', ['legal']],
  ['We store your messages to comply with the law.', ['legal']],
  ['We use your data in accordance with applicable laws and regulations.', ['unspecified']],
  ['We process your data on the following legal grounds.', ['unspecified']],
])('%s has a purpose only where it says what for', (sentence, purposes) => {
  expect(extractClaims(sentence, { service: 'Pigeon' }).map(({ purpose }) => purpose)).toEqual([purposes]);
});

// What denies itself is not denied twice by what stands before it.
it.each<[string, string[]]>([
  ['We never collect and have no access to your messages.', ['collect denied message-content > self']],
  ['Pigeon never retrieves and has no access to your messages.', ['collect denied message-content > self']],
  [
    'We do not see your password and have no access to your messages.',
    ['collect denied credential > self', 'collect denied message-content > self'],
  ],
  ['We do not keep and have no copies of your messages.', ['store denied message-content > self']],
  [
    'We cannot see and keep no records of your calls.',
    ['collect denied call-metadata > self', 'store denied call-metadata > self'],
  ],
  // To leave it as it is does not deny that it is used.
  ['We do not anonymise your IP address.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('knows the number beside a name', () => {
  expect(said('We share your name and number with the seller.')).toEqual([
    'share affirmed name > partner',
    'share affirmed phone-number > partner',
  ]);
});

// How far a denial goes.
it.each<[string, string[]]>([
  ["We don't keep your messages forever.", ['forever']],
  ['We do not collect your name alone.', ['alone']],
  ['We do not have direct access to your bank details.', ['direct']],
  ['We have not yet shared data with the police.', ['yet']],
])('%s', (sentence, conditions) => {
  const claims = extractClaims(sentence, { service: 'Pigeon' });
  expect(claims).toMatchObject([{ polarity: 'denied', conditions }]);
});

it('denies to nobody what some see a part of', () => {
  expect(said('New members can only see messages that were sent after they joined.')).toEqual([
    'share affirmed message-content > users',
  ]);
});

// What stands in brackets behind one company is given to no other.
it.each<[string, string[]]>([
  [
    'We share your data with Acme (SMS) and Apex (payments).',
    ['share affirmed unspecified > named:Acme', 'share affirmed unspecified > named:Apex'],
  ],
  [
    'We share your data with Acme (your phone number).',
    ['share affirmed phone-number > named:Acme', 'share affirmed unspecified > named:Acme'],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

// Who does it, who is left out and who alone sees it.
it.each<[string, string[]]>([
  ['Some apps share your number with advertisers, but not Pigeon.', []],
  [
    'Your number is visible to your contacts only, not to us or anyone else.',
    ['share affirmed phone-number > users'],
  ],
  [
    'Nobody except the people you chat with can see your number.',
    ['share affirmed phone-number > users', 'share denied phone-number > unspecified'],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('hangs on no case that is of others', () => {
  const [claim] = extractClaims('While most messengers collect your contacts, Pigeon never does.', {
    service: 'Pigeon',
  });
  expect(claim).toMatchObject({ action: 'collect', polarity: 'denied', conditions: [] });
});
