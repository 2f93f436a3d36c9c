import type { Purpose } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';
import { endsDenied } from './purposes-in.ts';

/** What opens a limit behind the data of a deed: "for advertising", "in the background", "without your consent". */
const OPENS =
  /^(?:for|in|on|by|through|via|without|during|when|while|if|unless|beyond|outside|inside|within|under|from|after|before|at|as|across|using|that|which)\b/i;
/** What leaves it as large as it was. */
const WHOLE =
  /^(?:by us|by the service|by our (?:app|servers?)|at all|(?:in|for|at|under|by|on) (?:any|no) [\w-]+(?: what(?:so)?ever)?|on our (?:own )?servers?|from (?:you|our users)|at (?:the moment|present|this time))\W*$/i;
const ENDS = /[.;,:]|\s(?=(?:is|are|was|were|will|do|does|takes?|occurs?|happens?|never)\b)/i;

export interface DeedLimits {
  purpose: Purpose[];
  conditions: string[];
}

/**
 * What limits the denial of a deed that stands as a noun: of "there is no use of your name for advertising" the words behind
 * `data`, and behind whom it goes to, up to the token `end`.
 */
export function limitsOfDeed(s: ParsedSentence, data: readonly DataMention[], end: number): DeedLimits {
  const given = s.parties.filter((p) => ['to', 'with'].includes(s.tokens[p.first - 1]?.low ?? ''));
  const last = Math.max(...[...data, ...given].filter((m) => m.last < end).map((m) => m.last));
  const from = s.tokens[last + 1]?.start;
  if (!Number.isFinite(last) || from === undefined) return { purpose: ['unspecified'], conditions: [] };
  const rest = s.text.slice(from, s.tokens[end]?.start ?? s.text.length).trim();
  const close = rest.search(ENDS);
  const limit = close < 0 ? rest : rest.slice(0, close);
  if (!OPENS.test(limit) || WHOLE.test(limit)) return { purpose: ['unspecified'], conditions: [] };
  const until = s.tokens.findIndex((t) => t.start >= from + limit.length);
  const purpose = endsDenied(s, last + 1, until < 0 ? s.tokens.length : until);
  return { purpose: purpose.length > 0 ? purpose : ['unspecified'], conditions: [limit] };
}

/** What limits it behind the verb that says so: "does not take place for advertising". `from` is where that verb ends in the text. */
export function limitsOfVerb(s: ParsedSentence, from: number): DeedLimits {
  const last = s.tokens.findLastIndex((t) => t.end <= from);
  return limitsOfDeed(s, [{ first: last, last, types: [], level: 'general' }], s.tokens.length);
}

/** Two sets of limits as one. */
export function bothLimits(a: DeedLimits, b: DeedLimits): DeedLimits {
  const purpose = [...new Set([...a.purpose, ...b.purpose])].filter((p) => p !== 'unspecified');
  return {
    purpose: purpose.length > 0 ? purpose : ['unspecified'],
    conditions: [...new Set([...a.conditions, ...b.conditions])],
  };
}
