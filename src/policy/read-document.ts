import { BlockWriter } from './block-writer.ts';
import { type BlockReading, MAX_CHARACTERS, type TextBlock } from './blocks.ts';
import { CellSpans } from './cell-spans.ts';
import { BLOCK_TAGS } from './markup.ts';
import { PageFrame } from './page-frame.ts';

/** What is read of a parsed document: a `Document` or `Element` of any parser has it. Nothing is written or run. */
export interface ReadableNode {
  /** 1 element, 3 text; others are passed over. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: ReadableNode | null;
  readonly nextSibling: ReadableNode | null;
  readonly parentNode: ReadableNode | null;
  getAttribute?(name: string): string | null;
}

/** Nodes that are visited at most. */
const MAX_NODES = 1_500_000;
/** A share of the text that stands in `main` or `article`, above which the rest is left out. */
const MAIN_SHARE = 0.5;
/** Nodes of a table's row that are looked at to tell whether it is one, at most. */
const MAX_ROW_NODES = 120;
/** Lists deeper than this are read as if they were this deep. */
const MAX_LIST_DEPTH = 9;

/** The element that a node is read as: what a role says of it outranks its name. */
function tagOf(node: ReadableNode): string {
  const tag = node.nodeName.toLowerCase();
  const role = node.nodeType === 1 ? node.getAttribute?.('role') : null;
  if (role === 'heading' && !/^h[1-6]$/.test(tag)) {
    const level = Number(node.getAttribute?.('aria-level') ?? 2);
    return `h${level >= 1 ? Math.min(6, Math.floor(level)) : 2}`;
  }
  if (role === 'listitem') return 'li';
  return role === 'list' && tag !== 'ol' ? 'ul' : tag;
}

interface Walk {
  all: BlockWriter;
  main: BlockWriter;
  inMain: number;
  mainLength: number;
  length: number;
  lists: number;
  /** Rows of tables that are open. */
  row: number;
  /** For each row that is open, innermost last, whether it only lays out the page. */
  layouts: boolean[];
  spans: CellSpans;
  /** Where the open cell begins in its row's text. */
  cellAt: number;
  /** For each element that is open and declares a language, innermost last: the part that it makes foreign, if any. */
  languages: (object | null)[];
}

/** English, and what is no language: not told, several, no words at all (BCP 47, ISO 639). */
const NOT_FOREIGN = /^(?:en|und|mul|mis|zxx)?(?:-|$)/i;
/** A language, by its first subtag. */
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/i;

/** Whether an element declares the language of what is in it: null where that is no foreign one; undefined where it declares none. */
function declaredBy(node: ReadableNode): object | null | undefined {
  const lang = node.getAttribute?.('lang')?.trim();
  if (lang === undefined || lang === null) return undefined;
  return LANGUAGE.test(lang) && !NOT_FOREIGN.test(lang) ? {} : null;
}

/** What is written from now on stands in the innermost part with a declared language. */
function declare(w: Walk): void {
  const part = w.languages.at(-1) ?? null;
  w.all.declared = part;
  w.main.declared = part;
}

const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';
const isGroup = (tag: string): boolean => tag === 'thead' || tag === 'tbody' || tag === 'tfoot';

/**
 * True for a row that lays out a page: it holds headings or tables, or nothing but one cell with paragraphs.
 * `reaching`: cells that reach into it from above.
 */
function laysOut(row: ReadableNode, reaching: number): boolean {
  let cells = reaching;
  let paragraphs = 0;
  let node: ReadableNode | null = row.firstChild;
  for (let seen = 0; node && seen < MAX_ROW_NODES; seen++) {
    const tag = node.nodeName.toLowerCase();
    if (tag === 'table' || /^h[1-6]$/.test(tag)) return true;
    if (isCell(tag)) cells++;
    if (tag === 'p') paragraphs++;
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== row && !node.nextSibling) node = node.parentNode;
      node = node && node !== row ? node.nextSibling : null;
    }
  }
  return cells < 2 && paragraphs > 1;
}

function each(w: Walk, act: (out: BlockWriter) => void): void {
  act(w.all);
  if (w.inMain > 0) act(w.main);
}

function enter(w: Walk, tag: string, node: ReadableNode): void {
  const declared = declaredBy(node);
  if (declared !== undefined) {
    w.languages.push(declared);
    declare(w);
  }
  if (tag === 'table') w.spans.openTable();
  if (isCell(tag) && w.row === 1) openCell(w, node);
  if (tag === 'main' || tag === 'article' || node.getAttribute?.('role') === 'main') w.inMain++;
  if (tag === 'ul' || tag === 'ol') w.lists = Math.min(w.lists + 1, 1000);
  if (tag === 'li' && w.row > 0) each(w, (out) => out.writeItem());
  else if (tag === 'li') each(w, (out) => out.open('item', Math.min(MAX_LIST_DEPTH, Math.max(1, w.lists))));
  else if (/^h[1-6]$/.test(tag)) each(w, (out) => out.open('heading', Number(tag[1])));
  else if (tag === 'tr') {
    const layout = w.row === 0 && laysOut(node, w.spans.reaching);
    w.layouts.push(layout);
    const nested = w.row > 0;
    if (!layout) w.row++;
    if (w.row === 1) w.spans.openRow();
    each(w, (out) => (nested ? out.write(' ') : layout ? out.close() : out.open('row')));
  } else if (w.row > 0 && BLOCK_TAGS.has(tag)) each(w, (out) => out.write(' '));
  // What a term stands for goes on from it: "Phone number: to call you".
  else if (tag === 'dt') each(w, (out) => out.writeTerm(Math.min(MAX_LIST_DEPTH, w.lists + 1)));
  else if (tag === 'dd') each(w, (out) => out.writeMeaning(Math.min(MAX_LIST_DEPTH, w.lists + 1)));
  else if (BLOCK_TAGS.has(tag)) each(w, (out) => (out.isEmptyItem ? undefined : goOn(out, w)));
  if (tag === 'b' || tag === 'strong') each(w, (out) => out.boldStart());
  if (tag === 'br') each(w, (out) => out.lineBreak());
}

/** Begins a cell behind those that reach into its row from above. */
function openCell(w: Walk, cell: ReadableNode): void {
  const before = w.spans.openCell(cell.getAttribute?.('colspan'), cell.getAttribute?.('rowspan'));
  if (before) each(w, (out) => out.write(before));
  if (w.spans.isWide) w.cellAt = w.all.openText.length;
}

/** Opens the paragraph that what comes next stands in: in a list one that goes on in its item. */
function goOn(out: BlockWriter, w: Walk): void {
  out.open('paragraph', Math.min(MAX_LIST_DEPTH, w.lists));
}

function leave(w: Walk, tag: string, node: ReadableNode): void {
  if (declaredBy(node) !== undefined) {
    w.languages.pop();
    declare(w);
  }
  if (tag === 'b' || tag === 'strong') each(w, (out) => out.boldEnd());
  if (tag === 'ul' || tag === 'ol') w.lists = Math.max(0, w.lists - 1);
  if (tag === 'table') w.spans.closeTable();
  if (isGroup(tag)) w.spans.closeGroup();
  if (isCell(tag) && w.row === 1)
    w.spans.closeCell(w.spans.isWide ? w.all.openText.slice(w.cellAt).trim() : '');
  if (isCell(tag)) each(w, (out) => (w.row > 0 ? out.write(' | ') : out.close()));
  else if (tag === 'tr') {
    const rest = w.row === 1 ? w.spans.closeRow() : '';
    if (rest) each(w, (out) => out.write(rest));
    if (w.layouts.pop() === false) w.row--;
    if (w.row === 0) each(w, (out) => out.close());
  } else if (tag === 'dt' && w.row === 0) each(w, (out) => out.endTerm());
  else if (tag === 'dd' && w.row === 0) each(w, (out) => out.endMeaning());
  else if (BLOCK_TAGS.has(tag) && w.row === 0) each(w, (out) => goOn(out, w));
  if ((tag === 'main' || tag === 'article' || node.getAttribute?.('role') === 'main') && w.inMain > 0)
    w.inMain--;
}

/**
 * The blocks of a parsed page: its main content where it marks one, without navigation, scripts and what is hidden.
 * The walk keeps no stack, so depth costs nothing; it ends after {@link MAX_NODES} nodes or {@link MAX_CHARACTERS}.
 */
export function blocksOfDocument(root: ReadableNode): BlockReading {
  const w: Walk = {
    all: new BlockWriter(),
    main: new BlockWriter(),
    inMain: 0,
    mainLength: 0,
    length: 0,
    lists: 0,
    row: 0,
    layouts: [],
    spans: new CellSpans(),
    cellAt: 0,
    languages: [],
  };
  let node: ReadableNode | null = root;
  const frame = new PageFrame(root);
  /** The element that ended last. */
  let before: ReadableNode | null = null;
  let visited = 0;
  let truncated = false;
  while (node) {
    if (++visited > MAX_NODES || w.length > MAX_CHARACTERS) {
      truncated = true;
      break;
    }
    let down = false;
    const tag = tagOf(node);
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      w.length += text.length;
      if (w.inMain > 0) w.mainLength += text.trim().length;
      each(w, (out) => out.write(text));
    } else if (node.nodeType === 9 || node.nodeType === 11) down = true;
    else if (
      node.nodeType === 1 &&
      !frame.leavesOut(node, before?.parentNode === node.parentNode ? before : null)
    ) {
      enter(w, tag, node);
      down = true;
    }
    if (down && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (down && node.nodeType === 1) leave(w, tag, node);
    if (node.nodeType === 1) before = node;
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === 1) {
        leave(w, tagOf(node), node);
        before = node;
      }
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  const all = w.all.done();
  const main = w.main.done();
  const chosen = size(main.blocks) >= MAIN_SHARE * size(all.blocks) ? main : all;
  return {
    ...chosen,
    truncated: truncated || chosen.truncated,
    ...(frame.left.length > 0 ? { left: frame.left } : {}),
  };
}

function size(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
