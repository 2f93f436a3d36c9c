import { expect, it } from 'vitest';
import { contentTypeOf, dataHeaders } from './headers.ts';

it('leaves out what the browser writes by itself', () => {
  const stock: [string, string][] = [
    ['accept', '*/*'],
    ['accept-encoding', 'gzip'],
    ['cache-control', 'no-cache'],
    ['content-type', 'multipart/form-data; boundary=----x'],
    ['access-control-request-method', 'POST'],
    ['access-control-request-headers', 'content-type'],
    ['priority', 'u=1, i'],
    ['range', 'bytes=0-'],
    ['sec-fetch-mode', 'cors'],
    ['host', 'a.example'],
  ];
  expect(dataHeaders(stock)).toEqual([]);
});

it('keeps what a page may have written there, and what links tell', () => {
  const told: [string, string][] = [
    ['accept', 'alice'],
    ['content-type', 'text/plain; x=alice'],
    ['access-control-request-headers', 'content-type,x-alice'],
    ['if-none-match', '"alice"'],
    ['ping-to', 'https://b.example/'],
    ['x-token', '1'],
    // What every object has a member of that name for.
    ['constructor', '1'],
    ['__proto__', '1'],
  ];
  expect(dataHeaders(told)).toEqual(told);
});

it('reads the declared type', () => {
  expect(contentTypeOf([['content-type', 'Text/Plain; Charset=UTF-8']])).toBe('text/plain; Charset=UTF-8');
  expect(contentTypeOf([])).toBe('');
});
