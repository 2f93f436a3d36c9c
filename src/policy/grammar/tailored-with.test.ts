import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is shown, tailored with data', () => {
  it.each([
    ['Ads are tailored to you using information about your purchases.', ['use affirmed purchase > self']],
    ['The adverts you see may be selected with the help of your location.', ['use affirmed location > self']],
    ['Advertising is personalised with data about your device.', ['use affirmed device > self']],
    ['Our ads are not targeted using your messages.', ['use denied message-content > self']],
    ['Ads are never chosen on the basis of your location.', ['use denied location > self']],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it.each([
    'Ads are selected using third-party services.',
    'Ads are personalised by Magpie.',
    'Your ads are personalised.',
    'Offers are selected using an algorithm.',
  ])('and not the tools that it is done with: %s', (sentence) => expect(said(sentence)).toEqual([]));
});
