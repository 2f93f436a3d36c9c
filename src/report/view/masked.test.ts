import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './masked.ts';

test('placeholders are told from the rest', () => {
  expect(piecesOf('to="[phone-number]@s" [x] [browser]')).toEqual([
    { text: 'to="', masked: false },
    { text: '[phone-number]', masked: true },
    { text: '@s" [x] ', masked: false },
    { text: '[browser]', masked: true },
  ]);
  expect(piecesOf('')).toEqual([]);
});

test('nothing is lost or added, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
