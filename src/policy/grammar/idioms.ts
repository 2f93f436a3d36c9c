import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import { absentDeed } from './absent.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { encrypted, noWay } from './hidden.ts';
import { nominalDeeds } from './nominal-deeds.ts';
import { recipientsOf } from './recipients.ts';
import { recipientsIn } from './recipients-named.ts';
import { subjectRole, WE } from './roles.ts';
import { typesOf } from './types-named.ts';

const ADS_BASED =
  /\b(ads?|advertis\w+|advertisements?|sponsored (content|messages)|recommendations|suggestions|content|personali[sz]ation|targeting)\b.{0,120}?\b(based (solely |only |in part |partly |also )?(on|upon)|on the basis of)\b/i;
const NOMINAL =
  /\b(requires?|involves?|entails?|includes?)\b (\w+,? (?:and |or )?){0,4}(submission|provision|collection|recording|storage|sharing|disclosure|use|processing) of\b/i;
const ASSETS =
  /\b((transferred|business|sold|acquired) assets|assets (that are |that is |which are |being |to be )?(transferred|sold|acquired)|(one|part) of (the|our) (\w+ )?assets|asset of the (company|business))\b/i;
const SELLING =
  /(?:\bnot|\bnever|n't|\bwithout)\b.{0,60}\b(selling|renting|trading)\b|\bno (selling|renting|trading) (of )?(your|user|personal|any)\b/i;
const BEFORE_CONSENT =
  /\b(ask|request|obtain|get|seek|need|require|solicit)s? (you )?(for )?(your |their |the user's |users' )?(explicit |express |prior )?(permission|consent)\b.{0,30}\b(before|to|prior to|for) (\w+ly )?(?<verb>(?:collect|sync|upload|import)(?:ing)?|(?:access|process)ing|(?:us|shar|stor)(?:e|es|ing))\b/i;
/** "We will get your consent before we share …" */
const BEFORE_WE =
  /\b(?:ask|request|obtain|get|seek|need|require)s? (?:you )?(?:for )?(?:your |their )?(?:explicit |express |prior )?(?:permission|consent)\b.{0,20}\bbefore (?:we|it) (?:can |may |will |would )?(?<verb>collect|sync|access|upload|import|us|shar|process|stor)e?\b/i;
const PERMITS = /permission|consent/i;
const NO_ADS = /\b(no|never|not) (ads?|adverts?|advertisements?|personali[sz]ed)\b/i;
const NOT_FOR_SALE = /\b(not|never) for sale\b/i;

/** Claims that stand in fixed turns of phrase rather than in one verb. */
export function idioms(s: ParsedSentence, discourse: Discourse): Draft[] {
  const out: Draft[] = [];
  const text = s.text;
  const conditional =
    /^(unless|opting out|if you (opt|turn|switch|disable|reject|refuse|withdraw|object|decline|deny|do|have not|haven't|never|would|choose not|decide not))\b|\bopt out of\b|\bif you (prefer|opt|do not want|don't want)\b/i.test(
      text,
    );
  const absent = absentDeed(s);
  out.push(...(absent.length > 0 ? absent : nominalDeeds(s)));
  out.push(...encrypted(s, discourse), ...noWay(s, discourse));
  const ads = ADS_BASED.exec(text);
  const traded = s.groups.some(
    (g) => (isOf(g.lemma, 'sell') || isOf(g.lemma, 'share')) && g.shape === 'finite',
  );
  if (ads && !conditional && !traded) {
    const at = ads.index + ads[0].length;
    const but = /,? but\b/i.exec(text.slice(at));
    const next = s.groups.find(
      (g) =>
        g.kind === 'main' &&
        (s.tokens[g.clauseFirst]?.start ?? 0) > at &&
        /^(,|;|and|but)$/.test(s.tokens[g.clauseFirst - 1]?.low ?? ''),
    );
    const until = Math.min(
      but ? at + but.index : text.length,
      next ? s.tokens[next.clauseFirst]!.start : text.length,
    );
    const after = s.data.filter(
      (m) => s.tokens[m.first]!.start >= at - 1 && s.tokens[m.first]!.start < until && m.level === 'typed',
    );
    const types = typesOf(s, after, s.tokens.length).filter(
      (t) => t !== 'message-content' && t !== 'content',
    );
    const denied =
      s.groups.some(
        (g) =>
          g.negated && g.shape === 'finite' && g.kind !== 'relative' && (s.tokens[g.verb]?.start ?? 0) < at,
      ) || NO_ADS.test(text.slice(0, at));
    if (types.length > 0)
      out.push(
        plainDraft({
          action: 'use',
          polarity: denied ? 'denied' : 'affirmed',
          data: types,
          purpose: [/\b(ad|ads|advert|sponsored)/i.test(ads[0]) ? 'advertising' : 'personalise'],
          rule: 'based-on',
          confidence: 0.65,
        }),
      );
  }
  const nominal = NOMINAL.exec(text);
  if (nominal && !conditional) {
    const at = nominal.index + nominal[0].length;
    const first = s.data.find((m) => s.tokens[m.first]!.start >= at);
    const comma = first
      ? s.tokens.findIndex((t, k) => k > first.last && t.low === ',' && s.tokens[k + 1]?.low === 'which')
      : -1;
    const near =
      first && s.tokens[first.first]!.start - at < 40
        ? s.data.filter((m) => m.first >= first.first && (comma < 0 || m.last < comma))
        : [];
    const types = typesOf(s, near, s.tokens.length);
    const noun = nominal[3]!.toLowerCase();
    const negated = s.groups.some((g) => g.negated && s.tokens[g.verb]!.start <= nominal.index);
    const action =
      noun === 'storage'
        ? 'store'
        : /^(sharing|disclosure)$/.test(noun)
          ? 'share'
          : /^(use|processing)$/.test(noun)
            ? 'use'
            : 'collect';
    if (types.length > 0 && !negated)
      out.push(
        plainDraft({
          action,
          polarity: 'affirmed',
          data: types,
          recipient: action === 'share' ? 'unspecified' : 'self',
          rule: 'nominal',
          confidence: 0.6,
        }),
      );
  }
  if (ASSETS.test(text) && !/\b(not|never)\b/i.test(text)) {
    const types = typesOf(s, s.data, s.tokens.length);
    if (types.length > 0)
      out.push(
        plainDraft({
          action: 'share',
          polarity: 'affirmed',
          modality: 'only-if',
          data: types,
          recipient: 'acquirer',
          rule: 'assets',
          confidence: 0.65,
        }),
      );
  }
  if (SELLING.test(text) && !/\b(depends?|rel(y|ies)) (up)?on (the )?selling\b/i.test(text)) {
    const verb = s.groups.find((g) => ['sell', 'rent', 'trade'].includes(g.lemma) && g.form === 'ing');
    const object = verb ? (s.tokens[verb.last + 1]?.low ?? '') : '';
    const span = verb ? s.data.filter((m) => m.first > verb.last && m.first <= verb.last + 12) : [];
    const before = verb ? s.data.filter((m) => m.last < verb.first) : [];
    const earlier = before.length > 0 ? typesOf(s, before, verb!.first) : discourse.data;
    const types = ['it', 'them', 'this', 'that'].includes(object)
      ? earlier
      : typesOf(s, span, s.tokens.length);
    if (types.length > 0)
      out.push(
        plainDraft({
          action: 'sell',
          polarity: 'denied',
          data: types,
          recipient: 'unspecified',
          rule: 'no-selling',
          confidence: 0.7,
        }),
      );
  }
  const consent = PERMITS.test(text) ? (BEFORE_CONSENT.exec(text) ?? BEFORE_WE.exec(text)) : null;
  if (consent && !conditional) {
    const at = consent.index + consent[0].length;
    const types = typesOf(
      s,
      s.data.filter((m) => s.tokens[m.first]!.start >= at - 1),
      s.tokens.length,
    );
    const verb = (consent.groups?.verb ?? '').toLowerCase();
    const action = /^(us|process)/.test(verb)
      ? 'use'
      : verb.startsWith('shar')
        ? 'share'
        : verb.startsWith('stor')
          ? 'store'
          : 'collect';
    const k = s.groups.findIndex((g) => s.tokens[g.verb]!.start >= consent.index && isOf(g.lemma, 'share'));
    const parties = k < 0 ? [] : recipientsIn(s, k, s.groups[k]!.last + 1, s.tokens.length, false);
    const to = recipientsOf(parties, '');
    // "asks for your consent to share it with us": what is shared with the service it collects.
    const withUs = action === 'share' && to.length === 0 && parties.some((p) => p.kind === 'self');
    const named: ClaimRecipient[] =
      action !== 'share' || withUs ? ['self'] : to.length > 0 ? to : ['unspecified'];
    if (types.length > 0)
      for (const recipient of named)
        out.push(
          plainDraft({
            action: withUs ? 'collect' : action,
            polarity: 'affirmed',
            modality: 'only-if',
            data: types,
            recipient,
            rule: 'after-consent',
            confidence: 0.65,
          }),
        );
  }
  if (NOT_FOR_SALE.test(text)) {
    const types = typesOf(s, s.data, s.tokens.length);
    if (types.length > 0)
      out.push(
        plainDraft({
          action: 'sell',
          polarity: 'denied',
          data: types,
          recipient: 'unspecified',
          rule: 'not-for-sale',
          confidence: 0.75,
        }),
      );
  }
  return out;
}

const WHO_DO = new Set(['that', 'who', 'which', 'to', 'such', 'like']);

/** Deeds that "this includes sharing …" states by themselves. */
const NAMES_DEED = ['share', 'give', 'sell', 'collect', 'store', 'use'] as const;

const DEFINED = /^(personal|personally|information|data|identifiable|sensitive)\b/;

/** "The data that is used may include …": the deed that the subject itself names. */
function ownDeed(c: ClauseContext): Draft['action'] | null {
  const span = c.g.subject;
  const deed = span
    ? c.s.groups.find((g) => g.first > span.first && g.last < c.g.first && !g.negated && g.lemma !== 'be')
    : undefined;
  if (!deed) return null;
  return (['collect', 'use', 'share', 'store'] as const).find((name) => isOf(deed.lemma, name)) ?? null;
}

/** "Information you can access includes …": what the person may do with it goes on from nothing. */
function personDoes(c: ClauseContext): boolean {
  const span = c.g.subject;
  return c.s.groups.some(
    (h) =>
      span !== null &&
      h.kind === 'relative' &&
      h.first > span.first &&
      h.last < c.g.first &&
      !isOf(h.lemma, 'submit') &&
      subjectRole(c.s, h).role === 'user',
  );
}

/** "Information you may share with us": who gets it. */
function personGivesUs(c: ClauseContext): boolean {
  return c.s.groups.some(
    (h) =>
      h.kind === 'relative' &&
      h.last < c.g.first &&
      isOf(h.lemma, 'submit') &&
      subjectRole(c.s, h).role === 'user' &&
      c.s.parties.some((p) => p.kind === 'self' && p.first > h.last && p.last < c.g.first),
  );
}

const VISIT: ReadonlySet<DataType> = new Set([
  'ip-address',
  'browser',
  'operating-system',
  'device-identifier',
  'device-model',
  'page-url',
  'session-timing',
  'usage-event',
  'cookie-identifier',
  'screen',
  'language',
]);

const ACCOUNT = /^(your|an|the|each|every|any) (user )?(account|profile)\b/;

/** "Your account will contain a user name": what an account is made of the service has. */
function ofAccount(c: ClauseContext, types: readonly DataType[]): Draft[] {
  if (!ACCOUNT.test(c.role.first) || c.denied || types.length === 0) return [];
  return [
    plainDraft({
      action: 'collect',
      polarity: 'affirmed',
      modality: c.g.modal === 'may' ? 'may' : 'does',
      data: [...types],
      rule: 'account-contains',
      confidence: 0.55,
    }),
  ];
}

/** "This may include your IP address and your browser's version": whatever it goes on from, a visit shows it. */
function ofVisit(c: ClauseContext, types: readonly DataType[]): Draft[] {
  const points = /^(this|these|such)\b/.test(c.role.first);
  if (!points || c.denied || types.filter((t) => VISIT.has(t)).length < 2) return [];
  return [
    plainDraft({
      action: 'collect',
      polarity: 'affirmed',
      modality: c.g.modal === 'may' ? 'may' : 'does',
      data: [...types],
      rule: 'includes-visit',
      confidence: 0.5,
    }),
  ];
}

/** "This includes …": goes on with the statement before it, with the data that it names. */
export function includes(c: ClauseContext): Draft[] {
  const types = c.object.types.filter((t) => t !== 'unspecified');
  // What a denial covers is not spelled out by "this includes": the words go back to something else.
  if (c.discourse.statements.at(-1)?.polarity === 'denied') return [];
  const statements = c.discourse.statements.filter((d) => d.rule !== 'includes');
  const own = ownDeed(c);
  const held = own ? [] : ofAccount(c, types);
  if (held.length > 0) return held;
  if (statements.length === 0 && !own) return ofVisit(c, types);
  // "These purposes include …"
  if (!c.denied && /^(these|those|such) (purposes|uses)\b/.test(c.role.first))
    return statements
      .filter((d) => d.action === 'use' && d.polarity === 'affirmed')
      .map((d) => ({ ...d, rule: 'includes-use', confidence: Math.min(0.7, d.confidence) }));
  const anaphor =
    c.role.anaphor ||
    ['data', 'pronoun'].includes(c.role.role) ||
    (c.role.role === 'other' && /^(some )?examples$/.test(c.role.first));
  if (!anaphor || c.denied || personDoes(c)) return [];
  const next = c.s.groups[c.k + 1];
  const gerund = next?.shape === 'gerund' && next.first <= c.start + 5;
  if (gerund && c.s.tokens.slice(c.start, next.first).some((t) => t.low === 'not')) return [];
  const last = statements.at(-1);
  // "Personal information may include …": a definition, which only goes on from what is collected.
  if (!own && !c.role.anaphor && last?.action !== 'collect' && DEFINED.test(c.role.first)) return [];
  if (gerund && NAMES_DEED.some((name) => isOf(next.lemma, name)) && next.lemma !== 'use') {
    const inner = new ClauseContext(c.s, c.k + 1, { ...next, kind: 'main' }, c.discourse, c.service, WE);
    const made = selfActs(inner).map((d) => ({
      ...d,
      modality: c.g.modal === 'may' ? ('may' as const) : d.modality,
      confidence: d.confidence - 0.1,
      rule: `${d.rule}+included`,
    }));
    if (made.length > 0) return made;
  }
  if (gerund)
    return last?.action === 'use'
      ? statements
          .filter((d) => d.action === 'use')
          .map((d) => ({ ...d, rule: 'includes-use', confidence: Math.min(0.7, d.confidence) }))
      : [];
  // "This includes what we get from:": the statement itself, once more.
  const again = c.role.role === 'pronoun' && c.object.types.length > 0;
  if (types.length === 0 && again && last?.data.includes('unspecified'))
    return statements
      .filter((d) => d.action === last.action)
      .map((d) => ({
        ...d,
        data: ['unspecified'],
        rule: 'includes',
        confidence: Math.min(0.6, d.confidence),
      }));
  if (types.length === 0) return [];
  // "This may include vendors that …": whom, not what.
  const whom = c.s.parties.find((p) => p.first >= c.start && p.first <= c.start + 1);
  if (whom && !['self', 'user'].includes(whom.kind) && WHO_DO.has(c.s.tokens[whom.last + 1]?.low ?? ''))
    return [];
  // "What you may share with us includes …": what is given to the service it collects.
  const given = own === 'share' && personGivesUs(c);
  if (own && own !== last?.action)
    return own === 'share' && !given
      ? []
      : [
          plainDraft({
            action: given ? 'collect' : own,
            polarity: 'affirmed',
            data: [...types],
            rule: 'includes',
            confidence: 0.65,
          }),
        ];
  const same = statements.filter((d) => d.action === last?.action && d.polarity === last.polarity);
  return same.map((d) => ({
    ...d,
    data: [...types],
    rule: 'includes',
    confidence: Math.min(0.8, d.confidence),
    modality: c.g.modal === 'may' ? ('may' as const) : d.modality,
  }));
}
