import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is told apart from a practice', () => {
  it.each([
    'You have the right to be told which personal data is collected and why.',
    'The legal basis for this is our interest that other birds receive your data.',
    'Just because we do not collect your gender, others may still ask for it.',
    'Foreign Breeds means partners and affiliates of Pigeon, who process your data under their own rules.',
    'Our prices do not depend on whether you agree that we may sell your data.',
    'This section is for fanciers whose personal data is stored by Pigeon in Ghent.',
    'If you are a keeper who believes your chick has given personal data to Pigeon, tell us.',
    'You may ask us to delete your data.',
    'Pigeon may ask if you would like us to share your data with other breeders.',
    'Another law gives keepers certain rights about their personal data.',
    'A small team reviews your question.',
    'To opt-out of receiving ads that are based on your activity, open the settings.',
  ])('reads nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it('still reads what is stated beside it', () => {
    expect(said('Because we do not collect your gender, we cannot tell it.')).toEqual([
      'collect denied gender > self',
    ]);
    expect(said('Once you leave, we will delete your data.')).toEqual(['store denied unspecified > self']);
    expect(said('Our partners, who process your data for us, sit in Ghent.')).toEqual([
      'partner: use affirmed unspecified > self',
    ]);
  });
});

describe('what a right is matched by', () => {
  it('is nothing that is done unasked', () => {
    const owed =
      'You have the right to obtain from us its erasure, and we are under the obligation to erase your name.';
    expect(said(owed)).toEqual([]);
    const objected =
      'In that case we shall no longer process your name, unless we can show compelling grounds for it.';
    expect(said(objected)).toEqual([]);
    expect(said('We erase your name after a year.')).toEqual(['store denied name > self']);
  });
});

describe('what another text tells', () => {
  it('is not stated by pointing to it', () => {
    const points =
      'Doves should read the notice of their loft to learn how, when and why data is kept and it is used.';
    expect(said(points)).toEqual([]);
    expect(said('Your data is kept and it is used.')).not.toEqual([]);
  });
});
