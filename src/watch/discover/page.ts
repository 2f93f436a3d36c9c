import { disguise, observeCall } from '../hooks/disguise.ts';
import * as native from '../hooks/natives.ts';
import { realm } from '../hooks/realm.ts';
import { openWay } from '../way.ts';
import { type LeafTools, leavesOf, writeLeaves } from './leaves.ts';
import { DISCOVERY_HELLO, LEAVES } from './page-events.ts';

/** Longer texts are not parsed a second time. */
const LONGEST_TEXT = 262_144;

const OURS: LeafTools = {
  push: native.push,
  isArray: native.isArray,
  keysOf: native.keysOf,
  smaller: native.smaller,
  valueOf: native.ownValue,
};
const ONCE = native.createObject<AddEventListenerOptions>(null);
ONCE.once = true;
const parse = realm.JSON.parse;
const responseUrl = native.getter<string>(realm.Response.prototype, 'url')!;
const xhrUrl = native.getter<string>(realm.XMLHttpRequest.prototype, 'responseURL')!;
const xhrType = native.getter<string>(realm.XMLHttpRequest.prototype, 'responseType')!;
const xhrText = native.getter<string>(realm.XMLHttpRequest.prototype, 'responseText')!;
const xhrResponse = native.getter<unknown>(realm.XMLHttpRequest.prototype, 'response')!;
const xhrHeader = native.uncurry(realm.XMLHttpRequest.prototype.getResponseHeader);

/**
 * Looks at the JSON that the page itself reads of its responses, after it has been read: nothing is asked for
 * again, no response is copied, and what is long is left alone. Only where the person has opted in.
 */
export function discoverInPage(): void {
  let node: EventTarget;
  openWay(
    DISCOVERY_HELLO,
    (one) => {
      node = one;
      hook((text) => native.dispatch(node, native.customEvent(LEAVES, text)));
    },
    (next) => {
      node = next;
    },
  );
}

function hook(say: (text: string) => void): void {
  const tell = (url: string, value: unknown) => {
    const leaves = leavesOf(OURS, value);
    if (leaves.length === 0) return;
    say(writeLeaves(url, leaves));
  };
  const tellText = (url: string, text: unknown) => {
    if (typeof text !== 'string' || text.length > LONGEST_TEXT) return;
    if (text[0] !== '{' && text[0] !== '[') return;
    tell(url, parse(text));
  };
  const after =
    (read: (url: string, value: unknown) => void) => (self: object, _args: unknown, result: unknown) => {
      const url = responseUrl(self);
      native.onSettled(result as Promise<unknown>, (value) => quietly(() => read(url, value)), nothing);
    };

  disguise();
  observeCall(realm.Response.prototype, 'json', after(tell));
  observeCall(realm.Response.prototype, 'text', after(tellText));
  observeCall(realm.XMLHttpRequest.prototype, 'send', (self) => {
    const loaded = () =>
      quietly(() => {
        const type = xhrType(self);
        if (type === 'json') tell(xhrUrl(self), xhrResponse(self));
        else if (
          (type === '' || type === 'text') &&
          native.includes(xhrHeader(self as XMLHttpRequest, 'content-type') ?? '', 'json')
        )
          tellText(xhrUrl(self), xhrText(self));
      });
    native.listen(self as EventTarget, 'load', loaded, ONCE);
  });
}

function nothing(): void {}

/** What is no JSON, or no longer what it was, is passed over. */
function quietly(look: () => void): void {
  try {
    look();
  } catch {
    // Nothing is learnt of it.
  }
}
