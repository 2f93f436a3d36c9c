import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { parse } from './clauses.ts';
import type { Discourse } from './draft.ts';
import { saysMore } from './party-heads.ts';
import { partyMentions } from './party-mentions.ts';
import { recipientsOf } from './recipients.ts';
import { tokenise } from './token.ts';
import { unlabelled } from './units.ts';

/** Words that a title may have beside those it names: "Sharing with our service providers". */
const BESIDE =
  /^(our|the|other|certain|selected|and|or|&|,|\/|-|\*|:|\.|\(|\)|#|with|to|by|for|from|sharing|shared?|disclosures?|disclosed|disclosing|information|data|personal|your|we|transfers?|transferred|of|third|party|parties|third-part(y|ies)|\d+|[a-z])$/;

const JOINS = /^(and|or|&|\/)$/;

/** "Sharing with our vendors (“processors”)": what they are called besides. */
const CALLED = /\s*\(["\u201c][^()]{1,40}["\u201d]\)$/;

/** "Legal requirements", "Legal process": what a section is about, and nobody who gets what it tells of. */
const TOPIC = /\b(?:requirements?|obligations?|duty|duties|process|compliance)(?: (?:for|of|and) \w+)?$/i;

/** "Marketing, Advertising, and Analytics Partners": kinds of the one noun at the end. */
const KINDS_OF_ONE =
  /^[^,]+(?:, [^,]+)*,? (?:and|or|&) [^,]* (?:partners|providers|companies|vendors|services|networks)$/i;

/** Longest title that is looked at, in characters. */
const LONGEST = 90;

/** Whom a title, a label or a run-in heading names where it names nothing else; empty where it does not. */
export function partiesOfTitle(told: string, names: readonly string[]): ClaimRecipient[] {
  const whole = told.trim().replace(CALLED, '');
  const title = KINDS_OF_ONE.test(whole)
    ? whole.replace(/, (?=(?:and|or|&) )/g, ' ').replace(/, /g, ' and ')
    : whole;
  if (title.length > LONGEST || TOPIC.test(title)) return [];
  const tokens = tokenise(title);
  const parties = partyMentions(tokens, names);
  const named = parties.filter((p) => p.kind !== 'self' && p.kind !== 'user');
  const plural = named.every((p) => p.kind !== 'users' || /^(?!others).*s$/.test(tokens[p.last]!.low));
  if (named.length === 0 || !plural) return [];
  if (named.some((p) => p.kind === 'unspecified' || p.kind === 'public')) return [];
  const within = (i: number) => parties.some((p) => i >= p.first && i <= p.last);
  // "Advertising and measurement partners": two kinds of one noun.
  const beside = (i: number) => JOINS.test(tokens[i + 1]?.low ?? '') && within(i + 2) && saysMore(tokens, i);
  const rest = tokens.filter((t, i) => !within(i) && !BESIDE.test(t.low) && !beside(i));
  return rest.length === 0 ? recipientsOf(named, '').slice(0, 3) : [];
}

/** "Through our interfaces.", "3.3 To prevent harm.": a title in a line of its own, and no end of the sentence before it. */
const TITLE_LINE =
  /^(?:\d+(?:\.\d+)*\.? )?(?!(?:For|Including|Such|And|Or|This|These|Those|Also|E\.g|Like|Especially|As|Namely|But|Not|Our|Other|All|Any|Your)\b)\p{Lu}[^.!?:;|"\u201c]{3,90}\.$/u;

function isTitleLine(text: string, names: readonly string[]): boolean {
  if (!TITLE_LINE.test(text)) return false;
  return !parse(text, names).groups.some(
    (g) => g.shape === 'finite' && (g.kind === 'main' || g.kind === 'complement'),
  );
}

/** Labels of what is told of a company, and of nobody else. */
const OF_FACTS =
  /^(?:(?:personal |types of |kinds of )?(?:data|information)(?: (?:shared|sent|collected|processed|received|transferred))?|what (?:we|is) (?:shared?|sent?)|shared data|purposes?|used for|role|location)$/i;

/** What a sentence may refer to once its label, or the title that it is, names those who get data. */
export function underTitle(text: string, names: readonly string[], before: Discourse): Discourse {
  const { label } = unlabelled(text);
  // "Data shared: your name" under the name of a company: what is told of it.
  if (OF_FACTS.test(label) && before.partners.some((who) => who.startsWith('named:'))) return before;
  const partners = partiesOfTitle(label || text.replace(/[.:]\s*$/, ''), names);
  return partners.length > 0 || label ? { ...before, partners } : before;
}

/** The same of a line that is no item of a list: whom the title before it names gets nothing of what stands under a next one. */
export function underTitleLine(text: string, names: readonly string[], before: Discourse): Discourse {
  const titled = underTitle(text, names, before);
  const ends = titled === before && before.partners.length > 0 && isTitleLine(text, names);
  return ends ? { ...before, partners: [], third: null } : titled;
}
