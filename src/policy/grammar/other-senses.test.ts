import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { dataMentions } from './mentions.ts';
import { tokenise } from './token.ts';

const named = (text: string) => [...new Set(dataMentions(tokenise(text)).flatMap((m) => m.types))];

describe('otherSense', () => {
  it.each([
    'Guests may add a badge to their profile.',
    'We help with the resolution of the dispute.',
    'It is kept for the investigation or resolution of it.',
    'We hire performance monitoring and security firms.',
    'We like the colour of your phone.',
    'You first create an account and a profile.',
    'The code is run in your browser.',
    'We watch over our own network and its health.',
    'The loft is a network of roosts.',
    'We show you content and offers.',
    'Young birds do not have access to all content or features.',
    'You may reach us by phone or email.',
    'You can write, email or otherwise get in touch.',
    'We read the console messages.',
    'The emails that we send you are short.',
    'We tell you the name of the file.',
    'We work in several locations.',
    'You may rent, order or purchase a cage.',
    'You will be able to make payments.',
    'Here is a plain account of our activities.',
    'The processing activity rests on a contract.',
    'We run code on our pages and the browsers you use.',
    'A page may display information.',
    'Your pass has an expiry date of its own.',
    'We verify your identity.',
    'We host webinars on raising chicks.',
    'The location of our servers is Ghent.',
    'We took the key decisions last year.',
    'The cage is sealed and its key is stored in a drawer.',
    'You reach it with embeds, our interfaces and similar technologies.',
    'Your country only allows us to act when some conditions apply.',
    'Here is an overview of state and region specific rules.',
  ])('names no data: %s', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['We collect your profile.', 'identity'],
    ['Ads are chosen based on your profile.', 'identity'],
    ['We log the browser and its version.', 'browser'],
    ['We log your device, network and screen size.', 'network'],
    ['We keep the content you post.', 'content'],
    ['We collect your name and email.', 'email-address'],
    ['We keep your messages.', 'message-content'],
    ['We store your files.', 'attachment'],
    ['We note your past locations.', 'location'],
    ['We keep recordings of webinars.', 'call-content'],
    ['We keep your card number and its expiry date.', 'payment-information'],
    ['We collect proof of your identity.', 'government-id'],
    ['We keep your purchases and payments.', 'payment-information'],
    ['We keep your key on our servers.', 'public-key'],
    ['We set cookies, beacons, and similar technologies.', 'cookie-identifier'],
    ['We and our vendors use pixels or similar technologies.', 'cookie-identifier'],
    ['We note your country and language.', 'coarse-location'],
  ])('names data: %s', (text, type) => expect(named(text)).toContain(type));

  it.each([
    'We note Wi-Fi access points, beacons, and cell towers nearby.',
    'We use nearby hotspots or beacons.',
    'We use beacons and cell towers.',
  ])('takes what a device hears near it for no picture in a page: %s', (text) => {
    expect(named(text)).not.toContain('tracking-pixel');
  });

  it('accuses nobody of what a word in another sense would say', () => {
    expect(said('Fledglings may not have access to all content or features.')).toEqual([]);
    expect(said('Pigeon never creates individual profiles.')).toEqual([]);
    expect(
      said('When you follow an official account, your name is given to that official account.').join(),
    ).not.toContain('authority');
    expect(said('We may give your name to an official.').join()).toContain('authority');
  });
});

it.each([
  ['a unique identifier number (UIN) assigned to users', ['user-id']],
  ['a unique identification number of your account', ['user-id']],
  ['a unique identifier of your device', ['device-identifier']],
  ['your email and calendar content', ['content']],
  ['your email, and message content', ['email-address', 'message-content']],
  ['your email and content', ['email-address', 'content']],
] as const)('reads “%s”', (text, types) => expect(named(text)).toEqual(types));
