import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssString, escapeText, markup } from './markup.ts';

describe('markup', () => {
  test('escapes text, keeps markup, joins lists, leaves nothing out for nothing', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p>${inner}${[' & ', 3]}${null}${undefined}${false}${''}</p>`.text).toBe(
      '<p><b>&lt;i&gt;</b> &amp; 3</p>',
    );
  });
  test('no text can open or close a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = escapeText(text);
        expect(written).not.toMatch(/[<>"']/);
        expect(written).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        expect(() => encodeURIComponent(written)).not.toThrow();
      }),
    );
  });
  test('nothing invisible is left but line breaks and tabs', () => {
    expect(escapeText('a\u0000b\u001bc\u0085\n\td\ud800e')).toBe('a\ufffdb\ufffdc\ufffd\n\td\ufffde');
    expect(escapeText('😀')).toBe('😀');
    expect(escapeText('\u202emoc.knab\u202c\u2067x\u2069 שלום')).toBe(
      '\ufffdmoc.knab\ufffd\ufffdx\ufffd שלום',
    );
  });
});

describe('a CSS string', () => {
  test('cannot be ended, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cssString(text)).toMatch(/^"[A-Za-z0-9 \\]*"$/);
      }),
    );
  });
  test('reads as what was meant', () => expect(cssString('a"·')).toBe('"a\\22 \\b7 "'));
});
