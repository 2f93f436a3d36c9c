import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('phones and devices that are no data', () => {
  it.each([
    [
      'We collect information about your computer, phone, tablet or other devices you use to reach us.',
      ['collect affirmed device > self'],
    ],
    [
      'We collect your name and your words, whether by e-mail, telephone or post.',
      ['collect affirmed name > self'],
    ],
    ['We record your name and telephone recordings.', ['collect affirmed name > self']],
    ['We collect the IP address of the device you use.', ['collect affirmed ip-address > self']],
    [
      'We collect your location from the device used to visit the loft.',
      ['collect affirmed location > self'],
    ],
    [
      'We collect your searches across third-party websites, devices and apps.',
      ['collect affirmed search-query > self'],
    ],
    ['We collect information about the devices you use.', ['collect affirmed device > self']],
  ])('%s', (sentence, claims) => {
    expect(
      said(sentence).filter((c) => !c.includes('call-content') && !c.includes('message-content')),
    ).toEqual(claims);
  });

  it('takes the place of a shop and where data is sent for nobody\u2019s place', () => {
    expect(
      said('We film at our retail locations and keep the source and destination of the data.'),
    ).not.toContain('store affirmed location > self');
  });

  it.each([
    ['We collect your name, e-mail and phone.', 'collect affirmed phone-number > self'],
    ['We collect contact details (email, telephone).', 'collect affirmed phone-number > self'],
    [
      'We collect your IP address, devices and the type of your phone.',
      'collect affirmed device-model > self',
    ],
  ])('but: %s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });
});
