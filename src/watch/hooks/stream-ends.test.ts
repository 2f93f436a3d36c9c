import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { StreamEnds } from './stream-ends.ts';

let ends: StreamEnds;
beforeAll(async () => {
  const { hookStreamEnds } = await import('./stream-ends.ts');
  ends = hookStreamEnds();
});

const told: unknown[] = [];
let writable: WritableStream;
let readable: ReadableStream;
beforeEach(() => {
  told.length = 0;
  writable = new WritableStream();
  readable = new ReadableStream();
  ends.know(writable, (reason) => told.push(reason));
  ends.know(readable, (reason) => told.push(reason));
});

/** As the hooks of streams do. */
function writer(): WritableStreamDefaultWriter {
  const made = writable.getWriter();
  ends.passOn(writable, made);
  return made;
}
const refused = (call: Promise<unknown>) => expect(call).rejects.toThrow(TypeError);

it('tells why a stream is given up', async () => {
  await writable.abort('one');
  await readable.cancel('two');
  expect(told).toEqual(['one', 'two']);
});

it('tells it of a writer and a reader too', async () => {
  await writer().abort('one');
  await readable.getReader().cancel('two');
  expect(told).toEqual(['one', 'two']);
});

it('tells nothing where the stream is locked or the writer has let go of it', async () => {
  const held = writer();
  readable.getReader();
  await refused(writable.abort('locked'));
  await refused(readable.cancel('locked'));
  held.releaseLock();
  await refused(held.abort('let go'));
  expect(told).toEqual([]);
});

it('tells nothing of other streams', async () => {
  await new WritableStream().abort('another');
  await new ReadableStream().cancel('another');
  expect(told).toEqual([]);
});
