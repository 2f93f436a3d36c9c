import { observeCall, observeGet, printer, replace } from './disguise.ts';
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
    const make = native.ownValue(other, 'Function') as object;
    const prototype = native.ownValue(make, 'prototype') as object;
    const print = native.ownValue(prototype, 'toString') as () => string;
    // What the page has put there is the page's.
    if (native.reflect.apply(native.functionToString, print, []) === plain)
      replace(prototype, 'toString', printer);
  }

  const view = native.getter<Window | null>(realm.Document.prototype, 'defaultView')!;
  const meetAt = (name: string) => {
    const owner = (window as never as Record<string, { prototype: object } | undefined>)[name]?.prototype;
    if (!owner) return;
    observeGet(owner, 'contentWindow', (_self, view) => meet(view));
    observeGet(owner, 'contentDocument', (_self, doc) => meet(doc && view(doc as Document)));
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
