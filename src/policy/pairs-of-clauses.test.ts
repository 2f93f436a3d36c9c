import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** A deed: its verb as base, past participle and gerund, and whom data goes to. */
interface Deed {
  action: string;
  base: string;
  done: string;
  doing: string;
  whom: string;
}
const deed = (action: string, base: string, done: string, doing: string, whom = ''): Deed => ({
  action,
  base,
  done,
  doing,
  whom,
});
const DEEDS = [
  deed('collect', 'collect', 'collected', 'collecting'),
  deed('store', 'store', 'stored', 'storing'),
  deed('store', 'keep', 'kept', 'keeping'),
  deed('use', 'use', 'used', 'using'),
  deed('share', 'share', 'shared', 'sharing', ' with third parties'),
  deed('share', 'disclose', 'disclosed', 'disclosing', ' to advertisers'),
  deed('sell', 'sell', 'sold', 'selling'),
];
const DATA = [
  ['phone number', 'phone-number'],
  ['email address', 'email-address'],
  ['location', 'location'],
  ['date of birth', 'date-of-birth'],
] as const;

type Clause = (d: Deed, data: string) => string;
const AFFIRMED: readonly Clause[] = [
  (d, data) => `we ${d.base} your ${data}${d.whom}`,
  (d, data) => `we may ${d.base} your ${data}${d.whom}`,
  (d, data) => `we have to ${d.base} your ${data}${d.whom}`,
  (d, data) => `we are ${d.doing} your ${data}${d.whom}`,
  (d, data) => `our partners and we ${d.base} your ${data}${d.whom}`,
  (d, data) => `your ${data} is ${d.done}${d.whom}`,
  (d, data) => `your ${data} may be ${d.done}${d.whom}`,
];
const DENIED: readonly Clause[] = [
  (d, data) => `we do not ${d.base} your ${data}${d.whom}`,
  (d, data) => `we will never ${d.base} your ${data}${d.whom}`,
  (d, data) => `we are not ${d.doing} your ${data}${d.whom}`,
  (d, data) => `we cannot ${d.base} your ${data}${d.whom}`,
  (d, data) => `we refrain from ${d.doing} your ${data}${d.whom}`,
  (d, data) => `it is our policy not to ${d.base} your ${data}${d.whom}`,
  (d, data) => `neither we nor our partners ${d.base} your ${data}${d.whom}`,
  (d, data) => `nobody at Pigeon ${d.base}s your ${data}${d.whom}`,
  (d, data) => `your ${data} is not ${d.done}${d.whom}`,
  (d, data) => `no ${data} is ${d.done}${d.whom}`,
  (d, data) => `none of your ${data} is ${d.done}${d.whom}`,
  (d, data) => `at no time do we ${d.base} your ${data}${d.whom}`,
  (d, data) => `under no circumstances will we ${d.base} your ${data}${d.whom}`,
  (d, data) => `your ${data} we do not ${d.base}${d.whom}`,
  (d, data) => `the app does not ${d.base} your ${data}${d.whom}`,
];
const JOINED: readonly ((x: string, y: string) => string)[] = [
  (x, y) => `${x}, but ${y}.`,
  (x, y) => `${x}, and ${y}.`,
  (x, y) => `${x} and ${y}.`,
  (x, y) => `${x}; ${y}.`,
  (x, y) => `${x}; however, ${y}.`,
  (x, y) => `${x}, however ${y}.`,
  (x, y) => `${x}; nevertheless ${y}.`,
  (x, y) => `${x}, yet ${y}.`,
  (x, y) => `${x}, so ${y}.`,
  (x, y) => `${x}, while ${y}.`,
  (x, y) => `${x}, although ${y}.`,
  (x, y) => `${x}, which means that ${y}.`,
  (x, y) => `${x} because ${y}.`,
  (x, y) => `${x} (${y}).`,
  (x, y) => `${x} – ${y}.`,
  (x, y) => `although ${x}, ${y}.`,
  (x, y) => `while ${x}, ${y}.`,
  (x, y) => `as ${x}, ${y}.`,
  (x, y) => `please note that ${x} and that ${y}.`,
];

const any = <T>(of: readonly T[]) => fc.constantFrom(...of);
const sentences = fc.record({
  affirmed: any(AFFIRMED),
  denied: any(DENIED),
  joined: any(JOINED),
  done: any(DEEDS),
  notDone: any(DEEDS),
  data: any(DATA),
  notOf: any(DATA),
  deniedFirst: fc.boolean(),
});

/** How often, of `runs`, the claims on either side of a sentence were found, and what was turned round. */
function readMany(runs: number, seed: number): { turned: string[]; affirmed: number; denied: number } {
  const turned: string[] = [];
  const found = { affirmed: 0, denied: 0 };
  for (const one of fc.sample(sentences, { numRuns: runs, seed })) {
    const { done, notDone, data, notOf } = one;
    if (done.action === notDone.action && data === notOf) continue;
    const [x, y] = [one.affirmed(done, data[0]), one.denied(notDone, notOf[0])];
    const joined = one.deniedFirst ? one.joined(y, x) : one.joined(x, y);
    const sentence = joined[0]!.toUpperCase() + joined.slice(1);
    for (const claim of extractClaims(sentence, { service: 'Pigeon' }))
      for (const type of claim.data) {
        const [deeds, types] = claim.polarity === 'denied' ? [notDone, notOf] : [done, data];
        if (claim.action === deeds.action && type === types[1]) found[claim.polarity]++;
        else turned.push(`${claim.polarity} ${claim.action} ${type}: ${sentence}`);
      }
  }
  return { turned, ...found };
}

describe('a clause that denies beside one that affirms', () => {
  it('gives neither what the other says', () => {
    const runs = 800;
    const { turned, affirmed, denied } = readMany(runs, 20161125);
    expect(turned).toEqual([]);
    // Both of nearly every sentence are read: a reader that said nothing would turn nothing round either.
    expect(affirmed).toBeGreaterThan(0.75 * runs);
    expect(denied).toBeGreaterThan(0.75 * runs);
  });
});
