import type { Context } from '../../model/vocabulary.ts';
import { option } from './address.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

/** `tell` is told of each thing that a page hands to a worker or through a port, and of where it is then. */
export function hookLending(tell: (lent: unknown, context: Context) => void): void {
  const told = (context: Context) => (_self: object, args: ArrayLike<unknown>) => {
    const second = native.argument(args, 1);
    const list = native.isArray(second) ? second : option(second, 'transfer').value;
    if (!native.isArray(list)) return;
    for (let i = 0; i < list.length; i++) tell(native.ownValue(list, i), context);
  };
  observeCall(realm.Worker.prototype, 'postMessage', told('worker'));
  // At its other end may be anything.
  observeCall(realm.MessagePort.prototype, 'postMessage', told('unknown'));
}
