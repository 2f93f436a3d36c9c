import { EDGE, START } from './cues.ts';

/** Whether a piece stands in a text where it says that it must, as a search of its own finds it. */
export function standsIn(text: string, piece: string): boolean {
  const before = piece[0] === START ? '^\\W*' : piece[0] === EDGE ? '\\b' : '';
  const behind = piece.at(-1) === EDGE ? '\\b' : '';
  const own = piece.replaceAll(EDGE, '').replaceAll(START, '');
  return new RegExp(`${before}${own.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}${behind}`).test(text);
}
