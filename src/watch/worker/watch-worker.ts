import type { Context } from '../../model/vocabulary.ts';
import { disguise, isDisguised, ownerOf } from '../hooks/disguise.ts';
import { hookFetch } from '../hooks/fetch.ts';
import * as native from '../hooks/natives.ts';
import { hookStreams } from '../hooks/streams.ts';
import { hookWebSocket } from '../hooks/websocket.ts';
import { hookWorkers } from '../hooks/workers.ts';
import { hookXhr } from '../hooks/xhr.ts';
import type { Haste, Schedule } from '../pace.ts';
import { createRecorder } from '../recorder.ts';
import { openOutbox } from './outbox.ts';

const KINDS: Record<string, Context> = {
  SharedWorkerGlobalScope: 'shared-worker',
  ServiceWorkerGlobalScope: 'service-worker',
};

/**
 * Installs the hooks in this worker, once, though each module of it may ask. What they see goes to the relay
 * beside the page on a channel whose name no page knows.
 */
export function watchWorker(channel: string): void {
  if (isDisguised(channel)) return;
  const context = KINDS[globalThis.constructor.name] ?? 'worker';
  // At the end of the task that sent it: a worker that ends itself sees no later one.
  const pace = (come: (haste: Haste) => void): Schedule => {
    const settled = Promise.resolve();
    return (haste) => {
      const now = () => come(haste);
      native.onSettled(settled, now, now);
    };
  };
  const recorder = createRecorder(context, openOutbox(channel), pace);
  disguise(channel);
  hookFetch(recorder, ownerOf(globalThis, 'fetch'));
  if (typeof XMLHttpRequest !== 'undefined') hookXhr(recorder);
  hookWebSocket(recorder);
  hookStreams(recorder);
  hookWorkers(recorder);
}
