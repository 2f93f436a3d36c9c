import type { DataType } from '../../model/data-types.ts';
import type { Token } from './token.ts';

/** What is hashed of an e-mail is its address. */
const HASHED = /^(hashed|hash|one-way|pseudonymi[sz]ed)$/;
/** "Whether you open our e-mails": what is done with them. */
const ASKED = /^(?:whether|if|when|which|what|how)$/;

/** Several e-mails are letters, one is an address. */
export function isSeveral(token: Token): boolean {
  return /^e-?mails$/.test(token.low);
}

const LETTERS = /^(communications?|correspondence|messages?|conversations?)$/;
const CHANNELS =
  /^(,|\/|and|or|other|texts?|sms|phone|telephone|chat|mail|post|letters?|fax|written|electronic|in-app|online|voice|video|messaging)$/;

/** "email, text and chat communications": letters, no address. */
function ofLetters(tokens: readonly Token[], first: number): boolean {
  if (!/^e-?mail$/.test(tokens[first]!.low)) return false;
  let i = first + 1;
  while (CHANNELS.test(tokens[i]?.low ?? '')) i++;
  return (
    i > first + 1 &&
    i < first + 9 &&
    LETTERS.test(tokens[i]?.low ?? '') &&
    !/^(,|and|or)$/.test(tokens[i - 1]!.low)
  );
}

const OPENS =
  /^(?:read|reads|reading|scan|scans|scanning|decrypt|decrypts|decrypting|analy[sz]es?|analy[sz]ing|inspect|inspecting|screen|screening|snoop|eavesdrop)$/;

/** "We do not scan your e-mail": what is in it, and no address. */
function isOpened(tokens: readonly Token[], first: number): boolean {
  if (!/^e-?mail$/.test(tokens[first]!.low)) return false;
  const before = tokens.slice(Math.max(0, first - 4), first).map((t) => t.low);
  while (/^(?:your|their|any|all|the|of|users?|private|encrypted|own|in|through)$/.test(before.at(-1) ?? ''))
    before.pop();
  return OPENS.test(before.at(-1) ?? '');
}

const KIND = /^(?:un|non-)?encrypted$|^(?:incoming|outgoing|undelivered|deleted|archived)$/;
const WHERE_KEPT = /^(?:account|inbox|mailbox|archive|accounts)$/;

/** "an encrypted e-mail", "any e-mail in your account": a letter, and no address. */
function liesThere(tokens: readonly Token[], first: number, last: number): boolean {
  const low = (i: number) => tokens[i]?.low ?? '';
  if (!/^e-?mail$/.test(low(last)) || /^address/.test(low(last + 1))) return false;
  const inAccount =
    low(last + 1) === 'in' &&
    /^(?:your|the|an|that|their|any)$/.test(low(last + 2)) &&
    WHERE_KEPT.test(low(last + 3));
  return inAccount || KIND.test(low(first - 1)) || (last > first && KIND.test(low(last - 1)));
}

const OF_LETTERS: ReadonlySet<DataType> = new Set(['message-metadata', 'communication-metadata']);

/** True for a phrase for e-mail, from `first` to `last`, that means letters and what is in them; `types`: what it means by itself. */
export function meansLetters(
  tokens: readonly Token[],
  first: number,
  last: number,
  types: readonly DataType[],
): boolean {
  if (first === last && (ofLetters(tokens, first) || isOpened(tokens, first))) return true;
  if (liesThere(tokens, first, last)) return true;
  if (!isSeveral(tokens[last]!) || HASHED.test(tokens[first]!.low)) return false;
  // "the number of e-mails", "metadata about e-mails": what is told of them, and not what is in them.
  if (OF_LETTERS.has(types[0]!)) return false;
  return types[0] !== 'usage-event' && !(last > first && ASKED.test(tokens[first]!.low));
}
