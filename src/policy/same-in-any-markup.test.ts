import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ReadableNode } from './read-document.ts';
import { type PolicyReading, readDocument, readPolicy } from './read-text.ts';

const REST =
  'This text tells how Pigeon works and what it does with what people give it, so that everyone can decide.';

const claims = ({ claims }: PolicyReading) =>
  claims.map((c) => `${c.action} ${c.polarity} ${c.data.join('+')} ${c.recipient}`);

/** Claims of markup as the browser's page, and as tagged text. */
function inBoth(html: string): string[][] {
  const window = new Window();
  window.document.write(`${html}<p>${REST}</p>`);
  const page = readDocument(window.document as unknown as ReadableNode, { service: 'Pigeon' });
  return [claims(page), claims(readPolicy({ text: `${html}<p>${REST}</p>` }, { service: 'Pigeon' }))];
}

const LIST = ['collect affirmed phone-number self', 'collect affirmed ip-address self'];

describe('a list', () => {
  it.each([
    '<p>We collect:</p><ul><li>your phone number</li><li>your IP address</li></ul>',
    '<p>We collect:</p><ul><li><p>your phone number</p></li><li><p>your IP address</p></li></ul>',
    '<div>We collect:</div><ul><li><div><p>your phone number</p></div></li><li><div>your IP address</div></li></ul>',
    '<div>We collect:<ol><li>your phone number</li><li>your IP address</li></ol></div>',
    '<p>We collect:<br>• your phone number<br/>• your IP address</p>',
    '<p>We collect:<br>– your phone number<br>– your IP address</p>',
    '<p>We collect:<br>(a) your phone number;<br>(b) your IP address.</p>',
    '<p>We collect:<br><span>•</span> your phone number<br><span>•</span> your IP address</p>',
    '<p>We collect:</p><p>• your phone number</p><p>• your IP address</p>',
    '<p>We collect:</p><p>·&nbsp;&nbsp; your phone number</p><p>·&nbsp;&nbsp; your IP address</p>',
    '<p>We collect:</p><p>(a) your phone number;</p><p>(b) your IP address.</p>',
    '<p>We collect:</p><ul><li>• your phone number</li><li>• your IP address</li></ul>',
    '<p>We collect:</p><ul><li><p>your phone number</p><p>You know it by heart.</p></li><li>your IP address</li></ul>',
    '<p>We collect:</p><ul><li>your phone number<br><br>You know it by heart.</li><li>your IP address</li></ul>',
  ])('%s is one', (html) => {
    expect(inBoth(html)).toEqual([LIST, LIST]);
  });

  it.each([
    'We collect:\n\n* your phone number\n* your IP address',
    'We collect:\n• your phone number\n• your IP address',
    'We collect:\n\n(a) your phone number;\n\n(b) your IP address.',
    'We collect:\n1. your phone number\n2. your IP address',
  ])('%j is one', (text) => {
    expect(claims(readPolicy({ text: `${text}\n\n${REST}` }, { service: 'Pigeon' }))).toEqual(LIST);
  });

  it('under a mere label goes on from the lead above the label', () => {
    const items = '<ul><li>phone number</li><li>IP address</li></ul>';
    const html = `<p>We do not collect:</p><ul><li>Other details:${items}</li><li>Device data: your battery level</li></ul>`;
    for (const said of inBoth(html))
      expect(said).toEqual(
        expect.arrayContaining([
          'collect denied phone-number self',
          'collect denied ip-address self',
          'collect denied battery self',
        ]),
      );
  });

  it('under a label takes nobody for what is shared', () => {
    const html =
      '<p>We never share it with:</p><ul><li>Advertisers:<ul><li>your phone number</li></ul></li></ul>';
    for (const said of inBoth(html)) expect(said.join()).not.toContain('phone-number unspecified');
  });
});

describe('two paragraphs', () => {
  const TWO = ['sell denied phone-number unspecified', 'collect affirmed ip-address self'];
  it.each([
    '<p>We do not sell your phone number</p><p>We collect your IP address</p><p></p>',
    '<p>We do not sell your phone number<br><br>We collect your IP address</p><p></p><p></p>',
    '<div>We do not sell your phone number<br>&nbsp;<br>We collect your IP address</div><div></div>',
    '<p>We do not sell your phone number<br />\n<br />\nWe collect your IP address</p><p></p>',
  ])('%s stay apart', (html) => {
    expect(inBoth(html)).toEqual([TWO, TWO]);
  });
});

describe('a heading', () => {
  const HEADED = ['collect affirmed phone-number self'];
  const ITEM = '<ul><li>Your phone number</li></ul>';
  it.each([
    '<h2>Information we collect</h2>',
    '<p><strong>Information we collect</strong></p>',
    '<p><b>Information we collect</b><br>What follows is all of it.</p>',
    '<p>That is all.<br><br><b>Information we collect</b><br></p>',
    '<p>1.2 Information we collect</p>',
    '<p>2. Information We Collect</p>',
    '<div>II. Information We Collect</div>',
  ])('%s heads what follows', (title) => {
    expect(inBoth(title + ITEM)).toEqual([HEADED, HEADED]);
  });

  it.each(['1. Information We Collect', '1) Information We Collect', '1.2 Information We Collect'])(
    '%j on a line of its own heads what follows',
    (title) => {
      const text = `${title}\n\n* Your phone number\n\n${REST}`;
      expect(claims(readPolicy({ text }, { service: 'Pigeon' }))).toEqual(HEADED);
    },
  );

  it('knows which numbered title stands above which', () => {
    const { sections } = readPolicy({
      text: `1. Sharing\n\n${REST}\n\n1.1 Partners\n\n${REST}\n\n2. Deletion\n\n${REST}`,
    });
    expect(sections.map((s) => s.path)).toEqual(['1. Sharing', '1. Sharing > 1.1 Partners', '2. Deletion']);
  });
});
