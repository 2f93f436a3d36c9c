import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paramsText } from './params-text.ts';

const LIMIT = 10_000;

it('is what the browser sends', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(" !'()*~-._%20%", '+ &=', '\ud800', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), (pairs) => {
      const params = new URLSearchParams(pairs);
      expect(paramsText(params, LIMIT)).toEqual({ text: params.toString(), isWhole: true });
    }),
  );
});

it('is the beginning of what is too long', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (name, limit) => {
      const params = new URLSearchParams([
        [name, 'x'.repeat(50)],
        ['rest', 'y'],
      ]);
      const { text, isWhole } = paramsText(params, limit);
      expect(isWhole).toBe(false);
      expect(text.length).toBeLessThanOrEqual(limit * 9 + 2);
      if (limit >= name.length) expect(params.toString().startsWith(text)).toBe(true);
    }),
  );
});
