import { describe, expect, it } from 'vitest';
import { KeptResults } from './kept-results.ts';

describe('kept results', () => {
  it('are those of their owner', () => {
    const kept = new KeptResults<object, number>();
    const [one, other] = [{}, {}];
    kept.set(one, 'we share it', 1);
    kept.set(other, 'we share it', 2);
    expect([one, other].map((owner) => kept.get(owner, 'we share it'))).toEqual([1, 2]);
    expect(kept.get(one, 'we sell it')).toBeUndefined();
    expect(kept.get({}, 'we share it')).toBeUndefined();
  });

  it('are so many at most, and the oldest go first', () => {
    const kept = new KeptResults<object, number>();
    const owner = {};
    for (let n = 0; n < 1000; n++) kept.set(owner, `${n}`, n);
    const left = Array.from({ length: 1000 }, (_, n) => kept.get(owner, `${n}`)).filter(
      (n) => n !== undefined,
    );
    expect(left).toEqual(Array.from({ length: 512 }, (_, n) => n + 488));
    kept.set(owner, '999', -1);
    expect(kept.get(owner, '999')).toBe(-1);
    expect(kept.get(owner, '488')).toBe(488);
  });
});
