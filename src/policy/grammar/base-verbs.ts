import type { Verb } from '../lexicon/verb-forms.ts';
import { isPractice, VERBS } from '../lexicon/verbs.ts';
import { cued } from './cued.ts';
import { afterPluralHead, pluralNoun } from './plural-heads.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

const HELPERS = new Set([
  'help',
  'helps',
  'helping',
  'helped',
  'let',
  'lets',
  'letting',
  'make',
  'makes',
  'making',
  'have',
]);
const NOUN_AFTER: Record<string, Set<string>> = {
  access: new Set(['to', 'and', 'controls']),
  request: new Set(['for', 'to', 'from']),
};

/** Nouns for data, and what is said of data before them: "share anonymised data". */
const BEGINS_DATA = new Set(
  'information data personal aggregated aggregate messages ip cookies content about location device usage technical anonymised anonymized anonymous de-identified pseudonymised pseudonymized pseudonymous non-personal non-identifying non-personally statistical demographic sensitive basic'.split(
    ' ',
  ),
);

/** True where the word may begin a verb's object. */
export function startsObject(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    w.POSSESSIVES.has(token.low) ||
    w.DETERMINERS.has(token.low) ||
    w.OBJECT_PRONOUNS.has(token.low) ||
    BEGINS_DATA.has(token.low)
  );
}

/** Verbs of what a service does, that before a noun go on from an infinitive far before them: "to show ads, track visits". */
const ALSO_GAINS = new Set(
  'gather collect obtain track store remember recognize recognise use share disclose monitor'.split(' '),
);

const SEEKS = /^(?:check|look|search|scan)$/;

/** Nouns that may take a verb in the plural. */
const MASS = /^(data|metadata|media|content)$/;

/** Verbs that are no nouns: after "and" they go on from an infinitive far before them. */
const NEVER_NOUNS = new Set(
  'provide deliver enable ensure improve develop create maintain prevent protect detect enforce identify analyze analyse understand determine personalize personalise customize customise tailor inform notify respond comply administer resolve verify authenticate facilitate conduct perform evaluate generate communicate operate enhance investigate'.split(
    ' ',
  ),
);

/** The verb that a word after a comma or coordinator goes on from, or null. */
export function coordinatesWith(
  tokens: readonly Token[],
  j: number,
  verbs: readonly (Verb | null)[],
): Verb | null {
  let k = j;
  while (
    k >= 0 &&
    (w.COORDINATORS.has(tokens[k]!.low) ||
      [',', '(', ')', '\u2014'].includes(tokens[k]!.low) ||
      w.isAdverb(tokens[k]!.low))
  )
    k--;
  return k >= 0 ? (verbs[k] ?? null) : null;
}

/** "you or our customer supply us with": a verb right after a party, before whom or what it concerns, with no verb before it in its clause. */
function partyVerb(
  tokens: readonly Token[],
  i: number,
  j: number,
  verbs: readonly (Verb | null)[],
  inPhrase: Uint8Array,
): boolean {
  if (inPhrase[j] === 0 || inPhrase[i] === 2 || !(startsObject(tokens[i + 1]) || inPhrase[i + 1]! > 0))
    return false;
  let coordinated = false;
  for (let k = j; k >= 0; k--) {
    const low = tokens[k]!.low;
    if (low === ',' || low === ';' || low === ':') break;
    if (low === 'or' || low === 'and') coordinated = true;
    if (verbs[k] && verbs[k]!.form !== 'ed') return false;
  }
  return coordinated;
}

/** "vendors acting on our behalf collect …", "we and others we work with use …": after a phrase that says for whom they act. */
const ACTS_FOR = cued(
  /\b((on (our|its|their) behalf|(act|work|operat)ing (for|with) (us|them|it))|(and|or) ((our|other|certain|some|the|third) )*[\w-]+ (who|that|which|we|with whom we)? ?(work|works|partner|cooperate|commission)( (for|with)( us)?)?)$/,
);

function afterWorkers(tokens: readonly Token[], i: number, j: number, lemma: string): boolean {
  const words = tokens.slice(Math.max(0, j - 9), j + 1).map((t) => t.low);
  return isPractice(lemma) && opensPhrase(tokens[i + 1]) && ACTS_FOR.test(words.join(' '));
}

/** Verbs that are no nouns, after which stands whom they concern. */
const LETS = /^(allow|enable|permit|let|help)$/;

/** "They are made by partners and allow partners to …": the second verb goes on from what is done. */
function goesOnFromPassive(
  tokens: readonly Token[],
  i: number,
  verbs: readonly (Verb | null)[],
  inPhrase: Uint8Array,
): boolean {
  if (!LETS.test(tokens[i]!.low) || !(inPhrase[i + 1]! > 0 || startsObject(tokens[i + 1]))) return false;
  return verbs.some(
    (v, k) => k > 0 && k < i && v?.form === 'ed' && ['are', 'were'].includes(tokens[k - 1]!.low),
  );
}

const OPENS_ASIDE = /^(such|including|like|who|which|for|e\.g\.)$/;

/** "Our partners, such as advertisers, use …": the first verb, after the comma at `close` that ends an aside. */
function afterAside(tokens: readonly Token[], close: number, verbs: readonly (Verb | null)[]): boolean {
  if (said(verbs, close)) return false;
  for (let k = close - 1; k > 0; k--)
    if (tokens[k]!.low === ',' && OPENS_ASIDE.test(tokens[k + 1]!.low)) return pluralNoun(tokens[k - 1]!);
  return false;
}

/** "We are part of a group and share your number": a second verb of what "we", said with no mark between, do. */
function weAlso(tokens: readonly Token[], i: number, j: number, inPhrase: Uint8Array): boolean {
  let at = i + 1;
  while (at < tokens.length && w.isAdverb(tokens[at]!.low)) at++;
  if (!startsObject(tokens[at]) && !(inPhrase[at]! > 0)) return false;
  let k = j - 1;
  while (k >= 0 && tokens[k]!.low !== 'we' && !w.isMark(tokens[k]!.low)) k--;
  const next = tokens[k + 1]?.low ?? '';
  return k >= 0 && tokens[k]!.low === 'we' && k < j - 2 && !w.MODALS.has(next) && !w.DO.has(next);
}

/** True where an infinitive stands before `i`, and nothing else that is said between. */
function inAims(tokens: readonly Token[], i: number, verbs: readonly (Verb | null)[]): boolean {
  for (let k = i - 1; k > 0; k--) {
    const verb = verbs[k];
    if (!verb || verb.form === 'ed') continue;
    const { low } = tokens[k - 1]!;
    if (verb.form === 'base' && (low === ',' || w.COORDINATORS.has(low))) continue;
    return verb.form === 'base' && low === 'to';
  }
  return false;
}

/**
 * "Users who buy a plan give us their name": the verb of those of whom a clause without a mark says which they are, right
 * before what it acts on.
 */
function afterWho(tokens: readonly Token[], i: number, verbs: readonly (Verb | null)[]): boolean {
  const { low, text } = tokens[i + 1] ?? { low: '', text: '' };
  const acts = w.POSSESSIVES.has(low) || w.OBJECT_PRONOUNS.has(low) || /^\p{Lu}/u.test(text);
  if (!acts && !(startsObject(tokens[i + 1]) && NEVER_NOUNS.has(tokens[i]!.low))) return false;
  for (let k = i - 1; k > 0; k--) {
    if (w.isMark(tokens[k]!.low) || w.COORDINATORS.has(tokens[k]!.low)) return false;
    if (!/^(?:who|that|which)$/.test(tokens[k]!.low)) continue;
    const told = tokens.findIndex((t, n) => n > k && n < i && (verbs[n] || w.HAVE.has(t.low)));
    const opens = k === 1 || (k < 5 && (k === 2 || /^(?:our|the|all|any|some)$/.test(tokens[0]!.low)));
    return (
      opens && told > 0 && told <= k + 3 && (pluralNoun(tokens[k - 1]!) || tokens[k - 1]!.low === 'those')
    );
  }
  return false;
}

/** "Your city and device type help us": several things before a verb that is no noun in front of "us". */
function letsUs(tokens: readonly Token[], i: number, verbs: readonly (Verb | null)[]): boolean {
  if (!LETS.test(tokens[i]!.low) || tokens[i + 1]?.low !== 'us' || verbs[i - 1]) return false;
  const { low } = tokens[i - 1]!;
  const noun =
    /^[a-z][a-z-]+$/.test(low) &&
    !w.PREPOSITIONS.has(low) &&
    !w.COORDINATORS.has(low) &&
    !w.POSSESSIVES.has(low) &&
    !w.DETERMINERS.has(low) &&
    !w.SUBJECT_PRONOUNS.has(low) &&
    !w.BE.has(low) &&
    !w.HAVE.has(low);
  if (!noun) return false;
  for (let k = i - 2; k >= 0; k--) {
    if ([';', ':', '.'].includes(tokens[k]!.low)) return false;
    if (w.COORDINATORS.has(tokens[k]!.low)) return true;
  }
  return false;
}

/** True where a word in the base form ("share", "use") is a verb here, not a noun. */
export function baseVerb(
  tokens: readonly Token[],
  i: number,
  j: number,
  verb: Verb,
  verbs: readonly (Verb | null)[],
  inPhrase: Uint8Array,
): boolean {
  const p = tokens[j];
  const next = tokens[i + 1];
  // "given back to the person": an adverb.
  if (verb.lemma === 'back' && next?.low === 'to' && p && (pluralNoun(p) || verbs[j])) return false;
  // "With: police and courts": those who get it.
  if (verb.lemma === 'police' && /^(?:,|and|or|\.)$/.test(next?.low ?? '.')) return false;
  // "Data collected: address, city": the first of a list.
  if (verb.lemma === 'address' && tokens[i - 1]?.low === ':' && /^[,;.]$/.test(next?.low ?? '.'))
    return false;
  if (['note', 'remember'].includes(verb.lemma) && next?.low === 'that') return true;
  // "those with whom we share it include:": a list of those of whom a verb was said.
  const listing =
    verb.lemma === 'include' && p && p.low !== 'to' && !w.isMark(p.low) && !w.COORDINATORS.has(p.low);
  if (listing && verbs.some((v, k) => v !== null && k < i && k > i - 12)) return true;
  // "These include our vendors"
  if (verb.lemma === 'include' && p && /^(these|those|examples)$/.test(p.low)) return true;
  // "These include: …", "examples include: …"
  if (verb.lemma === 'include' && next?.low === ':' && p && j === i - 1 && /^(these|those)$|s$/.test(p.low))
    return true;
  if (p && letsUs(tokens, i, verbs)) return true;
  if (!p)
    return (
      next !== undefined &&
      // "Type of phone": a noun.
      next.low !== 'of' &&
      (startsObject(next) || next.low === ',' || w.COORDINATORS.has(next.low) || w.PREPOSITIONS.has(next.low))
    );
  if (w.MODALS.has(p.low) || w.DO.has(p.low) || tokens[i - 1]!.low === 'please') return true;
  if (
    next &&
    NOUN_AFTER[verb.lemma]?.has(next.low) &&
    p.low !== 'to' &&
    !['we', 'you', 'they', 'who'].includes(p.low)
  )
    return false;
  if (p.low === 'to') return j === i - 1 || w.isAdverb(tokens[i - 1]!.low) ? next?.low !== 'of' : false;
  if (['we', 'you', 'they', 'i', 'who'].includes(p.low)) return true;
  if (['us', 'them', 'you'].includes(p.low) && j > 0 && HELPERS.has(tokens[j - 1]!.low)) return true;
  if (HELPERS.has(p.low)) return true;
  // "The cookies we use allow us to …", "the answers you give us help us …"
  if (LETS.test(verb.lemma) && next?.low === 'us' && j === i - 1 && (verbs[j] || p.low === 'us')) return true;
  // "The types of data we collect include …"
  if (verb.lemma === 'include' && j === i - 1 && verbs[j] && verbs[j]!.form !== 'ing') return true;
  if (
    (p.low === 'that' || p.low === 'which') &&
    j > 0 &&
    (p.low === 'which' ? tokens[j - 1]!.low !== '(' : !w.isMark(tokens[j - 1]!.low)) &&
    !w.PREPOSITIONS.has(tokens[j - 1]!.low)
  )
    return inPhrase[i] !== 2;
  if (w.COORDINATORS.has(p.low) || p.low === ',' || p.low === '(' || p.low === ')' || p.low === '\u2014') {
    const mate = coordinatesWith(tokens, j, verbs);
    if (mate && mate.form === 'base') return true;
    // "They are private and never leave your device": no verb that it goes on from, and no noun.
    if (tokens[i - 1]!.low === 'never' && next !== undefined && next.low !== 'of') return true;
    const far = verbs.some((v, k) => v?.form === 'base' && k < j);
    // "We are a small loft and rely on others": no other verb stands before it in its form.
    if (
      w.COORDINATORS.has(p.low) &&
      /^(?:rely|depend)$/.test(verb.lemma) &&
      /^(?:up)?on$/.test(next?.low ?? '')
    )
      return true;
    if (w.COORDINATORS.has(p.low) && NEVER_NOUNS.has(verb.lemma) && far) return true;
    // "We sync your contacts regularly and check for matches."
    if (
      w.COORDINATORS.has(p.low) &&
      (SEEKS.test(verb.lemma) || verb.lemma === 'ask') &&
      next?.low === 'for' &&
      far
    )
      return true;
    if (ALSO_GAINS.has(verb.lemma) && inAims(tokens, i, verbs) && opensPhrase(next)) return true;
    if (p.low === '(' || p.low === ')') return false;
    if (w.COORDINATORS.has(p.low) && goesOnFromPassive(tokens, i, verbs, inPhrase)) return true;
    if (w.COORDINATORS.has(p.low) && far && isPractice(verb.lemma) && chainsToObject(tokens, i)) return true;
    if (p.low === ',' && isPractice(verb.lemma) && startsObject(next) && afterAside(tokens, j, verbs))
      return true;
    if (['and', 'but'].includes(p.low) && isPractice(verb.lemma) && weAlso(tokens, i, j, inPhrase))
      return true;
    return startsObject(next) && next?.low !== 'about' && verbs.some((v, k) => v !== null && k < i);
  }
  if (p.low === ':' || p.low === '-' || p.low === ';')
    return startsObject(next) || next?.low === ',' || (next !== undefined && w.COORDINATORS.has(next.low));
  if (partyVerb(tokens, i, j, verbs, inPhrase) && isPractice(verb.lemma) && !w.PREPOSITIONS.has(p.low))
    return true;
  if (afterWorkers(tokens, i, j, verb.lemma)) return true;
  if (isPractice(verb.lemma) && j === i - 1 && afterWho(tokens, i, verbs)) return true;
  // "Calendar data reside there"
  if (MASS.test(p.low) && /^(reside|remain|stay|come)$/.test(verb.lemma) && j === i - 1) return true;
  // "When guests leave comments we …": the verb of a clause that opens with its subject.
  if (pluralNoun(p) && j > 0 && j === i - 1 && inPhrase[i] !== 2 && opensPhrase(next))
    if (w.SUBORDINATORS.has(tokens[j - 1]!.low)) return true;
  if (pluralNoun(p) && !verbs[j] && inPhrase[i] !== 2) {
    // "These partners collect, process and analyse it"
    const second = VERBS.get(tokens[i + 2]?.low ?? '');
    if (next?.low === ',' && isPractice(verb.lemma) && second?.form === 'base' && isPractice(second.lemma))
      return true;
    if (!next || next.low === 'of' || next.low === 'for' || w.isMark(next.low)) return false;
    return (
      startsObject(next) ||
      w.PREPOSITIONS.has(next.low) ||
      w.RELATIVES.has(next.low) ||
      w.isAdverb(next.low) ||
      w.COORDINATORS.has(next.low) ||
      isPractice(verb.lemma)
    );
  }
  return afterPluralHead(tokens, i, verb.lemma, verbs);
}

/** "…, and collect and store your address": verbs of one object, where the first is no more than named. */
function chainsToObject(tokens: readonly Token[], i: number): boolean {
  let at = i;
  for (let links = 0; ; links++) {
    let next = at + 1;
    while (next < at + 3 && (tokens[next]?.low === ',' || w.COORDINATORS.has(tokens[next]?.low ?? '')))
      next++;
    if (next === at + 1) return links > 0 && startsObject(tokens[next]);
    const verb = VERBS.get(tokens[next]?.low ?? '');
    if (verb?.form !== 'base' || !isPractice(verb.lemma)) return false;
    at = next;
  }
}

/** True where a verb that may be stated stands before `i`. */
export function said(verbs: readonly (Verb | null)[], i: number): boolean {
  return verbs.some((v, k) => k < i && v !== null && v.form !== 'ing' && v.form !== 'ed');
}

/** True where a word may open the phrase that a verb before it acts on. */
export function opensPhrase(next: Token | undefined): boolean {
  if (!next || w.isMark(next.low)) return false;
  return ![w.BE, w.HAVE, w.MODALS, w.PREPOSITIONS, w.COORDINATORS, w.NEGATORS].some((set) =>
    set.has(next.low),
  );
}

/** What stands before "means" where it is the way in which. */
const WAYS =
  /^(?:an?|any|the|other|all|automated|electronic|automatic|technical|legal|reasonable|such|secure|these|those|following|by|various|similar|our|their)$/;

/** "This means that", "“Usage Data” means", not "by automated means". */
export function meansIsVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.low ?? '.';
  if (!before || ['to', 'of', 'by', 'for'].includes(next) || w.isMark(next)) return false;
  // "Setting it to public means that …", not "any means that we use".
  if (next === 'that' && !WAYS.test(before.low)) return true;
  return (
    ['this', 'that', 'which', 'it', 'what', '"', ')', 'also', 'data', 'information'].includes(before.low) ||
    /^\p{Lu}/u.test(before.text)
  );
}
