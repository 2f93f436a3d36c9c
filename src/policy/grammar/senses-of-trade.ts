import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const DONE = /^(perform|carry|out|complete|fulfil|fulfill|execute|do|undertake|handle|accomplish)/;
const WHICH =
  /^(these|those|the|such|certain|some|specific|various|other|their|our|its|assigned|particular|this|that|of|kinds?|types?|following|necessary|administrative|business)$/;

/** "to perform these tasks on our behalf": work, and nothing that a person wrote down. */
export function doneAsWork(low: Word, first: number): boolean {
  let k = first - 1;
  while (WHICH.test(low(k))) k--;
  return DONE.test(low(k));
}

const SENDS = /^(send|sending|sends|sent)$/;
const TOLD = /^(you|users?|customers?|consumers?|members?|subscribers?|them)$/;
const SENDER = /^(we|us|our|consent|permission|authori[sz]ation|used?|using|which)$/;
const PERSONS =
  /^(you|they|people|users?|others|friends?|contacts?|members?|customers?|somebody|someone|anyone|who|senders?)$/;
const JOINT = /^(,|;|\.|to|of|in|for|and|or|the|your|their|from|with|by|about)$/;

/** "we send you text messages", "consent to send messages to customers": letters of the service, and nothing that a person said. */
function weSend(low: Word, first: number, last: number): boolean {
  let k = first - 1;
  while (k > first - 6 && /^[a-z-]+$/.test(low(k)) && !JOINT.test(low(k)) && !SENDS.test(low(k))) k--;
  if (!SENDS.test(low(k))) return false;
  const whom = /^(our|the)$/.test(low(last + 2)) ? low(last + 3) : low(last + 2);
  const toPerson = TOLD.test(low(k + 1)) || (low(last + 1) === 'to' && (TOLD.test(whom) || whom === 'your'));
  const before = [1, 2, 3, 4].map((n) => low(k - n));
  return toPerson && before.some((word) => SENDER.test(word)) && !before.some((word) => PERSONS.test(word));
}

/** "of its customers or contacts": people whom a company deals with, and no address book. */
export function asPartners(low: Word, first: number): boolean {
  const joined = /^(and|or|and\/or|,)$/.test(low(first - 1));
  return (
    joined &&
    /^(customers|clients|suppliers|partners|prospects|employees|vendors|visitors|shareholders|investors)$/.test(
      low(first - 2),
    )
  );
}

/** "customer data" without capitals: data about customers; what they keep in a workspace is "Customer Data". */
function aboutCustomers(tokens: readonly Token[], { first, last }: DataMention): boolean {
  const [customer, data] = [tokens[first]!, tokens[last]!];
  const isPlain = data.text === 'data' && (customer.text === 'customer' || first === 0);
  return last === first + 1 && customer.low === 'customer' && isPlain;
}

const LETTERS = /^(?:messages?|e-?mails?|texts)$/;

/** "…, and do not share this information": it is of that, whatever was spoken of before. */
function pointedAt(tokens: readonly Token[], last: number): boolean {
  return tokens.some(
    ({ low }, i) =>
      i > last &&
      /^(?:information|data)$/.test(low) &&
      /^(?:this|that|such|these|the)$/.test(tokens[i - 1]!.low),
  );
}

const MAILS = /^e-?mails$/;
const TRADES =
  /^(?:sell|sells|selling|sold|rent|rents|renting|rented|lease|leases|leasing|leased|trade|trades|trading|traded)$/;

/** "We never rent or sell your e-mails", "we don't require e-mails": what is traded or asked of those are addresses. */
function tradedMails(tokens: readonly Token[], { first, last }: DataMention): boolean {
  const isBare = tokens.slice(first, last).every((t) => /^(?:your|their|the|any|user)$/.test(t.low));
  if (!isBare || !MAILS.test(tokens[last]!.low) || tokens[last + 1]?.low === 'you') return false;
  const near = [...tokens.slice(Math.max(0, first - 6), first), ...tokens.slice(last + 1, last + 6)];
  // "We do not require e-mails", in plain words.
  const asked = tokens.slice(last + 1, last + 5).map((t) => t.low);
  if (asked.join(' ') === 'for the use of') return true;
  return near.some((t) => TRADES.test(t.low));
}

/**
 * Mentions without letters of the service; those and data about customers are data at large where they are spoken of, and
 * e-mails that are sold are addresses.
 */
export function atLarge(tokens: readonly Token[], mentions: readonly DataMention[]): readonly DataMention[] {
  const low: Word = (i) => tokens[i]?.low ?? '';
  return mentions.flatMap((m) => {
    const letters = LETTERS.test(low(m.last)) && weSend(low, m.first, m.last);
    if (letters && !pointedAt(tokens, m.last)) return [];
    if (!letters && tradedMails(tokens, m)) return [{ ...m, types: ['email-address'], level: 'typed' }];
    return letters || aboutCustomers(tokens, m) ? [{ ...m, types: ['unspecified'], level: 'general' }] : [m];
  });
}
