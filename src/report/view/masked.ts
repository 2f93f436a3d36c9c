import { DATA_TYPES } from '../../model/data-types.ts';

const KNOWN: ReadonlySet<string> = new Set(DATA_TYPES);

/** An excerpt in pieces: the wire's own text, and the placeholders that stand for values. */
export interface Piece {
  text: string;
  masked: boolean;
}

/** Cuts an excerpt at its placeholders (`[phone-number]`, `[my number]` stays text: only ids of data types are placeholders). */
export function piecesOf(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (const match of excerpt.matchAll(/\[([a-z-]+)\]/g)) {
    if (!KNOWN.has(match[1]!)) continue;
    if (match.index > rest) pieces.push({ text: excerpt.slice(rest, match.index), masked: false });
    pieces.push({ text: match[0], masked: true });
    rest = match.index + match[0].length;
  }
  if (rest < excerpt.length) pieces.push({ text: excerpt.slice(rest), masked: false });
  return pieces;
}
