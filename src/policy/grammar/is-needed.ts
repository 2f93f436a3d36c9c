import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** What is had already, or is a share of it: not "personal data" at large, of which a law may say the same. */
const HELD = cued(
  /^(?:basically ,? )?(?:(?:this|these|such|those|the above)\b|(?:some|most|much|part|all|a portion|certain|any|other|additional|your)\b|(?:the )?(?:\w+ )?(?:data|information|details) (?:(?:that |which )?(?:we|you) |(?:that|which) (?:is|are) |collected |provided |marked |requested )|(?:an?|one) (?:(?:valid|working|current|active|verified|official|government-issued) )?(?:[\w-]+ ){1,3}(?:is|are) )/i,
);

const IS_NEEDED = cued(
  /^(?:\w+ly |also |always |often |therefore |thus |not only )*(?:necessary|mandatory|obligatory|compulsory|essential|indispensable|required|needed) (?:to(?! be\b)|for|if|when|in order to|so that|by us|in the context|as part)\b|^(?:mandatory|obligatory|compulsory|required) ?\.?$/i,
);

/** "Any data that is no longer needed", "what we are asked for": of its end, of rights and of the law. */
const ELSEWHERE =
  /\b(?:no longer|delet\w+|eras\w+|legal claims?|legal proceedings?|disclos\w+|retain\w*|retention)\b/i;

/** "Some of our handling of it": a deed, and no data. */
const DEED =
  /\b(?:handling|processing|use|uses|collection|storage|sharing|disclosure|transfer|transmission|retention|recording|analysis|provision|deletion|access|verification|confirmation) (?:of|to)\b/i;
const WE_USE = /\bwe (?:use|process|handle)\b/i;

/** "Such information is required to answer you", "most of your data is necessary for …": what is needed is asked for. */
export function isNeeded(c: ClauseContext): Draft[] {
  const { g, s } = c;
  const asked = g.passive && ['require', 'need'].includes(g.lemma);
  if (!(g.lemma === 'be' || asked) || c.denied || g.kind !== 'main' || c.role.role !== 'data') return [];
  if (!['', 'may', 'will', 'might'].includes(g.modal) || !g.subject) return [];
  // The sentence is about it: nothing that it hangs on stands before.
  if (s.groups.some((h) => h.last < g.subject!.first && h.shape === 'finite')) return [];
  const verb = asked ? s.tokens[g.verb]! : s.tokens[g.last + 1];
  const said = verb ? s.text.slice(verb.start) : '';
  if (!HELD.test(s.text.slice(s.tokens[g.subject.first]!.start)) || !IS_NEEDED.test(said)) return [];
  const about = s.text.slice(s.tokens[g.subject.first]!.start, s.tokens[g.first]!.start);
  if (ELSEWHERE.test(s.text) || DEED.test(about) || /:\s*$/.test(s.text)) return [];
  const { types, sure } = c.subjectTypes();
  // "A report is required for it": of a kind that is no one's.
  if (/^an?\b/i.test(about) && !sure) return [];
  const cookies = types.every((t) => t === 'cookie-identifier' || t === 'tracking-pixel');
  return types.length === 0 || cookies
    ? []
    : [c.draft(WE_USE.test(about) ? 'use' : 'collect', types, 'self', 'is-needed', sure ? 0.65 : 0.6)];
}
