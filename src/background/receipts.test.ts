import { expect, it, vi } from 'vitest';
import { Receipts } from './receipts.ts';

it('tells each relay in one word of all that was written together', async () => {
  const receipts = new Receipts();
  const [one, other] = [{ postMessage: vi.fn() }, { postMessage: vi.fn() }];
  receipts.give(one, 0);
  receipts.give(other, 4);
  receipts.give(one, 1);
  expect(one.postMessage).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(one.postMessage.mock.calls).toEqual([[{ batches: [0, 1] }]]);
  expect(other.postMessage.mock.calls).toEqual([[{ batches: [4] }]]);
  receipts.give(one, 2);
  await Promise.resolve();
  expect(one.postMessage.mock.lastCall).toEqual([{ batches: [2] }]);
});

it('goes on where a page is gone', async () => {
  const receipts = new Receipts();
  const gone = {
    postMessage: () => {
      throw new Error('disconnected');
    },
  };
  const here = { postMessage: vi.fn() };
  receipts.give(gone, 0);
  receipts.give(here, 0);
  await Promise.resolve();
  expect(here.postMessage).toHaveBeenCalledOnce();
});
