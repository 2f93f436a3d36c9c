/** Characters in a printed line. */
const NARROWEST = 50;
const WIDEST = 140;
/** Share of the lines that are no longer than that where all are lines of print. */
const MOST = 0.97;
/** Breaks within a sentence by which a text is known to be so broken, and their share of all its breaks. */
const MANY = 12;
const SHARE = 0.15;
/** A line that ends within a sentence has at least this share of the width of most. */
const FULL = 0.6;
/** A line that goes on with the sentence before it though it does not begin in lower case stands behind a fuller one. */
const FULLER = 0.8;
/** Blank lines between two lines of print, at most. */
const MOST_BLANK = 3;

const OPEN_END = /(?:[\p{L}\d,(/&\u2019]|\p{L}-|(?<![.!?;:])["\u201d])$/u;
const LOWER = /^["'(\u201c\u2018]?\p{Ll}(?!\p{L}{0,2}[.)](?:\s|$))/u;
const GOES_ON = /^["'\u201c\u2018]?\p{L}(?!\p{L}{0,2}[.)](?:\s|$))/u;

/** A line, and how many blank ones stand before it. */
interface Line {
  text: string;
  blank: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line) lines.push({ text: line, blank });
    blank = line ? 0 : blank + 1;
  }
  return lines;
}

/**
 * Text that was copied from printed pages with a blank line behind each of their lines, with its paragraphs whole again;
 * other text as it stands. It is known by its lines, of which none is longer than one in print, and by the many breaks
 * within sentences.
 */
export function withPrintedLinesJoined(text: string): string {
  const lines = linesOf(text);
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || (lengths[Math.floor(lengths.length * MOST)] ?? 0) > WIDEST) return text;
  const broken = (n: number, share: number) => {
    const before = lines[n - 1]?.text ?? '';
    return before.length >= share * width && OPEN_END.test(before);
  };
  const apart = (n: number) => lines[n]!.blank > 0 && lines[n]!.blank <= MOST_BLANK;
  let breaks = 0;
  let within = 0;
  for (let n = 1; n < lines.length; n++) {
    if (!apart(n)) continue;
    breaks++;
    if (LOWER.test(lines[n]!.text) && broken(n, FULL)) within++;
  }
  if (within < MANY || within < SHARE * breaks) return text;
  const out: string[] = [];
  for (const [n, line] of lines.entries()) {
    const joins =
      n > 0 &&
      apart(n) &&
      ((LOWER.test(line.text) && broken(n, FULL)) || (GOES_ON.test(line.text) && broken(n, FULLER)));
    const between = joins ? (lines[n - 1]!.text.endsWith('-') ? '\n' : ' ') : '\n'.repeat(line.blank + 1);
    out.push(n === 0 ? '' : between, line.text);
  }
  return out.join('');
}
