import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Posts are open to viewing by all members.', ['share affirmed content > users']],
  ['Your name is available for viewing by the general public.', ['share affirmed name > public']],
  ['Visitors do not have to have an account to read your posts.', ['share affirmed content > public']],
  ['People who are not logged in can view your profile.', ['share affirmed identity > public']],
  ['Even visitors without an account can see your username.', ['share affirmed username > public']],
  ['Your name is not available for viewing by other users.', ['share denied name > users']],
  ['Public information can be seen by anyone.', ['share affirmed unspecified > public']],
  ['Your profile can be viewed or shared by anyone on or off the app.', ['share affirmed identity > public']],
  ['Public information may be wrong.', []],
  ['Our policy is available for viewing by anyone.', []],
])('says who may look at something: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
