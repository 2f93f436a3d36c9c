import { BlockWriter } from './block-writer.ts';
import { type BlockReading, MAX_CHARACTERS } from './blocks.ts';
import { withBoldClosed, withoutPageEnds } from './broken-lines.ts';
import { CellSpans } from './cell-spans.ts';
import { definitionLines, meaningIn } from './definition-lines.ts';
import { withTablesAsRows } from './embedded-tables.ts';
import { beginsList, leavesItem } from './list-marks.ts';
import { BLOCK_TAGS, decodeEntities, FRAME, plainMarkdown, RAW, UNSEEN } from './markup.ts';
import { isPage, treeOf } from './markup-tree.ts';
import { withPrintedLinesJoined } from './printed-lines.ts';
import { blocksOfDocument } from './read-document.ts';
import { numberedTitle, titleLike } from './titles.ts';
import { withoutUnseen } from './unseen-elements.ts';

/** A span that a cell's tag names. */
function spanIn(tag: string, name: 'colspan' | 'rowspan'): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)|'([^']*)|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,4000})?\/?>|<!--/g;

/** Text with tags in it: `<p>`, `<li>`, `<strong>`. Tags are read as marks only; nothing is ever built of them. */
function readTagged(text: string): BlockReading {
  const out = new BlockWriter();
  let at = 0;
  let depth = 0;
  let skip = '';
  let inside = 0;
  let row = false;
  const spans = new CellSpans();
  let cellAt = 0;
  const emit = (raw: string) => {
    const parts = decodeEntities(raw).split(/\n[ \t]*\n+/);
    parts.forEach((part, i) => {
      if (i > 0) out.close();
      const line = part.replace(/\n/g, ' ').trim();
      if (inside === 0 && depth === 0 && line && out.openText === '' && titleLike(line)) {
        out.open('heading', 3);
        out.write(line);
        out.close();
      } else out.write(part.replace(/\n/g, ' '));
    });
  };
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    if (!skip) emit(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[0] === '<!--') {
      if (RAW.has(skip)) continue;
      const close = text.indexOf('-->', at);
      at = close < 0 ? text.length : close + 3;
      TAG.lastIndex = at;
      continue;
    }
    const closing = match[1] === '/';
    const tag = (match[2] ?? '').toLowerCase();
    if (skip) {
      if (closing && tag === skip) skip = '';
      continue;
    }
    if (['p', 'strong', 'b', 'em', 'i', 'a', 'span', 'td', 'th'].includes(tag))
      inside = Math.max(0, inside + (closing ? -1 : 1));
    if (tag === 'table') closing ? spans.closeTable() : spans.openTable();
    if (/^t(?:head|body|foot)$/.test(tag)) spans.closeGroup();
    if (UNSEEN.has(tag) || FRAME.has(tag)) {
      if (!closing && !match[0].endsWith('/>')) skip = tag;
      if (FRAME.has(tag)) out.close();
    } else if (row && tag !== 'tr' && tag !== 'table' && BLOCK_TAGS.has(tag) && !/^h[1-6]$/.test(tag)) {
      if (tag !== 'li') out.write(' ');
      else if (!closing) out.writeItem();
    } else if (tag === 'ul' || tag === 'ol') {
      depth = Math.max(0, Math.min(9, depth + (closing ? -1 : 1)));
      out.open('paragraph', closing ? depth : 0);
    } else if (tag === 'li') {
      if (closing) out.open('paragraph', depth);
      else out.open('item', Math.max(1, depth));
    } else if (/^h[1-6]$/.test(tag)) {
      if (closing) out.close();
      else out.open('heading', Number(tag[1]));
      row = false;
    } else if (tag === 'td' || tag === 'th') {
      if (!row) out.write(closing ? ' | ' : '');
      else if (closing) {
        spans.closeCell(spans.isWide ? out.openText.slice(cellAt).trim() : '');
        out.write(' | ');
      } else {
        out.write(spans.openCell(spanIn(match[0], 'colspan'), spanIn(match[0], 'rowspan')));
        if (spans.isWide) cellAt = out.openText.length;
      }
    } else if (tag === 'tr') {
      if (closing) {
        out.write(spans.closeRow());
        out.close();
      } else {
        out.open('row');
        spans.openRow();
      }
      row = !closing;
    } else if (tag === 'b' || tag === 'strong') {
      if (closing) out.boldEnd();
      else out.boldStart();
    } else if (tag === 'br') out.lineBreak();
    else if (BLOCK_TAGS.has(tag)) {
      // The first paragraph of a list item is the item itself.
      if (!out.isEmptyItem) out.open('paragraph', depth);
      row = false;
    }
  }
  if (!skip) emit(text.slice(at));
  return out.done();
}

const BULLET =
  /^(\s*)(?:[*+\u2022\u2023\u25cf\u25cb\u25e6\u25aa\u25a0\u00b7\u2013-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(\S.*)$/;

/** A table's row with the lists and breaks of its cells as plain text: `* name<br>* address` is "name; address". */
function rowOnOneLine(row: string): string {
  if (!/<(?:br|li|p|ul|ol)\b/i.test(row)) return row;
  return row
    .replace(/\|\s*[*\u2022-]\s+(?=\S)/g, '| ')
    .replace(/<li\b[^<>]{0,500}>\s*|(?:<br\s*\/?>\s*)+[*\u2022-]\s+/gi, '<br>; ')
    .replace(/([.,;:|]\**)\s*<br>; /g, '$1 ')
    .replace(/<br>; /g, '; ')
    .replace(/<(?:br|\/?(?:li|p|ul|ol|div))\b[^<>]{0,500}>/gi, ' ');
}

/** True for a line of marks that parts what stands above it from what stands below. */
function isRule(line: string): boolean {
  return /^[-*_\s]+$/.test(line) && line.replace(/\s+/g, '').length >= 3;
}

/** A line shorter than this ends where its writer ended it. */
const SHORT_LINE = 64;
const LISTED = /^[^.]{3,140}: \S/;

/** A line without the marks of a quotation before it. */
function unquoted(line: string): string {
  return line.replace(/^[\s>]*>\s?/, '');
}

/** Markdown or plain lines. */
function readLines(text: string): BlockReading {
  const out = new BlockWriter();
  // Markup inside Markdown: cells and paragraphs stand alone, items become items.
  const plain = withBoldClosed(text.replace(/\r\n?/g, '\n'));
  const seen = withoutPageEnds(withPrintedLinesJoined(withoutUnseen(plain)));
  const lines = withTablesAsRows(seen, (markup) => blocksOfDocument(treeOf(markup)).blocks)
    .replace(/^\|.{1,20000}$/gm, rowOnOneLine)
    .replace(/(?:<br\s*\/?>\s*){2,}|<br\s*\/?>\s*(?=[*\u2022-]\s)/gi, '\n\n')
    .replace(/<li\b[^<>]{0,500}>/gi, '\n\n* ')
    .replace(/<\/?(?:td|th|tr|p|div|table|ul|ol|h[1-6]|section)\b[^<>]{0,500}>/gi, '\n\n')
    .split('\n');
  const roles = definitionLines(lines);
  let gap = true;
  let item = false;
  for (let n = 0; n < lines.length; n++) {
    const role = roles.get(n);
    if (role === 'between') continue;
    if (role) {
      writeDefinition(out, role, lines[n]!);
      gap = false;
      item = true;
      continue;
    }
    const raw = unquoted(lines[n] ?? '');
    const line = raw
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, '')
      .trim();
    const next = (lines[n + 1] ?? '').trim();
    if (!line || isRule(line)) {
      // A blank line ends a paragraph.
      if (line && /^[-=]{3,}$/.test(line) && !gap) continue;
      out.close();
      gap = true;
      continue;
    }
    if (/^={3,}$/.test(line) || (/^-{3,}$/.test(line) && !gap)) continue;
    const hash = /^(#{1,6})\s*(\S.*?)\s*#*$/.exec(line);
    const underlined = !gap ? false : /^(={3,}|-{3,})$/.test(next) && !BULLET.test(raw);
    if (hash || underlined) {
      out.open('heading', hash ? hash[1]!.length : next.startsWith('=') ? 1 : 2);
      out.write(decodeEntities(plainMarkdown(hash ? hash[2]! : line)));
      out.close();
      gap = true;
      item = false;
      if (underlined) n++;
      continue;
    }
    if (line.startsWith('|')) {
      if (/^\|[\s:|-]+\|?$/.test(line)) continue;
      out.open('row');
      out.write(decodeEntities(plainMarkdown(line.replace(/^\||\|$/g, '').replace(/\s*\|\s*/g, ' | '))));
      out.close();
      continue;
    }
    const bullet = BULLET.exec(raw);
    // "1. What We Collect" between empty lines is a heading; behind "We collect:" or another item it is none.
    const title = bullet && gap && !item && !next && !/[:;,]$/.test(out.lastText) ? numberedTitle(line) : 0;
    if (title > 0) {
      out.open('heading', title);
      writeInline(out, line);
      out.close();
    } else if (
      bullet &&
      (gap || item || /^[*\u2022\u2023\u25cf\u25cb\u25e6\u25a0-]/.test(line) || /[:;]$/.test(out.openText))
    ) {
      out.open('item', 1 + Math.min(8, Math.floor((bullet[1] ?? '').replace(/\t/g, '    ').length / 2)));
      writeInline(out, bullet[2]!);
      item = true;
    } else {
      // "We collect:", right behind the items of another list or a line that a lead before it began.
      const short = (lines[n - 1] ?? '').trim().length < SHORT_LINE;
      const opens = !gap && short && /^\S/.test(raw) && (item || LISTED.test(out.openText));
      if (opens && (beginsList(line, out.openText) || (item && leavesItem(line, out.openText)))) {
        out.close();
        gap = true;
      }
      if (gap) {
        out.open(item && /^\s{2,}/.test(raw) ? 'item' : 'paragraph', item && /^\s{2,}/.test(raw) ? 1 : 0);
        if (!/^\s{2,}/.test(raw)) item = false;
        const alone = !next;
        if (alone && titleLike(line)) out.open('heading', numberedTitle(line) || 4);
      } else out.write(' ');
      writeInline(out, line);
    }
    gap = false;
  }
  return out.done();
}

function writeDefinition(out: BlockWriter, role: 'term' | 'meaning', line: string): void {
  if (role === 'term') {
    out.writeTerm(1);
    writeInline(out, line.trim());
    out.endTerm();
  } else {
    out.writeMeaning(1);
    writeInline(out, meaningIn(line));
    out.endMeaning();
  }
}

function writeInline(out: BlockWriter, line: string): void {
  const bold = /^(\*\*|__)(?=\S)([^*_]{1,200})\1/.exec(line.replace(/^\[(?=\*\*)/, ''));
  const rest = bold ? line.slice(line.indexOf(bold[0]) + bold[0].length) : line;
  if (bold) {
    out.boldStart();
    out.write(decodeEntities(plainMarkdown(bold[2]!)));
    out.boldEnd();
  }
  if (rest) out.write(decodeEntities(plainMarkdown(rest)));
}

/** Splits a page's markup, plain text, Markdown or lightly tagged text into blocks. Linear in its length, bounded, never throws. */
export function blocksOfText(text: string): BlockReading {
  if (text.length > MAX_CHARACTERS) {
    return {
      blocks: [],
      refused: `too long: ${Math.round(text.length / 1e6)} million characters`,
      truncated: true,
    };
  }
  if (isPage(text)) return blocksOfDocument(treeOf(text));
  const sample = text.slice(0, 200_000);
  const tags = (sample.match(/<\/?(p|li|ul|ol|div|h[1-6]|strong|br|td)\b/gi) ?? []).length;
  const marks = (sample.match(/^(#{1,6} |[ \t]*[*+-][ \t]{1,4}\S|={3,}$|-{3,}$)|\]\((https?:|#)/gm) ?? [])
    .length;
  return tags >= 4 && tags > 20 * marks ? readTagged(text) : readLines(text);
}
