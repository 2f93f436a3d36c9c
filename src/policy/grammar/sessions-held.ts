import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

const HELD = /^(?:sessions?|meetings?|consultations?|appointments?|conferences?)$/;
/** What makes a session one of people who talk. */
const TALKS =
  /^(?:audio|video|audio\/video|audio-video|voice|conference|conferences|calls?|telehealth|conversations?)$/;
/** What is done to what is said, and not to when. */
const TAKEN =
  /^(?:record|records|recorded|recording|view|viewed|viewing|watch|watched|monitor|monitored|listen|listened|overhear|overheard)$/;

/** "The session, a video conference, is not recorded": what is said in it, and not when it was. */
export function asHeld(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  const isTalk = tokens.some((t) => TALKS.test(t.low)) && tokens.some((t) => TAKEN.test(t.low));
  if (!isTalk) return [...mentions];
  return mentions.map((m) =>
    m.types[0] === 'session-timing' && HELD.test(tokens[m.last]!.low)
      ? { ...m, types: ['call-content'], level: 'typed' }
      : m,
  );
}
