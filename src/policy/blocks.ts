/** A piece of a policy's text in reading order. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Of a heading 1–6, of a list item, and of a paragraph that goes on in one, its depth from 1; 0 for the rest. */
  level: number;
  text: string;
  /** Bold words that open the block, which often are its heading; empty where there are none. */
  lead: string;
  /** Set where the page declares it to be in another language than English, and all that it declares so is not English. */
  foreign?: true;
}

/** A part of a page's text that could not be read, or was left out. */
export interface LeftOut {
  /** `a dialog`, as the subject of "… was not read". */
  what: string;
  /** How long it is; null where that is not known. */
  characters: number | null;
}

/** What a text became, and what was left out. */
export interface BlockReading {
  blocks: TextBlock[];
  /** One line why nothing was read; null where something was. */
  refused: string | null;
  /** A bound ended the reading early. */
  truncated: boolean;
  /** What of the page's text is missing; absent where nothing is known to be. */
  left?: LeftOut[];
}

/** Characters of text or markup that are read at most: a longer page is refused. */
export const MAX_CHARACTERS = 6_000_000;
/** Blocks that are read at most. */
export const MAX_BLOCKS = 40_000;
/** Characters of one block: more is no paragraph. */
export const MAX_BLOCK_CHARACTERS = 20_000;

/** A footnote's mark behind a word or a sentence: `name.¹ We`, `name.[1] We`. */
const FOOTNOTE =
  /(?<=\p{L}[.,;:!?)\u201d"']?)[\u00b9\u00b2\u00b3\u2070-\u2079]+|(?<=\p{L}[.!?])\[\d{1,3}\]/gu;

/** White space made single, invisible and direction marks and those of footnotes removed, joined letters (`ﬁ`) parted. */
export function tidy(text: string): string {
  return text
    .replace(FOOTNOTE, '')
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
