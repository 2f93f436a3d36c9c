import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';

const TOPIC = cued(
  /^(about|on|regarding|concerning) (?:(?:our|other|the|these|those|its|new|any|third[- ]party|how|upcoming) )+(?:(?!(?:to|with|for|from) )[\w-]+ ){0,2}?(websites?|sites?|services?|products?|features?|polic(?:y|ies)|practices?|offers?|events?|updates?|changes?|laws?|options?|compan(?:y|ies))\b/,
);

/** "We provide information on our services": what these give is about it. */
const TELLS = new Set('provide give send offer share supply publish display show find post'.split(' '));

/** "information about other websites": what it is about is nobody's data. */
export function ofTopic(c: ClauseContext): boolean {
  const only = c.object.mentions.length === 1 ? c.object.mentions[0]! : undefined;
  if (only?.level !== 'general') return false;
  const after = c.s.tokens
    .slice(only.last + 1, only.last + 8)
    .map((t) => t.low)
    .join(' ');
  // "We collect information on our website": where.
  if (after.startsWith('on ') && !TELLS.has(c.g.lemma)) return false;
  return TOPIC.test(after) || ofUs(c, only.last);
}

const ENDS = /^(?:and|or|,|\.|to|with|for|through|in|\)|itself)$/;
const OF_PEOPLE =
  /^(?:you|your|users?|members?|customers?|subscribers?|visitors?|individuals?|people|persons?|them)$/;

/** "to share information about Pigeon and its features": the service itself is what it is about, and not those who use it. */
function ofUs(c: ClauseContext, last: number): boolean {
  if (!/^(?:about|on|regarding|concerning)$/.test(c.s.tokens[last + 1]?.low ?? '')) return false;
  const us = c.s.parties.find((p) => p.kind === 'self' && p.first === last + 2);
  const named = us !== undefined && /^(?:\p{Lu}|us$|our$|ourselves$)/u.test(c.s.tokens[us.first]!.text);
  if (!named || !ENDS.test(c.s.tokens[us.last + 1]?.low ?? '.')) return false;
  const rest = c.s.tokens.slice(us.last + 1).map((t) => t.low);
  const end = rest.findIndex((low) => /^(?:with|to|for|through|\.|;|\))$/.test(low));
  return !rest.slice(0, end < 0 ? rest.length : end).some((low) => OF_PEOPLE.test(low));
}
