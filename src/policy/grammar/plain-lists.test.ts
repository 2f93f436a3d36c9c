import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const collected = (types: string): string[] => types.split(' ').map((t) => `collect affirmed ${t} > self`);

it.each([
  [
    'The app records information through your phone about your operating system and your time zone.',
    collected('operating-system timezone'),
  ],
  ['The app records information through your phone.', collected('unspecified')],
  [
    'The shop hands us the details needed for delivery (your name, street address).',
    collected('name postal-address'),
  ],
  ['You give us a nickname as well as to choose a password.', collected('credential username')],
  ['We collect your billing, shipping and email addresses.', collected('email-address postal-address')],
  ['We receive photos, texts or other content you and other members send.', collected('attachment content')],
  [
    'We gather information to build a page, which may include your photo and your gender.',
    collected('gender profile-photo'),
  ],
  [
    'In order to rent a boat that is offered by others on our site you will need to provide your name.',
    collected('name'),
  ],
])('reads the list that stands behind what comes between: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  [
    'This includes the IP address used to find you (even roughly), your browser and your time zone.',
    collected('browser ip-address timezone'),
  ],
  [
    'This includes the pages you visited after you came to our site, your browser and your language.',
    collected('browser language page-url'),
  ],
])('goes on with a list that "includes" opens: %s', (sentence, claims) => {
  expect(said(sentence, { context: 'We collect technical data.' })).toEqual(claims);
});

it.each([
  [
    'We collect information about your activities across the browsers and devices you use.',
    collected('activity'),
  ],
  [
    'We collect your email address, shipping and payment information to send the order.',
    collected('email-address payment-information'),
  ],
  [
    'We may collect more details, such as your username, gender, and the photos of your contacts.',
    collected('contact-list gender username'),
  ],
  ['We collect names and photos of your contacts.', collected('contact-list')],
  ['We ask for the following information: name, subject, message.', collected('message-content name')],
  ['We collect your name, subject to your consent.', collected('name')],
])('ends a list where it ends: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  [
    'We do not share information you give when you register (such as your name) with advertisers.',
    ['share denied name > advertiser', 'share denied unspecified > advertiser'],
  ],
  [
    'We never share information we collect when you call, such as your phone number, with advertisers.',
    ['share denied phone-number > advertiser'],
  ],
  [
    'We share information you give when you register with partners.',
    ['share affirmed unspecified > partner'],
  ],
] as const)('reads with whom behind when data is given: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);
