import { expect, it } from 'vitest';
import { randomId } from './random-id.ts';

it('is another one every time, in the shape that deliveries carry', () => {
  const ids = new Set(Array.from({ length: 100 }, randomId));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
