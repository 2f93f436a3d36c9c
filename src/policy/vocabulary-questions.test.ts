import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

/** Type → questions whose answer it is, parted by semicolons. */
const QUESTIONS: readonly [type: string, names: string][] = [
  ['gender', 'what gender you are'],
  ['contacts', 'how many followers you have; whom you are friends with'],
  ['contact-list', 'whom you have muted'],
  ['contact-identifier', 'which members you write to; the other side of a call'],
  ['group-membership', 'in which channels you take part'],
  ['message-content', 'what your letters say'],
  ['call-content', 'what you talk about in a meeting'],
  ['message-metadata', 'how large your messages are; at what time messages are sent'],
  ['call-metadata', 'how long you were on the phone; at what times you call'],
  ['presence', 'whether you are reachable at the moment'],
  ['last-seen', 'the time you last signed in'],
  ['usage-event', 'who you swipe left on; how many levels you complete; the effects you apply'],
  ['activity', 'how you behave in our app; what use you make of the service'],
  ['session-timing', 'the hours at which you play; since when you have had an account'],
  ['page-url', 'which pages you visited before; which link you used to find us'],
  ['ad-interaction', 'which offers interest you'],
  ['purchase', 'what you put in your basket; the games you own; whether you have a subscription'],
  ['payment-information', 'which bank you use'],
  ['financial', 'how much you earn'],
  ['browser', 'what browser you use'],
  ['device-model', 'what kind of phone you own; the maker of your phone'],
  ['operating-system', 'what system your phone runs on; whether your tablet runs Android'],
  ['app-version', 'which version of the app is installed'],
  ['screen', 'how wide your screen is'],
  ['language', 'in which language you read our pages'],
  ['mobile-network', 'who your mobile provider is'],
  ['connection', 'which Wi-Fi you are connected to'],
  ['location', 'from where you log in; in which places you have been'],
  ['coarse-location', 'from which country you use the app; roughly where your phone is'],
  ['name', 'the name of the person who pays'],
];

describe('what questions name', () => {
  it.each(QUESTIONS)('%s', (type, names) => {
    for (const name of names.split('; '))
      expect(said(`We collect ${name}.`), name).toEqual([`collect affirmed ${type} > self`]);
  });
});

describe('words that take their sense from their neighbours', () => {
  it.each([
    [
      'We collect your name, e-mail address or other similar identifiers.',
      ['collect affirmed email-address > self', 'collect affirmed name > self'],
    ],
    [
      'We use cookies and other identifiers.',
      ['use affirmed cookie-identifier > self', 'use affirmed device-identifier > self'],
    ],
    ['You may upload an image to your loft account.', ['collect affirmed profile-photo > self']],
    [
      'We see your posts, ‘likes’ and birthday.',
      [
        'collect affirmed content > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed usage-event > self',
      ],
    ],
    [
      'We collect information about your participation in our contests.',
      ['collect affirmed unspecified > self'],
    ],
    ['We log which Pins you click on.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
