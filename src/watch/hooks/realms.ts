import type { Recorder, Seen } from '../recorder.ts';
import { observeCall, observeGet, printer, replace } from './disguise.ts';
import type { Kin } from './kin.ts';
import * as native from './natives.ts';
import { home, type Realm, realm } from './realm.ts';

const nothing = () => undefined;
/** What is hooked there. */
const CLASSES = ['WebSocket', 'RTCPeerConnection', 'RTCDataChannel', 'XMLHttpRequest', 'Navigator'] as const;
/** How they print where nobody has changed them. */
const PRINTED: string[] = [];
for (let i = 0; i < CLASSES.length; i++) native.push(PRINTED, print(native.ownValue(home, CLASSES[i]!)));

function print(value: unknown): string {
  return typeof value === 'function'
    ? (native.reflect.apply(native.functionToString, value, []) as string)
    : '';
}

/** Puts hooks into another window of this origin. */
type Lend = (recorder: Recorder, where: Realm) => void;

/**
 * Frames' first, empty documents and blank pop-ups carry no hooks, but their functions can be asked about ours.
 * Their `toString` is put in line where the page gets hold of them, and hooks are lent to them for what the request log
 * does not see or cannot put down to them. Those fall silent where another document comes, with hooks of its own: they may
 * stand on nothing that such hooks rest on (see `genuine.ts`).
 */
export function hookRealms(kin: Kin, recorder: Recorder, lends: readonly Lend[]): void {
  const plain = print(native.functionToString);

  function lend(other: object, doc: Document): void {
    for (let i = 0; i < CLASSES.length; i++)
      if (print(native.ownValue(other, CLASSES[i]!)) !== PRINTED[i]) return;
    const context = native.parentOf(other) === other ? 'page' : 'frame';
    const record = (seen: Seen) => {
      if (native.documentOf(other) !== doc) return;
      seen.context ??= context;
      recorder.record(seen);
    };
    for (let i = 0; i < lends.length; i++) lends[i]!({ record }, other as Realm);
  }

  function meet(other: unknown): void {
    if (typeof other !== 'object' || other === null) return;
    const doc = native.documentOf(other);
    if (!doc || native.mapGet(kin.documents, doc)) return;
    native.mapSet(kin.documents, doc, nothing);
    const make = native.ownValue(other, 'Function') as object;
    const prototype = native.ownValue(make, 'prototype') as object;
    // What the page has put there is the page's.
    if (print(native.ownValue(prototype, 'toString')) !== plain) return;
    replace(prototype, 'toString', printer);
    lend(other, doc);
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
