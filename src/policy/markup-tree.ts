import { BLOCK_TAGS, decodeEntities } from './markup.ts';
import { piecesOf } from './markup-tags.ts';
import type { ReadableNode } from './read-document.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose end tag may be missing: what ends them, and what they cannot reach beyond. */
const IMPLIED: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  li: [/^li$/, /^(?:ul|ol|menu|table)$/],
  dt: [/^d[td]$/, /^(?:dl|table)$/],
  dd: [/^d[td]$/, /^(?:dl|table)$/],
  td: [/^t[dh]$/, /^(?:tr|table)$/],
  th: [/^t[dh]$/, /^(?:tr|table)$/],
  tr: [/^tr$/, /^table$/],
  tbody: [/^(?:thead|tbody|tfoot)$/, /^table$/],
  thead: [/^(?:thead|tbody|tfoot)$/, /^table$/],
  tfoot: [/^(?:thead|tbody|tfoot)$/, /^table$/],
  option: [/^option$/, /^(?:select|optgroup)$/],
};
const TABLE = /^(?:table|t[rdh]|thead|tbody|tfoot|caption)$/;
const CELL = /^(?:t[dh]|caption|table)$/;
/** Elements above that are looked at for the one that a tag ends: markup nested deeper is broken anyway. */
const MAX_UP = 300;

class Node implements ReadableNode {
  firstChild: Node | null = null;
  nextSibling: Node | null = null;
  private last: Node | null = null;

  constructor(
    readonly nodeType: number,
    readonly nodeName: string,
    readonly nodeValue: string | null,
    readonly parentNode: Node | null,
    private readonly attributes: ReadonlyMap<string, string> | null = null,
  ) {
    if (!parentNode) return;
    if (parentNode.last) parentNode.last.nextSibling = this;
    else parentNode.firstChild = this;
    parentNode.last = this;
  }

  getAttribute(name: string): string | null {
    const value = this.attributes?.get(name);
    return value === undefined ? null : decodeEntities(value);
  }
}

/** The nearest of the open elements that is meant; null where one that it cannot reach beyond comes first. */
function nearest(from: Node, meant: RegExp | string, bound: RegExp | Set<string> | null): Node | null {
  let at: Node | null = from;
  for (let up = 0; at && up < MAX_UP; up++, at = at.parentNode) {
    const name = at.nodeName;
    if (typeof meant === 'string' ? name === meant : meant.test(name)) return at;
    if (bound instanceof Set ? bound.has(name) : bound?.test(name)) return null;
  }
  return null;
}

/** The element that stays open when a tag opens, what it ends without an end tag being closed. */
function parentFor(at: Node, tag: string): Node {
  if (tag === 'body' || (BLOCK_TAGS.has(tag) && tag !== 'html')) {
    const head = nearest(at, 'head', BLOCK_TAGS);
    if (head?.parentNode) return head.parentNode;
  }
  const implied = Object.hasOwn(IMPLIED, tag) ? IMPLIED[tag] : undefined;
  const ended = implied ? nearest(at, ...implied) : BLOCK_TAGS.has(tag) ? nearest(at, 'p', BLOCK_TAGS) : null;
  return ended?.parentNode ?? at;
}

/**
 * A page's markup as a tree to read, where there is no browser to parse it: for `blocksOfDocument`. Missing and mis-nested
 * end tags are taken as browsers mostly do. Linear in its length; runs nothing, never throws.
 */
export function treeOf(markup: string): ReadableNode {
  const root = new Node(9, '#document', null, null);
  let at = root;
  for (const piece of piecesOf(markup)) {
    if (piece.kind === 'text') new Node(3, '#text', decodeEntities(piece.text), at);
    else if (piece.kind === 'open') {
      const { tag, attributes, ends } = piece;
      // A shadow tree that the markup declares is seen like the rest.
      const isShadow = tag === 'template' && attributes.has('shadowrootmode');
      const node = new Node(1, isShadow ? 'shadow-root' : tag, null, parentFor(at, tag), attributes);
      const isOver = VOID.test(tag) || (ends && !BLOCK_TAGS.has(tag) && tag !== 'script');
      at = isOver ? node.parentNode! : node;
    } else {
      const bound = BLOCK_TAGS.has(piece.tag) ? (TABLE.test(piece.tag) ? null : CELL) : BLOCK_TAGS;
      const ended =
        nearest(at, piece.tag, bound) ?? (piece.tag === 'template' ? nearest(at, 'shadow-root', null) : null);
      at = ended?.parentNode ?? at;
    }
  }
  return root;
}

const WHOLE =
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,9}<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** True for the markup of a whole page, not text that has some tags in it. */
export function isPage(text: string): boolean {
  return WHOLE.test(text);
}
