import { type Recorder, seen } from '../recorder.ts';
import { capture } from './capture.ts';
import { keepListening } from './listeners.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const HINTS = 'link[href][rel~="preconnect" i],link[href][rel~="dns-prefetch" i]';
/** Milliseconds from one look at the head to the next, while the page is in sight. */
const PACE_MS = 1000;
/** Addresses remembered at most. */
const MAX_TOLD = 1000;

const UNTOLD = {
  ...capture(null),
  read: 'none',
  bytes: null,
  reason: 'no request is made, and the browser shows neither a look-up nor a connection',
} as const;

/**
 * Hosts that links of the document have the browser look up or connect to ahead of need (`dns-prefetch`, `preconnect`): no
 * log tells of it, and their names may carry something. The document is looked through when it is read, when all of it is
 * loaded and when it is left or put aside, and its head every second. No `MutationObserver` does it: it would have the
 * page's own hear of changes in another order (measured).
 */
export function lookForHints(recorder: Recorder): void {
  const hrefOf = native.getter<string>(realm.HTMLLinkElement.prototype, 'href')!;
  const headOf = native.getter<Element | null>(realm.Document.prototype, 'head')!;
  const lengthOf = native.getter<number>(realm.NodeList.prototype, 'length')!;
  const inDocument = native.uncurry(realm.Document.prototype.querySelectorAll);
  const inElement = native.uncurry(realm.Element.prototype.querySelectorAll);
  const told = new native.SetOf<string>();
  const isNew = (text: string) => {
    if (native.setHas(told, text)) return false;
    if (native.setSize(told) >= MAX_TOLD) native.setClear(told);
    native.setAdd(told, text);
    return true;
  };

  function note(link: object): void {
    // Of another name space it is no link.
    const address = native.isBranded(hrefOf, link) ? hrefOf(link) : '';
    if (!native.startsWith(address, 'http') || !isNew(address)) return;
    const origin = native.urlOrigin(new native.URLOf(address));
    if (origin !== location.origin && isNew(origin))
      recorder.record(seen('prefetch', 'MAY-CONNECT', `${origin}/`, UNTOLD));
  }
  function noteAll(links: NodeListOf<Element>): void {
    const length = lengthOf(links);
    for (let i = 0; i < length; i++) note(links[i]!);
  }
  const look = () => noteAll(inDocument(document, HINTS));

  let isWaiting = false;
  function wait(): void {
    if (isWaiting || !native.postTask || native.isHidden(document)) return;
    isWaiting = true;
    native.postTask(() => {
      isWaiting = false;
      const head = headOf(document);
      if (head) noteAll(inElement(head, HINTS));
      wait();
    }, PACE_MS);
  }

  for (const type of ['DOMContentLoaded', 'load', 'pagehide', 'visibilitychange']) {
    keepListening(
      type,
      (event) => {
        if (!event.isTrusted) return;
        look();
        wait();
      },
      true,
    );
  }
  wait();
}
