import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

/** As much of a request as the hooks ask. */
class Request {
  open(_method: string, _url: string): void {}
  setRequestHeader(_name: string, _value: string): void {}
  send(_body?: unknown): void {}
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
