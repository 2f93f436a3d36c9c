import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const denials = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' })
    .filter(({ polarity }) => polarity === 'denied')
    .map(({ action, modality }) => `${action} ${modality}`);

it.each([
  ['You can make your profile private so that it is not visible to others.', ['share only-if']],
  ['You may turn off the backup, and we will not store your messages.', ['store only-if']],
])('holds what an option brings about for those who take it: %s', (sentence, claims) => {
  expect(denials(sentence)).toEqual(claims);
});

it('holds for all what the service does by itself', () => {
  expect(denials('We encrypt your messages, so we cannot read them.')).toEqual(['collect does']);
});
