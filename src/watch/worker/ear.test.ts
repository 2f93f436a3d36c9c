import { afterEach, expect, it, vi } from 'vitest';
import { type Ear, workerEar } from './ear.ts';
import { openOutbox } from './outbox.ts';
import { type WorkerPost, writePost } from './post.ts';

const ears: Ear[] = [];
afterEach(() => {
  for (const ear of ears.splice(0)) ear.close();
});
function listen(name: string) {
  const take = vi.fn<(post: WorkerPost) => void>();
  const ear = workerEar(take);
  ears.push(ear);
  ear.open([name]);
  return { ear, heard: () => take.mock.calls.map(([{ text }]) => text) };
}
let n = 0;
const channel = () => `channel-${n++}`;

it('hears what was posted before it listened, in order, and each once', async () => {
  const name = channel();
  const post = openOutbox(name);
  post('a');
  post('b');
  const { heard } = listen(name);
  await expect.poll(heard).toEqual(['a', 'b']);
  post('c');
  await expect.poll(heard).toEqual(['a', 'b', 'c']);
  const later = listen(name);
  post('d');
  await expect.poll(later.heard).toEqual(['d']);
  await expect.poll(heard).toEqual(['a', 'b', 'c', 'd']);
});

it('takes what waits though it came after something newer', () => {
  const take = vi.fn<(post: WorkerPost) => void>();
  const ear = workerEar(take);
  ears.push(ear);
  const name = channel();
  ear.open([name]);
  const worker = new BroadcastChannel(name);
  const run = '01234567-89ab-cdef-0123-456789abcdef';
  for (const batch of [2, 0, 1, 2]) worker.postMessage(writePost({ run, batch, lost: 0, text: '' }));
  return expect
    .poll(() => take.mock.calls.map(([{ batch }]) => batch))
    .toEqual([2, 0, 1])
    .finally(() => worker.close());
});

it('hears nothing on other channels, and nothing while it is closed but for what waits', async () => {
  const name = channel();
  const post = openOutbox(name);
  const { ear, heard } = listen(name);
  const other = listen(channel());
  post('a');
  await expect.poll(heard).toEqual(['a']);
  ear.close();
  post('b');
  ear.reopen();
  await expect.poll(heard).toEqual(['a', 'b']);
  expect(other.heard()).toEqual([]);
});

it('says how much it had to drop while nobody listened', async () => {
  const name = channel();
  const post = openOutbox(name);
  for (let i = 0; i < 5; i++) post('x'.repeat(1_048_576));
  const take = vi.fn<(post: WorkerPost) => void>();
  const ear = workerEar(take);
  ears.push(ear);
  ear.open([name]);
  await expect.poll(() => take.mock.calls.length).toBe(4);
  expect(take.mock.calls.map(([post]) => [post.batch, post.lost])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
});
