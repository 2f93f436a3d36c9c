import { randomId } from './random-id.ts';

/** In the world of the extension's own scripts, which no page sees. */
export interface RelayWorld {
  /** Names this document's life; its hooks know it. */
  run?: string;
  /** Run of the relay that is to be taken over from, left by the background. */
  handedOver?: string;
  /** True where a relay of this load of the extension stands. */
  hasRelay?: boolean;
  /** The same of what discovers. */
  hasDiscovery?: boolean;
}

/** By a symbol: by a mere name a window gives the page's element of that id, in Chromium to scripts beside the page too. */
const KEPT = Symbol.for('candor');

const holder = globalThis as { [KEPT]?: RelayWorld };
holder[KEPT] ??= {};
export const world = holder[KEPT];

/** The run of this document, made up where there is none yet. */
export function runHere(): string {
  world.run ??= randomId();
  return world.run;
}

/** The word by which what discovers in the page knows who takes over. */
export function discoveryWord(run: string): string {
  return `${run}:d`;
}
