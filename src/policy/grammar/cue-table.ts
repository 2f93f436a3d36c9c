/** The cues of patterns in their order, worked out before, as a text that is soon read. */
export interface CueTable {
  /** A number of the patterns that they are of, by which others are told from them. */
  sum: number;
  /** All pieces, as the text of {@link CueNodes}. */
  nodes: string;
  /** Groups, as {@link CueGroups} has them, in base64 (RFC 4648): the lower byte of each number first. */
  groups: string;
}

/**
 * Cues of all rules, which the build of the extension puts here. Where there are none, on the command line, they are
 * worked out when the first text is read.
 */
export const BUILT_CUES: CueTable | null = null;
