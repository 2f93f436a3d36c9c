import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

const LETTERS = /^(?:messages?|e-?mails?|texts?|letters?|chats?)$/;
const OPENS = /^(?:when|whenever|once|if)$/;

/** True where a clause at the start of a sentence ends at a comma, so that what it asks is no datum. */
function opens(tokens: readonly Token[], { first, last }: DataMention): boolean {
  if (first !== 0 || !OPENS.test(tokens[0]!.low)) return false;
  const comma = tokens.findIndex((t, i) => i > last && t.low === ',');
  return comma > 0 && comma < last + 12 && tokens.length > comma + 2;
}

/** "When you send a message, it is stored": the message, and not when it is sent. */
export function inOpeningClauses(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  return mentions.map((m) => {
    if (m.types[0] !== 'message-metadata' || !opens(tokens, m)) return m;
    const at = tokens.findIndex((t, i) => i > m.first && i <= m.last && LETTERS.test(t.low));
    return at < 0 ? m : { first: at, last: at, types: ['message-content'], level: 'typed' };
  });
}
