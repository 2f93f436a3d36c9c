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
  /** What a form may know by its id (HTML, "listed elements", and images). */
  const CONTROL = /^(?:button|fieldset|img|input|object|output|select|textarea)$/;
  /** Elements that tabs show in turn. */
  const PANEL = /^(?:div|section|article|li)$/;

  /** Of what holds an element: whether it is seen, closed until it is opened, or hidden for good. */
  type Sight = 'seen' | 'opened' | 'hidden';

  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

  /**
   * A property of a node as the browser has it: controls of a form stand in the place of the form's own by their names, in
   * Chromium for scripts beside the page too (HTML, `[LegacyOverrideBuiltIns]`; measured).
   */
  const get = <K extends keyof Element>(node: Node, key: K): Element[K] =>
    Reflect.get(Element.prototype, key, node);
  const attribute = (element: Element, key: string) => Element.prototype.getAttribute.call(element, key);
  const matches = (element: Element, what: string) => Element.prototype.matches.call(element, what);
  const closest = (element: Element, what: string) => Element.prototype.closest.call(element, what);
  const first = (element: Element, what: string) => Element.prototype.querySelector.call(element, what);
  const all = (element: Element, what: string) => Element.prototype.querySelectorAll.call(element, what);
  const nameOf = (element: Element) => get(element, 'localName');
  const textOf = (element: Element) => get(element, 'textContent')?.trim();
  const rootNodeOf = (element: Element) => Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const styleOf = (element: Element) => get(element, 'ownerDocument').defaultView?.getComputedStyle(element);

  function rootOf(element: Element): ShadowRoot | null {
    if (!HOST.test(nameOf(element))) return null;
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
    return attribute(frame, 'type') === 'application/pdf' || /\.pdf(?:[?#]|$)/i.test(sourceOf(frame));
  }

  /** Whether the document of a frame is still to come: until then an empty one stands in for it. */
  function isAwaited(frame: Element): boolean {
    const { contentDocument: inner, srcdoc } = frame as HTMLIFrameElement;
    if (inner?.URL !== 'about:blank' || inner.body?.textContent?.trim()) return false;
    return !!srcdoc || /^https?:/i.test(sourceOf(frame));
  }

  function childrenOf(element: Element): Node[] {
    if (FRAME.test(nameOf(element))) {
      const isOther = isPdf(element) || isAwaited(element);
      const body = isOther ? null : (element as HTMLIFrameElement).contentDocument?.body;
      if (body) return [body];
      // What stands in an object is shown where its document is not.
      const isShown = Array.from(get(element, 'children')).some(
        (child) => Element.prototype.getClientRects.call(child).length > 0,
      );
      return nameOf(element) === 'object' && isShown ? [...get(element, 'childNodes')] : [];
    }
    const slotted = nameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    return slotted.length > 0 ? slotted : [...get(rootOf(element) ?? element, 'childNodes')];
  }

  function isUnseen(element: Element): boolean {
    const style = styleOf(element);
    return style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';
  }

  /** Whether a link leads to another page. */
  function isAway(element: Element): boolean {
    const href = nameOf(element) === 'a' ? attribute(element, 'href') : null;
    return !!href && !/^\s*(?:#|javascript:)/i.test(href);
  }

  /** Whether a label ticks what style sheets open things by. */
  function isTicked(element: Element): boolean {
    if (nameOf(element) !== 'label') return false;
    return /^(?:checkbox|radio)$/.test((element as HTMLLabelElement).control?.getAttribute('type') ?? '');
  }

  /** Whether the element is something to click on, as a whole, that leaves the page where it is. */
  function isClicked(element: Element | null | undefined): boolean {
    if (!element) return false;
    let at: Element | null = element;
    const text = textOf(at);
    for (let depth = 0; at && depth < 4; depth++, at = get(at, 'firstElementChild')) {
      if (textOf(at) !== text || isAway(at)) return false;
      if (matches(at, CLICKED) || isTicked(at) || styleOf(at)?.cursor === 'pointer') return true;
    }
    return first(element, '[aria-expanded], [role=tab], summary') !== null;
  }

  const namedIn = new Map<Node, Set<string>>();
  /** Identifiers that something to click on in the element's tree names. */
  function namesAround(element: Element): Set<string> {
    const root = rootNodeOf(element);
    const known = namedIn.get(root);
    if (known) return known;
    const names = new Set<string>();
    const where = NAMING.map((key) => `[${key}]`).join();
    for (const one of Array.from(root.querySelectorAll?.(where) ?? []).slice(0, 5000))
      for (const key of NAMING)
        for (const name of (attribute(one, key) ?? '').slice(0, 500).split(' '))
          if (key === 'aria-controls' || key === 'popovertarget' || key === 'commandfor') names.add(name);
          else if (name.startsWith('#')) names.add(name.slice(1));
    names.delete('');
    namedIn.set(root, names);
    return names;
  }

  /** Whether a list to choose from stands before the element: what it shows is one of several texts, not a part of one. */
  function isChosen(element: Element): boolean {
    for (const around of [element, get(element, 'parentElement')]) {
      let at = around && get(around, 'previousElementSibling');
      for (let seen = 0; at && seen < 40; seen++, at = get(at, 'previousElementSibling'))
        if (nameOf(at) === 'select' || first(at, 'select')) return true;
    }
    return false;
  }

  /** Whether the person opens the element, by what names it or stands beside it, or by a tab. */
  function isOpened(element: Element): boolean {
    const around = get(element, 'parentElement');
    if (!around || nameOf(around) === 'details') return true;
    const id = get(element, 'id');
    if (id !== '' && namesAround(element).has(id)) return true;
    for (const key of ['previousElementSibling', 'nextElementSibling'] as const) {
      const beside = get(element, key);
      if (isClicked(beside) || (!beside && isClicked(get(around, key)))) return true;
    }
    const name = nameOf(element);
    const kind = get(element, 'classList')[0];
    if (kind === undefined || !PANEL.test(name) || isChosen(element)) return false;
    let shown = 0;
    for (const other of Array.from(get(around, 'children')).slice(0, 40))
      if (nameOf(other) === name && get(other, 'classList').contains(kind) && !isUnseen(other)) shown++;
    return shown === 1;
  }

  /** Whether something in what is not visible is visible after all. */
  function showsWithin(element: Element): boolean {
    if (styleOf(element)?.display === 'none') return false;
    return Array.from(all(element, '*'))
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
    const { width, height } = Element.prototype.getBoundingClientRect.call(element);
    const isClosed = around === 'opened' || closest(element, 'details:not([open])') !== null;
    const isTiny = ['width', 'height'].some((side) => /^[01]$/.test(attribute(element, side) ?? ''));
    if (width * height === 0 && isClosed && !isTiny) return null;
    return (width * height) / (innerWidth * innerHeight || 1);
  }

  function noteFrame(frame: Element, around: Sight): void {
    const { srcdoc, contentDocument } = frame as HTMLIFrameElement;
    const source = sourceOf(frame);
    const path = source.split(/[?#]/)[0] ?? '';
    const type = attribute(frame, 'type') ?? '';
    const host = /^https?:\/\/([^/?#]+)/i.exec(source)?.[1] ?? '';
    const isFrame = /^i?frame$/.test(nameOf(frame));
    if (!(host || (isFrame && (srcdoc || !contentDocument))) || NO_TEXT.test(type) || NO_TEXT.test(path))
      return;
    const kind = isPdf(frame) ? 'pdf' : isAwaited(frame) ? 'awaited' : 'foreign';
    const called = ['id', 'class', 'title'].map((key) => attribute(frame, key) ?? '').join(' ');
    frames.push({ host, share: shareOf(frame, around), kind, called: called.slice(0, 500) });
  }

  /**
   * Whether an element opens a part that holds nothing until then: what it names is missing or empty. Of tabs without
   * names, where fewer panels hold something than there are tabs.
   */
  function opensNothingYet(element: Element): boolean {
    if (!matches(element, OPENER) || closest(element, AROUND)) return false;
    const root = rootNodeOf(element);
    const isEmpty = (part: Element | null) => !part || !textOf(part);
    const [name] = (attribute(element, 'aria-controls') ?? '').split(' ');
    if (name) return isEmpty(root.getElementById(name));
    const panels = Array.from(root.querySelectorAll('[role=tabpanel]')).slice(0, 500);
    const id = get(element, 'id');
    const own = panels.find((panel) => id !== '' && attribute(panel, 'aria-labelledby') === id);
    if (own) return isEmpty(own);
    const list = closest(element, '[role=tablist]');
    const tabs = list ? all(list, '[role=tab]').length : 0;
    return panels.filter((panel) => !isEmpty(panel)).length < tabs;
  }

  /** Whether an element is unseen by itself, and not by what it stands in: a closed part has parts of its own. */
  function isUnseenIn(element: Element, around: Sight): boolean {
    if (around === 'opened') return styleOf(element)?.display === 'none';
    return around === 'seen' && isUnseen(element) && !showsWithin(element);
  }

  /** Opens an element; returns how it is written, null where it and what it holds are passed over. */
  function open(element: Element, around: Sight): { name: string; sight: Sight } | null {
    const tag = nameOf(element);
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
    const isInner = tag === 'body' && get(element, 'ownerDocument') !== document;
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
    const marked = unseen && !opened && attribute(element, 'hidden') === null;
    for (const key of KEPT.split(' ')) {
      const value = opened && HIDING.test(key) ? null : attribute(element, key);
      // In the document that is made of this, too, it would stand in the place of what a form has.
      const isTaken =
        key === 'id' && CONTROL.test(tag) && value !== null && value in HTMLFormElement.prototype;
      if (value !== null && !isTaken) markup += ` ${key}="${escaped(value.slice(0, 500))}"`;
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
    else if (get(node, 'nodeType') === 3) write(escaped(node.nodeValue ?? ''));
    else if (get(node, 'nodeType') === 1) {
      const opened = open(node as Element, around);
      if (!opened || VOID.test(opened.name)) continue;
      todo.push({ node: `</${opened.name}>`, around });
      for (const child of childrenOf(node as Element).reverse())
        todo.push({ node: child, around: opened.sight });
    }
  }
  return { url: location.href, title: document.title.slice(0, 300), html: parts.join(''), frames, awaited };
}
