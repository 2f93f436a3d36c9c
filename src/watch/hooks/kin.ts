import { KIN } from '../page-events.ts';
import { listenAgain, whenOpened } from './listeners.ts';
import * as native from './natives.ts';

/**
 * What the hooks of one origin's frames in one tab share: a page that holds a frame can ask the frame's functions
 * about its own, so each frame must know the stand-ins of all.
 */
export interface Kin {
  /** Our stand-ins, and the natives that they stand for. */
  originals: WeakMap<object, object>;
  /** Documents that are known, with what puts their hooks' listeners back. */
  documents: WeakMap<object, () => void>;
}

let known: Kin | null = null;

/** The kin of this frame: that of a frame around it or of its opener where their origin is the same, else a new one. */
export function findKin(): Kin {
  known ??= find();
  return known;
}

function find(): Kin {
  const own: Kin = { originals: new native.WeakMapOf(), documents: new native.WeakMapOf() };
  if (typeof document === 'undefined') return own;
  let found: Kin | null = null;
  const node = native.createElement(document, 'i');
  native.listen(node, KIN, (event) => {
    found = native.detailOf(event) as Kin;
  });
  const event = new native.MouseEventOf(KIN, { view: window, relatedTarget: node });
  const ask = (other: Window | null) => {
    try {
      if (other && other !== window && found === null)
        native.dispatch(native.meetingPlace(native.documentOf(other)!), event);
    } catch {
      // Of another origin: it can ask nothing of us.
    }
  };
  ask(native.parentOf(window));
  ask(window.top);
  ask(native.openerOf(window));
  const kin = found ?? own;
  native.mapSet(kin.documents, document, listenAgain);
  return kin;
}

/**
 * Answers the hooks of frames that come later. A document's hooks ask before any script of the page can reach it,
 * and they ask once: who asks in the name of a document that is known already is the page.
 */
export function answerKin(kin: Kin): void {
  const answer = (event: Event) => {
    try {
      const asking = native.documentOf(native.viewOf(event)!)!;
      if (native.mapGet(kin.documents, asking)) return;
      native.stop(event);
      native.dispatch(native.relatedOf(event)!, native.customEvent(KIN, kin));
    } catch {
      // An event that the page made up.
    }
  };
  const place = native.meetingPlace(document);
  const listen = () => native.listen(place, KIN, answer, true);
  listen();
  whenOpened(listen);
}
