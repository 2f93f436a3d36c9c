import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from './blocks-of-text.ts';
import { treeOf } from './markup-tree.ts';
import { blocksOfDocument, type ReadableNode } from './read-document.ts';
import { readPolicy } from './read-text.ts';

const parsed = (html: string): ReadableNode => {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as ReadableNode;
};
const PATHS: readonly [string, (html: string) => string[]][] = [
  ['a parsed page', (html) => blocksOfDocument(parsed(html)).blocks.map((b) => b.text)],
  ['the markup of a page', (html) => blocksOfDocument(treeOf(html)).blocks.map((b) => b.text)],
  ['text with tags', (html) => blocksOfText(html).blocks.map((b) => b.text)],
];
const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe.each(PATHS)('cells that span, in %s', (_, read) => {
  it.each([
    [
      'rows',
      table('<td rowspan="2">Account</td><td>Name</td>', '<td>Email</td>', '<td>Device</td><td>Model</td>'),
      ['Account | Name |', 'Account | Email |', 'Device | Model |'],
    ],
    [
      'rows in the middle and at the end',
      table(
        "<td>Name</td><td rowspan='2'>Security</td><td rowspan=3>Consent</td>",
        '<td>Email</td>',
        '<td>Model</td><td>Repairs</td>',
      ),
      ['Name | Security | Consent |', 'Email | Security | Consent |', 'Model | Repairs | Consent |'],
    ],
    [
      'columns',
      table('<th>Data</th><th>Shared</th><th>Sold</th>', '<td>Name</td><td colspan="2">No</td>'),
      ['Data | Shared | Sold |', 'Name | No | No |'],
    ],
    [
      'both',
      table('<td rowspan="2" colspan="2">a</td><td>b</td>', '<td>c</td>', '<td>d</td><td>e</td><td>f</td>'),
      ['a | a | b |', 'a | a | c |', 'd | e | f |'],
    ],
    [
      'the whole row, a title of those that follow',
      table(
        '<th>Data</th><th>Why</th>',
        '<td colspan="2">Your account</td>',
        '<td>Name</td><td>Service</td>',
      ),
      ['Data | Why |', 'Your account |', 'Name | Service |'],
    ],
    [
      'more columns than there are',
      table('<th>Data</th><th>Shared</th><th>Sold</th>', '<td>Name</td><td colspan="100">No</td>'),
      ['Data | Shared | Sold |', 'Name | No | No |'],
    ],
    [
      'no further than their group',
      '<table><thead><tr><th rowspan="9">Data</th><th>Why</th></tr></thead><tbody><tr><td rowspan="0">Name</td><td>a</td></tr><tr><td>b</td></tr></tbody><tbody><tr><td>Email</td><td>c</td></tr></tbody></table>',
      ['Data | Why |', 'Name | a |', 'Name | b |', 'Email | c |'],
    ],
    [
      'no further than their table',
      `${table('<td rowspan="9">Name</td><td>a</td>')}${table('<td>Email</td><td>b</td>')}`,
      ['Name | a |', 'Email | b |'],
    ],
    [
      'nothing that a number tells',
      table('<td rowspan="-2" colspan="x">a</td><td colspan="">b</td>', '<td>c</td><td>d</td>'),
      ['a | b |', 'c | d |'],
    ],
  ])('%s', (__, html, rows) => {
    expect(read(html)).toEqual(rows);
  });

  it.each([
    '<td rowspan="65534" colspan="1000">x</td>',
    `<td rowspan="65534">${'x '.repeat(1900)}</td>`,
    '<td rowspan="0">x</td>'.repeat(90),
  ])('stays in bounds where %.40s spans a thousand rows', (cell) => {
    const rows = read(
      table(`${cell}<td>first</td>`, ...Array.from({ length: 1000 }, (__, n) => `<td>${n}</td>`)),
    );
    expect(rows).toHaveLength(1001);
    expect(rows.join('').length).toBeLessThan(600_000);
  });
});

it('reads the same claims as from a table without spans', () => {
  const FILLER = '<p>This text tells how Pigeon works and what it does with what people give it.</p>';
  const claims = (rows: string) =>
    readPolicy({ text: `<!doctype html><body><h1>Privacy policy</h1>${FILLER}${rows}` }, {}).claims.map(
      ({ action, polarity, data, recipient, purpose }) => ({ action, polarity, data, recipient, purpose }),
    );
  const head = '<th>Purpose</th><th>Data we use</th><th>Shared with</th>';
  const spanned = claims(
    table(
      head,
      '<td rowspan="2">To prevent fraud</td><td>Email address</td><td rowspan="2">Advertisers</td>',
      '<td>Phone number</td>',
    ),
  );
  const plain = claims(
    table(
      head,
      '<td>To prevent fraud</td><td>Email address</td><td>Advertisers</td>',
      '<td>To prevent fraud</td><td>Phone number</td><td>Advertisers</td>',
    ),
  );
  expect(plain).toHaveLength(4);
  expect(spanned).toEqual(plain);
});
