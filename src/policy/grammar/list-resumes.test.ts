import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const collected = (types: string): string[] => types.split(' ').map((t) => `collect affirmed ${t} > self`);

it.each([
  [
    'We collect your IP address, the page you visited before you came to us, your language and your name.',
    collected('ip-address language name page-url'),
  ],
  [
    'We log your name, your browser type when you visit us, the time spent on those pages, and your language.',
    collected('browser language name session-timing'),
  ],
  [
    'We collect the pages visited by you, your browser type and your language.',
    collected('browser language page-url'),
  ],
  [
    'We collect some facts, such as information about what kind of device you have, and information about the videos you watch.',
    collected('device-model usage-event'),
  ],
  [
    'We collect the phone number that you use to sign up, your name, and your location.',
    collected('location name phone-number'),
  ],
  [
    'We collect the IP address used to access the Internet, your browser type, and your language.',
    collected('browser ip-address language'),
  ],
  [
    'We collect the photos that you send to your friends, your family and your mates.',
    collected('attachment'),
  ],
  [
    'We record the IP address it used to connect, your browser, and the time of your visit.',
    collected('browser ip-address session-timing'),
  ],
  [
    'We collect the phone number you use to register, your name, and your contacts.',
    collected('contact-list name phone-number'),
  ],
  [
    'We collect your phone number if you provide it, your name, your email address and your location.',
    collected('email-address location name phone-number'),
  ],
  [
    'We collect your phone number for verification, your name, and your location.',
    collected('location name phone-number'),
  ],
  [
    'We collect your phone number when you enter your name, your photo and your age.',
    collected('phone-number'),
  ],
  [
    'We collect your location only if you turn it on, your contacts, and your photos.',
    ['collect affirmed location > self', 'collect denied location > self'],
  ],
  [
    'We only collect your phone number when you register, your name, and your location.',
    ['collect affirmed phone-number > self', 'collect denied phone-number > self'],
  ],
  ['We collect your phone number to identify you, your device and your home.', collected('phone-number')],
  ['We collect content posted by you before you agree to anything.', collected('content')],
])('goes on with a list behind what stands aside in it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  [
    'We collect information about the devices you use to access the app, including device model, IP address and cookies.',
    collected('cookie-identifier device-model ip-address'),
  ],
  [
    'You might supply us with such information as: your name and phone number.',
    collected('name phone-number'),
  ],
  ['You may give us such information as we need.', collected('unspecified')],
  [
    'Some data (e.g., your name and email address) is logged when you sign up.',
    collected('email-address name'),
  ],
])('takes what a list spells out: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
