import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { onDevice, onDeviceAlone } from './on-device.ts';

describe('onDevice', () => {
  it('tells the device from the servers', () => {
    expect(onDevice('kept on your phone')).toBe(true);
    expect(onDevice('kept on your phone and on our servers')).toBe(false);
    expect(onDeviceAlone('kept only on your phone')).toBe(true);
    expect(onDeviceAlone('kept on your phone')).toBe(false);
    for (const place of ['your end device', "the user's smartphone", 'your own web browser'])
      expect(onDeviceAlone(`kept only on ${place}`), place).toBe(true);
    expect(onDeviceAlone('kept only on your devices and in our cloud')).toBe(false);
  });

  it('reads what never leaves the device as not had', () => {
    expect(said('We match your contacts locally on your phone.')).toEqual([
      'collect denied contact-list > self',
    ]);
    expect(said('Your drawings are kept on your phone.')).toEqual([]);
    expect(said('Your messages are kept solely on your phone.')).toEqual([
      'store denied message-content > self',
    ]);
    expect(said('We analyze your photos on your phone.')).toEqual([]);
    expect(said('We use cookies on your phone.')).toEqual(['use affirmed cookie-identifier > self']);
  });
});

it.each([
  ['You may save these videos directly to your device.', []],
  ['Other users may save your videos to their phones.', []],
  ['Users may save videos to their account.', ['users: store affirmed attachment > self']],
] as const)('takes what people save for themselves for nothing that Pigeon has: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);
