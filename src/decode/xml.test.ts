import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recorder } from './told.ts';
import { isXml, walkXml } from './xml.ts';

const encoder = new TextEncoder();
const told = (text: string) => {
  const bytes = encoder.encode(text);
  const sink = recorder(bytes);
  expect(walkXml(bytes, 0, bytes.length, sink)).toBe(bytes.length);
  expect(sink.depth).toBe(0);
  return sink.told;
};
const is = (text: string) => isXml(encoder.encode(text), 0, encoder.encode(text).length);

describe('XML', () => {
  test('tells elements, attributes and text by their path', () => {
    expect(
      told(
        `<?xml version="1.0"?><s:Envelope xmlns:s='u'><tel kind="own" b=2> +49 151 </tel><void/>tail</s:Envelope>`,
      ),
    ).toEqual([
      ':comment="xml version="1.0"?"',
      's:Envelope.xmlns:s="u"',
      's:Envelope.tel.kind="own"',
      's:Envelope.tel.b="2"',
      's:Envelope.tel="+49 151"',
      's:Envelope="tail"',
    ]);
  });

  test('comments and character data are told as well', () => {
    expect(told('<a><!-- for > ada --><![CDATA[1 < 2 ]] > 3]]></a>')).toEqual([
      'a.:comment="for > ada"',
      'a="1 < 2 ]] > 3"',
    ]);
  });

  test('a stream opens an element and leaves it open; what was not opened may be closed', () => {
    expect(told('<stream to="x"><m>1</m>')).toEqual(['stream.to="x"', 'stream.m="1"']);
    expect(told('</stream><m>1</m>')).toEqual(['m="1"']);
  });

  test('names that are numbers are told', () => {
    expect(told('<u4915155501234 a="1"/>')[0]).toBe('u4915155501234="u4915155501234"');
  });

  test('is told from other text', () => {
    for (const text of [
      '<a>',
      '<a b="c">',
      '<?xml version="1.0"?>',
      '<!-- x --><a/>',
      '<!DOCTYPE html>',
      '<a/>',
    ])
      expect(is(text), text).toBe(true);
    for (const text of ['<3 you', '<', '< a>', '<a', '<b@c>', 'x<a>', '<i never end'])
      expect(is(text), text).toBe(false);
  });

  test('loses no text, never throws, closes what it opened', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<a',
      ' b="',
      '"',
      '=',
      'x1 ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        told(`<r>${parts.join('')}`);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', ' ', '&', '>'), maxLength: 30 }), (text) => {
        const trimmed = text.trim();
        expect(told(`<r>${text}</r>`)).toEqual(trimmed === '' ? [] : [`r="${trimmed}"`]);
      }),
    );
  });
});
