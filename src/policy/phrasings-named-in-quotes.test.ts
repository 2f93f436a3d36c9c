import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a name in quotes before what it means', () => {
  it.each([
    ['"Usage Data", any data that relates to how you use the app.', ['collect affirmed activity > self']],
    ['“Input”, the prompts you type into the chat.', ['collect affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context: 'We collect:' }).filter((c) => claims.includes(c))).toEqual(claims);
  });
});
