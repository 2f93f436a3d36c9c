import { type Recorder, seen } from '../recorder.ts';
import { absolute } from './address.ts';
import { NOTHING } from './capture.ts';
import { observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { home, realm } from './realm.ts';

/**
 * How many workers there are, blob workers too, which the request log never shows: what they send on sockets
 * no hook sees, and the report says so. The workers themselves are left alone.
 */
export function hookWorkers(recorder: Recorder): void {
  const note = (method: string, script: unknown) => {
    const url = absolute(script);
    if (url !== '') recorder.record(seen('worker-script', method, url, NOTHING));
  };
  const hook = (name: string, method: string) =>
    observeNew(name, (_worker, args) => note(method, native.argument(args, 0)));
  hook('Worker', 'WORKER');
  hook('SharedWorker', 'SHARED-WORKER');
  if (realm.ServiceWorkerContainer === undefined) return;
  observeCall(realm.ServiceWorkerContainer.prototype, 'register', (_self, args) =>
    note('SERVICE-WORKER', native.argument(args, 0)),
  );
  try {
    const script = home.navigator.serviceWorker.controller?.scriptURL;
    if (script) note('SERVICE-WORKER', script);
  } catch {
    // A sandboxed frame may not ask.
  }
}
