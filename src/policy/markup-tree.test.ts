import { describe, expect, it } from 'vitest';
import { decodeEntities } from './markup.ts';
import { isPage, treeOf } from './markup-tree.ts';
import { blocksOfDocument } from './read-document.ts';
import { readPolicy } from './read-text.ts';

const blocksOf = (html: string) => blocksOfDocument(treeOf(html)).blocks.map((b) => `${b.kind} ${b.text}`);

describe('treeOf', () => {
  it.each([
    ['<p>one<p>two<div>three', ['paragraph one', 'paragraph two', 'paragraph three']],
    [
      '<ul><li>one<li>two<ul><li>three</ul></ul>four',
      ['item one', 'item two', 'item three', 'paragraph four'],
    ],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['row a | b |', 'row c | d |']],
    ['<b><p>one</b> two</p><p>three</p>', ['heading one two', 'heading three']],
    ['<div><table><tr><td>a</div></td><td>b</td></tr></table>c</div>', ['row a | b |', 'paragraph c']],
    ['<p title="a > b" data-x=\'<p>\'>one</p>', ['paragraph one']],
    ['<p>a < b &amp; c <3</p>', ['paragraph a < b & c <3']],
    ['<p>one<!-- never --> two<![if x]>.<?y?></p>', ['paragraph one two.']],
    ['<script>"<p>no</p>"; a<b</script ><p>yes</p>', ['paragraph yes']],
    ['<x-a><x-b.c><p>one</p></x-b.c></x-a><o:p></o:p>', ['paragraph one']],
    [
      '<x-a><template shadowrootmode="open"><p>seen</p></template></x-a><template><p>not</p></template>',
      ['paragraph seen'],
    ],
    ['<head><title>t</title><body><p>one</p>', ['paragraph one']],
    ['<p a="', []],
    ['</p></div><', ['paragraph <']],
  ])('%s', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it.each([
    ['an attribute', `<p a="${'x'.repeat(5_000_000)}">one`],
    ['open tags', '<b><i><p>'.repeat(300_000)],
    ['end tags', `${'<i>'.repeat(300_000)}${'</b>'.repeat(300_000)}`],
    ['attributes', `<p ${'a '.repeat(1_000_000)}>`],
    ['quotes', '<p "'.repeat(500_000)],
    ['comments', '<!--'.repeat(500_000)],
  ])(
    'reads millions of characters of %s in bounds',
    (_, html) => {
      const start = process.cpuUsage();
      treeOf(html);
      // Processor time: a busy machine does not lengthen it.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
    },
    60_000,
  );
});

it.each([
  ['<!DOCTYPE html><html>', true],
  ['\ufeff\n<!-- saved -->\n<html lang="en">', true],
  ['<body><p>a</p>', true],
  ['<p>a</p>', false],
  ['Sites place <html> in their pages.', false],
])('%j is a whole page: %s', (text, whole) => {
  expect(isPage(text)).toBe(whole);
});

describe('the markup of a whole page', () => {
  const REST =
    'This text tells how Pigeon works and what it does with what people give it, so that everyone can decide.';
  const read = (body: string) =>
    readPolicy(
      { text: `<!doctype html><html><head><title>x</title></head><body>${body}<p>${REST}</p></body></html>` },
      { service: 'Pigeon' },
    ).claims.map((c) => `${c.action} ${c.polarity} ${c.data.join('+')}`);

  it.each([
    `<div data-props="${'We sell your IP address. '.repeat(200)}"><p>We collect your phone number.</p></div>`,
    '<script>/*\n * a\n * b\n * c\n * d\n */</script><p>We collect your phone number.</p>',
    '<p hidden>We sell your IP address.</p><p>We collect your phone number.</p>',
    '<p>We col&shy;lect your phone&nbsp;number.</p>',
    '<main><p>We collect your phone number.</p></main><div>We sell your IP address.</div>',
    '<p>We collect your <s>IP address and </s>phone <svg><path/></svg>number.</p>',
  ])('%.80s claims what a browser shows', (body) => {
    expect(read(body.replace('</main>', `<p>${REST}</p></main>`))).toEqual(['collect affirmed phone-number']);
  });

  it('keeps a denial that an old apostrophe stands in', () => {
    expect(read('<p>We don&#146;t collect your phone number.</p>')).toEqual(['collect denied phone-number']);
  });
});

it.each([
  ['don&#146;t &#x96; &#128;', 'don\u2019t \u2013 \u20ac'],
  ['a&nbsp;b&nbsp c', 'a b  c'],
  ['co&shy;op', 'coop'],
  ['&constructor; &toString;', '&constructor; &toString;'],
  ['/?a=1&copy=2', '/?a=1&copy=2'],
])('%s is %s', (text, plain) => {
  expect(decodeEntities(text)).toBe(plain);
});
