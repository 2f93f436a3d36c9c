import { beforeEach, expect, it, vi } from 'vitest';
import { countAnswers } from './answers.ts';

const timing = (facts: object) => ({
  name: 'https://own.example/page?q',
  nextHopProtocol: '',
  transferSize: 0,
  responseEnd: 9,
  workerStart: 0,
  firstInterimResponseStart: 0,
  ...facts,
});
const MADE = {};
const NETWORK = { nextHopProtocol: 'h2', transferSize: 300 };

let navigation: object;
let controller: object | null;
let observing: string[];
let untaken: object[];
let heard: (list: { getEntries(): object[] }) => void;
class Observer {
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

let container: EventTarget;
let page: EventTarget;
let told: string[];
const record: Parameters<typeof countAnswers>[0] = (what, count = 1) =>
  void told.push(`${count} ${what.channel} ${what.method} ${what.url} ${what.reason}`);
const CHROMIUM = { showsReports: false, heedsAllLinks: true };
const FIREFOX = { showsReports: true, heedsAllLinks: false };

function watch(heeds = CHROMIUM, isTop = true): void {
  page = Object.assign(new EventTarget(), { top: null as unknown });
  Object.assign(page, { top: isTop ? page : null });
  vi.stubGlobal('window', page);
  vi.stubGlobal('performance', { getEntriesByType: () => [timing(navigation)] });
  vi.stubGlobal('PerformanceObserver', Observer);
  container = Object.defineProperty(new EventTarget(), 'controller', { get: () => controller });
  vi.stubGlobal('navigator', { serviceWorker: container });
  countAnswers(record, heeds);
}
const say = (type: string, isTrusted = true) =>
  page.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: isTrusted }));
const answers = () => told.splice(0).map((text) => text.split(' ').slice(0, 4).join(' '));
const ON = 'MAY-ANNOUNCE https://own.example/';

beforeEach(() => {
  told = [];
  observing = [];
  untaken = [];
  navigation = MADE;
  controller = {};
});

it('tells once of a document that a service worker made, when it is loaded', () => {
  watch();
  say('load', false);
  expect(told).toEqual([]);
  say('load');
  expect(told[0]).toContain('a service worker gave the answer');
  expect(answers()).toEqual([`1 prefetch ${ON}`, `1 other ${ON}`]);
  say('pagehide');
  expect(answers()).toEqual([]);
});

it.each([
  ['came over the network', NETWORK],
  ['came out of the cache', { nextHopProtocol: 'h2' }],
  [
    'was only passed on, whatever interim answer is told of it',
    { transferSize: 300, firstInterimResponseStart: 4 },
  ],
  ['never came to an end', { responseEnd: 0 }],
  ['has no address of its own', { name: 'about:blank' }],
])('tells nothing of a document that %s', (_what, facts) => {
  navigation = facts;
  watch();
  say('pagehide');
  expect(told).toEqual([]);
});

it('tells nothing where no service worker has a hand in it, and of parts from when one has', () => {
  controller = null;
  watch();
  say('load');
  expect([told, observing]).toEqual([[], []]);
  controller = {};
  container.dispatchEvent(new Event('controllerchange'));
  expect(observing).toEqual(['resource']);
});

it('tells of early hints to the page’s own document, and to no frame’s, where they are not heeded', () => {
  navigation = { ...NETWORK, firstInterimResponseStart: 4 };
  watch();
  say('load');
  expect(told[0]).toContain('103');
  expect(answers()).toEqual([`1 prefetch ${ON}`]);
  watch(CHROMIUM, false);
  say('load');
  expect(told).toEqual([]);
});

it('adds up the parts of the page that a service worker made, of whatever origin', () => {
  watch();
  const entries = [
    { workerStart: 3 },
    { workerStart: 3, name: 'https://cdn.example/a.js' },
    { workerStart: 3, name: 'https://own.example/b' },
    { workerStart: 3, ...NETWORK },
    // Of another origin, by no service worker: nothing of it may be told.
    { name: 'https://cdn.example/b.js' },
  ].map(timing);
  heard({ getEntries: () => entries });
  expect(answers()).toEqual([`2 prefetch ${ON}`, '1 prefetch MAY-ANNOUNCE https://cdn.example/']);
  navigation = NETWORK;
  untaken = [timing({ workerStart: 5 })];
  say('pagehide');
  expect(answers()).toEqual([`1 prefetch ${ON}`]);
});

it('tells neither of reports nor of parts where the browser shows the ones and heeds no links of the others', () => {
  watch(FIREFOX, false);
  say('load');
  expect([answers(), observing]).toEqual([[`1 prefetch ${ON}`], []]);
});

it('asks a sandboxed frame nothing that it may not tell', () => {
  watch();
  vi.stubGlobal('navigator', {
    get serviceWorker() {
      throw new Error('sandboxed');
    },
  });
  countAnswers(record, CHROMIUM);
  say('load');
  expect(answers()).toHaveLength(2);
});
