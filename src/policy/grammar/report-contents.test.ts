import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Crash reports contain your birthday.', ['collect affirmed date-of-birth > self']],
  [
    'Crash reports that you send us may also include your birthday.',
    ['collect affirmed date-of-birth > self'],
  ],
  ['Your birthday is included in error reports.', ['collect affirmed date-of-birth > self']],
  ['Included in a bug report is your birthday.', ['collect affirmed date-of-birth > self']],
  ['If you agree, crash reports include your birthday.', ['collect affirmed date-of-birth > self']],
  ['Details: Crash reports include your birthday.', ['collect affirmed date-of-birth > self']],
  ['When you send us a bug report, it includes your birthday.', ['collect affirmed date-of-birth > self']],
  ['A report may contain your device model.', ['collect affirmed device-model > self']],
  ['Crash reports never include your birthday.', ['collect denied date-of-birth > self']],
  ['Usage statistics do not contain your birthday.', ['collect denied date-of-birth > self']],
  ['No message content is included in bug reports.', ['collect denied message-content > self']],
  ['Your birthday is not part of any error report.', ['collect denied date-of-birth > self']],
  [
    'Neither your birthday nor your messages are sent with bug reports.',
    ['collect denied date-of-birth > self', 'collect denied message-content > self'],
  ],
  // Reports of other things, and what people put into them or are asked to leave out.
  ['Our annual report includes your birthday.', []],
  ['Do not include your birthday in bug reports.', []],
  ['You can decide whether crash reports include your birthday.', []],
  ['Crash reports are included in what we test.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('leads to a list of what reports hold', () => {
  expect(said('Your birthday', { context: 'A crash report may contain:' })).toEqual([
    'collect affirmed date-of-birth > self',
  ]);
  expect(said('your birthday', { context: 'Crash reports never contain:' })).toEqual([
    'collect denied date-of-birth > self',
  ]);
});

it('goes on from what was said of such reports', () => {
  const context = 'We share crash reports with Acme.';
  expect(said('These crash reports contain your birthday.', { context })).toEqual([
    'share affirmed date-of-birth > named:Acme',
  ]);
});
