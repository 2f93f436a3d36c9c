import { parse } from './clauses.ts';
import { cued } from './cued.ts';
import { isSentence, unlabelled } from './units.ts';

/** "… the parties set out below for the purposes above.", "… as follows": it points at what comes next. */
const POINTS_ON = cued(
  /\b(?:(?:set out|set forth|listed|described|outlined|detailed|explained|specified|identified|indicated|named|mentioned|enumerated)(?: \w+)? below|below are|as follows|(?:the|these|such as the) following(?! (?:link|page|url|address|websites?|sections?|table|chart|jurisdictions?|countries|terms|provisions?|principles|guidelines|measures|rules|e-?mail)\b)(?: [\w-]+){1,9}|for (?:the )?(?:following|reasons below))\b[^.:;]{0,90}\W*$/i,
);

/** "For the contract we collect": with no mark at its end, what comes next is what it speaks of. */
const BREAKS_OFF = cued(
  /\b(?:we|\p{Lu}[\w.]+) (?:(?:may|will|can|also|then|automatically|do not|don['\u2019]t|never) ){0,3}(?:collects?|stores?|keeps?|receives?|gathers?|obtains?|records?|logs?|processe?s?|saves?|retains?)(?: (?:the following|from you|about you)(?: (?:data|information|details))?)?$|\bthe following (?:personal )?(?:data|information|details|data types|types of (?:data|information))$|\b(?:information|data)\b[^.;:]{0,60} (?:may include|includes?)(?: (?:information|data|details))?(?: such as)?$/u,
);

/** What is done with data. */
const DEED =
  /\b(?:shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ing)|transfer(?:s|red)?|provided? (?:your|to|with)|pass(?:es|ed)? on|collect(?:s|ed|ing)?|gather(?:s|ed)?|obtain(?:s|ed)?|receives?|use[sd]?|process(?:es|ed|ing)?|keeps?|kept|retain(?:s|ed)?|stored?)\b/i;
const OF_DATA = /\b(?:data|information|PII|details|identifiers|cookies|your|it|them)\b/i;

/** Pointers, orders, rights and what others do, which no list goes on from. */
const ELSE =
  /\b(?:please|see|refer|visit|click|contact|read|review|rights?|choices?|opt|options?|you (?:can|may|could|have|must|should|might)|legal (?:bas[ie]s|grounds?)|bases|not|never|no|sections?(?! above)|tables?(?! above)|links?|controllers?|depend\w*|criteria|factors?|security|safeguards|transfer mechanisms?)\b/i;

const NO_ITEM = /^\W*(?:please|note|see|for (?:more|further)|learn|click|visit|contact|if you|for users)\b/i;
/** "Our Affiliates.": what comes next has it as its title. */
const TITLE =
  /^(?:\p{Lu}[\p{L}-]*|and|or|of|the|to|with|for|in|&)(?: (?:\p{Lu}[\p{L}-]*|and|or|of|the|to|with|for|in|&)){0,7}\.$/u;

/** "When we collect", "How we store": a title that asks, and no clause. */
const ASKS =
  /^\W*(?:\d[\d.]*\s*)?(?:what|how|why|which|where|who|when we|information|data|personal|the (?:information|data))\b/i;

/** "if we believe that it is necessary to", "we use it to": no sentence ends there. */
const NEEDS_END = /\b(?:to|with|by|from|if|when|where)$/i;

/** A line without a mark at its end as the lead of the list behind it: "For the contract we collect"; empty where it is none. */
export function brokenLead(line: string, item: string): string {
  const text = line.trimEnd();
  if (text.length > 320 || ASKS.test(text)) return '';
  const open = NEEDS_END.test(text) && DEED.test(text) && OF_DATA.test(text) && !ELSE.test(text);
  return open || (BREAKS_OFF.test(text) && !isSentence(item)) ? `${text}:` : '';
}

/** "…, and under the following legal basis": the items tell what for. */
const ON_BASIS =
  /,? and (?:under|on|based on) the following (?:legal|lawful) (?:bas[ei]s|grounds?)(?=[\s.:]*$)/i;

/**
 * A sentence as the lead of the list that it points at, "We share it with the parties listed below.": ended with a colon;
 * an empty string where it leads to none, or where the `item` is a sentence of its own.
 */
export function stoppedLead(told: string, item: string): string {
  const text = told.replace(ON_BASIS, '');
  if (text.length > 320 || /[:?!;,]\s*$/.test(text)) return '';
  const broken = brokenLead(text, item);
  if (broken) return broken;
  if (!POINTS_ON.test(text) || !DEED.test(text) || !OF_DATA.test(text) || ELSE.test(text)) return '';
  if (NO_ITEM.test(item) || TITLE.test(item)) return '';
  const { rest } = unlabelled(item);
  const first = parse(rest.slice(0, 300), []).groups.find((g) => g.shape === 'finite');
  return first?.kind === 'main' || isSentence(rest) ? '' : text.replace(/[\s.]*$/, ':');
}
