import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { treeOf } from './markup-tree.ts';
import { blocksOfDocument, type ReadableNode } from './read-document.ts';

const LONG = `<p>${'This is all that the policy of Pigeon says of it. '.repeat(4)}</p>`;

/** Texts of a page's blocks, as two parsers give them. */
function textsOf(html: string): string[] {
  const window = new Window();
  window.document.write(html);
  const texts = blocksOfDocument(window.document as unknown as ReadableNode).blocks.map((b) => b.text);
  expect(blocksOfDocument(treeOf(html)).blocks.map((b) => b.text)).toEqual(texts);
  return texts;
}

describe('what is closed now and can be opened', () => {
  it.each([
    '<h3><button aria-expanded="false">Data</button></h3><div hidden>We collect it.</div>',
    '<h3><button aria-expanded="false">Data</button></h3><div aria-hidden="true" style="display:none">We collect it.</div>',
    '<h3><a href="#x" aria-controls="x">Data</a></h3><p>x</p><div id="x" hidden>We collect it.</div>',
    '<h3>Data</h3><div role="tabpanel" aria-hidden="true">We collect it.</div>',
    '<h3>Data</h3><div hidden="until-found">We collect it.</div>',
    '<h3>Data</h3><div aria-labelledby="t" hidden>We collect it.</div>',
    '<h3>Data</h3><div style="display: none">We collect it.</div><h3>More</h3>',
    '<details><summary><button>Data</button></summary>We collect it.</details>',
  ])('%s is read', (html) => {
    const texts = textsOf(LONG + html);
    expect(texts).toContain('Data');
    expect(texts).toContain('We collect it.');
  });
});

describe('what is hidden for good, or frames the page', () => {
  it.each([
    '<h3>Data</h3><div hidden>We collect it.</div><p>That is it.</p>',
    '<div><h3>Data</h3><p>That is all of it.</p></div><div hidden>We collect it.</div><div><h3>More</h3>Bye.</div>',
    '<p>Data</p><div style="visibility: hidden">We collect it.</div>',
    '<form><h3>News</h3><p>We collect it.</p></form>',
    '<aside>We collect it.</aside>',
    '<div role="dialog"><p>We collect it.</p></div>',
    '<div id="onetrust-banner-sdk" role="region"><p>We collect it.</p></div>',
    '<div class="site-cookie-banner"><p>We collect it.</p></div>',
    '<p>Data <del>We collect it.</del></p>',
    '<button>We collect it.</button>',
  ])('%s is not read', (html) => {
    expect(textsOf(LONG + html)).not.toContain('We collect it.');
  });
});

describe('what holds most of the text', () => {
  it.each([
    ['form', '<form id="aspnetForm" action="./">', '</form>'],
    ['dialog', '<dialog open>', '</dialog>'],
    ['dialog by role', '<div role="dialog" aria-modal="true">', '</div>'],
    ['page under a notice', '<div id="root" aria-hidden="true">', '</div>'],
    ['page that fades in', '<div style="visibility:hidden">', '</div>'],
  ])('is the page: %s', (_, open, close) => {
    expect(textsOf(`<p>Pigeon</p>${open}<h2>Data</h2>${LONG}${close}`)).toContain('Data');
  });

  it('is measured in bounds, however deep such parts stand in each other', () => {
    const start = process.cpuUsage();
    blocksOfDocument(treeOf('<form><div role=dialog aria-hidden=true>x'.repeat(30_000)));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
  }, 60_000);
});

it('reads headings and lists that only their roles tell', () => {
  const html =
    '<div role="heading" aria-level="3">Data</div><div role="list"><div role="listitem">one</div></div>';
  expect(blocksOfDocument(treeOf(html)).blocks.map((b) => [b.kind, b.level, b.text])).toEqual([
    ['heading', 3, 'Data'],
    ['item', 1, 'one'],
  ]);
});

it('reads terms with what they mean, and questions as headings', () => {
  const html =
    '<dl><dt>Phone number</dt><dd>To call you.</dd><dt>Do we sell data?</dt><dd><p>Never.</p></dd></dl>';
  expect(blocksOfDocument(treeOf(html)).blocks.map((b) => [b.kind, b.text])).toEqual([
    ['item', 'Phone number: To call you.'],
    ['heading', 'Do we sell data?'],
    ['paragraph', 'Never.'],
  ]);
});
