import type { Recorder, Seen } from '../recorder.ts';
import { observeCall, observeGet, printer, replace } from './disguise.ts';
import type { Kin } from './kin.ts';
import * as native from './natives.ts';
import { home, type Realm, realm } from './realm.ts';

const nothing = () => undefined;
/** Of which the request log shows nothing, or not what is sent by it. */
const UNLOGGED = ['WebSocket', 'RTCPeerConnection', 'RTCDataChannel'] as const;
/** How they print where nobody has changed them. */
const PRINTED = UNLOGGED.map((name) => print(native.ownValue(home, name)));

function print(value: unknown): string {
  return typeof value === 'function'
    ? (native.reflect.apply(native.functionToString, value, []) as string)
    : '';
}

/** Puts hooks into another window of this origin. */
type Lend = (recorder: Recorder, where: Realm) => void;

/**
 * Frames' first, empty documents and blank pop-ups carry no hooks, but their functions can be asked about ours.
 * Their `toString` is put in line where the page gets hold of them. What they send, the request log sees, but for
 * sockets' frames and WebRTC: hooks for those are lent to them, and fall silent where another document comes, with its own.
 */
export function hookRealms(kin: Kin, recorder: Recorder, lends: readonly Lend[]): void {
  const plain = print(native.functionToString);

  function lend(other: object, doc: Document): void {
    for (let i = 0; i < UNLOGGED.length; i++)
      if (print(native.ownValue(other, UNLOGGED[i]!)) !== PRINTED[i]) return;
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
