import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

const told: Seen[] = [];
const hosts = () => told.splice(0).map(({ url }) => url);
const listening = new Map<string, (event: Event) => void>();
vi.mock('./listeners.ts', () => ({
  keepListening: (type: string, listener: (event: Event) => void) => void listening.set(type, listener),
}));
const say = (type: string, isTrusted = true) => listening.get(type)?.({ isTrusted } as Event);

/** As much of a document as the hooks ask: which links it finds by their selector, the browser's own matter, is given. */
class Link {
  readonly #address: string;
  constructor(address: string) {
    this.#address = address;
  }
  get href() {
    return this.#address;
  }
}
class List {
  [at: number]: object;
  constructor(readonly links: readonly object[]) {
    Object.assign(this, links);
  }
  get length() {
    return this.links.length;
  }
}
let inHead: object[] = [];
let inBody: object[] = [];
let isHidden = false;
class Head {
  querySelectorAll() {
    return new List(inHead);
  }
}
const theHead = new Head();
class Doc {
  createElement() {}
  get hidden() {
    return isHidden;
  }
  get head() {
    return theHead;
  }
  querySelectorAll() {
    return new List([...inHead, ...inBody]);
  }
}

let tasks: { run: () => void; delay: number }[] = [];
const later = () => {
  const due = tasks;
  tasks = [];
  return due;
};

beforeAll(async () => {
  const globals = { Document: Doc, Element: Head, NodeList: List, FileReader: NoReader };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.stubGlobal('HTMLLinkElement', Link);
  vi.stubGlobal('location', { origin: 'https://own.example' });
  class Scheduler {
    postTask(run: () => void, { delay }: { delay: number }) {
      tasks.push({ run, delay });
    }
  }
  vi.stubGlobal('scheduler', new Scheduler());
  vi.stubGlobal('document', new Doc());
  const { lookForHints } = await import('./hints.ts');
  lookForHints({ record: (seen) => told.push(seen) });
});

beforeEach(() => {
  inHead = [];
  inBody = [];
  told.length = 0;
});

it('tells hosts once, wherever in the document their links stand, and not its own', () => {
  inHead = [new Link('https://one.example/a?b'), new Link('https://one.example/c'), new Link('data:,x')];
  inBody = [new Link('http://two.example:8080/'), new Link('https://own.example/x'), new (class {})()];
  say('DOMContentLoaded');
  expect(told[0]).toMatchObject({ channel: 'prefetch', method: 'MAY-CONNECT', context: null });
  expect(told[0]?.captured).toMatchObject({ read: 'none', bytes: null });
  expect(hosts()).toEqual(['https://one.example/', 'http://two.example:8080/']);
  say('load');
  expect(hosts()).toEqual([]);
});

it('looks at the head alone from time to time, and at nothing while the page is out of sight', () => {
  const [first, ...more] = later();
  expect(more).toEqual([]);
  expect(first!.delay).toBeGreaterThanOrEqual(500);
  inHead = [new Link('https://four.example/')];
  inBody = [new Link('https://five.example/')];
  first!.run();
  expect(hosts()).toEqual(['https://four.example/']);
  isHidden = true;
  for (const { run } of later()) run();
  say('visibilitychange');
  expect(hosts()).toEqual(['https://five.example/']);
  expect(tasks).toEqual([]);
  isHidden = false;
  say('visibilitychange');
  say('load');
  expect(tasks).toHaveLength(1);
});

it('tells what stands there when the page is left, and heeds no event of the page’s making', () => {
  inBody = [new Link('https://six.example/')];
  say('pagehide', false);
  expect(hosts()).toEqual([]);
  say('pagehide');
  expect(hosts()).toEqual(['https://six.example/']);
});
