import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

/** As much of a request as the hooks ask. */
class Request {
  onopen = () => undefined as unknown;
  open(_method: string, url: string): void {
    if (url === 'bad:') throw new Error('no address');
    this.onopen();
  }
  setRequestHeader(_name: string, _value: string): void {}
  onsend = () => undefined as unknown;
  send(_body?: unknown): void {
    this.onsend();
  }
}

const told: Seen[] = [];

beforeAll(async () => {
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('location', { href: 'https://a.example/x/' });
  vi.stubGlobal('FileReader', NoReader);
  const { hookXhr } = await import('./xhr.ts');
  hookXhr({ record: (seen) => told.push(seen) });
});
beforeEach(() => {
  told.length = 0;
});

function send(method: string, type?: string): Seen | undefined {
  const request = new Request();
  request.open(method, 'y');
  if (type) request.setRequestHeader('Content-Type', type);
  request.send('body');
  return told.at(-1);
}

it('tells what is sent, where to and as what', () => {
  expect(send('POST', 'text/x')).toMatchObject({
    method: 'POST',
    url: 'https://a.example/x/y',
    contentType: 'text/x',
    captured: { body: 'body' },
  });
});

it('tells no body with a method that has none, for none is sent', () => {
  for (const method of ['GET', 'head']) {
    expect(send(method)).toMatchObject({ method, captured: { body: null, bytes: 0, read: 'full' } });
  }
});

it('says nothing of a request that was never opened', () => {
  new Request().send('body');
  expect(told).toEqual([]);
});

it('tells what was sent, where the page writes into it or opens the request anew meanwhile', () => {
  const request = new Request();
  const bytes = new Uint8Array([1, 2, 3]);
  request.onsend = () => {
    request.onsend = () => undefined;
    bytes.fill(0);
    request.open('GET', 'next');
    request.send();
  };
  request.open('POST', 'y');
  request.send(bytes);
  expect(told).toMatchObject([
    { method: 'GET', url: 'https://a.example/x/next', captured: { body: null } },
    { method: 'POST', url: 'https://a.example/x/y' },
  ]);
  expect(new Uint8Array(told[1]!.captured.body as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]));
});

it('tells what is sent as soon as the page hears that it is open', () => {
  const request = new Request();
  request.onopen = () => {
    request.setRequestHeader('content-type', 'text/x');
    request.send('body');
  };
  request.open('POST', 'y');
  expect(told).toMatchObject([{ method: 'POST', url: 'https://a.example/x/y', contentType: 'text/x' }]);
});

it('stays with what was opened where another address is refused', () => {
  const request = new Request();
  request.open('POST', 'y');
  expect(() => request.open('PUT', 'bad:')).toThrow('no address');
  request.send('body');
  expect(told).toMatchObject([{ method: 'POST', url: 'https://a.example/x/y' }]);
});

it('tells nothing of what the browser refused to send', () => {
  const request = new Request();
  request.open('POST', 'y');
  request.onsend = () => {
    throw new Error('refused');
  };
  expect(() => request.send('body')).toThrow('refused');
  expect(told).toEqual([]);
});
