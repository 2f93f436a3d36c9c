import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gunzip } from '../inflate.ts';
import { bytesOfHex, type VectorFile } from '../vectors.ts';
import { decodeTl, packedBytes, type TlValue } from './tl.ts';
import file from './vectors.json' with { type: 'json' };

const vectors = (file as unknown as VectorFile).vectors.filter(({ what }) => what === 'tl');

/** The vectors name the outer class twice. */
const bare = (decoded: unknown) =>
  Object.fromEntries(Object.entries(decoded as object).filter(([key]) => key !== '_'));

/** Marker flags are written out only where the wrapper asks for them. */
function known(actual: TlValue, expected: unknown): unknown {
  if (Array.isArray(actual)) return actual.map((each, i) => known(each, (expected as unknown[])[i]));
  if (typeof actual !== 'object' || actual === null || actual instanceof Uint8Array) return actual;
  const wanted = expected as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(actual)
      .filter(([key]) => key in wanted)
      .map(([key, value]) => [key, known(value, wanted[key])]),
  );
}

test.each(vectors)('$name decodes to what it says', ({ payload, decoded }) => {
  const call = decodeTl(bytesOfHex(payload.hex!))!;
  expect(known(call, decoded)).toEqual(bare(decoded));
});

test('cut short, grown or of no schema: refused', () => {
  for (const { payload } of vectors) {
    const bytes = bytesOfHex(payload.hex!);
    for (let cut = 0; cut < bytes.length; cut++) expect(decodeTl(bytes.subarray(0, cut))).toBeNull();
    expect(decodeTl(new Uint8Array([...bytes, 0, 0, 0, 0]))).toBeNull();
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      expect(decodeTl(bytes)).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('one byte changed: never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...vectors), fc.nat(), fc.nat(255), ({ payload }, at, value) => {
      const bytes = bytesOfHex(payload.hex!);
      bytes[at % bytes.length] = value;
      decodeTl(bytes);
    }),
    { numRuns: 2_000 },
  );
});

test('what is packed is told, and cut short or grown it is not', () => {
  const packed = (file as unknown as VectorFile).vectors.find(({ what }) => what === 'tl-packed')!;
  const bytes = bytesOfHex(packed.payload.hex!);
  expect(decodeTl(gunzip(packedBytes(bytes)!, 10_000)!)).toMatchObject({
    className: 'contacts.ImportContacts',
  });
  expect(decodeTl(bytes)).toBeNull();
  for (let cut = 0; cut < bytes.length; cut++) expect(packedBytes(bytes.subarray(0, cut))).toBeNull();
  expect(packedBytes(new Uint8Array([...bytes, 0, 0, 0, 0]))).toBeNull();
});
