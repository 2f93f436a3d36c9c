import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what people take away', () => {
  it.each([
    ["You can remove your school from your profile so that we don't process it."],
    ['You may hide your photo (your friends may then miss you), so we do not show it to others.'],
    ['Turn off location in your settings so that it is no longer collected.'],
  ])('is no denial: "%s"', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it.each([
    ['We hash your password so that we do not store it.', 'store denied credential > self'],
    ['We encrypt your messages so that we cannot read them.', 'collect denied message-content > self'],
    ['You never need to give your name, so we do not store it.', 'store denied name > self'],
  ])('is nothing that the service does: "%s"', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });
});
