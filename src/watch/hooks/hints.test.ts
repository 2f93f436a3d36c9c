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

/** As much of a page as the hooks ask: which links a tree has by their selector, the browser's own matter, is given. */
class List {
  [at: number]: object;
  constructor(readonly links: readonly object[]) {
    Object.assign(this, links);
  }
  get length() {
    return this.links.length;
  }
}
class Tree {
  links: object[] = [];
  querySelectorAll() {
    return new List(this.links);
  }
}
class Node {
  get baseURI() {
    return 'https://own.example/';
  }
}
class Element extends Node {
  readonly attributes: Record<string, string> = {};
  getAttribute(name: string) {
    return this.attributes[name] ?? null;
  }
  /** By the one selector that is asked for. */
  matches(selector: string) {
    const words = (this.attributes.rel ?? '').toLowerCase().split(' ');
    return 'href' in this.attributes && words.some((word) => word !== '' && selector.includes(`"${word}" i`));
  }
  attachShadow() {
    return new Tree();
  }
}
class Link extends Element {
  readonly #media = '';
  constructor(address = '') {
    super();
    if (address !== '') this.attributes.href = address;
  }
  get media() {
    return this.#media;
  }
  get rel() {
    return this.getAttribute('rel') ?? '';
  }
  set rel(value: string) {
    this.attributes.rel = value;
  }
  get href() {
    return this.getAttribute('href') ?? '';
  }
  set href(value: string) {
    this.attributes.href = value;
  }
}

let tasks: { run: () => void; delay: number }[] = [];
const later = () => {
  for (const { run } of tasks.splice(0)) run();
};

beforeAll(async () => {
  const classes = { Node, Element, HTMLLinkElement: Link, DocumentFragment: Tree, NodeList: List };
  for (const [name, value] of Object.entries({ ...classes, FileReader: NoReader }))
    vi.stubGlobal(name, value);
  vi.stubGlobal('location', { origin: 'https://own.example', href: 'https://own.example/' });
  class Scheduler {
    postTask(run: () => void, { delay }: { delay: number }) {
      tasks.push({ run, delay });
    }
  }
  vi.stubGlobal('scheduler', new Scheduler());
  const { watchMadeHints } = await import('./hints.ts');
  watchMadeHints({ record: (seen) => void told.push(seen) });
});
beforeEach(() => {
  told.length = 0;
  tasks = [];
});

it('tells of a link that a script makes as soon as it leads somewhere, for it may be gone at the next look', () => {
  const [one, other] = [new Link(), new Link()];
  one.rel = 'DNS-prefetch';
  expect(told).toEqual([]);
  one.href = '//brief.example/x';
  other.href = 'https://late.example/';
  expect(told[0]).toMatchObject({ channel: 'prefetch', method: 'MAY-CONNECT', context: null });
  expect(hosts()).toEqual(['https://brief.example/']);
  other.rel = 'preconnect';
  one.href = 'https://next.example/';
  one.href = 'https://late.example/again';
  expect(hosts()).toEqual(['https://late.example/', 'https://next.example/']);
});

it('tells nothing of links that lead nowhere else, nor of other links', () => {
  const link = new Link();
  link.rel = 'preconnect';
  for (const address of ['', 'data:,x', '/here', 'https://own.example/x']) link.href = address;
  link.rel = 'stylesheet';
  link.href = 'https://sheet.example/';
  expect(told).toEqual([]);
});

it('looks through a shadow tree a second after it was made, and again as the document is left', () => {
  const tree = new Element().attachShadow();
  expect(tasks[0]!.delay).toBeGreaterThanOrEqual(500);
  // Of another name space, one is no link.
  tree.links = [new Element(), new Link('https://six.example/')];
  later();
  expect(hosts()).toEqual(['https://six.example/']);
  tree.links = [new Link('https://seven.example/')];
  say('pagehide', false);
  expect(told).toEqual([]);
  say('pagehide');
  expect(hosts()).toEqual(['https://seven.example/']);
});
