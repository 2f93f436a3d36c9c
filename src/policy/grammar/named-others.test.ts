import { describe, expect, it } from 'vitest';
import { namedOthers } from './named-others.ts';
import { tokenise } from './token.ts';

function named(sentence: string, known: string[] = []): (string | undefined)[] {
  return namedOthers(tokenise(sentence), [], [], known).map((p) => p.entity);
}

describe('companies that no lexicon knows', () => {
  it('are found where something is given to or done by them', () => {
    expect(named('we pay our bills with Nestbox and Twigpay every month')).toEqual(['Nestbox', 'Twigpay']);
    expect(named('the parcel is brought by Swift Wing Couriers to your door')).toEqual([
      'Swift Wing Couriers',
    ]);
  });

  it('may begin a sentence once they are known', () => {
    expect(named('Nestbox never learns where you live')).toEqual([]);
    expect(named('Nestbox never learns where you live', ['Nestbox'])).toEqual(['Nestbox']);
  });

  it('are no months, countries, systems or terms', () => {
    expect(named('it comes with Android or by March from Germany under the Policy')).toEqual([]);
  });

  it('are not looked for in a heading', () => {
    expect(named('Sharing Data With Other Companies')).toEqual([]);
  });
});
