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

/** "customer data" without capitals: data about customers; what they keep in a workspace is "Customer Data". */
export function aboutCustomers(
  tokens: readonly Token[],
  mentions: readonly DataMention[],
): readonly DataMention[] {
  return mentions.map((m) => {
    const [customer, data] = [tokens[m.first]!, tokens[m.last]!];
    const isPlain = data.text === 'data' && (customer.text === 'customer' || m.first === 0);
    return m.last === m.first + 1 && customer.low === 'customer' && isPlain
      ? { ...m, types: ['unspecified'], level: 'general' }
      : m;
  });
}

const SENDS = /^(send|sending|sends|sent)$/;
const TOLD = /^(you|users?|customers?|consumers?|members?|subscribers?|them)$/;
const SENDER = /^(we|us|our|consent|permission|authori[sz]ation|used?|using|which)$/;
const PERSONS =
  /^(you|they|people|users?|others|friends?|contacts?|members?|customers?|somebody|someone|anyone|who|senders?)$/;
const JOINT = /^(,|;|\.|to|of|in|for|and|or|the|your|their|from|with|by|about)$/;

/** "we send you text messages", "consent to send messages to customers": letters of the service, and nothing that a person said. */
export function weSend(low: Word, first: number, last: number): boolean {
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
