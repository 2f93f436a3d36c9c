import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const kept = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) => `${c.action} ${c.polarity} ${c.modality} ${c.data}`,
  );

describe('how long data is kept', () => {
  it.each([
    ['Your messages stay on our servers until delivery.', ['store affirmed only-if message-content']],
    ['Your name stays on file until you object.', ['store affirmed only-if name']],
    ['The data Pigeon collects is stored until you object.', ['store affirmed only-if unspecified']],
    ['Your photo will remain stored until you replace it.', ['store affirmed does attachment']],
    ['Six months after your last visit we delete your messages.', ['store denied only-if message-content']],
    ['Your chats are deleted as soon as they have been read.', ['store denied only-if message-content']],
    [
      'If you delete letters, they remain on our servers for two weeks.',
      ['store affirmed only-if message-content'],
    ],
    [
      'If you delete files from Loftbox, they remain encrypted on our servers for a week and are then deleted.',
      ['store affirmed only-if attachment', 'store denied on-request attachment'],
    ],
    ['We store your name until further notice.', ['store affirmed does name']],
  ])('%s', (sentence, claims) => {
    expect(kept(sentence)).toEqual(claims);
  });

  it.each([
    ['Your message stays visible until you delete it.'],
    ['Your settings stay on your phone until you delete them.'],
    ['Cookies remain until you delete them.'],
  ])('says nothing of the service: %s', (sentence) => {
    expect(kept(sentence).filter((line) => line.startsWith('store'))).toEqual([]);
  });
});
