import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what others do, or a person is told to do', () => {
  it.each([
    [
      'The websites you link to may sell your email address.',
      ['partner: sell affirmed email-address > unspecified'],
    ],
    ['The app store may sell your email address.', ['partner: sell affirmed email-address > unspecified']],
    ['We share your name with the app store.', ['share affirmed name > partner']],
    ['Critics say that we sell your location.', []],
    ['Our policy says that we keep your location.', ['store affirmed location > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['You must not share:', 'your password'],
    ['Never share:', 'your password'],
    ['Users must not store:', 'the phone numbers of others'],
  ])('%s', (context, item) => {
    expect(said(item, { context })).toEqual([]);
    expect(said(`${context} ${item}`)).toEqual([]);
  });
});
