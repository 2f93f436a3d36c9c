import type { LeftOut } from './blocks.ts';
import { FRAME, UNSEEN } from './markup.ts';
import type { ReadableNode } from './read-document.ts';

/** Roles of what frames a page. */
const FRAME_ROLE = new Set(['navigation', 'banner', 'contentinfo', 'search']);
/** Notices that tools for consent put over a page. */
const CONSENT =
  /\b(?:onetrust|ot-sdk|cybotcookiebot|didomi|qc-cmp2|osano-cm|truste|cc-window|cky-consent|cmplz|iubenda-cs|usercentrics|cookie-?law|(?:cookie|consent|gdpr)s?[-_]?(?:banner|bar|popup|modal|consent|notification))/i;
/** True of what a tool for consent calls its notice: in identifiers, classes or titles. */
export function isConsentNotice(called: string): boolean {
  return CONSENT.test(called);
}

/** A part of this share of a page's text is the page. */
const MOST = 0.5;
/** Nodes that are looked at to measure parts, at most: parts inside parts cost no more. */
const MAX_MEASURED = 4_000_000;
/** Nodes before a closed panel that are looked at for what opens it. */
const MAX_HEAD_NODES = 12;
/** Characters beside a heading that only mark that it opens: `+`, `Show`. */
const MAX_MARK = 12;

const get = (node: ReadableNode, name: string): string | null => node.getAttribute?.(name) ?? null;
const tagOf = (node: ReadableNode): string => node.nodeName.toLowerCase();
const isHeading = (node: ReadableNode): boolean =>
  /^(?:h[1-6]|summary|dt)$/.test(tagOf(node)) || get(node, 'role') === 'heading';

/** The node behind `node` in the order of the text, inside `root`; null at the end. `into`: children come first. */
function following(node: ReadableNode, root: ReadableNode, into = true): ReadableNode | null {
  if (into && node.firstChild) return node.firstChild;
  let at: ReadableNode | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at && at !== root ? at.nextSibling : null;
}

function isHidden(node: ReadableNode): boolean {
  if (get(node, 'hidden') !== null || get(node, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test((get(node, 'style') ?? '').slice(0, 500));
}

/** The heading that begins an element, if any, and whether a button does that opens something. */
function opens(node: ReadableNode): { heading: ReadableNode | null; toggle: boolean } {
  const found: { heading: ReadableNode | null; toggle: boolean } = { heading: null, toggle: false };
  let at: ReadableNode | null = node;
  for (let seen = 0; at && seen < MAX_HEAD_NODES; seen++) {
    if (at.nodeType === 1) {
      if (isHeading(at)) found.heading ??= at;
      found.toggle ||=
        tagOf(at) === 'summary' || (get(at, 'aria-expanded') ?? get(at, 'aria-controls')) !== null;
    }
    at = following(at, node);
  }
  return found;
}

/** Tells what of a page is its frame, its notices and what is hidden for good, from what a reader may see. */
export class PageFrame {
  private measured = 0;
  private whole = -1;
  private readonly controlled = new Set<string>();
  /** Dialogs of the page's own, which may hold more of what it says, and may not. */
  readonly left: LeftOut[] = [];

  constructor(private readonly root: ReadableNode) {}

  /** True for an element that is no part of the page's text. `previous`: the element right before it, if any. */
  leavesOut(node: ReadableNode, previous: ReadableNode | null): boolean {
    const tag = tagOf(node);
    const role = get(node, 'role') ?? '';
    if (UNSEEN.has(tag) || FRAME_ROLE.has(role)) return true;
    if (tag === 'button') return !this.isInHeading(node);
    const named = `${get(node, 'id') ?? ''} ${get(node, 'class') ?? ''}`.slice(0, 500);
    const isDialog = tag === 'dialog' || role === 'dialog' || role === 'alertdialog';
    if (FRAME.has(tag) || isDialog || CONSENT.test(named)) {
      const leaves = tag === 'nav' || tag === 'footer' || !this.isMost(node);
      if (leaves && isDialog && !CONSENT.test(named))
        this.left.push({ what: 'a dialog of the page', characters: this.lengthOf(node) });
      return leaves;
    }
    return isHidden(node) && !this.isPanel(node, previous, role) && !this.isMost(node);
  }

  /** A heading that opens and closes what it heads is a button inside. */
  private isInHeading(node: ReadableNode): boolean {
    let at = node.parentNode;
    for (let up = 0; at && up < 4; up++, at = at.parentNode) if (isHeading(at)) return true;
    return false;
  }

  /** A part that is closed now and that the person can open: of an accordion, of tabs. */
  private isPanel(node: ReadableNode, previous: ReadableNode | null, role: string): boolean {
    if (get(node, 'hidden') === 'until-found' || role === 'tabpanel' || get(node, 'aria-labelledby') !== null)
      return true;
    this.look();
    const id = get(node, 'id');
    if (id && this.controlled.has(id)) return true;
    if (!previous) return false;
    const { heading, toggle } = opens(previous);
    if (toggle || !heading) return toggle;
    // A heading with nothing under it but what is hidden.
    if (this.lengthOf(previous) > this.lengthOf(heading) + MAX_MARK) return false;
    let next = node.nextSibling;
    while (next && next.nodeType !== 1) next = next.nextSibling;
    return next === null || opens(next).heading !== null;
  }

  /** A form or a dialog that holds most of the text is the page; so is what a notice above it hides from screen readers. */
  private isMost(node: ReadableNode): boolean {
    this.look();
    return this.whole > 0 && this.lengthOf(node) >= MOST * this.whole;
  }

  /** Looks through the page once: how much text it holds, and what its buttons open. */
  private look(): void {
    if (this.whole < 0) this.whole = this.lengthOf(this.root, this.controlled);
  }

  private lengthOf(root: ReadableNode, controlled?: Set<string>): number {
    let length = 0;
    let node: ReadableNode | null = root;
    while (node && this.measured++ < MAX_MEASURED) {
      if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
      const unseen = node.nodeType === 1 && UNSEEN.has(tagOf(node));
      if (controlled && node.nodeType === 1)
        for (const id of (get(node, 'aria-controls') ?? '').split(' ', 20)) if (id) controlled.add(id);
      node = following(node, root, !unseen);
    }
    return node ? 0 : length;
  }
}
