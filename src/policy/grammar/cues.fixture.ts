import { type Cues, EDGE, START } from './cues.ts';

/** Where a piece stands in a text as it says that it must, as a search of its own finds it: from where to where. */
function placesOf(text: string, piece: string): [from: number, to: number][] {
  const before = piece[0] === START ? '(?<=^\\W*)' : piece[0] === EDGE ? '\\b' : '';
  const behind = piece.at(-1) === EDGE ? '\\b' : '';
  const own = piece.replaceAll(EDGE, '').replaceAll(START, '');
  const pattern = new RegExp(`(?=${before}${own.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}${behind})`, 'g');
  return [...text.matchAll(pattern)].map(({ index }) => [index, index + own.length]);
}

/** Whether a text holds a piece of each row, in turn or not. */
export function holdsEach(text: string, { rows }: Cues): boolean {
  return rows.every((row) => row.some((piece) => placesOf(text, piece).length > 0));
}

/** Whether a text holds a piece of each row, those in turn behind one another. */
export function holdsInTurn(text: string, cues: Cues): boolean {
  let from = 0;
  return (
    holdsEach(text, cues) &&
    cues.rows.slice(0, cues.inTurn).every((row) => {
      const ends = row.flatMap((piece) =>
        placesOf(text, piece)
          .filter(([start]) => start >= from)
          .map(([, end]) => end),
      );
      from = Math.min(...ends);
      return ends.length > 0;
    })
  );
}
