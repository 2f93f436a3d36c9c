import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  'Cookies do lots of different jobs, like letting you move between pages and remembering your choices.',
  'Cookies perform many useful functions, such as keeping you signed in.',
  'Cookies and local storage also help us recognise you.',
  'Cookies make your visit more pleasant by remembering your settings.',
  'The purpose of cookies is to remember your choices.',
])('takes what cookies do for what they are used for: %s', (sentence) => {
  expect(said(sentence)).toContain('use affirmed cookie-identifier > self');
});

it.each([
  'The only cookies set are for the essential purpose of signing you in.',
  'The only cookies we use are those for signing in.',
])('denies other ends where the only cookies have one: %s', (sentence) => {
  expect(said(sentence)).toEqual([
    'use affirmed cookie-identifier > self',
    'use denied cookie-identifier > self',
  ]);
});

it('denies what cookies served by the service do not take', () => {
  expect(said('Cookies served by our website do not collect your name.')).toEqual([
    'collect denied name > self',
  ]);
});

it.each([
  'We use cookies to store your settings.',
  'We may store your language in other cookies.',
  'Your current choice is saved in a cookie.',
])('takes what lies in cookies for what they are used for: %s', (sentence) => {
  expect(said(sentence)).toEqual(['use affirmed cookie-identifier > self']);
});

it('takes what cookies are for what is put there', () => {
  expect(said('Cookies are small data files that we place on your computer.')).toEqual([
    'collect affirmed cookie-identifier > self',
  ]);
  expect(said('Cookies are small data files on your computer.')).toEqual([]);
  expect(said('Some are session cookies, which are deleted when you leave.')).toEqual([]);
});

it('tells of no other person that cookies are used', () => {
  expect(said('Third-party cookies perform many functions, such as showing you ads.')).not.toContain(
    'use affirmed cookie-identifier > self',
  );
});
