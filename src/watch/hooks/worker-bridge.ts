import { type Recorder, seen } from '../recorder.ts';
import { observeBefore } from './disguise.ts';
import { messageText, NOT_WHOLE } from './message-text.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

/**
 * What an app hands to its own workers, read before the buffers are transferred. Only for apps known to put
 * their transport into a worker: their stanzas cross here in clear.
 */
export function hookWorkerBridge(recorder: Recorder): void {
  const { href } = location;
  const hook = (owner: object | undefined, kind: string) => {
    if (!owner) return;
    observeBefore(
      owner,
      'postMessage',
      (_self, args) => messageText(native.argument(args, 0)),
      ({ text: body, isWhole }) => {
        const told = seen('worker-bridge', 'POST', href, {
          contentType: 'application/json',
          bytes: body.length,
          read: isWhole ? 'full' : 'partial',
          reason: isWhole ? '' : NOT_WHOLE,
          body,
          later: null,
        });
        told.headers = ['x-bridge', kind];
        recorder.record(told);
      },
    );
  };
  hook(realm.Worker?.prototype, 'worker');
  hook(realm.MessagePort?.prototype, 'port');
  hook(realm.BroadcastChannel?.prototype, 'channel');
}
