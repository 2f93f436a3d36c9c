import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['To join, users are asked to fill in their surname.', ['collect affirmed name > self']],
  ['Users are asked to fill in the gaps.', []],
  ['You may have to send a scan of your passport.', ['collect affirmed government-id > self']],
  ['You may have to send a letter.', []],
  ['We will ask you to enter your phone number.', ['collect affirmed phone-number > self']],
  ['All we need to begin is your email address.', ['collect affirmed email-address > self']],
  ['All we need to begin is your help.', []],
  ['We would like to know your age.', ['collect affirmed date-of-birth > self']],
  ['We do not want to know your age.', []],
  ['Your name has to be stated.', ['collect affirmed name > self']],
  ['Your name need not be stated.', []],
  ['The order form has fields for your postal address.', ['collect affirmed postal-address > self']],
  ['Your request must include your full name.', ['collect affirmed name > self']],
  ['Your request must include a description of it.', []],
  ['It is necessary for us to have your phone number.', ['collect affirmed phone-number > self']],
  ['The rules oblige us to collect your passport number.', ['collect affirmed government-id > self']],
  ['Without your email address we cannot open an account.', ['collect affirmed email-address > self']],
  ['Without your data we cannot open an account.', []],
  ['We may seek details of your income.', ['collect affirmed financial > self']],
  ['We may seek your consent.', []],
  [
    'We will confirm your request by asking you for your email address.',
    ['collect affirmed email-address > self'],
  ],
  ['We will confirm your request by sending a link.', []],
  ['Without your consent we cannot read your email address.', []],
])('reads what someone is asked to give: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
