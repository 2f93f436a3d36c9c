import { describe, expect, it } from 'vitest';
import { asksHelp, channel, letters, sharesContent } from './senses-of-mail.ts';
import { tokenise } from './token.ts';

/** A text's words, and the place of one of them. */
function at(text: string, word: string): [(i: number) => string, number] {
  const tokens = tokenise(text);
  return [(i) => tokens[i]?.low ?? '', tokens.findIndex((t) => t.low === word)];
}

describe('what is written', () => {
  it.each([
    ['We reach you by phone, email or post', 'email', true],
    ['We collect your email and name', 'email', false],
  ])('is a way to reach somebody: %s', (text, word, is) => {
    expect(channel(...at(text, word))).toBe(is);
  });

  it.each([
    ['We log debug log messages', 'messages', true],
    ['You see your status messages', 'messages', false],
    ['We keep messages that we send you', 'messages', true],
    ['We keep your messages', 'messages', false],
  ])('is of the service or a machine: %s', (text, word, is) => {
    const [low, first] = at(text, word);
    expect(letters(low, first, first)).toBe(is);
  });

  it.each([
    ['We read email and calendar content', 'email', true],
    ['We store your name, email, and message content', 'email', false],
  ])('shares a head with content: %s', (text, word, is) => {
    expect(sharesContent(...at(text, word))).toBe(is);
  });

  it.each([
    ['Your request or query is answered', 'query', true],
    ['We log your query and your clicks', 'query', false],
  ])('is asked of the service: %s', (text, word, is) => {
    expect(asksHelp(...at(text, word))).toBe(is);
  });
});
