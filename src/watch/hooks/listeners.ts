import * as native from './natives.ts';
import { home } from './realm.ts';

const kept: { again: () => void }[] = [];

/** Listens on the window for as long as there is one: `document.open` takes ordinary listeners away. */
export function keepListening(type: string, listener: (event: Event) => void, capture = false): void {
  const again = () => native.listen(home as unknown as EventTarget, type, listener, capture);
  again();
  native.push(kept, { again });
}

/** Calls `again` too when `document.open` has taken the window's listeners away. */
export function whenOpened(again: () => void): void {
  native.push(kept, { again });
}

/** Puts back what `document.open` took; does nothing where it took nothing, for a listener is added but once. */
export function listenAgain(): void {
  for (let i = 0; i < kept.length; i++) kept[i]!.again();
}
