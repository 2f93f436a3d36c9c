import type { ClauseContext } from './clause-reader.ts';

/** What is done with data that is had already; to collect it, to be given it or to have access to it is to get it. */
const HANDLING =
  'processing|use|usage|storage|retention|handling|transfer|transmission|disclosure|sharing|deletion|erasure|analysis|viewing|exporting|export|changes?|alterations?|modifications?|amendments?';
const OF_DATA = new RegExp(
  `^(?:(?:the|any|all|such|this|our|every|each|further) )*(?:\\w+ )?(?:${HANDLING})(?:,? (?:and|or) (?:${HANDLING}))? (?:of|to|in) $`,
  'i',
);
const ACCESS = /^(?:(?:the|any|all|such|every|each) )*(?:\w+ )?access (?:of|to) $/i;
/** "Processing your name is required". */
const DOING = /^(?:(?:the|any|such|our) )?(?:processing|using|storing|handling|transferring|analy[sz]ing) $/i;

/**
 * "The processing of your name is required", "changes to your data are logged": the deed is, and no data is asked for or
 * written down by that. `asked`: as what is required; else as what is logged.
 */
export function suffersAsDeed(c: ClauseContext, asked: boolean): boolean {
  const { subject } = c.g;
  const first = subject && c.s.data.find((m) => m.last >= subject.first && m.first <= subject.last);
  // "Your use of the service is logged": the deed is data itself.
  if (!subject || !first || first.first <= subject.first) return false;
  const { tokens, text } = c.s;
  // "the processing of your data": without what says whose it is.
  const before = text
    .slice(tokens[subject.first]!.start, tokens[first.first]!.start)
    .replace(/^(?:and|but|while) /i, '')
    .replace(/\b(?:your|their|the user's|the|this|these|such|any|personal|all)\s+$/i, '');
  return OF_DATA.test(before) || (asked ? DOING.test(before) : ACCESS.test(before));
}
