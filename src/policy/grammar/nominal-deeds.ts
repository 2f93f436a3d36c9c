import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts';
import { isOf } from '../lexicon/verbs.ts';
import { goesAbroad } from './abroad.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { bothLimits, limitsOfDeed, limitsOfVerb } from './deed-limits.ts';
import { isDenied } from './denied-head.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import { heldTo } from './tail-limits.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';

const NOUN = Object.keys(DEED_NOUNS).join('|');

/** "our collection of your name", "the collection and storage of …": a deed as a noun, with whose it is before it. */
const DEED = new RegExp(
  `^(?:and |or )?(?<whose>our|the|any|no|an?|such|this|all|)\\s?(?:\\w+ly |data (?=\\w+ of (?:your|personal)\\b)|automated |automatic |manual |further |statistical |technical )?(?<noun>${NOUN})(?: (?:and|or) (?:our )?(?<second>${NOUN}))?(?: by us)? of (?=\\w)`,
  'i',
);

const NAMED = new RegExp(`\\b(?:${NOUN})\\b.{0,40} (?:of|to)\\b`, 'i');

export interface Deed {
  actions: Action[];
  /** Token index where what it acts on begins. */
  from: number;
  whose: string;
}

function deedAt(s: ParsedSentence, at: number): Deed | null {
  const offset = s.tokens[at]?.start;
  const match = offset === undefined ? null : DEED.exec(s.text.slice(offset));
  if (!match?.groups) return null;
  const end = offset! + match[0].length;
  const nouns = [match.groups.noun, match.groups.second].filter((noun) => noun !== undefined);
  return {
    actions: nouns.map((noun) => DEED_NOUNS[noun.toLowerCase()]!),
    from: s.tokens.findIndex((t) => t.start >= end),
    whose: match.groups.whose!.toLowerCase(),
  };
}

/** Claims of what a deed that stands as a noun does to the data after it. */
export function deedDrafts(
  s: ParsedSentence,
  deed: Deed,
  end: number,
  denied: boolean,
  rule: string,
): Draft[] {
  const first = s.data.find((m) => m.first >= deed.from && m.first <= deed.from + 3);
  if (!first || s.groups.some((g) => g.first > deed.from && g.last < first.first)) return [];
  const acted = s.data.filter((m) => m.first >= first.first && m.first < end);
  const data = typesOf(s, acted, end);
  const limits = denied ? limitsOfDeed(s, acted, end) : null;
  const to = recipientsOf(
    s.parties.filter(
      (p) =>
        p.first > first.last &&
        p.first < end &&
        [1, 2].some((d) => ['to', 'with'].includes(s.tokens[p.first - d]?.low ?? '')),
    ),
    '',
  );
  return deed.actions.flatMap((action) => {
    const given = action === 'share' || action === 'sell';
    if (action === 'share' && to.length === 0 && goesAbroad(s.text)) return [];
    const recipients: ClaimRecipient[] = !given ? ['self'] : to.length > 0 ? to : ['unspecified'];
    return recipients.map((recipient) => ({
      actor: 'self',
      action,
      polarity: denied ? ('denied' as const) : ('affirmed' as const),
      modality: 'does' as const,
      data: [...data],
      recipient,
      purpose: [...(limits?.purpose ?? (['unspecified'] as const))],
      conditions: [...(limits?.conditions ?? [])],
      confidence: 0.6,
      rule,
    }));
  });
}

const HAPPENS = cued(
  /^((?:may|might|can|could) (?:also )?(?:take place|occur|happen|be (?:necessary|required|needed|made|carried out|unavoidable))|never (?:takes place|occurs|happens)|takes? place|occurs?|happens?|is (made|carried out|performed|undertaken|done)|does not (take place|occur|happen)|will (not )?(take place|occur|happen|be (made|carried out|performed))|is not (made|carried out|performed|undertaken|done))\b/i,
);
const ON_DEVICE =
  /^[^,;]{0,40}\b(?:locally|on (?:your|the user['\u2019]s|their) (?:own )?(?:device|phone|smartphone|computer|browser))\b/i;
const WITHOUT = /\b(?:without|unless|except (?:with|where|if|when))\b/i;
const RULED_OUT =
  /^(is|are|will be) (not (planned|intended|envisaged|foreseen)|(strictly |always )?(excluded|ruled out))\b/i;
const FORBIDDEN = /^(is|are|will be) (not (permitted|allowed)|(strictly |always )?(prohibited|forbidden))\b/i;
/** A rule may be for users: only what goes to companies is the service's own to forbid itself. */
const TO_COMPANIES =
  /\b(to|with|by) (any |our |other |outside |all )*(third|advertis|partner|compan|providers?|outsiders)/i;
/** What may be said of a deed that is done: what for, how long, how much. */
const PRESUPPOSES =
  /^(serves|helps|enables|allows us|lasts|ends|is (\w+ly )?(necessary|needed|required|essential|limited|restricted|used|intended|aimed)|does not exceed|will not exceed|requires|depends|includes (?:both )?(?:automated|manual|profiling)|(?:is|are|will be|shall be) (?:\w+ )?for\b)/i;

/** "is necessary to run the service" */
const TO_SERVE =
  /^is (?:\w+ly )?(?:necessary|needed|required|essential|indispensable) (?:in order )?to (?:operate|provide|run|deliver|maintain|offer|improve|protect|show|display|send)\b/i;

const GROUND = /\b(?:consent|contract|legitimate|legal obligations?|art\.|article|performance of)/i;

/** "Our collection of your name serves security", "a sale of your data does not take place": a deed that a clause is about. */
function asSubject(s: ParsedSentence, g: VerbGroup): Draft[] {
  if (!g.subject || g.shape !== 'finite') return [];
  // "The transfer of data for purposes other than those named does not take place": the deed begins the sentence.
  const late =
    g.kind === 'relative' && deedAt(s, 0) !== null && HAPPENS.test(s.text.slice(s.tokens[g.first]!.start));
  const only = !s.groups.some((h) => h !== g && h.kind === 'main' && h.shape === 'finite');
  if (g.kind !== 'main' && !(late && only)) return [];
  const deed = deedAt(s, late ? 0 : g.subject.first);
  if (!deed || ['such', 'this'].includes(deed.whose)) return [];
  const said = s.text.slice(s.tokens[g.first]!.start);
  // "The use of it by a third party depends on its policy": what others do.
  if (
    /\bby (?:a|any|the|such|these|those|other)? ?(?:third|other)\b/i.test(
      s.text.slice(0, s.tokens[g.first]!.start),
    )
  )
    return [];
  const none = deed.whose === 'no';
  const start = s.tokens[g.first]!.start;
  const verb = (HAPPENS.exec(said) ?? RULED_OUT.exec(said) ?? FORBIDDEN.exec(said))?.[0] ?? '';
  const behind = (d: Draft) =>
    heldTo(
      d.polarity === 'denied' && verb ? { ...d, ...bothLimits(d, limitsOfVerb(s, start + verb.length)) } : d,
      s.text,
      start,
    );
  // "takes place only within our company": nobody else gets it.
  if (/^[^,;]{0,60}\b(?:within|inside) (?:our|the)\b/i.test(said)) return [];
  // "The processing of your messages happens on your device alone": there, and not here.
  if (none === g.negated && HAPPENS.test(said) && ON_DEVICE.test(said)) return [];
  if (HAPPENS.test(said)) {
    // "Processing may be necessary for a contract": on what ground it is done.
    const needed = /^\w+ (?:also )?be (?:necessary|required|needed)/i.test(said);
    const made = deedDrafts(s, deed, g.first, none !== g.negated, 'deed-happens').filter(
      (d) => !needed || d.action === 'share' || d.action === 'sell',
    );
    const tied = /\bonly (with|if|when|after|upon|where)\b/i.test(said);
    // "No transfer takes place without your consent": with it, one does.
    if (none !== g.negated && WITHOUT.test(said))
      return made.flatMap((d) => [
        d,
        { ...d, polarity: 'affirmed' as const, modality: 'only-if' as const, rule: `${d.rule}+except` },
      ]);
    return tied && !g.negated && !none
      ? made.flatMap((d) => [
          { ...d, modality: 'only-if' as const },
          { ...d, polarity: 'denied' as const, rule: `${d.rule}+only` },
        ])
      : made.map(behind);
  }
  const forbidden =
    FORBIDDEN.test(said) &&
    TO_COMPANIES.test(s.text.slice(s.tokens[g.subject.first]!.start, s.tokens[g.first]!.start));
  if (RULED_OUT.test(said) || forbidden)
    return none ? [] : deedDrafts(s, deed, g.first, true, 'deed-ruled-out').map(behind);
  const ours = deed.whose === 'our' || /\bby us\b/i.test(s.text.slice(0, s.tokens[g.first]!.start));
  const based =
    GROUND.test(said) &&
    /^(?:is|are) (?:\w+ )?(?:(?:based|founded|on the (?:legal )?basis|on the grounds?) (?:up)?(?:on|of)|grounded in|justified by|within|in) ?|^(?:rests?|rel(?:y|ies)) (?:up)?on\b|^has (?:its|a|the|as its) (?:legal )?basis\b/i.test(
      said,
    );
  const presupposed = PRESUPPOSES.test(said) || based;
  const person = /\byour\b/i.test(s.text.slice(0, s.tokens[g.first]!.start));
  const named = ['the', 'any'].includes(deed.whose) || (deed.whose === '' && person);
  if (none || !(ours || named) || !presupposed) return [];
  const made = deedDrafts(s, deed, g.first, false, 'deed-presupposed');
  const yours = person && (based || TO_SERVE.test(said));
  return made.filter((d) => ours || yours || d.data.some((t) => t !== 'unspecified'));
}

/** Verbs that say of a deed that it is not done. */
const LEAVES_OFF =
  /^(refrain|dispense|waive|forgo|abstain|stop|cease|discontinue|abandon|renounce|avoid|disable)$/;
/** Verbs by which the person lets it be done. */
const AGREES = /^(agree|consent|authorize|authorise)$/;

/** "We dispense with the storage of addresses", "you consent to the transfer of your name to banks". */
function asObject(s: ParsedSentence, g: VerbGroup): Draft[] {
  if (g.kind !== 'main' || g.shape !== 'finite' || g.passive || isDenied(s, g)) return [];
  const { role } = subjectRole(s, g);
  const before = ['from', 'with', 'in', 'to', 'any'];
  let at = g.last + 1;
  while (before.includes(s.tokens[at]?.low ?? '')) at++;
  const deed = deedAt(s, at);
  if (!deed) return [];
  const end =
    s.groups.find((h) => h.first > deed.from && h.shape === 'finite')?.clauseFirst ?? s.tokens.length;
  if (role === 'self' && LEAVES_OFF.test(g.lemma))
    return deedDrafts(s, deed, end, true, 'deed-left-off').map((d) =>
      heldTo(d, s.text, s.tokens[g.last]!.end),
    );
  const may = ['may', 'can', 'could', 'should', 'must'].includes(g.modal);
  if (role === 'user' && AGREES.test(g.lemma) && !may && !/\bif you\b/i.test(s.text))
    return deedDrafts(s, deed, end, false, 'deed-agreed').filter((d) =>
      d.data.some((t) => t !== 'unspecified'),
    );
  return [];
}

/** "We do this through the collection and use of your position": by what the service does what it does. */
function asMeans(s: ParsedSentence, g: VerbGroup): Draft[] {
  if (g.kind !== 'main' || g.shape !== 'finite' || isDenied(s, g) || subjectRole(s, g).role !== 'self')
    return [];
  // "We collect it through the use of cookies": with what it is gathered is read there.
  if (isOf(g.lemma, 'collect')) return [];
  const next = s.groups.find((h) => h.first > g.last && h.kind !== 'relative' && h.shape !== 'gerund');
  const end = next?.clauseFirst ?? s.tokens.length;
  for (let i = g.last + 1; i < end - 3; i++) {
    const by = s.tokens[i]!.low;
    if (
      by !== 'through' &&
      by !== 'via' &&
      !(by === 'of' && s.tokens[i - 1]!.low === 'means' && s.tokens[i - 2]!.low === 'by')
    )
      continue;
    const deed = deedAt(s, i + 1);
    if (!deed || !['the', 'our'].includes(deed.whose)) continue;
    const typed = (d: Draft) => d.data.filter((t) => t !== 'unspecified');
    return deedDrafts(s, deed, end, false, 'deed-means').map((d) =>
      typed(d).length > 0 ? { ...d, data: typed(d) } : d,
    );
  }
  return [];
}

/** "We limit our collection to your name", "our data collection is limited to your name". */
const LIMITED = cued(
  /^(?:we (?:only )?(?:limit|restrict|confine) (?:our |the |any )?(?:data )?|our (?:data )?)(?<noun>collection|processing|storage|retention|use)(?: of (?:personal |your )?(?:data|information))? (?:is (?:strictly )?(?:limited|restricted|confined) )?to (?=(?:your|the|an?|what)\b)/i,
);

function limitedTo(s: ParsedSentence): Draft[] {
  const match = LIMITED.exec(s.text);
  if (!match?.groups) return [];
  const from = s.tokens.findIndex((t) => t.start >= match[0].length);
  const action = DEED_NOUNS[match.groups.noun!.toLowerCase()]!;
  const made = deedDrafts(
    s,
    { actions: [action], from, whose: 'our' },
    s.tokens.length,
    false,
    'deed-limited',
  );
  return made
    .filter((d) => d.data.every((t) => t !== 'unspecified'))
    .map((d) => ({ ...d, modality: 'only-if' as const }));
}

/** Claims of deeds that stand as nouns: what a clause is about, or what it leaves off or agrees to. */
export function nominalDeeds(s: ParsedSentence): Draft[] {
  if (!NAMED.test(s.text)) return [];
  const limited = limitedTo(s);
  if (limited.length > 0) return limited;
  return s.groups.flatMap((g) => {
    const made = asSubject(s, g);
    if (made.length > 0) return made;
    const object = asObject(s, g);
    return object.length > 0 ? object : asMeans(s, g);
  });
}
