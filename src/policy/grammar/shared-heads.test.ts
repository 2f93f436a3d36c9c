import { describe, expect, it } from 'vitest';
import { dataMentions } from './mentions.ts';
import { tokenise } from './token.ts';

/** The types that a phrase names, in order. */
function types(phrase: string): string[] {
  return dataMentions(tokenise(phrase)).flatMap((m) => m.types);
}

describe('words that share a head', () => {
  it('names each of them', () => {
    expect(types('we keep device, usage and location information')).toEqual([
      'device',
      'usage-event',
      'location',
    ]);
    expect(types('we keep account or payment details')).toEqual(['identity', 'payment-information']);
    expect(types('we keep browser and device types')).toEqual(['browser', 'device-model']);
  });

  it('takes nothing from a head that names no data', () => {
    expect(types('change your audio and video settings')).toEqual([]);
  });
});

describe('number and neighbours', () => {
  it('tells contacts from a contact, letters from an address', () => {
    expect(types('your contact details')).toEqual(['identity']);
    expect(types('your contacts')).toEqual(['contact-list']);
    expect(types('your emails')).toEqual(['message-content']);
    expect(types('your email')).toEqual(['email-address']);
  });

  it('leaves names of things alone that only sound like data', () => {
    for (const phrase of [
      'a search warrant',
      'video games',
      'social networks',
      'phone support',
      'the registration form',
    ])
      expect(types(phrase), phrase).toEqual([]);
  });

  it("takes a definition's name for no data of its own", () => {
    expect(types('a nickname ( "Profile Information" ) is kept')).toEqual(['username']);
  });
});
