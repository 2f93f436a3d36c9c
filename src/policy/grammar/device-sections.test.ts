import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('besidesDevice', () => {
  it.each([
    ['What Pigeon stores on your phone', 'Unsent messages may be kept for a day.'],
    ['Data kept on your device', 'Photos are stored until you remove them.'],
    ['Privacy > Local storage', 'Your messages are kept for a week.'],
    ['On your device', 'Your messages are kept in a database.'],
    ['Information saved locally', 'Your contacts are stored in encrypted form.'],
  ])('takes what a section on the device tells for nothing that Pigeon keeps: %s', (section, sentence) => {
    expect(said(sentence, { section })).toEqual([]);
  });

  it.each([
    ['Data kept on your device', 'Photos are stored on our servers.', 'store affirmed attachment > self'],
    ['Data kept on your device', 'We keep your messages for a day.', 'store affirmed message-content > self'],
    ['Data kept on your device', 'Messages are not stored.', 'store denied message-content > self'],
    [
      'Data kept on your device and our servers',
      'Messages are kept.',
      'store affirmed message-content > self',
    ],
    ['Data we collect from your device', 'Messages are kept.', 'store affirmed message-content > self'],
    ['Data not stored on your device', 'Messages are kept.', 'store affirmed message-content > self'],
    ['Storage', 'Messages are kept for a day.', 'store affirmed message-content > self'],
  ])('leaves what is kept elsewhere: %s: %s', (section, sentence, claim) => {
    expect(said(sentence, { section })).toEqual([claim]);
  });
});

describe('places that only a device has', () => {
  it.each([
    'Messages are kept in an encrypted local archive.',
    'Messages are stored in the system keychain.',
    'Your messages are held in a local message queue for a day.',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]));

  it('leaves what the servers have too', () => {
    const claim = ['store affirmed message-content > self'];
    expect(said('Messages are kept in a local archive and on our servers.')).toEqual(claim);
    expect(said('Messages are kept in an archive.')).toEqual(claim);
  });
});
