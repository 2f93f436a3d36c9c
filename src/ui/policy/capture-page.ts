/** A frame or an embedded document whose text cannot be had by whoever reads the page around it. */
export interface ForeignFrame {
  /** Empty where it has no address of its own. */
  host: string;
  /** Share of the window that it covers; above 1 where it is longer, null where it stands in a closed part. */
  share: number | null;
  /** `awaited`: the page has not loaded it yet, as it does only where somebody scrolls or opens. */
  kind: 'foreign' | 'pdf' | 'awaited';
  /** Its id, classes and title. */
  called: string;
}

/** What a page shows, as markup for the reader. */
export interface CapturedPage {
  url: string;
  title: string;
  html: string;
  frames: ForeignFrame[];
  /** Closed parts whose text is not in the page: it is put there when they are opened. */
  awaited: number;
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
    /^(?:head|script|style|noscript|noembed|noframes|template|svg|math|canvas|video|audio|select|textarea)$/;
  /** Elements that show a document of its own. */
  const FRAME = /^(?:i?frame|object|embed)$/;
  /** Types and names of what is no text to read. */
  const NO_TEXT =
    /^(?:image|audio|video|application\/x-)|\.(?:png|jpe?g|gif|svg|webp|avif|swf|mp[34]|webm)$/i;
  const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)$/;
  /** Elements that may have a shadow root of the page's own (dom.spec.whatwg.org, "attach a shadow root"). */
  const HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
  const CLICKED = 'button, summary, [role=button], [role=tab], [aria-expanded], [onclick], a[href^="#"]';
  /** What in an attribute names the elements that a click opens. */
  const NAMING = ['aria-controls', 'popovertarget', 'commandfor', 'data-target', 'data-bs-target', 'href'];
  /** What opens a part that is closed now, but for menus and lists to choose from; and where such things stand beside the text. */
  const OPENER =
    '[role=tab][aria-selected=false], [aria-expanded=false][aria-controls]:not([aria-haspopup], [role=combobox], input)';
  const AROUND =
    'nav, header, footer, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=menu], [role=menubar], [role=dialog]';
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

  /** Where a frame or an embedded document comes from; empty where nowhere. */
  function sourceOf(frame: Element): string {
    const { src = '', data = '' } = frame as HTMLIFrameElement & HTMLObjectElement;
    return src || data;
  }

  function isPdf(frame: Element): boolean {
    return frame.getAttribute('type') === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(sourceOf(frame));
  }

  /** Whether the document of a frame is still to come: until then an empty one stands in for it. */
  function isAwaited(frame: Element): boolean {
    const { contentDocument: inner, srcdoc } = frame as HTMLIFrameElement;
    if (inner?.URL !== 'about:blank' || inner.body?.textContent?.trim()) return false;
    return !!srcdoc || /^https?:/i.test(sourceOf(frame));
  }

  function childrenOf(element: Element): Node[] {
    if (FRAME.test(element.localName)) {
      const isOther = isPdf(element) || isAwaited(element);
      const body = isOther ? null : (element as HTMLIFrameElement).contentDocument?.body;
      if (body) return [body];
      // What stands in an object is shown where its document is not.
      const isShown = Array.from(element.children).some((child) => child.getClientRects().length > 0);
      return element.localName === 'object' && isShown ? [...element.childNodes] : [];
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
  let awaited = 0;
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };

  /** Share of the window that an element covers; null where it is closed now and does not say that it is next to nothing. */
  function shareOf(element: Element, around: Sight): number | null {
    const { width, height } = element.getBoundingClientRect();
    const isClosed = around === 'opened' || element.closest('details:not([open])') !== null;
    const isTiny = ['width', 'height'].some((side) => /^[01]$/.test(element.getAttribute(side) ?? ''));
    if (width * height === 0 && isClosed && !isTiny) return null;
    return (width * height) / (innerWidth * innerHeight || 1);
  }

  function noteFrame(frame: Element, around: Sight): void {
    const { srcdoc, contentDocument } = frame as HTMLIFrameElement;
    const source = sourceOf(frame);
    const path = source.split(/[?#]/)[0] ?? '';
    const type = frame.getAttribute('type') ?? '';
    const host = /^https?:\/\/([^/?#]+)/i.exec(source)?.[1] ?? '';
    const isFrame = /^i?frame$/.test(frame.localName);
    if (!(host || (isFrame && (srcdoc || !contentDocument))) || NO_TEXT.test(type) || NO_TEXT.test(path))
      return;
    const kind = isPdf(frame) ? 'pdf' : isAwaited(frame) ? 'awaited' : 'foreign';
    const called = ['id', 'class', 'title'].map((key) => frame.getAttribute(key) ?? '').join(' ');
    frames.push({ host, share: shareOf(frame, around), kind, called: called.slice(0, 500) });
  }

  /**
   * Whether an element opens a part that holds nothing until then: what it names is missing or empty. Of tabs without
   * names, where fewer panels hold something than there are tabs.
   */
  function opensNothingYet(element: Element): boolean {
    if (!element.matches(OPENER) || element.closest(AROUND)) return false;
    const root = element.getRootNode() as Document | ShadowRoot;
    const isEmpty = (part: Element | null) => !part?.textContent?.trim();
    const [name] = (element.getAttribute('aria-controls') ?? '').split(' ');
    if (name) return isEmpty(root.getElementById(name));
    const panels = Array.from(root.querySelectorAll('[role=tabpanel]')).slice(0, 500);
    const own = panels.find(
      (panel) => element.id !== '' && panel.getAttribute('aria-labelledby') === element.id,
    );
    if (own) return isEmpty(own);
    const tabs = element.closest('[role=tablist]')?.querySelectorAll('[role=tab]').length ?? 0;
    return panels.filter((panel) => !isEmpty(panel)).length < tabs;
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
    if (FRAME.test(tag)) {
      if (unseen || around === 'hidden') return null;
      if (childrenOf(element).length === 0) {
        noteFrame(element, around);
        return null;
      }
    }
    if (around === 'seen' && !unseen && opensNothingYet(element)) awaited++;
    const isInner = tag === 'body' && element.ownerDocument !== document;
    const name =
      isInner || tag === 'frameset' || FRAME.test(tag)
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
  return { url: location.href, title: document.title.slice(0, 300), html: parts.join(''), frames, awaited };
}
