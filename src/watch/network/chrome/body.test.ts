import { expect, it } from 'vitest';
import { readBody } from './body.ts';

const read = (patch: object) => {
  const details = { tabId: 1, type: 'sub_frame', requestBody: { error: 'Unknown error.' }, ...patch };
  return readBody(details as unknown as Parameters<typeof readBody>[0], '', Number.NaN).read;
};

it('takes a form without a field for empty, and no other body that is not shown', () => {
  expect(read({})).toBe('full');
  expect(read({ type: 'main_frame' })).toBe('full');
  expect(read({ type: 'xmlhttprequest' })).toBe('none');
  expect(read({ tabId: -1 })).toBe('none');
});
