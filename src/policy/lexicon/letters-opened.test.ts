import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const OPENED = ['collect affirmed usage-event > self'];

describe('what people do with letters of the service', () => {
  it.each([
    ['We collect whether and when you opened our newsletter.', OPENED],
    ['We record whether you open our emails.', OPENED],
    ['We log when you open our emails.', OPENED],
    ['We measure how often you open the newsletter.', OPENED],
    ['We collect your birthday when you open our newsletter.', ['collect affirmed date-of-birth > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
