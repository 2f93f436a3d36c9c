import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';

const NAMES_GROUND = cued(/\b(?:legal|lawful|valid) (?:legal )?(?:basis|bases|grounds?)\b/i);

/** "If we process your data, our legal basis is …": of a use that is only supposed, on what ground. */
export function ofGround(c: ClauseContext): boolean {
  const { g, s } = c;
  if (!isOf(g.lemma, 'use') || !NAMES_GROUND.test(s.text)) return false;
  return c.denied || g.kind !== 'main' || NAMES_GROUND.test(s.text.slice(0, s.tokens[g.first]!.start));
}

const ASKED = /\b(?:upon|on|at|receiv\w+|receipt|respon\w+ to) (?:\w+ ){0,5}requests?\b/i;
const OWN = cued(
  /\b(?:categories|(?:information|data|pii) (?:that |which )?(?:it|we|\p{Lu}\w+) (?:\w+ ){0,2}(?:holds?|ha(?:s|ve)|maintains?|keeps?|collected|stores?)\b[^.;]{0,40}\b(?:about|on) (?:them|him|her|you|that|the|such))\b/iu,
);
const CARRIED = /\b(?:to|with) another (?:data )?(?:controller|company|organi[sz]ation|provider|service)\b/i;

/** "within 45 days of receiving your verifiable request" */
const VERIFIED = cued(
  /\b(?:of|upon|after|following|on|once) (?:(?:the )?receipt of|receiving|we receive|we have received) (?:[\w-]+ ){0,2}(?:verifiable|verified) (?:[\w-]+ ){0,2}requests?\b/i,
);
/** "You can also ask us to send the data that you gave us to a third party." */
const YOU_ASK_US = cued(
  /\byou (?:can|may|could)(?: also)? (?:ask|request|require|instruct)(?: that)? (?:us|we) (?:to )?(?:send|transfer|transmit|port|provide|move) [^.;]{3,90}? to (?:an?other|a|any other) (?:third party|company|controller|organi[sz]ation|provider|service|person|entity)\b/i,
);

/**
 * "On request, we provide users with the data we hold about them", "we will pass it to another controller of your choice":
 * what the law grants people, and no sharing of the service's.
 */
export function answersRequest(c: ClauseContext): boolean {
  if (!isOf(c.g.lemma, 'share') && !isOf(c.g.lemma, 'give')) return false;
  if (VERIFIED.test(c.s.text) || YOU_ASK_US.test(c.s.text)) return true;
  return ASKED.test(c.s.text) && (OWN.test(c.s.text) || CARRIED.test(c.s.text));
}
