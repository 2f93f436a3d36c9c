import { whenOpened } from './hooks/listeners.ts';
import * as native from './hooks/natives.ts';
import { ASKED, HELLO, OPENED, RECORDS, SETTLED } from './page-events.ts';
import { openWay } from './way.ts';

/** Characters kept at most; what goes beyond is said once only. */
const MAX_KEPT = 4_194_304;

/** What was said and does not stand in the log yet, a chain; without its text where too much is kept already. */
interface Said {
  text: string | null;
  length: number;
  next: Said | null;
}

/**
 * The way to the relay. Calls back with it once the relay has answered, and is given what hands over all that is not said
 * yet. A relay that takes over from one that was left deaf is told again what had not come to the log.
 */
export function openBridge(opened: (send: (text: string) => void) => () => void): void {
  let node: EventTarget;
  let handOver: () => void = () => undefined;
  let first: Said | null = null;
  let last: Said | null = null;
  let keptLength = 0;
  let settled = 0;

  function tell(text: string): void {
    native.dispatch(node, native.customEvent(RECORDS, text));
  }

  function send(text: string): void {
    const { length } = text;
    const isKept = keptLength + length <= MAX_KEPT;
    if (isKept) keptLength += length;
    if (!isKept && last?.text === null) {
      last.length += length;
    } else {
      append(isKept ? text : null, length);
    }
    tell(text);
  }

  function append(text: string | null, length: number): void {
    const said: Said = { text, length, next: null };
    if (last) last.next = said;
    else first = said;
    last = said;
  }

  function tellAll(): void {
    for (let said = first; said; said = said.next) if (said.text !== null) tell(said.text);
  }

  function settle(event: Event): void {
    const length = native.detailOf(event);
    if (typeof length !== 'number') return;
    settled += length;
    while (first && first.length <= settled) {
      settled -= first.length;
      if (first.text !== null) keptLength -= first.length;
      first = first.next;
    }
    if (first === null) last = null;
  }

  function hear(next: EventTarget): void {
    node = next;
    native.listen(node, SETTLED, settle);
    native.listen(node, ASKED, () => handOver());
  }

  openWay(
    HELLO,
    (one) => {
      hear(one);
      whenOpened(() => native.dispatch(node, new native.EventOf(OPENED)));
      handOver = opened(send);
    },
    (next) => {
      hear(next);
      settled = 0;
      const all = first;
      first = null;
      last = null;
      // What is not kept is not said again, and so is nobody's to settle.
      for (let said = all; said; said = said.next) if (said.text !== null) append(said.text, said.length);
      tellAll();
    },
  );
}
