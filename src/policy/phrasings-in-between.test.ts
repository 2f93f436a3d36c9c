import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what a list hangs on', () => {
  it.each([
    [
      'We collect your name and, depending on your plan, your location and your gender.',
      ['collect affirmed gender > self', 'collect affirmed location > self', 'collect affirmed name > self'],
    ],
    [
      'We may store, depending on the country you live in, your passport number.',
      ['store affirmed government-id > self'],
    ],
    [
      'We receive some information (such as, for instance, your name or your gender).',
      ['collect affirmed gender > self', 'collect affirmed name > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('when something is given', () => {
  it.each([
    ['You give us your name at the time of registration.', ['collect affirmed name > self']],
    ['We keep your name at the time of each purchase.', ['store affirmed name > self']],
    ['We collect the date and time of your purchase.', ['collect affirmed purchase > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what a right lets people do', () => {
  it.each([
    ['The right of access allows members to see the personal data held about them.', []],
    ['The settings allow other members to see your name.', ['share affirmed name > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
