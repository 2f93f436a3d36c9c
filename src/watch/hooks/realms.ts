import { observeCall, printer, replace, standIn } from './disguise.ts';
import type { Kin } from './kin.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const nothing = () => undefined;

/**
 * Frames' first, empty documents and blank pop-ups carry no hooks, but their functions can be asked about ours.
 * Their `toString` is put in line where the page gets hold of them; what they send, the request log sees.
 */
export function hookRealms(kin: Kin): void {
  const plain = native.reflect.apply(native.functionToString, native.functionToString, []) as string;

  function meet(other: unknown): void {
    if (typeof other !== 'object' || other === null) return;
    const doc = native.documentOf(other);
    if (!doc || native.mapGet(kin.documents, doc)) return;
    native.mapSet(kin.documents, doc, nothing);
    const make = own(other, 'Function') as object;
    const prototype = own(make, 'prototype') as object;
    const print = own(prototype, 'toString') as () => string;
    // What the page has put there is the page's.
    if (native.reflect.apply(native.functionToString, print, []) === plain)
      replace(prototype, 'toString', printer);
  }

  const view = native.getter<Window | null>(realm.Document.prototype, 'defaultView')!;
  const meetAt = (name: string) => {
    const owner = (window as never as Record<string, { prototype: object } | undefined>)[name]?.prototype;
    if (!owner) return;
    observeGetter(owner, 'contentWindow', meet);
    observeGetter(owner, 'contentDocument', (doc) => meet(doc && view(doc as Document)));
  };
  meetAt('HTMLIFrameElement');
  meetAt('HTMLFrameElement');
  meetAt('HTMLObjectElement');
  observeCall(window, 'open', (_self, _args, opened) => meet(opened));

  const again = (self: object) => native.mapGet(kin.documents, self)?.();
  observeCall(realm.Document.prototype, 'open', again);
  observeCall(realm.Document.prototype, 'write', again);
  observeCall(realm.Document.prototype, 'writeln', again);
}

function own(owner: object, name: string): unknown {
  return native.reflect.getOwnPropertyDescriptor(owner, name)?.value;
}

/** Tells `seen` what the getter of `owner[name]` gave. */
function observeGetter(owner: object, name: string, seen: (value: unknown) => void): void {
  const descriptor = native.reflect.getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.get || !descriptor.configurable) return;
  const get = standIn(descriptor.get, {
    apply(fn, self, args) {
      const value = native.callFor(fn, self, args);
      try {
        seen(value);
      } catch {
        // A window of another origin: its functions cannot be had.
      }
      return value;
    },
  });
  native.reflect.defineProperty(owner, name, { ...descriptor, get });
}
