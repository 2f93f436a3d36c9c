import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const name = ['collect affirmed name > self'];

describe('what must be given, or may', () => {
  it.each([
    'To open an account, the following data are mandatory:',
    'The following information is necessary for the registration:',
    'The following details are optional:',
    'The following data may be provided voluntarily:',
    'Mandatory information:',
    'Optional details for your profile:',
    'The provision of the following data is mandatory:',
  ])('leads to a list of what is collected: %s', (context) => {
    expect(said('your first name', { context })).toEqual(name);
  });

  it.each([
    ['The following data is mandatory: your first name.', name],
    ['Providing your first name is optional.', name],
    ['The indication of your first name is not required.', name],
    ['It is mandatory to provide your first name.', name],
    ['It is necessary that you enter your first name.', name],
    ['The provision of your personal data is necessary for the contract.', []],
    ['The following information is necessary to understand this policy.', []],
    ['Some details, such as your first name, are optional to provide.', name],
    ['Certain information about yourself (for example your first name) is optional.', name],
    ['Your first name is optional to provide.', name],
    ['Your first name is entirely voluntary.', name],
    ['Your use of the chat is optional.', []],
    ['Your consent is voluntary.', []],
    ['Some features, such as voice calls, are optional.', []],
    ['The following steps are necessary: enter the loft.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
