import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

const HERE = 'https://a.example/x/';
const told: Seen[] = [];
const owner = {
  fetch: (..._args: unknown[]): unknown => undefined,
  fetchLater: (..._args: unknown[]): unknown => undefined,
};

beforeAll(async () => {
  vi.stubGlobal('location', { href: HERE });
  vi.stubGlobal('FileReader', NoReader);
  const { hookFetch } = await import('./fetch.ts');
  hookFetch({ record: (seen) => told.push(seen) }, owner);
});
beforeEach(() => {
  told.length = 0;
});

function sent(...args: unknown[]) {
  owner.fetch(...args);
  return told
    .map(({ method, url, captured: { body, bytes, read } }) => [method, url, body, bytes, read])
    .at(-1);
}

describe('what a call is told to do', () => {
  it('by the options of a plain object', () => {
    expect(sent('y', { method: 'put', body: 'abc' })).toEqual(['put', `${HERE}y`, 'abc', 3, 'full']);
    expect(sent('y', {})).toEqual(['GET', `${HERE}y`, null, 0, 'full']);
  });

  it('by options that it inherits, as the browser asks for either', () => {
    const options = Object.create({ method: 'POST', body: 'abc' });
    expect(sent('y', options)).toEqual(['POST', `${HERE}y`, 'abc', 3, 'full']);
    class Options {
      headers = {};
    }
    expect(sent('y', new Options())).toEqual(['GET', `${HERE}y`, null, 0, 'full']);
  });

  it('by what a page has put on what all objects inherit', () => {
    Object.assign(Object.prototype, { body: 'abc' });
    const seen = sent('y', { method: 'POST' });
    delete (Object.prototype as { body?: string }).body;
    expect(seen).toEqual(['POST', `${HERE}y`, 'abc', 3, 'full']);
  });

  it('by another request in the place of options', () => {
    const request = new Request('https://b.example/', { method: 'DELETE' });
    expect(sent('y', request)).toEqual(['DELETE', `${HERE}y`, null, 0, 'full']);
    const full = new Request('https://b.example/', { method: 'POST', body: 'abc' });
    expect(sent('y', full)).toEqual(['POST', `${HERE}y`, 'abc', 3, 'full']);
    const next = new Request('https://c.example/', full);
    expect(sent(next)).toEqual(['POST', 'https://c.example/', 'abc', 3, 'full']);
  });

  it('by a request as it was made, whatever becomes of what it was made of', () => {
    const bytes = new Uint8Array([65, 66]);
    const made = new Request('https://b.example/', { method: 'POST', body: bytes });
    bytes.fill(67);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    owner.fetch(made.clone());
    expect([...new Uint8Array(told[0]!.captured.body as ArrayBuffer)]).toEqual([65, 66]);
    const form = new FormData();
    form.append('a', 'sent');
    const other = new Request('https://b.example/', { method: 'POST', body: form });
    form.append('b', 'never');
    const [, , body] = sent(other)!;
    expect(body).toContain('sent');
    expect(body).not.toContain('never');
  });

  it('by a function with properties, which the browser asks as well', () => {
    const options = Object.assign(() => undefined, { method: 'POST', body: 'abc' });
    expect(sent('y', options)).toEqual(['POST', `${HERE}y`, 'abc', 3, 'full']);
  });
});

it('leaves a body that a getter gives, and says so', () => {
  const get = vi.fn();
  const options = Object.defineProperty({ method: 'POST' }, 'body', { get });
  expect(sent('y', options)).toEqual(['POST', `${HERE}y`, null, null, 'none']);
  expect(get).not.toHaveBeenCalled();
});

it('leaves to the request log a call whose method only a getter tells', () => {
  const get = vi.fn();
  expect(sent('y', Object.defineProperty({}, 'method', { get }))).toBeUndefined();
  expect(get).not.toHaveBeenCalled();
});

it('takes the place where the page is for an address', () => {
  expect(sent(location)).toEqual(['GET', HERE, null, 0, 'full']);
});

it('tells a call that is to be sent later by a header without a name', () => {
  owner.fetchLater('y', { method: 'POST', body: 'abc', activateAfter: 9 });
  owner.fetch('y');
  expect(told.map(({ url, headers }) => [url, headers])).toEqual([
    [`${HERE}y`, ['', '']],
    [`${HERE}y`, null],
  ]);
});
