import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Recorder, Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

class Doc {
  createElement() {}
  get defaultView() {
    return null;
  }
  open() {}
  write() {}
  writeln() {}
}
class WebSocket {}
class RTCPeerConnection {}
class RTCDataChannel {}
class XMLHttpRequest {}
class Navigator {}
const natives = { WebSocket, RTCPeerConnection, RTCDataChannel, XMLHttpRequest, Navigator };

/** Another window, as far as hooks ask: its document and the window around it are told by this window's getters. */
function windowWith(classes: object = natives): Record<string, unknown> {
  const print = { toString: Function.prototype.toString };
  return { Function: { prototype: print }, ...classes, doc: new Doc(), around: null };
}
const told: Seen[] = [];
const lent: [Recorder, object][] = [];
let opens: unknown;

beforeAll(async () => {
  vi.stubGlobal('FileReader', NoReader);
  vi.stubGlobal('Document', Doc);
  for (const [name, value] of Object.entries(natives)) vi.stubGlobal(name, value);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('open', () => opens);
  const home = globalThis as never as Record<string, unknown>;
  for (const [name, from] of [
    ['document', 'doc'],
    ['parent', 'around'],
  ] as const) {
    Object.defineProperty(home, name, {
      configurable: true,
      get(this: Record<string, unknown> | undefined) {
        return (this ?? home)[from];
      },
    });
  }
  home.doc = new Doc();
  const { hookRealms } = await import('./realms.ts');
  const recorder = { record: (one: Seen) => void told.push(one) };
  const kin = { originals: new WeakMap(), documents: new WeakMap() };
  hookRealms(kin, recorder, [(...args) => void lent.push(args)]);
});
beforeEach(() => {
  told.length = 0;
  lent.length = 0;
});

const meet = (other: unknown) => {
  opens = other;
  (globalThis as never as { open(): void }).open();
};
const record = () => lent[0]![0].record({ channel: 'websocket', context: null } as Seen);

it('lends hooks once to a blank window that a page gets hold of, and notes where it stands', () => {
  const popup = windowWith();
  popup.around = popup;
  meet(popup);
  meet(popup);
  expect(lent.map(([, where]) => where)).toEqual([popup]);
  record();
  expect(told).toMatchObject([{ channel: 'websocket', context: 'page' }]);
  lent.length = 0;
  const frame = windowWith();
  frame.around = globalThis;
  meet(frame);
  record();
  expect(told[1]).toMatchObject({ context: 'frame' });
});

it('hears nothing of it any more where another document has come, with hooks of its own', () => {
  const popup = windowWith();
  meet(popup);
  popup.doc = new Doc();
  record();
  expect(told).toEqual([]);
});

it('lends none where a page was there before', () => {
  meet(windowWith({ ...natives, WebSocket: class Other {} }));
  const getter = Object.defineProperty({ ...natives }, 'RTCDataChannel', { get: () => RTCDataChannel });
  meet(Object.defineProperties(windowWith(), Object.getOwnPropertyDescriptors(getter)));
  const printing = windowWith();
  printing.Function = { prototype: { toString: () => 'function () { [native code] }' } };
  meet(printing);
  expect(lent).toEqual([]);
});
