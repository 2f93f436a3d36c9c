import { expect, it } from 'vitest';
import { lateModule } from './bundled-claims.ts';

it('gives what it was made of, parsed once', async () => {
  const value = { documents: ['a "b"\u2028'], claims: [{ id: 'x', purpose: [] }] };
  const code = `data:text/javascript,${encodeURIComponent(lateModule(value))}`;
  const { default: late } = (await import(/* @vite-ignore */ code)) as { default: typeof value };
  expect({ ...late }).toEqual(value);
  expect(late.claims).toBe(late.claims);
});
