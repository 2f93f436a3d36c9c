import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const read = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) => `${c.polarity} ${c.action} ${c.recipient} ${[...c.data].sort()}`,
  );

describe('what appears beside posts, and options to give data', () => {
  it.each([
    ['Your username appears next to your comments.', 'affirmed share public username'],
    ['Your name is shown beside each post.', 'affirmed share public name'],
    [
      'These services authenticate you and provide you the option to share your name with us.',
      'affirmed collect self name',
    ],
    ['Loftbook gives you the option to send us your contacts.', 'affirmed collect self contact-list'],
    ['Members are asked to give their email address.', 'affirmed collect self email-address'],
  ])('%s', (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  it.each([['This setting gives you the option to hide the map.'], ['Your loft appears on the map.']])(
    'says nothing of "%s"',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );
});
