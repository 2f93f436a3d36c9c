import { expect, it } from 'vitest';
import { readPolicy } from '../../policy/read-text.ts';
import { WARM_UP } from './warm-up.ts';

it('has the reader find what most policies state, so that it compiles what reads those', () => {
  const { claims, notes } = readPolicy({ text: WARM_UP });
  expect(notes).toEqual([]);
  const stated = new Set(claims.map(({ action, polarity }) => `${action} ${polarity}`));
  for (const one of ['collect affirmed', 'use affirmed', 'use denied', 'share affirmed', 'share denied'])
    expect(stated).toContain(one);
  for (const one of ['store affirmed', 'sell denied']) expect(stated).toContain(one);
});
