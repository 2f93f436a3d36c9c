import * as native from './hooks/natives.ts';

/** Milliseconds from one hand-over to the next at least, while the page is in sight. */
const PACE_MS = 50;
/** Milliseconds for which what has no hurry may gather. */
const LATE_MS = 500;

/**
 * How soon a hand-over is wanted: `soon` where nobody else knows of it; `late` where the browser's request log knows as
 * much; `last` where all there is to tell is how much came too fast.
 */
export type Haste = 'soon' | 'late' | 'last';

/** Asks for a hand-over. */
export type Schedule = (haste: Haste) => void;

/**
 * Has `come` called with what was asked for: in the next turn of the event loop, after whatever the page still does in this
 * one, and where that was done a moment ago, once as much has gathered as comes in `PACE_MS`; what has no hurry once
 * `LATE_MS` have passed. A page out of sight has slow timers, and may be given up without a word: there every turn is
 * taken, by a port, which costs more. No timer of the page's is used, as their numbers would show.
 */
export function paced(come: (haste: Haste) => void): Schedule {
  let port: MessagePort | null = null;
  let last = 0;
  const run = (haste: Haste) => {
    last = native.now();
    come(haste);
  };
  const soon = () => run('soon');
  const late = () => run('late');
  const atLast = () => run('last');
  const both = () => {
    soon();
    late();
  };
  return (haste) => {
    if (native.postTask && (haste === 'last' || !native.isHidden(document))) {
      const wait = last + PACE_MS - native.now();
      if (haste !== 'soon') native.postTask(haste === 'late' ? late : atLast, LATE_MS);
      else native.postTask(soon, wait > 0 && wait <= PACE_MS ? wait : 0);
    } else {
      port ??= native.portTo(both);
      native.portPost(port, 0);
    }
  };
}
