import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Nothing.', 'What data do you collect?', ['collect denied unspecified > self']],
  ['None at all.', 'Which personal data do you store about me?', ['store denied unspecified > self']],
  ['Your birthday.', 'What do you know about me?', ['collect affirmed date-of-birth > self']],
  [
    'Only your birthday.',
    'What data does Pigeon store about me?',
    ['store affirmed date-of-birth > self', 'store denied unspecified > self'],
  ],
  ['On our servers in Norway.', 'Where are my photos stored?', ['store affirmed attachment > self']],
  ['Nowhere.', 'Where do you keep my photos?', ['store denied attachment > self']],
  ['We do not.', 'How do you use my photos?', ['use denied attachment > self']],
  ['See our website.', 'What data do you collect?', []],
  ['It depends on how you use Pigeon.', 'What data do you collect?', []],
  ['In the settings.', 'Where are my photos stored?', []],
  ['We do not.', 'What do you think of pigeons?', []],
])('%s %s', (answer, question, claims) => {
  expect(said(answer, { section: question })).toEqual(claims);
  expect(said(answer, { context: question })).toEqual(claims);
});
