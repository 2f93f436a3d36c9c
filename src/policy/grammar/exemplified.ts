import { isOf, type VerbClass } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Nouns for what people do or leave behind; alone they are no data. */
const HEAD =
  /^(?:interactions?|communications?|correspondence|exchanges?|dealings|materials?|items|things|stuff|records|entries|elements|attributes|parameters|properties|contributions?|submissions?|creations|traces|points|facts|characteristics|markers|outputs?|inputs?|signals|objects|identifiers)$/;
const HANDLED: readonly VerbClass[] = ['store', 'delete', 'collect', 'see', 'share'];
/** What may stand between the noun and its examples: of whom, with whom, what was done with it. */
const REACH = 8;

/**
 * "Interactions with others (e.g. messages) are deleted", "things that you post, such as photos, are kept": the examples
 * are the data that the subject of a group names. Empty where its noun names data itself.
 */
export function exemplified(s: ParsedSentence, span: Span, g: VerbGroup): DataMention[] {
  if (!(g.passive && HANDLED.some((name) => isOf(g.lemma, name))) && g.lemma !== 'be') return [];
  for (let i = span.first + 1; i < g.first - 1; i++) {
    const { low } = s.tokens[i]!;
    const opener = opens(s, i);
    if (opener === 0) {
      if (s.data.some((m) => m.first <= i && i <= m.last && m.level === 'typed')) return [];
      continue;
    }
    const mark = s.tokens[i - 1]!.low;
    if (mark !== '(' && mark !== ',' && low !== 'such') return [];
    const head = s.tokens.slice(span.first, i).findIndex((t) => HEAD.test(t.low));
    const before = s.tokens[span.first + head - 1]?.low ?? '';
    if (head < 0 || head > 3 || i - span.first - head > REACH || (head > 0 && w.PREPOSITIONS.has(before)))
      return [];
    const close = mark === '(' ? s.tokens.findIndex((t, n) => n > i && t.low === ')') : g.first;
    const listed = s.data.filter((m) => m.first >= i + opener && m.last < (close < 0 ? g.first : close));
    return listed[0]?.level === 'typed' && listed[0].first <= i + opener + 2 ? listed : [];
  }
  return [];
}

/** How many tokens at `i` open examples; 0 where none do. */
function opens(s: ParsedSentence, i: number): number {
  const [low, next] = [s.tokens[i]!.low, s.tokens[i + 1]?.low ?? ''];
  if (low === 'e.g.' || low === 'including' || low === 'like') return 1;
  if ((low === 'such' && next === 'as') || (low === 'for' && /^(?:example|instance)$/.test(next))) return 2;
  return low === '(' && s.data.some((m) => m.first === i + 1 && m.level === 'typed') ? 1 : 0;
}
