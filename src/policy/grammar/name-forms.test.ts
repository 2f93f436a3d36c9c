import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { formsOfName } from './name-forms.ts';

describe('formsOfName', () => {
  it.each([
    ['Pigeon', ['Pigeon']],
    ['PigeonPost', ['PigeonPost', 'Pigeon Post']],
    ['PPLoft', ['PPLoft', 'PP Loft']],
    ['Pigeon Post', ['Pigeon Post', 'PigeonPost']],
    ['Pigeon Post Services', ['Pigeon Post Services', 'PPS']],
    ['Pigeons.com', ['Pigeons.com', 'Pigeons']],
    ['iPigeon', ['iPigeon']],
  ])('%s', (name, forms) => expect(formsOfName(name)).toEqual(forms));

  it('lets a text write the name in another way', () => {
    expect(said('Pigeon Post does not sell your birthday.', { service: 'PigeonPost' })).toEqual([
      'sell denied date-of-birth > unspecified',
    ]);
  });
});
