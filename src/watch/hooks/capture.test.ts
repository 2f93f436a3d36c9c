import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** Everything by which a capture could copy, counted: bytes of buffers and Blobs, characters of text. */
let copied = 0;
let capture: typeof import('./capture.ts').capture;
let limit: number;
let isReading = false;

beforeAll(async () => {
  const count = (
    owner: object,
    name: string,
    sizeOf: (self: never, args: never, result: never) => number,
  ) => {
    const fn = Reflect.get(owner, name) as (...args: never[]) => never;
    Reflect.set(owner, name, function (this: never, ...args: never[]) {
      const result = fn.apply(this, args);
      if (!isReading) copied += sizeOf(this, args as never, result);
      return result;
    });
  };
  count(Uint8Array.prototype, 'set', (_self, args: Uint8Array[]) => args[0]!.length);
  count(Uint8Array.prototype, 'slice', (_self, _args, result: Uint8Array) => result.length);
  count(ArrayBuffer.prototype, 'slice', (_self, _args, result: ArrayBuffer) => result.byteLength);
  count(URLSearchParams.prototype, 'toString', (_self, _args, result: string) => result.length);
  count(globalThis, 'encodeURIComponent', (_self, _args, result: string) => result.length);
  class Reader extends EventTarget {
    #result: ArrayBuffer | null = null;
    get result() {
      return this.#result;
    }
    readAsArrayBuffer(blob: Blob) {
      copied += blob.size;
      // What Node itself copies while it reads is not ours.
      isReading = true;
      void blob.arrayBuffer().then((buffer) => {
        isReading = false;
        this.#result = buffer;
        this.dispatchEvent(new Event('loadend'));
      });
    }
  }
  Object.assign(globalThis, { FileReader: Reader });
  const module = await import('./capture.ts');
  capture = module.capture;
  limit = module.CAPTURE_LIMIT;
});

beforeEach(() => {
  copied = 0;
});

const MB = 1_048_576;
const form = (size: number) => {
  const data = new FormData();
  data.append('file', new File([new Uint8Array(size)], 'x.bin'));
  return data;
};
const many = (size: number) => {
  const data = new FormData();
  for (let i = 0; i < size / 1024; i++) data.append(`k${i}`, 'v'.repeat(1024));
  return data;
};
const KINDS: [string, (size: number) => unknown][] = [
  ['text', (size) => 'x'.repeat(size)],
  ['a buffer', (size) => new ArrayBuffer(size)],
  ['part of a buffer', (size) => new Uint8Array(size + 10).subarray(10)],
  ['a view', (size) => new DataView(new ArrayBuffer(size))],
  ['a shared buffer', (size) => new Uint8Array(new SharedArrayBuffer(size))],
  ['a Blob', (size) => new Blob([new Uint8Array(size)])],
  ['a form with a file', form],
  ['a form of many fields', many],
  ['parameters', (size) => new URLSearchParams({ a: '~'.repeat(size) })],
];

describe('what is copied of a body', () => {
  it.each(KINDS)('does not grow with %s', (_what, make) => {
    const [small, large] = [make(MB), make(50 * MB)];
    copied = 0;
    const first = capture(small);
    const ofSmall = copied;
    copied = 0;
    const second = capture(large);
    expect(copied).toBe(ofSmall);
    // A character of a form takes three bytes at most.
    expect(copied).toBeLessThanOrEqual(3 * limit);
    for (const { read, reason, body } of [first, second]) {
      expect(['partial', 'none']).toContain(read);
      expect(reason).toMatch(/larger than the capture limit/);
      const size = typeof body === 'string' ? body.length : (body?.byteLength ?? 0);
      expect(size).toBeLessThanOrEqual(3 * limit);
    }
  });

  it.each(KINDS)('is all of a small one, once: %s', async (_what, make) => {
    const small = make(1024);
    copied = 0;
    const captured = capture(small);
    expect(captured.read).toBe('full');
    const later = await new Promise<ArrayBuffer | null>((resolve) =>
      captured.later ? captured.later(resolve) : resolve(null),
    );
    const { body } = captured;
    const size = typeof body === 'string' ? body.length : (body ?? later)!.byteLength;
    expect(size).toBeGreaterThanOrEqual(1024);
    // The lines around a file are made first, then read with it.
    expect(copied).toBeLessThanOrEqual(size + 256);
  });

  it.each(KINDS)('is nothing where bodies come faster than they may be copied: %s', (_what, make) => {
    const small = make(1024);
    copied = 0;
    expect(capture(small, () => false)).toMatchObject({ read: 'none', body: null, later: null });
    // To tell how long it is, parameters are written out.
    expect(copied).toBeLessThanOrEqual(4096);
  });

  it('is nothing of a Blob before its bytes are asked for', () => {
    const blob = new Blob(['abc']);
    copied = 0;
    expect(capture(blob)).toMatchObject({ bytes: 3, read: 'full' });
    expect(copied).toBe(0);
  });

  it('is the bytes that were sent', async () => {
    const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
    expect(new Uint8Array(capture(bytes).body as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]));
    const data = new FormData();
    data.append('na"me\r\n', 'one\ntwo');
    data.append('file', new File(['abc'], 'x.txt', { type: 'text/plain' }));
    const { contentType, later } = capture(data);
    const buffer = await new Promise<ArrayBuffer | null>((resolve) => later!(resolve));
    const read = await new Response(buffer, { headers: { 'content-type': contentType } }).formData();
    expect([...read.keys()]).toEqual(['na"me\r\n', 'file']);
    expect(read.get('na"me\r\n')).toBe('one\r\ntwo');
    expect(await (read.get('file') as File).text()).toBe('abc');
  });
});
