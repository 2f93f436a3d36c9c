import { Window } from 'happy-dom';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

const HERE = 'https://page.test/x/';
const told: Seen[] = [];
let hookForms: typeof import('./form.ts')['hookForms'];

beforeAll(async () => {
  const page = new Window({ url: HERE });
  Object.defineProperty(page.Node.prototype, 'baseURI', { get: () => HERE });
  Object.defineProperty(page.Document.prototype, 'URL', { get: () => HERE });
  // What is no window's own, such as `WeakRef`, is there as well.
  const get = (own: object, name: string | symbol) => Reflect.get(own, name) ?? Reflect.get(globalThis, name);
  vi.stubGlobal('window', new Proxy(page, { get }));
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('Event', page.Event);
  // With a getter, as browsers have it.
  class SubmitEvent extends page.Event {
    readonly #submitter: unknown;
    constructor(type: string, { submitter, ...init }: SubmitEventInit) {
      super(type, init);
      this.#submitter = submitter ?? null;
    }
    get submitter() {
      return this.#submitter;
    }
  }
  Object.assign(page, { SubmitEvent, URL });
  vi.stubGlobal('SubmitEvent', SubmitEvent);
  vi.stubGlobal('FileReader', NoReader);
  ({ hookForms } = await import('./form.ts'));
  hookForms({ record: (seen) => told.push(seen) }, true);
});
beforeEach(() => {
  told.length = 0;
  document.body.innerHTML = '<form method="post" action="https://a.test/x?y"><button>go</button></form>';
});

const form = () => document.forms[0]!;
const button = () => document.querySelector('button')!;
const calls = () => told.map(({ method, url }) => `${method} ${url}`);
/** As the browser has them, but for `isTrusted`. */
function submit(init: SubmitEventInit = {}): void {
  form().dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, ...init }));
}

it('tells where a form goes, by whatever submits it', () => {
  submit();
  button().setAttribute('formaction', '/other?z');
  button().setAttribute('formmethod', 'get');
  submit({ submitter: button() });
  button().setAttribute('formmethod', 'dialog');
  submit({ submitter: button() });
  form().dispatchEvent(new Event('submit', { bubbles: true }));
  expect(calls()).toEqual([
    'POST https://a.test/x?y',
    'GET https://page.test/other',
    'POST https://a.test/x?y',
  ]);
});

it('takes an empty address for the document’s own', () => {
  button().setAttribute('formaction', '');
  submit({ submitter: button() });
  expect(calls()).toEqual([`POST ${HERE}`]);
});

it('tells of nothing where a button’s own address is none', () => {
  button().setAttribute('formaction', 'https://[/');
  submit({ submitter: button() });
  expect(calls()).toEqual([]);
});

it('tells of nothing that stands in no document', () => {
  const loose = form();
  loose.addEventListener('submit', () => loose.remove());
  submit();
  expect(calls()).toEqual([]);
});

it('tells of nothing that was prevented, however late', () => {
  const prevent = (event: Event) => event.preventDefault();
  window.addEventListener('submit', prevent);
  submit();
  window.removeEventListener('submit', prevent);
  expect(calls()).toEqual([]);
  submit();
  expect(calls()).toEqual(['POST https://a.test/x?y']);
});

it('tells of events of the page’s making where they submit alone', () => {
  const other: Seen[] = [];
  hookForms({ record: (seen) => other.push(seen) }, false);
  submit();
  expect([told.length, other.length]).toEqual([1, 0]);
});
