import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enginePackets } from './engine-io.ts';

interface Packet {
  type: 'message' | 'ping' | 'open';
  data?: string | Buffer;
}
interface Parser {
  encodePayload(packets: Packet[], done: (payload: string) => void): void;
}
interface OldParser {
  encodePayload(packets: Packet[], binary: boolean, done: (payload: string | Buffer) => void): void;
}
// What Socket.IO's own server writes with: version 4, and version 3 for old clients.
const here = createRequire(import.meta.url);
const engine = createRequire(here.resolve('socket.io')).resolve('engine.io');
const parser = createRequire(engine)('engine.io-parser') as Parser;
const old = createRequire(engine)(join(dirname(engine), 'parser-v3/index.js')) as OldParser;

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((t) => t.replaceAll('\u001e', '')),
    fc.constant('2["grüße ✓ 👋"]'),
  ),
  { minLength: 1, maxLength: 5 },
);
const blobs = fc.array(fc.uint8Array({ minLength: 3, maxLength: 20 }), { minLength: 1, maxLength: 3 });

const read = (payload: string | Uint8Array) => {
  const bytes = new Uint8Array(Buffer.from(payload as string));
  return (
    enginePackets(bytes, 0, bytes.length)?.map(({ type, from, to, content }) => {
      const part = Buffer.from(bytes.subarray(from, to));
      const data = content === 'base64' ? Buffer.from(part.toString(), 'base64') : part;
      return [type, content === 'text' ? data.toString() : [...data]];
    }) ?? null
  );
};

describe('Engine.IO', () => {
  test('version 4: what the library writes', () => {
    fc.assert(
      fc.property(texts, blobs, (messages, bytes) => {
        const packets: Packet[] = [
          ...messages.map((data): Packet => ({ type: 'message', data })),
          ...bytes.map((data): Packet => ({ type: 'message', data: Buffer.from(data) })),
        ];
        let payload = '';
        parser.encodePayload(packets, (text) => {
          payload = text;
        });
        expect(read(payload)).toEqual([
          ...messages.map((data) => [4, data]),
          ...bytes.map((data) => [4, [...data]]),
        ]);
      }),
    );
  });

  test('version 4: a message that begins as a length of version 3 does', () => {
    expect(read('4:\u001e4\u001ebAAAA')).toEqual([
      [4, ':'],
      [4, ''],
      [4, [0, 0, 0]],
    ]);
    expect(read('4:) hello')).toEqual([[4, ':) hello']]);
  });

  test.each([false, true])('version 3: what the library writes, bytes allowed: %s', (binary) => {
    fc.assert(
      fc.property(texts, blobs, (messages, bytes) => {
        const packets: Packet[] = [
          ...messages.map((data): Packet => ({ type: 'message', data })),
          ...bytes.map((data): Packet => ({ type: 'message', data: Buffer.from(data) })),
        ];
        let payload: string | Buffer = '';
        old.encodePayload(packets, binary, (written) => {
          payload = written;
        });
        expect(read(payload)).toEqual([
          ...messages.map((data) => [4, data]),
          ...bytes.map((data) => [4, [...data]]),
        ]);
      }),
    );
  });

  test('version 2 counts bytes', () => {
    expect(read('7:4grüß2:2a1:3')).toBeNull();
    expect(read('7:4grüß6:2probe1:3')).toEqual([
      [4, 'grüß'],
      [2, 'probe'],
      [3, ''],
    ]);
  });

  test.each(['', '7', '4x\u001e', '3:4a', '2x', '0x', '5:4a', 'b', 'bA', '12:34', '07:4grüß'])(
    'is none: %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test('noise is no payload of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 60 }), (tail) => {
        expect(read(new Uint8Array([1, 9, 9, 9, ...tail]))).toBeNull();
      }),
    );
  });
});
