import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what information is about', () => {
  it.each([
    ['We collect certain information about your device.', ['collect affirmed device > self']],
    [
      'We collect information about your computer (including laptops) and about your use of the site.',
      ['collect affirmed activity > self', 'collect affirmed device > self'],
    ],
    [
      'We log information about your device, including mobile phones, and your use of the site.',
      ['collect affirmed activity > self', 'collect affirmed device > self'],
    ],
    [
      'We may record some details about the phone you use to sign in, and about your location.',
      ['collect affirmed device > self', 'collect affirmed location > self'],
    ],
    [
      'We collect information about your use of the app when you open it, such as your IP address and your city.',
      ['collect affirmed coarse-location > self', 'collect affirmed ip-address > self'],
    ],
    ['We may receive certain information from your device.', ['collect affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
