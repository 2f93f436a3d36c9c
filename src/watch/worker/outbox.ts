import * as native from '../hooks/natives.ts';
import { randomId } from '../random-id.ts';
import { READY, readAcknowledgement, writePost } from './post.ts';

const ChannelOf = BroadcastChannel;
const postMessage = native.uncurry(BroadcastChannel.prototype.postMessage);
const dataOf = native.getter<unknown>(MessageEvent.prototype, 'data')!;

/** Characters that wait for a relay at most; beyond it batches are dropped and counted. */
const MAX_WAITING = 4_194_304;

/**
 * Where a worker's hook puts its records: each batch is posted on the channel, and again when a relay says that it
 * is there, until one has it. The worker may begin before its page's relay listens.
 */
export function openOutbox(name: string): (text: string) => void {
  const run = randomId();
  const channel = new ChannelOf(name);
  let waiting: { batch: number; text: string }[] = [];
  let size = 0;
  let next = 0;
  let lost = 0;
  const post = ({ batch, text }: { batch: number; text: string }) =>
    postMessage(channel, writePost({ run, batch, lost, text }));

  native.listen(channel, 'message', (event) => {
    const data = dataOf(event);
    if (data === READY) {
      for (let i = 0; i < waiting.length; i++) post(waiting[i]!);
      return;
    }
    const had = readAcknowledgement(data, run);
    const rest: typeof waiting = [];
    for (let i = 0; i < waiting.length; i++) {
      if (waiting[i]!.batch === had) size -= waiting[i]!.text.length;
      else native.push(rest, waiting[i]!);
    }
    waiting = rest;
  });

  return (text) => {
    if (size + text.length > MAX_WAITING) {
      lost++;
      return;
    }
    const batch = { batch: next++, text };
    native.push(waiting, batch);
    size += text.length;
    post(batch);
  };
}
