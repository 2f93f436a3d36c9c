import * as native from './hooks/natives.ts';

/** Milliseconds from one hand-over to the next at least, while the page is in sight. */
const PACE_MS = 50;
/** The same where all there is to hand over is how much came too fast. */
const LATE_MS = 500;

/** Asks for a hand-over; `late`: there is no hurry. */
export type Schedule = (late: boolean) => void;

/**
 * Runs `flush` in the next turn of the event loop, after whatever the page still does in this one; and where that was
 * done a moment ago, once as much has gathered as comes in `PACE_MS`. A page out of sight has slow timers: there every
 * turn is taken, by a port, which costs more. No timer of the page's is used, as their numbers would show.
 */
export function paced(flush: () => void): Schedule {
  let port: MessagePort | null = null;
  let last = 0;
  const run = () => {
    last = native.now();
    flush();
  };
  return (late) => {
    const wait = late ? LATE_MS : last + PACE_MS - native.now();
    const isShort = wait > 0 && wait <= PACE_MS;
    if (native.postTask && (late || !native.isHidden(document))) {
      native.postTask(run, late || isShort ? wait : 0);
    } else {
      port ??= native.portTo(run);
      native.portPost(port, 0);
    }
  };
}
