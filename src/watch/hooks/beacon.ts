import { type Recorder, seen } from '../recorder.ts';
import { absolute } from './address.ts';
import { capture } from './capture.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { home, type Realm } from './realm.ts';

/** `navigator.sendBeacon`; a refused beacon did not leave. */
export function hookBeacon(recorder: Recorder, where: Realm = home): void {
  observeCall(where.Navigator.prototype, 'sendBeacon', (_self, args, result) => {
    if (result !== true) return;
    const url = absolute(native.argument(args, 0));
    recorder.record(seen('beacon', 'POST', url, capture(native.argument(args, 1))));
  });
}
