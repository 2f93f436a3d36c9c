import { describe, expect, it } from 'vitest';
import { usedUnder } from './use-headings.ts';

describe('usedUnder', () => {
  it.each([
    ['Pigeon policy > 4. How we use your information', 'information'],
    ['How Pigeon Uses Personal Data', 'information'],
    ['Why your data is processed', 'information'],
    ['Purposes for which we process personal data > To run the loft', 'information'],
    ['Use of information', 'information'],
    ['How we use your information > Main uses > Safety', 'information'],
    ['How we use your information > Your rights > Safety', null],
    ['5. Purposes', 'information'],
    ['How we use cookies', 'cookies'],
    ['How to manage the use of cookies', null],
    ['How we use your information > How we share it', null],
    ['How we use your information > Your rights', null],
    ['Use of your information by others', null],
    ['Information we collect', null],
    ['Terms of use', null],
    ['', null],
  ])('%s', (section, used) => {
    expect(usedUnder(section)).toBe(used);
  });
});
