import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

/** As much of a channel as the hooks ask. */
class Channel extends EventTarget {
  readonly #label: string;
  constructor(label: string) {
    super();
    this.#label = label;
  }
  get label() {
    return this.#label;
  }
  get protocol() {
    return '';
  }
  get negotiated() {
    return false;
  }
}
class Connection {
  createDataChannel(label: string) {
    return new Channel(label);
  }
}
class Worker {
  postMessage(_message: unknown, _list?: unknown): void {}
}
class Port {
  postMessage(_message: unknown, _list?: unknown): void {}
}

const told: Seen[] = [];
const posting = () => [Worker.prototype.postMessage, Port.prototype.postMessage];
let before: unknown[];

beforeAll(async () => {
  vi.stubGlobal('FileReader', NoReader);
  vi.stubGlobal('RTCDataChannel', Channel);
  vi.stubGlobal('RTCPeerConnection', Connection);
  vi.stubGlobal('Worker', Worker);
  await import('./natives.ts');
  vi.stubGlobal('MessagePort', Port);
  const { channelLent, hookChannelNames } = await import('./webrtc-names.ts');
  const { hookLending } = await import('./lending.ts');
  const recorder = { record: (seen: Seen) => void told.push(seen) };
  hookChannelNames(recorder);
  hookLending((lent, context) => channelLent(recorder, lent, context));
  before = posting();
});
beforeEach(() => {
  told.length = 0;
});

it('tells of a channel that is handed on that what is sent there is out of sight', () => {
  const channel = new Connection().createDataChannel('a label');
  new Worker().postMessage({}, [new ArrayBuffer(1), channel]);
  new Port().postMessage({}, { transfer: [channel] });
  new Worker().postMessage({ channel: 'none' });
  expect(told.map(({ method, url, context }) => [method, url, context])).toEqual([
    ['LENT', 'webrtc://peer/a%20label', 'worker'],
    ['LENT', 'webrtc://peer/a%20label', 'unknown'],
  ]);
  expect(told[0]?.captured).toMatchObject({ read: 'none', bytes: null });
});

it('puts nothing else in place of a function once a page has run', () => {
  new Connection().createDataChannel('x');
  expect(posting()).toEqual(before);
});

it('tells the name as the channel opens, and not at an event that a page made up', () => {
  const channel = new Connection().createDataChannel('x');
  channel.dispatchEvent(new Event('open'));
  expect(told).toEqual([]);
  channel.dispatchEvent(Object.defineProperty(new Event('open'), 'isTrusted', { value: true }));
  expect(told).toMatchObject([{ method: 'OPEN', url: 'webrtc://peer/x' }]);
});
