import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMessagePack, walkMessagePack } from './message-pack.ts';
import type { Sink } from './sink.ts';

/** Writes down what a walker tells. */
function recorder(bytes: Uint8Array): Sink & { told: string[] } {
  const path: string[] = [];
  const told: string[] = [];
  const tell = (what: string) => told.push(`${path.join('.')}=${what}`);
  return {
    told,
    open: (from, to, index) =>
      path.push(from >= 0 ? Buffer.from(bytes.subarray(from, to)).toString() : String(index)),
    close: () => path.pop(),
    text: (from, to) => tell(`"${Buffer.from(bytes.subarray(from, to)).toString()}"`),
    binary: (from, to) => tell(`<${Buffer.from(bytes.subarray(from, to)).toString('hex')}>`),
    integer: (low, high) => tell(String((BigInt(high) << 32n) | BigInt(low))),
    float: (value) => tell(`~${value}`),
    boolean: (value) => tell(String(value)),
  };
}

describe('MessagePack', () => {
  test('tells maps, lists and values', () => {
    // {"a":[1,-1,true,1.5,"x"],"b":bin(ff),"c":uint64}
    const bytes = new Uint8Array(
      Buffer.from(
        '83a16195 01ff c3 cb3ff8000000000000 a178 a162 c401ff a163 cf00000007e1c7d24b'.replaceAll(' ', ''),
        'hex',
      ),
    );
    expect(isMessagePack(bytes, 0, bytes.length)).toBe(true);
    const sink = recorder(bytes);
    expect(walkMessagePack(bytes, 0, bytes.length, sink)).toBe(bytes.length);
    expect(sink.told).toEqual([
      'a="a"',
      'a.0=1',
      'a.1=18446744073709551615',
      'a.2=true',
      'a.3=~1.5',
      'a.4="x"',
      'b="b"',
      'b=<ff>',
      'c="c"',
      'c=33852740171',
    ]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        isMessagePack(bytes, 0, bytes.length);
        expect(walkMessagePack(bytes, 0, bytes.length, recorder(bytes))).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 3000 },
    );
  });
});
