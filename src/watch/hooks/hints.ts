import { type Recorder, seen } from '../recorder.ts';
import { absolute } from './address.ts';
import { unread } from './capture.ts';
import { observeCall, observeSet } from './disguise.ts';
import { keepListening } from './listeners.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const HINTS = 'link[href][rel~="preconnect" i],link[href][rel~="dns-prefetch" i]';
/** Milliseconds after which a new shadow tree is looked through. */
const PACE_MS = 1000;
/** Addresses, and shadow trees, remembered at most. */
const MAX_KNOWN = 1000;

const UNTOLD = unread('the browser shows no look-up and no connection');

/**
 * Hosts that the browser is to look up or connect to ahead of need by links that nobody sees who looks through the document
 * now and then (`../hints.ts`): those that a script makes, as it tells them where to lead, for they may be gone at once; and
 * those in shadow trees that scripts make, looked through a second later and when the document is left.
 */
export function watchMadeHints(recorder: Recorder): void {
  const { prototype: element } = realm.Element;
  const { prototype: link } = realm.HTMLLinkElement;
  // Told by what only links have, and no hook stands in for.
  const brand = native.getter<string>(link, 'media')!;
  const attribute = native.uncurry(element.getAttribute);
  const matches = native.uncurry(element.matches);
  const inTree = native.uncurry(realm.DocumentFragment.prototype.querySelectorAll);
  const lengthOf = native.getter<number>(realm.NodeList.prototype, 'length')!;
  const told = new native.SetOf<string>();
  let trees: WeakRef<ShadowRoot>[] = [];

  function note(made: Element): void {
    // Of another name space it is no link.
    const address = native.isBranded(brand, made) ? absolute(attribute(made, 'href')) : '';
    if (!native.startsWith(address, 'http')) return;
    const origin = native.urlOrigin(new native.URLOf(address));
    if (origin === location.origin || native.setHas(told, origin)) return;
    if (native.setSize(told) >= MAX_KNOWN) native.setClear(told);
    native.setAdd(told, origin);
    recorder.record(seen('prefetch', 'MAY-CONNECT', `${origin}/`, UNTOLD));
  }
  const noteMade = (made: object) => {
    if (matches(made as Element, HINTS)) note(made as Element);
  };
  observeSet(link, 'rel', noteMade);
  observeSet(link, 'href', noteMade);

  function look(tree: ShadowRoot): void {
    const links = inTree(tree, HINTS);
    const length = lengthOf(links);
    for (let i = 0; i < length; i++) note(links[i]!);
  }
  observeCall(element, 'attachShadow', (_self, _args, made) => {
    const tree = made as ShadowRoot;
    if (trees.length >= MAX_KNOWN) trees = [];
    native.push(trees, new native.WeakRefOf(tree));
    native.postTask?.(() => look(tree), PACE_MS);
  });
  keepListening(
    'pagehide',
    (event) => {
      if (!event.isTrusted) return;
      for (let i = 0; i < trees.length; i++) {
        const tree = native.deref(trees[i]!);
        if (tree) look(tree);
      }
    },
    true,
  );
}
