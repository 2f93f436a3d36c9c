import { expect, it } from 'vitest';
import { remarksOn } from './remarks.ts';
import { TextIndex } from './text-overlap.ts';

const BEFORE = 'Pigeon carries letters between lofts.';
const topics = (sentence: string) => {
  const after = `${BEFORE}\n${sentence}`;
  return remarksOn(BEFORE, after, new TextIndex(BEFORE), new TextIndex(after)).map(
    ({ topic, change }) => `${change} ${topic}`,
  );
};

it.each([
  ['Existing members have an additional 30 days to make this choice in their settings.', 'choice'],
  ['Members have thirty days to say that they object to this.', 'choice'],
  ['You can choose not to have your loft shown to merchants.', 'choice'],
  ['You may opt out of letters from merchants at any time.', 'choice'],
  ['We do not allow third-party banner ads in our lofts.', 'advertising'],
  ['In 2014 we joined the Falcon family of companies.', 'ownership'],
])('remarks on what is no claim about data: %s', (sentence, topic) => {
  expect(topics(sentence)).toEqual([`added ${topic}`]);
});

it.each([
  'If a letter cannot be delivered, it stays in the loft for up to 30 days while we try again.',
  'A letter that nobody fetched within 30 days is burnt.',
  'If you choose not to provide what is asked for, the feature cannot be used.',
])('takes no period and no refusal for a choice: %s', (sentence) => {
  expect(topics(sentence)).toEqual([]);
});
