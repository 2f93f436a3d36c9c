import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a phrase in front without a comma', () => {
  it('does not hide the subject after it', () => {
    expect(said('For the delivery of parcels your postal address will be shared with our couriers.')).toEqual(
      said('Your postal address will be shared with our couriers.'),
    );
    expect(said('In this case we process: IP address.')).toEqual(['use affirmed ip-address > self']);
  });

  it('leaves a clause that narrows a noun alone', () => {
    expect(said('For the parcels your neighbours are sent see the other page.')).toEqual([]);
    expect(said('In the way your data is used we are no different.')).toEqual([]);
  });
});

describe('a lead that ends in “you”', () => {
  it('names the items that follow', () => {
    expect(said('We collect the following data from you: - Phone number')).toEqual([
      'collect affirmed phone-number > self',
    ]);
    expect(said('The following data may be shared with our partners: - Phone number')).toEqual([
      'share affirmed phone-number > partner',
    ]);
    expect(said('Data we process: - IP address')).toEqual(['use affirmed ip-address > self']);
  });
});

describe('a list that begins behind “that”', () => {
  it.each([
    [
      'We confirm that your name, photos, and messages are stored.',
      'Your name, photos, and messages are stored.',
    ],
    [
      'You agree that your name, photos and age may be shared with advertisers.',
      'Your name, photos and age may be shared with advertisers.',
    ],
    [
      'You may hide your age, but remember that your posts, photos, and username are public.',
      'Your posts, photos, and username are public.',
    ],
    [
      'We promise that your name, photos and contacts will never be passed to advertisers.',
      'Your name, photos and contacts will never be passed to advertisers.',
    ],
    [
      'It is important to know that your name, photos, and posts are public.',
      'Your name, photos, and posts are public.',
    ],
  ])('is named as a whole: %s', (sentence, plain) => {
    expect(said(plain).length).toBeGreaterThan(1);
    expect(said(sentence)).toEqual(said(plain));
  });

  it('leaves out what stands before it', () => {
    expect(said('We know your age and confirm that photos, names, and posts are public.')).not.toContain(
      'share affirmed date-of-birth > public',
    );
    expect(
      said('We confirm that you own your messages, your name, photos and age are public.'),
    ).not.toContain('share affirmed message-content > public');
  });
});
