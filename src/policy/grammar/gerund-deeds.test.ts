import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('deeds that others bring about', () => {
  it.each([
    [
      'Registering with Pigeon involves giving us your phone number.',
      ['collect affirmed phone-number > self'],
    ],
    [
      'Push notifications require storing your push token on our servers.',
      ['store affirmed push-token > self'],
    ],
    [
      'Push notifications rely on your push token being stored on our servers.',
      ['store affirmed push-token > self'],
    ],
    ['Opening a map reveals your IP address to Google.', ['share affirmed ip-address > named:Google']],
    ['Calls are connected without us learning your IP address.', ['collect denied ip-address > self']],
    ['You can use Pigeon without giving us your phone number.', []],
    ['Protecting your account requires choosing a strong password.', []],
    ['This policy involves reading about your data.', []],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));
});
