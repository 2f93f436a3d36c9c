import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('records of a person that are kept or deleted', () => {
  it.each([
    ['Membership records are retained for ten years.', 'store affirmed unspecified > self'],
    ['Copies of feeding contracts are kept for two years.', 'store affirmed unspecified > self'],
    ['Your profile is kept until you close it.', 'store affirmed identity > self'],
    ['Tickets are deleted within half a year.', 'store denied unspecified > self'],
    ['The entries holding personal data are retained for a month.', 'store affirmed unspecified > self'],
  ])('are stored, or no longer: %s', (sentence, claim) => expect(said(sentence)).toEqual([claim]));

  it.each([
    'The copies are kept in the loft.',
    'Earlier versions of this document are kept for two years.',
    'Entries are stored locally until the tab is closed.',
    'Records should be kept for two years.',
    'Doves are kept for two years.',
    'Records are kept for two years on your phone.',
  ])('are no papers of the service, nor on the device: %s', (sentence) => expect(said(sentence)).toEqual([]));
});
