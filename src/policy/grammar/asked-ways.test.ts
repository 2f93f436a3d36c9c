import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['To join, users are asked to fill in their surname.', ['collect affirmed name > self']],
  ['Users are asked to fill in the gaps.', []],
  ['You must let us know your surname.', ['collect affirmed name > self']],
  ['You must let us know your choice.', []],
  ['We need you to tell us your surname.', ['collect affirmed name > self']],
  ['You need to give us additional details.', ['collect affirmed unspecified > self']],
  ['You can enter further information about yourself.', ['collect affirmed unspecified > self']],
  ['You can enter additional information.', []],
  ['Additional details can be found below.', []],
  ['You may have to send a scan of your passport.', ['collect affirmed government-id > self']],
  ['You may have to send a letter.', []],
  ['Members are expected to supply their first name.', ['collect affirmed name > self']],
  ['We collect only what we need.', ['collect affirmed unspecified > self']],
  ['We keep only what is left.', []],
  ['We will ask you to enter your phone number.', ['collect affirmed phone-number > self']],
  ['All we need to begin is your email address.', ['collect affirmed email-address > self']],
  ['All we need to begin is your help.', []],
  ['We would like to know your age.', ['collect affirmed date-of-birth > self']],
  ['We do not want to know your age.', []],
  ['Your name has to be stated.', ['collect affirmed name > self']],
  ['Your name need not be stated.', []],
  ['Your request must include your full name.', ['collect affirmed name > self']],
  ['Your request must include a description of it.', []],
  [
    'You may write to us by post, enclosing a copy of your identity card.',
    ['collect affirmed government-id > self'],
  ],
  ['Please attach a copy of your passport.', ['collect affirmed government-id > self']],
  ['Do not attach a copy of your passport.', []],
  ['Please attach a copy of the bill.', []],
  ['We may seek details of your income.', ['collect affirmed financial > self']],
  ['We may seek your consent.', []],
  [
    'We will confirm your request by asking you for your email address.',
    ['collect affirmed email-address > self'],
  ],
  ['We will confirm your request by sending a link.', []],
])('reads what someone is asked to give: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
