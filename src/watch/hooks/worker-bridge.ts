import { type Recorder, seen } from '../recorder.ts';
import { replace, standIn } from './disguise.ts';
import { messageText } from './message-text.ts';
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
    replace(owner, 'postMessage', (target) =>
      standIn(target as object, {
        apply(fn, self, args) {
          let text: string | null = null;
          try {
            text = messageText(native.argument(args, 0));
          } catch {
            // Not ours to fail.
          }
          const result = native.callFor(fn, self, args);
          if (text !== null) {
            const told = seen('worker-bridge', 'POST', href, {
              contentType: 'application/json',
              bytes: text.length,
              read: 'full',
              reason: '',
              body: text,
              later: null,
            });
            told.headers = ['x-bridge', kind];
            recorder.record(told);
          }
          return result;
        },
      }),
    );
  };
  hook(realm.Worker?.prototype, 'worker');
  hook(realm.MessagePort?.prototype, 'port');
  hook(realm.BroadcastChannel?.prototype, 'channel');
}
