import { beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

const listening = new Map<string, (event: Event) => void>();
vi.mock('./listeners.ts', () => ({
  keepListening: (type: string, listener: (event: Event) => void) => void listening.set(type, listener),
}));
vi.stubGlobal('FileReader', NoReader);
const say = (type: string, isTrusted = true) => listening.get(type)?.({ isTrusted } as Event);

interface Facts {
  name?: string;
  protocol?: string;
  size?: number;
  end?: number;
  worker?: number;
  interim?: number;
}
class PerformanceEntry {
  constructor(readonly facts: Facts) {}
  get name() {
    return this.facts.name ?? 'https://own.example/page?q';
  }
}
class PerformanceResourceTiming extends PerformanceEntry {
  get nextHopProtocol() {
    return this.facts.protocol ?? '';
  }
  get transferSize() {
    return this.facts.size ?? 0;
  }
  get responseEnd() {
    return this.facts.end ?? 9;
  }
  get workerStart() {
    return this.facts.worker ?? 0;
  }
  get firstInterimResponseStart() {
    return this.facts.interim ?? 0;
  }
}
let navigation: Facts;
class Performance {
  getEntriesByType() {
    return [new PerformanceResourceTiming(navigation)];
  }
}
class PerformanceObserverEntryList {
  constructor(readonly entries: readonly PerformanceEntry[]) {}
  getEntries() {
    return this.entries;
  }
}
let observing: string[] = [];
let untaken: PerformanceEntry[] = [];
let heard: (list: PerformanceObserverEntryList) => void;
class PerformanceObserver {
  constructor(listener: typeof heard) {
    heard = listener;
  }
  observe({ type }: { type: string }) {
    observing.push(type);
  }
  takeRecords() {
    return untaken.splice(0);
  }
}
let controller: object | null;
class ServiceWorkerContainer extends EventTarget {
  get controller() {
    return controller;
  }
}
let container: ServiceWorkerContainer;
const classes = { PerformanceEntry, PerformanceResourceTiming, Performance, PerformanceObserverEntryList };
for (const [name, value] of Object.entries({ ...classes, PerformanceObserver, ServiceWorkerContainer }))
  vi.stubGlobal(name, value);
vi.stubGlobal('performance', new Performance());

let told: Seen[];
const answers = () => told.splice(0).map(({ channel, method, url }) => `${channel} ${method} ${url}`);
const ON = 'MAY-ANNOUNCE https://own.example/';
const CHROMIUM = { showsReports: false, heedsAllLinks: true };
async function watch(isTop = true, heeds = CHROMIUM): Promise<void> {
  vi.stubGlobal('window', Object.assign(globalThis, { top: isTop ? globalThis : {} }));
  const { countAnswers } = await import('./answers.ts');
  countAnswers({ record: (seen) => told.push(seen) }, heeds);
}

beforeEach(() => {
  told = [];
  observing = [];
  untaken = [];
  navigation = {};
  controller = {};
  container = new ServiceWorkerContainer();
  vi.stubGlobal('navigator', { serviceWorker: container });
});

it('tells once of a document that a service worker made, when it is loaded', async () => {
  await watch();
  say('load', false);
  expect(told).toEqual([]);
  say('load');
  expect(told[0]?.captured).toMatchObject({ read: 'none', bytes: 0, body: null });
  expect(told[0]?.captured.reason).toContain('service worker');
  expect(answers()).toEqual([`prefetch ${ON}`, `other ${ON}`]);
  say('pagehide');
  expect(answers()).toEqual([]);
});

it.each([
  ['came over the network', { protocol: 'h2', size: 300 }],
  ['came out of the cache', { protocol: 'h2' }],
  ['was only passed on', { size: 300 }],
  ['never came to an end', { end: 0 }],
  ['has no address of its own', { name: 'about:blank' }],
] as const)('tells nothing of a document that %s', async (_what, facts) => {
  navigation = facts;
  await watch();
  say('pagehide');
  expect(told).toEqual([]);
});

it('tells nothing where no service worker has a hand in it', async () => {
  controller = null;
  await watch();
  say('load');
  expect([told, observing]).toEqual([[], []]);
  controller = {};
  container.dispatchEvent(new Event('controllerchange'));
  expect(observing).toEqual(['resource']);
});

it('tells of early hints to the page’s own document, and to no frame’s, where they are not heeded', async () => {
  navigation = { protocol: 'h2', size: 300, interim: 4 };
  await watch();
  say('load');
  expect(told[0]?.captured.reason).toContain('103');
  expect(answers()).toEqual([`prefetch ${ON}`]);
  await watch(false);
  say('load');
  expect(told).toEqual([]);
});

it('tells of each part of the page that a service worker made, of whatever origin', async () => {
  await watch();
  const part = (facts: Facts) => new PerformanceResourceTiming(facts);
  heard(
    new PerformanceObserverEntryList([
      part({ worker: 3 }),
      part({ worker: 3, name: 'https://cdn.example/a.js' }),
      part({ worker: 3, protocol: 'h2', size: 400 }),
      // Of another origin, by no service worker: nothing of it may be told.
      part({ name: 'https://cdn.example/b.js' }),
    ]),
  );
  expect(answers()).toEqual([`prefetch ${ON}`, 'prefetch MAY-ANNOUNCE https://cdn.example/']);
  navigation = { protocol: 'h2' };
  untaken = [part({ worker: 5 })];
  say('pagehide');
  expect(answers()).toEqual([`prefetch ${ON}`]);
});

it('tells neither of reports nor of parts where the browser shows the ones and heeds no links of the others', async () => {
  await watch(true, { showsReports: true, heedsAllLinks: false });
  say('load');
  expect([answers(), observing]).toEqual([[`prefetch ${ON}`], []]);
});
