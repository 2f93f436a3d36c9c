import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { blocksOfDocument, type ReadableNode } from './read-document.ts';
import { readDocument } from './read-text.ts';

function page(html: string): ReadableNode {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as ReadableNode;
}

/** A chain of nested elements, as a parser without a depth limit would give it. */
function nested(depth: number): ReadableNode {
  type Node = { -readonly [K in keyof ReadableNode]: ReadableNode[K] };
  const make = (nodeName: string, nodeType: number, nodeValue: string | null): Node => ({
    nodeName,
    nodeType,
    nodeValue,
    firstChild: null,
    nextSibling: null,
    parentNode: null,
  });
  const root = make('DIV', 1, null);
  let at = root;
  for (let i = 0; i < depth; i++) {
    const child = make('DIV', 1, null);
    child.parentNode = at;
    at.firstChild = child;
    at = child;
  }
  const text = make('#text', 3, 'We collect your name and you can read it here.');
  text.parentNode = at;
  at.firstChild = text;
  return root;
}

describe('blocksOfDocument', () => {
  it('takes the main content and leaves the frame of the page out', () => {
    const { blocks } = blocksOfDocument(
      page(
        '<nav>Home</nav><main><h2>Data</h2><p>We collect your <b>phone</b> number.</p><ul><li>one</li><li>two</li></ul></main><footer>Imprint</footer>',
      ),
    );
    expect(blocks.map((b) => [b.kind, b.text])).toEqual([
      ['heading', 'Data'],
      ['paragraph', 'We collect your phone number.'],
      ['item', 'one'],
      ['item', 'two'],
    ]);
  });

  it('leaves out scripts, styles and what is hidden', () => {
    const { blocks } = blocksOfDocument(
      page(
        '<p>seen</p><script>we("collect")</script><style>p{}</style><p hidden>hidden</p><p style="display:none">gone</p><p aria-hidden="true">silent</p>',
      ),
    );
    expect(blocks.map((b) => b.text)).toEqual(['seen']);
  });

  it('reads tables row by row', () => {
    const { blocks } = blocksOfDocument(
      page('<table><tr><th>Data</th><th>Why</th></tr><tr><td>IP address</td><td>security</td></tr></table>'),
    );
    expect(blocks.map((b) => b.kind)).toEqual(['row', 'row']);
    expect(blocks[1]?.text).toContain('IP address');
  });

  it('keeps the lists and paragraphs of a cell in its row', () => {
    const { blocks } = blocksOfDocument(
      page(
        '<table><tr><th>Data</th><th>Why we use it</th></tr><tr><td><ul><li>Name</li><li>Email address</li></ul></td><td><p>To greet you.</p><p>To bill you.</p></td></tr></table><ul><li>after</li></ul>',
      ),
    );
    expect(blocks.map((b) => [b.kind, b.text])).toEqual([
      ['row', 'Data | Why we use it |'],
      ['row', 'Name; Email address | To greet you. To bill you. |'],
      ['item', 'after'],
    ]);
  });

  it('reads a table that lays out a page as a page', () => {
    const { blocks } = blocksOfDocument(
      page(
        '<table><tr><td>menu</td><td><h2>Data</h2><p>We collect it.</p><ul><li>one</li><li>two</li></ul></td></tr></table>',
      ),
    );
    expect(blocks.map((b) => b.kind)).toEqual(['paragraph', 'heading', 'paragraph', 'item', 'item']);
    const one = page('<table><tr><td><p>We collect it.</p><p>We share it.</p></td></tr></table>');
    expect(blocksOfDocument(one).blocks.map((b) => b.text)).toEqual(['We collect it.', 'We share it.']);
  });

  it('keeps a table inside a cell in the row of that cell', () => {
    const far = '<i>x</i>'.repeat(200);
    const { blocks } = blocksOfDocument(
      page(
        `<table><tr><td>a${far}</td><td><table><tr><td>b</td></tr></table></td></tr><tr><td>c</td><td>d</td></tr></table>`,
      ),
    );
    expect(blocks.map((b) => b.kind)).toEqual(['row', 'row']);
    expect(blocks[1]!.text).toBe('c | d |');
  });

  it('reads a million nested tags without a stack', () => {
    const { blocks, truncated } = blocksOfDocument(nested(1_000_000));
    expect(truncated).toBe(false);
    expect(blocks).toHaveLength(1);
  }, 120_000);

  it('ends at its bound', () => {
    expect(blocksOfDocument(nested(1_600_000)).truncated).toBe(true);
  }, 120_000);
});

describe('readDocument', () => {
  it('reads claims from a page', () => {
    const reading = readDocument(
      page(
        '<main><h1>Privacy</h1><p>We collect your phone number when you sign up for the service.</p></main>',
      ),
      { service: 'Pigeon' },
    );
    expect(reading.claims).toMatchObject([{ action: 'collect', data: ['phone-number'], section: 'Privacy' }]);
  });

  const LONG = 'We collect the information that you give us and we use it for the service. '.repeat(14);
  const read = (body: string, lang = ' lang="en"') => {
    const { claims, notes, complete } = readDocument(
      page(`<html${lang}><body><p>${LONG}</p>${body}</body></html>`),
      {
        service: 'Pigeon',
      },
    );
    const data = claims.flatMap((claim) => claim.data).filter((type) => type !== 'unspecified');
    return { data, notes, complete };
  };

  it('leaves what is declared to be in another language unread, and says so', () => {
    expect(read('<ul lang="de"><li>Wir teilen location mit Partnern</li><li>Standort</li></ul>')).toEqual({
      data: [],
      notes: ['2 passages are not English and were not read'],
      complete: true,
    });
    expect(read('<p>We collect:</p><div lang="fr-FR"><p>Email address</p></div>').notes).toHaveLength(1);
    const half = '<p>Daten der Kunden an Partner</p>'.repeat(15);
    expect(read(`<div lang="nl">${half}</div>`).complete).toBe(false);
  });

  it('goes by the text where a page declares it wrongly', () => {
    const body =
      '<p>We share your location with advertisers.</p><ul><li>We share your email address.</li></ul>';
    const whole = read(body, ' lang="en"');
    expect(whole).toMatchObject({ notes: [], complete: true });
    expect(whole.data).toContain('email-address');
    for (const lang of [' lang="de"', ' lang="ja-JP"', '', ' lang=""', ' lang="x-default"'])
      expect(read(body, lang), lang).toEqual(whole);
    expect(read(`<div lang="es">${body}</div>`)).toEqual(whole);
  });

  it('reads a sentence with words of another language in it, and English within what is not', () => {
    const said = 'We share your location <i lang="la">inter alia</i> with advertisers.';
    expect(read(`<p>${said}</p>`).notes).toEqual([]);
    const inner = read(
      `<div lang="de"><p>Keine Werbung hier</p><div lang="en-GB"><p>Your email</p></div></div>`,
    );
    expect(inner.notes).toEqual(['1 passage is not English and was not read']);
  });

  it('says that it passed over a dialog of some length, and no notice that asks for consent', () => {
    const dialog = (count: number, more = '') =>
      read(`<dialog ${more}><p>${'We share your photos with our partners. '.repeat(count)}</p></dialog>`);
    expect(dialog(20)).toMatchObject({
      notes: ['a dialog of the page was not read (799 characters)'],
      complete: false,
    });
    expect(dialog(2)).toMatchObject({ notes: [], complete: true });
    expect(dialog(20, 'class="cookie-banner"')).toMatchObject({ notes: [], complete: true });
  });
});
