import browser from 'webextension-polyfill';
import { identifying, identifyingType } from '../../detect/identifying.ts';
import { whenMeant } from '../late.ts';
import { KEY } from '../page-events.ts';
import { discoveryWord, runHere, world } from '../relay-world.ts';
import { runLater } from '../unnumbered.ts';
import { type Leaf, readLeaves } from './leaves.ts';
import { DISCOVERY_HELLO, LEAVES } from './page-events.ts';
import { cookieLeaves, fieldLeaves, fieldsOf, storageLeaves } from './places.ts';
import { DISCOVERY_PORT, MOST_TOLD, type ToldMessage } from './told-schema.ts';

/** Milliseconds between two looks at the page's storage. */
const PACE_MS = 5000;
/** Values that this frame has told already and does not tell again, at most. */
const MOST_REMEMBERED = 2000;

/**
 * Stands beside the page and picks out of what its responses, storage and forms tell the values whose name says
 * that they identify somebody; only those go to the background, and nowhere else.
 */
export function relayDiscovery(top: string | null): void {
  const place = document.fonts;
  const hello = (event: Event) => {
    const node = (event as MouseEvent).relatedTarget;
    event.stopImmediatePropagation();
    place.removeEventListener(DISCOVERY_HELLO, hello, true);
    whenMeant(() => {
      if (world.hasDiscovery || node === null) return;
      follow(top, node);
      node.dispatchEvent(new CustomEvent(KEY, { detail: discoveryWord(runHere()) }));
    });
  };
  place.addEventListener(DISCOVERY_HELLO, hello, true);
}

/** Goes on for one that was left deaf when the extension was loaded anew, where the page has the hooks for it. */
export function discoverAgain(run: string, top: string | null): void {
  const node = document.createElement('i');
  const word = new MouseEvent(discoveryWord(run), { relatedTarget: node, cancelable: true });
  if (!window.dispatchEvent(word)) follow(top, node);
}

/** Passes on what is told on `node`, and what stands in storage and forms. */
function follow(top: string | null, node: EventTarget): void {
  world.hasDiscovery = true;
  const told = new Set<string>();
  let port: browser.Runtime.Port | null = null;

  function connect(): browser.Runtime.Port | null {
    if (port) return port;
    try {
      port = browser.runtime.connect({ name: DISCOVERY_PORT });
    } catch {
      return null; // The extension was updated or removed under this page.
    }
    const current = port;
    current.onDisconnect.addListener(() => {
      if (port === current) port = null;
      // A background that was stopped has forgotten everything: it is told again.
      told.clear();
    });
    return port;
  }

  function take(host: string, leaves: readonly Leaf[]): void {
    const fresh: Leaf[] = [];
    for (const { name, value } of leaves) {
      if (fresh.length >= MOST_TOLD) break;
      if (name.length > 128 || identifyingType(name) === null) continue;
      const text = identifying(value);
      const key = `${host}\n${name}\n${text}`;
      if (text === null || told.has(key)) continue;
      if (told.size >= MOST_REMEMBERED) told.clear();
      told.add(key);
      fresh.push({ name, value: text });
    }
    if (fresh.length === 0) return;
    const message: ToldMessage = { origin: location.origin, top, host, told: fresh };
    try {
      connect()?.postMessage(message);
    } catch {
      port = null;
    }
  }

  function lookAtStorage(): void {
    for (const look of [
      () => storageLeaves(localStorage),
      () => storageLeaves(sessionStorage),
      () => cookieLeaves(document.cookie),
    ]) {
      try {
        take(location.hostname, look());
      } catch {
        // A frame without an origin has no storage.
      }
    }
  }

  node.addEventListener(LEAVES, (leaves) => {
    const read = readLeaves((leaves as CustomEvent<unknown>).detail);
    if (read && URL.canParse(read.url)) take(new URL(read.url).hostname, read.leaves);
  });
  window.addEventListener('change', (event) => take(location.hostname, fieldLeaves(event.target)), true);
  window.addEventListener(
    'submit',
    (event) => {
      for (const field of fieldsOf(event.target)) take(location.hostname, fieldLeaves(field));
    },
    true,
  );
  document.addEventListener('DOMContentLoaded', lookAtStorage);
  window.addEventListener('load', lookAtStorage);
  if (document.readyState !== 'loading') lookAtStorage();
  const lookAgain = () => {
    lookAtStorage();
    runLater(lookAgain, PACE_MS);
  };
  runLater(lookAgain, PACE_MS);
}
