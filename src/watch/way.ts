import { keepListening } from './hooks/listeners.ts';
import * as native from './hooks/natives.ts';
import { KEY } from './page-events.ts';

/** Tells what stands beside the page that no hooks will come: it hears nobody in their name any more. */
export function refuseWay(hello: string): void {
  native.dispatch(native.meetingPlace(document), new native.MouseEventOf(hello));
}

/**
 * The way from hooks in the page to what stands beside it: a node that is in no document, so that all is synchronous and
 * out of the page's hearing. It is handed over by `hello`, at a place of the document
 * that no page has had before us, and `opened` gets it once it is answered: at once, but where the
 * extension comes late into a page. When the extension is loaded anew under the page, what answered is left deaf; what
 * comes in its place is known by the word that it gave, and `changed` gets the node that it brings.
 */
export function openWay(
  hello: string,
  opened: (node: EventTarget) => void,
  changed: (node: EventTarget) => void,
): void {
  const node = native.createElement(document, 'i');
  let key: string | null = null;

  function takeOver(event: Event): void {
    native.prevent(event);
    native.stop(event);
    const next = native.relatedOf(event);
    if (next) changed(next);
  }

  native.listen(node, KEY, (event) => {
    const word = native.detailOf(event);
    if (key !== null || typeof word !== 'string') return;
    key = word;
    keepListening(key, takeOver, true);
    opened(node);
  });
  const init = native.createObject<MouseEventInit>(null);
  init.relatedTarget = node;
  native.dispatch(native.meetingPlace(document), new native.MouseEventOf(hello, init));
}
