import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['The photos you attach flow to our cloud.', ['collect affirmed attachment > self']],
  ['Photos flow to your phone.', []],
  ['If you come to us with questions, we help.', []],
  ['We are told your name by your school.', ['collect affirmed name > self']],
  ['We are told of changes to your rights.', []],
  ['We may come into possession of your postal address.', ['collect affirmed postal-address > self']],
  ['We can tell which device you use.', ['collect affirmed device-model > self']],
  ['We can tell you more about it.', []],
  ['Our server registers your IP address.', ['collect affirmed ip-address > self']],
  ['We observe the law.', []],
  ['Advertisers may tell us that you bought seeds on their site.', ['collect affirmed purchase > self']],
  ['Third parties inform us which of their ads you have seen.', ['collect affirmed ad-interaction > self']],
  ['If you use other services, let us know if you have questions.', []],
  ['Your profile photo comes from Google.', ['collect affirmed profile-photo > self']],
  ['Your profile photo comes first.', []],
  ['We take your name from your Google account.', ['collect affirmed name > self']],
  ['We take steps to delete your name from our systems.', ['store denied name > self']],
  ['Shops let us know about your purchases.', ['collect affirmed purchase > self']],
  ['Please let us know about your questions.', []],
  ['Your name is supplied by your employer.', ['collect affirmed name > self']],
  ['Our cookies are provided by a third party.', []],
  ['It is your employer who gives us your name.', ['collect affirmed name > self']],
  ['Recordings of your calls may be made.', ['collect affirmed call-content > self']],
  ['When you open the app, your IP address may be transmitted.', ['collect affirmed ip-address > self']],
  [
    'Your IP address may be transmitted to our vendors when you open the app.',
    ['share affirmed ip-address > provider'],
  ],
  ['Your use of the services generates usage records.', ['collect affirmed usage-event > self']],
  [
    'We place small text files, known as cookies, on your disk.',
    ['collect affirmed cookie-identifier > self'],
  ],
  [
    'We collect order information you give when you buy, lend or return a boat, such as your name and postal address.',
    ['collect affirmed name > self', 'collect affirmed postal-address > self'],
  ],
  ['Every click is counted.', ['collect affirmed usage-event > self']],
  ['The days are counted.', []],
  ['Using our hotspots makes your MAC address visible to us.', ['collect affirmed device-identifier > self']],
  ['The kit collects, among other things, your IP address.', ['collect affirmed ip-address > self']],
  ['We did so, among other things, to help you.', []],
  [
    'Over the past year we have gathered geolocation data and names.',
    ['collect affirmed location > self', 'collect affirmed name > self'],
  ],
  ['Websites you reach through links may collect your name.', ['partner: collect affirmed name > self']],
  ['Device fingerprints are taken.', ['collect affirmed fingerprint > self']],
  [
    'Automatic collection covers your device model and time zone.',
    ['collect affirmed device-model > self', 'collect affirmed timezone > self'],
  ],
])('reads how data comes in: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  [
    'Among these are your name and your gender.',
    ['collect affirmed gender > self', 'collect affirmed name > self'],
  ],
  [
    'Examples are your name and your gender.',
    ['collect affirmed gender > self', 'collect affirmed name > self'],
  ],
  ['By this we mean your name.', ['collect affirmed name > self']],
  ['That could be your name.', ['collect affirmed name > self']],
  ['That could be a mistake.', []],
])('reads what spells out what was just said: %s', (sentence, claims) => {
  expect(said(sentence, { context: 'We collect personal details.' })).toEqual(claims);
});
