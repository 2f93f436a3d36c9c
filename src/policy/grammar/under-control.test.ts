import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  'We may share your name with any entity that controls, is controlled by or is under common control with Pigeon.',
  'Your name may be given to businesses controlling, controlled by, or under common control with us.',
  'We share your name with companies we own.',
  'We share your name with organisations controlled by us.',
])('takes those of one owner for the family: %s', (sentence) => {
  expect(said(sentence)).toEqual(['share affirmed name > family']);
});

it.each([
  ['We share your name with companies controlled by Acme.', 'share affirmed name > named:Acme'],
  ['We do not share your name with companies we do not control.', 'share denied name > unspecified'],
])('takes no others for it: %s', (sentence, claim) => {
  expect(said(sentence)).toEqual([claim]);
});
