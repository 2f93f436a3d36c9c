/** A frame whose text the browser keeps from whoever reads the page around it. */
export interface ForeignFrame {
  /** Empty where it has no address of its own. */
  host: string;
  /** Share of the window that it covers; above 1 where it is longer. */
  share: number;
}

/** What a page shows, as markup for the reader. */
export interface CapturedPage {
  url: string;
  title: string;
  html: string;
  frames: ForeignFrame[];
}

/**
 * Writes down what the page around it shows: shadow roots and frames of the same origin in their place, and marked as
 * hidden what only the page's style sheets hide. What the person can open is not hidden for good: it is written without
 * what hides it now. Runs inside the page, where it may use nothing of this module. It ends behind `most` characters of
 * markup.
 *
 * Closed shadow roots: `chrome.dom.openOrClosedShadowRoot` (developer.chrome.com/docs/extensions/reference/api/dom);
 * in Firefox a property of elements that extensions alone see.
 */
export function capturePage(most: number): CapturedPage {
  const KEPT =
    'id class role hidden style lang colspan rowspan aria-level aria-hidden aria-labelledby aria-controls aria-expanded';
  const PASSED =
    /^(?:head|script|style|noscript|noembed|noframes|template|svg|math|object|embed|canvas|video|audio|select|textarea)$/;
  const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)$/;
  /** Elements that may have a shadow root of the page's own (dom.spec.whatwg.org, "attach a shadow root"). */
  const HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
  const CLICKED = 'button, summary, [role=button], [role=tab], [aria-expanded], [onclick], a[href^="#"]';
  /** What in an attribute names the elements that a click opens. */
  const NAMING = ['aria-controls', 'popovertarget', 'commandfor', 'data-target', 'data-bs-target', 'href'];
  /** What hides an element, of what is kept. */
  const HIDING = /^(?:hidden|style|aria-hidden)$/;
  /** Elements that tabs show in turn. */
  const PANEL = /^(?:div|section|article|li)$/;

  /** Of what holds an element: whether it is seen, closed until it is opened, or hidden for good. */
  type Sight = 'seen' | 'opened' | 'hidden';

  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

  function rootOf(element: Element): ShadowRoot | null {
    if (!HOST.test(element.localName)) return null;
    try {
      const { chrome } = globalThis as {
        chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } };
      };
      const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
      return own ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
    } catch {
      return element.shadowRoot;
    }
  }

  function childrenOf(element: Element): Node[] {
    if (/^i?frame$/.test(element.localName)) {
      const { contentDocument } = element as HTMLIFrameElement;
      return contentDocument?.body ? [contentDocument.body] : [];
    }
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    return slotted.length > 0 ? slotted : [...(rootOf(element) ?? element).childNodes];
  }

  function isUnseen(element: Element): boolean {
    const style = styleOf(element);
    return style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';
  }

  /** Whether a link leads to another page. */
  function isAway(element: Element): boolean {
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    return !!href && !/^\s*(?:#|javascript:)/i.test(href);
  }

  /** Whether a label ticks what style sheets open things by. */
  function isTicked(element: Element): boolean {
    if (element.localName !== 'label') return false;
    return /^(?:checkbox|radio)$/.test((element as HTMLLabelElement).control?.getAttribute('type') ?? '');
  }

  /** Whether the element is something to click on, as a whole, that leaves the page where it is. */
  function isClicked(element: Element | null | undefined): boolean {
    let at = element;
    const text = at?.textContent?.trim();
    for (let depth = 0; at && depth < 4; depth++, at = at.firstElementChild) {
      if (at.textContent?.trim() !== text || isAway(at)) return false;
      if (at.matches(CLICKED) || isTicked(at) || styleOf(at)?.cursor === 'pointer') return true;
    }
    return element?.querySelector('[aria-expanded], [role=tab], summary') != null;
  }

  const namedIn = new Map<Node, Set<string>>();
  /** Identifiers that something to click on in the element's tree names. */
  function namesAround(element: Element): Set<string> {
    const root = element.getRootNode();
    const known = namedIn.get(root);
    if (known) return known;
    const names = new Set<string>();
    const where = NAMING.map((key) => `[${key}]`).join();
    for (const one of Array.from((root as ParentNode).querySelectorAll?.(where) ?? []).slice(0, 5000))
      for (const key of NAMING)
        for (const name of (one.getAttribute(key) ?? '').slice(0, 500).split(' '))
          if (key === 'aria-controls' || key === 'popovertarget' || key === 'commandfor') names.add(name);
          else if (name.startsWith('#')) names.add(name.slice(1));
    names.delete('');
    namedIn.set(root, names);
    return names;
  }

  /** Whether a list to choose from stands before the element: what it shows is one of several texts, not a part of one. */
  function isChosen(element: Element): boolean {
    for (const around of [element, element.parentElement]) {
      let at = around?.previousElementSibling;
      for (let seen = 0; at && seen < 40; seen++, at = at.previousElementSibling)
        if (at.localName === 'select' || at.querySelector('select')) return true;
    }
    return false;
  }

  /** Whether the person opens the element, by what names it or stands beside it, or by a tab. */
  function isOpened(element: Element): boolean {
    const around = element.parentElement;
    if (!around || around.localName === 'details') return true;
    if (element.id !== '' && namesAround(element).has(element.id)) return true;
    if (isClicked(element.previousElementSibling) || isClicked(element.nextElementSibling)) return true;
    if (!element.previousElementSibling && isClicked(around.previousElementSibling)) return true;
    if (!element.nextElementSibling && isClicked(around.nextElementSibling)) return true;
    const kind = element.classList[0];
    if (kind === undefined || !PANEL.test(element.localName) || isChosen(element)) return false;
    let shown = 0;
    for (const other of Array.from(around.children).slice(0, 40))
      if (other.localName === element.localName && other.classList.contains(kind) && !isUnseen(other))
        shown++;
    return shown === 1;
  }

  /** Whether something in what is not visible is visible after all. */
  function showsWithin(element: Element): boolean {
    if (styleOf(element)?.display === 'none') return false;
    return Array.from(element.querySelectorAll('*'))
      .slice(0, 200)
      .some((one) => !isUnseen(one));
  }

  const parts: string[] = [];
  const frames: ForeignFrame[] = [];
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };

  function noteFrame(frame: Element): void {
    const { width, height } = frame.getBoundingClientRect();
    const { src, srcdoc, contentDocument } = frame as HTMLIFrameElement;
    const host = /^https?:\/\/([^/?#]+)/i.exec(src)?.[1] ?? '';
    if (host || srcdoc || !contentDocument)
      frames.push({ host, share: (width * height) / (innerWidth * innerHeight || 1) });
  }

  /** Whether an element is unseen by itself, and not by what it stands in: a closed part has parts of its own. */
  function isUnseenIn(element: Element, around: Sight): boolean {
    if (around === 'opened') return styleOf(element)?.display === 'none';
    return around === 'seen' && isUnseen(element) && !showsWithin(element);
  }

  /** Opens an element; returns how it is written, null where it and what it holds are passed over. */
  function open(element: Element, around: Sight): { name: string; sight: Sight } | null {
    const tag = element.localName;
    if (PASSED.test(tag)) return null;
    const unseen = isUnseenIn(element, around);
    if (/^i?frame$/.test(tag)) {
      if (unseen || around !== 'seen') return null;
      if (childrenOf(element).length === 0) {
        noteFrame(element);
        return null;
      }
    }
    const isInner = tag === 'body' && element.ownerDocument !== document;
    const name =
      isInner || /^i?frame$|^frameset$/.test(tag)
        ? 'div'
        : /^(?:xmp|plaintext|listing)$/.test(tag)
          ? 'pre'
          : /^[a-z][a-z0-9-]*$/.test(tag)
            ? tag
            : 'span';
    let markup = `<${name}`;
    const opened = unseen && isOpened(element);
    const marked = unseen && !opened && !element.hasAttribute('hidden');
    for (const key of KEPT.split(' ')) {
      const value = opened && HIDING.test(key) ? null : element.getAttribute(key);
      if (value !== null) markup += ` ${key}="${escaped(value.slice(0, 500))}"`;
    }
    write(`${markup}${marked ? ' hidden' : ''}>`);
    return { name, sight: opened ? 'opened' : unseen ? 'hidden' : around };
  }

  /** What is still to be written, the next last: nodes, and ends of elements as text. */
  const todo: { node: Node | string; around: Sight }[] = [
    // What asks for consent may hold back the page as a whole, and show itself alone.
    { node: document.documentElement, around: document.body && isUnseen(document.body) ? 'opened' : 'seen' },
  ];
  for (let next = todo.pop(); next && length <= most; next = todo.pop()) {
    const { node, around } = next;
    if (typeof node === 'string') write(node);
    else if (node.nodeType === 3) write(escaped(node.nodeValue ?? ''));
    else if (node.nodeType === 1) {
      const opened = open(node as Element, around);
      if (!opened || VOID.test(opened.name)) continue;
      todo.push({ node: `</${opened.name}>`, around });
      for (const child of childrenOf(node as Element).reverse())
        todo.push({ node: child, around: opened.sight });
    }
  }
  return { url: location.href, title: document.title.slice(0, 300), html: parts.join(''), frames };
}
