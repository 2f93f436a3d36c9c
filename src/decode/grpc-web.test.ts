import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grpcWebFrames } from './grpc-web.ts';

const frame = (flags: number, data: Uint8Array) => {
  const head = Buffer.alloc(5);
  head[0] = flags;
  head.writeUInt32BE(data.length, 1);
  return Buffer.concat([head, data]);
};

describe('gRPC-Web', () => {
  test('tells messages and leaves out trailers', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 4 }), (messages) => {
        const bytes = Buffer.concat([
          ...messages.map((m) => frame(0, m)),
          frame(0x80, Buffer.from('grpc-status:0')),
        ]);
        const told: Uint8Array[] = [];
        expect(
          grpcWebFrames(bytes, 0, bytes.length, (from, to) =>
            told.push(new Uint8Array(bytes.subarray(from, to))),
          ),
        ).toBe(true);
        expect(told).toEqual(messages);
      }),
    );
  });

  test('tells the messages of a stream of Connect, and none behind its end', () => {
    const end = frame(2, Buffer.from('{}'));
    const bytes = Buffer.concat([frame(0, Buffer.from('abc')), frame(1, Buffer.from('z')), end]);
    const told: [string, boolean][] = [];
    const tell = (from: number, to: number, packed: boolean) =>
      told.push([bytes.subarray(from, to).toString(), packed]);
    expect(grpcWebFrames(bytes, 0, bytes.length, tell)).toBe(true);
    expect(told).toEqual([
      ['abc', false],
      ['z', true],
    ]);
    const after = Buffer.concat([bytes, end]);
    expect(grpcWebFrames(after, 0, after.length, () => {})).toBe(false);
    expect(grpcWebFrames(end, 0, end.length, () => {})).toBe(false);
  });

  test('refuses what is cut off', () => {
    const bytes = frame(0, Buffer.from('abc')).subarray(0, 7);
    expect(grpcWebFrames(bytes, 0, bytes.length, () => {})).toBe(false);
  });
});
