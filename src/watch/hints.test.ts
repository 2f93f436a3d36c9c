import { beforeEach, expect, it, vi } from 'vitest';
import { lookForHints } from './hints.ts';

/** As much of a document as is asked: which links it finds by their selector, the browser's own matter, is given. */
class Link {
  constructor(readonly href: string) {}
}
let inHead: object[];
let inBody: object[];
let page: EventTarget;
let told: string[];
const hosts = () => told.splice(0);
const at = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  inHead = [];
  inBody = [];
  at.hidden = false;
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { origin: 'https://own.example' });
  vi.stubGlobal('HTMLLinkElement', Link);
  vi.stubGlobal('document', {
    get hidden() {
      return at.hidden;
    },
    head: { querySelectorAll: () => inHead },
    querySelectorAll: () => [...inHead, ...inBody],
  });
  lookForHints(({ channel, method, url }) => {
    expect([channel, method]).toEqual(['prefetch', 'MAY-CONNECT']);
    told.push(url);
  });
});
const say = (type: string, isTrusted = true) =>
  page.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: isTrusted }));

it('tells hosts once, wherever in the document their links stand, and not its own', () => {
  inHead = [new Link('https://one.example/a?b'), new Link('https://one.example/c'), new Link('data:,x')];
  inBody = [new Link('http://two.example:8080/'), new Link('https://own.example/x'), {}];
  say('DOMContentLoaded');
  expect(hosts()).toEqual(['https://one.example/', 'http://two.example:8080/']);
  say('load');
  expect(hosts()).toEqual([]);
});

it('looks at the head every second and at the whole every five, and at nothing while the page is out of sight', () => {
  inHead = [new Link('https://four.example/')];
  inBody = [new Link('https://five.example/')];
  vi.advanceTimersByTime(1500);
  expect(hosts()).toEqual(['https://four.example/']);
  vi.advanceTimersByTime(3000);
  expect(hosts()).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(hosts()).toEqual(['https://five.example/']);
  inBody = [new Link('https://seven.example/')];
  at.hidden = true;
  vi.advanceTimersByTime(1500);
  say('visibilitychange');
  expect(hosts()).toEqual(['https://seven.example/']);
  expect(vi.getTimerCount()).toBe(0);
  at.hidden = false;
  say('visibilitychange');
  say('load');
  expect(vi.getTimerCount()).toBe(1);
});

it('tells what stands there when the page is left, and heeds no event of the page’s making', () => {
  inBody = [new Link('https://six.example/')];
  say('pagehide', false);
  expect(hosts()).toEqual([]);
  say('pagehide');
  expect(hosts()).toEqual(['https://six.example/']);
});
