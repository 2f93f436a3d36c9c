import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMessagePack, walkMessagePack } from './message-pack.ts';
import { recorder } from './told.ts';

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
      'a.1=-1',
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
