import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { absolute, option } from './address.ts';

afterEach(() => vi.unstubAllGlobals());
const at = (href: string) => vi.stubGlobal('location', { href });

/** What the browser makes of it. */
function asked(text: string, from: string): string {
  try {
    return new URL(text, from).href;
  } catch {
    return '';
  }
}

it('resolves as the browser does, however often an address is asked and wherever the page has moved', () => {
  const bases = fc.constantFrom('https://a.example/x/y?q', 'https://a.example/z/', 'https://b.example/');
  const few = fc.constantFrom(
    '',
    'up',
    '../up',
    '/up?a=b',
    '//c.example/d',
    'https://e.example',
    'https://[',
    '#f',
  );
  const calls = fc.array(fc.tuple(bases, fc.oneof(few, fc.webUrl(), fc.string())), { maxLength: 60 });
  fc.assert(
    fc.property(calls, (list) => {
      for (const [from, text] of list) {
        at(from);
        expect(absolute(text)).toBe(asked(text, from));
      }
    }),
  );
});

it('takes URL objects and primitives, and never runs what an object of the page does', () => {
  at('https://a.example/');
  expect(absolute(new URL('https://b.example/c'))).toBe('https://b.example/c');
  expect(absolute(7)).toBe('https://a.example/7');
  expect(absolute(null)).toBe('https://a.example/null');
  const told = vi.fn();
  expect(absolute({ toString: told })).toBe('');
  expect(told).not.toHaveBeenCalled();
});

it('does not carry along what an address of data holds', () => {
  at('https://a.example/');
  expect(absolute(`data:image/png;base64,${'QUJD'.repeat(1e5)}`)).toBe('data:image/png;base64');
});

it('reads no option that a getter gives, nor one that a page put on what all objects inherit', () => {
  let asked = 0;
  const odd = {
    get body() {
      return ++asked;
    },
  };
  Object.defineProperty(Object.prototype, 'value', { configurable: true, get: () => ++asked });
  const read = [option(odd, 'body'), option({ body: 'x' }, 'body'), option({}, 'body')];
  delete (Object.prototype as { value?: unknown }).value;
  expect(read).toEqual([
    { value: undefined, odd: true },
    { value: 'x', odd: false },
    { value: undefined, odd: false },
  ]);
  expect(asked).toBe(0);
});
