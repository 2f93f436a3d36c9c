import { CAUSATIVE } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs that let others do what they could not. */
export const PERMITS = new Set(['permit', 'allow', 'authorize', 'authorise']);

/** "They set cookies to collect …": what they put there gathers it. */
export const PLACES = new Set(['set', 'place', 'deploy', 'embed', 'employ', 'utilize']);

/** The first of the verbs that a verb is coordinated with. */
export function foremost(s: ParsedSentence, g: VerbGroup): VerbGroup {
  let at = g;
  for (let n = 0; at.mate >= 0 && n < 12; n++) at = s.groups[at.mate]!;
  return at;
}

/** "We require them to agree not to use it": what they are bound to is what is required. */
const AGREES = new Set(['agree', 'commit', 'undertake', 'promise']);

function isStated(g: VerbGroup): boolean {
  return (g.shape === 'finite' && g.kind !== 'relative') || g.shape === 'to';
}

/** "You may choose to allow us to …": the verb that is chosen. */
function chosen(s: ParsedSentence, h: number, asserted: (g: VerbGroup) => boolean): boolean {
  const g = s.groups[h]!;
  const by = s.groups[h - 1];
  return (
    g.shape === 'to' &&
    PERMITS.has(g.lemma) &&
    !g.negated &&
    by !== undefined &&
    ['choose', 'opt', 'decide', 'elect', 'opt-in'].includes(by.lemma) &&
    !by.negated &&
    (s.tokens[g.last + 1]?.low === 'us' ||
      s.parties.some((p) => p.kind === 'self' && p.first === g.last + 1)) &&
    g.first - by.last <= 3 &&
    asserted(by)
  );
}

/** Tokens between two, without what stands in brackets. */
function distance(s: ParsedSentence, from: number, to: number): number {
  let depth = 0;
  let inside = 0;
  for (let i = from; i < to; i++) {
    const { low } = s.tokens[i]!;
    if (low === '(') depth++;
    if (depth > 0) inside++;
    if (low === ')' && depth > 0) depth--;
  }
  return to - from - inside;
}

/** "We let vendors use cookies to collect …": what they set, and what it is for. */
function setsTools(g: VerbGroup): boolean {
  return g.shape === 'to' && !g.negated && (g.lemma === 'use' || PLACES.has(g.lemma));
}

/** The verb that an infinitive or gerund hangs on, over its coordinated mates; -1 where there is none. */
export function governor(s: ParsedSentence, k: number, asserted: (g: VerbGroup) => boolean): number {
  const g = s.groups[k]!;
  if (g.mate >= 0 && g.mate < k) return governor(s, g.mate, asserted);
  for (let h = k - 1; h >= 0; h--) {
    const head = s.groups[h]!;
    // "We may ask if you want us to share it"
    if (head.lemma === 'ask' && /^(if|whether)$/.test(s.tokens[head.last + 1]?.low ?? '')) return -1;
    const without = [1, 2].some((d) => s.tokens[g.first - d]?.low === 'without');
    // "We permit networks, companies and other services to collect …": those who are let do it, however many.
    const let_in =
      CAUSATIVE.has(head.lemma) &&
      g.shape === 'to' &&
      !s.groups.slice(h + 1, k).some((x) => isStated(x) && !AGREES.has(x.lemma) && !setsTools(x));
    const aside =
      ['allow', 'permit', 'authorize', 'authorise', 'enable'].includes(head.lemma) &&
      s.tokens[g.first - 1]?.low === ',';
    const behind = (head.lemma === 'use' || PLACES.has(head.lemma)) && s.tokens[g.first - 1]?.low === ',';
    // "We reserve the right, at our discretion and without notice, to …"
    const right = ['reserve', 'retain'].includes(head.lemma) && s.tokens[head.last + 2]?.low === 'right';
    // "We pick ads, directly or through our partners, using your history"
    const means = g.lemma === 'use' && g.shape === 'gerund' && s.tokens[g.first - 1]?.low === ',';
    const far =
      aside || right || means || (behind && g.shape === 'to')
        ? 36
        : without || let_in || ((head.lemma === 'use' || PLACES.has(head.lemma)) && g.shape === 'to')
          ? 22
          : 9;
    if (asserted(head) || chosen(s, h, asserted)) return distance(s, head.last, g.first) <= far ? h : -1;
    // "if you don't want to receive calls": hangs on what is only supposed.
    if (head.shape === 'finite' && head.kind === 'sub' && g.first === head.last + 1) return -1;
    // "the contracts that we rely upon to transfer it": what for, within the relative clause.
    if (head.shape === 'finite' && head.kind === 'relative' && head.lemma === 'rely') return -1;
    if (head.shape !== 'finite' && head.mate < 0) continue;
  }
  return -1;
}
