import { countAnswers, type Heeds } from './answers.ts';
import { lookForHints } from './hints.ts';
import { type Untold, untoldText } from './record-text.ts';

/** Takes what shows nothing of itself but that it was, so many times. */
export type Note = (what: Omit<Untold, 'context'>, count?: number) => void;

/** Watches a document from beside its hooks, where no page sees it; `tell` takes records, which are numbered by themselves. */
export function watchBeside(tell: (text: string) => void, heeds: Heeds): void {
  const record = recordTo(tell);
  countAnswers(record, heeds);
  lookForHints(record);
}

/** The same of a document that was watched before: what came with it has been told. */
export function watchBesideAgain(tell: (text: string) => void): void {
  lookForHints(recordTo(tell));
}

function recordTo(tell: (text: string) => void): Note {
  const context = window.top === window ? 'page' : 'frame';
  let seq = 0;
  return (what, count = 1) => {
    tell(untoldText({ ...what, context }, seq, Date.now(), count));
    seq += count;
  };
}
