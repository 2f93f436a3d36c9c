import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what someone or something is known by', () => {
  it.each([
    ['Each device you use is allocated an identifier.', ['collect affirmed device-identifier > self']],
    [
      'Every browser you use to sign in is given a (changeable) identifier.',
      ['collect affirmed device-identifier > self'],
    ],
    ['We assign an identifier to each device.', ['collect affirmed device-identifier > self']],
    ['We give your browser a random ID.', ['collect affirmed device-identifier > self']],
    ['We assign each new account with a number.', ['collect affirmed user-id > self']],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    'Every account gets a number of free messages.',
    'Each user receives a number by text message.',
    'Each message is assigned an ID.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));
});
