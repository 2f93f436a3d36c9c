import { groupOf } from '../../model/data-types.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import { purposeBook } from '../lexicon/books.ts';
import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { readObject } from './objects.ts';
import { othersAct } from './others-act.ts';
import { subjectRole } from './roles.ts';

const TECHNOLOGY =
  /^(technolog(y|ies)|tools?|solutions?|products?|programs?|components?|cookies?|pixels?|beacons?|tags?|sdks?|scripts?|features?|widgets?|plug-?ins?|buttons?|logs?|files?|servers?|software|trackers?|identifiers?|extensions?|forms?|methods?|mechanisms?|services?|kits?|systems?|algorithms?|models?|surveys?|questionnaires?|devices?|sensors?|cameras?|filters?|scanners?|classifiers?|replays?|recorders?|emails?|newsletters?|websites?|webpages?|apps?|applications?|vehicles?|bikes?|scooters?|chatbots?|bots?|assistants?|functions?|integrations?|modules?|libraries|portals?)$/;

/** "Replay technology, also known as tape, …": the last word of the subject before its aside; empty without one. */
function beforeAside(c: ClauseContext): string {
  const span = c.g.subject;
  for (let i = (span?.first ?? 0) + 1; span && i <= span.last; i++)
    if (c.s.tokens[i]!.low === ',') return c.s.tokens[i - 1]!.low;
  return '';
}

const PASSES = new Set(['pass', 'send', 'transmit', 'share', 'transfer', 'forward', 'report']);
const HELPERS =
  /^(tools?|features?|widgets?|plug-?ins?|buttons?|integrations?|sdks?|pixels?|tags?|cookies?|extensions?|software|modules?|chatbots?)$/;
/** "SDKs in our app" */
const HELPERS_IN =
  /^(?:(?:the|our|some|these|third-party) )*(?:sdks?|pixels?|tags?|plug-?ins?|widgets?|cookies) (?:in|on|of) /;
const SCANS = new Set(['scan', 'analyze', 'analyse', 'process', 'review', 'examine', 'check']);
/** What a filter does with letters. */
const READS = new Set(['read', 'view', 'inspect', 'screen', 'check', 'open', 'see']);
const FILTERS = /^(?:filters?|scanners?|classifiers?|systems?|algorithms?|software)$/;
const MACHINES =
  /^(systems?|filters?|algorithms?|tools?|software|models?|scanners?|classifiers?|features?|functions?|assistants?|chatbots?|bots?|technolog(y|ies)|modules?)$/;

/** "These cookies use your browsing history to group you": what only gathers else. */
const TRACKERS = /^(?:cookies?|pixels?|beacons?|tags?|trackers?|scripts?|sdks?|plug-?ins?|widgets?)$/;

const ON_PERSON =
  /^ (?:your\b|(?:(?:the|this|that|certain|some) )?(?:information|data|details) (?:about|on|regarding|relating|concerning|from)\b)/;

/** What makes use of data as it runs. */
const RUNS = new Set(['use', 'utilize', 'utilise', 'leverage', 'consider', 'employ']);
/** "Our features use generative models": how they work. */
const MADE_OF =
  /^\W*(?:(?:an?|the|various|different|several|some|new|advanced|our) )*(?:generative|artificial|machine|deep|AI\b|technolog|models?\b|algorithm|capabilit|[\w-]+ (?:capabilit|technolog|learning|models?\b|algorithm|APIs?\b))/i;
const ENSURES = /\b(?:ensures?|make sure|require|guarantee|how|whether|if|that)\b/i;
const RUNNING =
  /^(?:programs?|programmes?|services?|experiences?|process(?:es)?|apps?|assistants?|products?)$/;

const LOGS = /^(logs?|logfiles?|records?|databases?|log-?books?|registers?)$/;

/** "Apps and websites you use may receive it": others', to whom it goes. */
const OTHERS_SITES = cued(
  /^(?:the |any |other )?(?:apps?|applications?|websites?|sites?|services?|platforms?)(?:,? (?:and|or) (?:apps?|applications?|websites?|sites?|services?|platforms?))? (?:that |which )?you (?:use|visit|download|connect|link|choose|open|click|follow|go to|(?:reach|access|find|enter) (?:through|via|by|from))\b/i,
);

function isOthersSite(c: ClauseContext): boolean {
  const { subject } = c.g;
  return subject !== null && OTHERS_SITES.test(c.s.text.slice(c.s.tokens[subject.first]!.start));
}

/** "Cookies set by our partners collect …": whatever stands between them and what they do. */
function ofCookies(c: ClauseContext): boolean {
  const first = c.role.mentions[0];
  if (!first || c.role.role !== 'data' || !first.types.every((t) => groupOf(t) === 'tracking')) return false;
  return TECHNOLOGY.test(c.s.tokens[first.last]!.low) && first.first <= (c.g.subject?.first ?? 0) + 2;
}

/** "These technologies collect your address", "social media features may receive …": whatever gathers it, it is gathered. */
export function technologyActs(c: ClauseContext): Draft[] {
  if (
    c.denied ||
    !(
      TECHNOLOGY.test(c.role.word) ||
      LOGS.test(c.role.word) ||
      TECHNOLOGY.test(beforeAside(c)) ||
      ofCookies(c)
    )
  )
    return [];
  const gets = (['collect', 'receive', 'see'] as const).some((name) => isOf(c.g.lemma, name));
  if (gets && isOthersSite(c)) return othersAct(c, ['partner']);
  if (SCANS.has(c.g.lemma) && MACHINES.test(c.role.word))
    return selfActs(c)
      .filter((d) => d.action === 'use' && d.data.some((t) => t !== 'unspecified'))
      .map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: 'machine-scans' }));
  // "A spam filter reads every letter", "our scanners look at attachments".
  const filters = READS.has(c.g.lemma) && FILTERS.test(c.role.word) && !/^your\b/.test(c.role.first);
  const opened = filters ? c.objectTypes().types : [];
  if (opened.length > 0 && opened.every((t) => groupOf(t) === 'content'))
    return [c.draft('use', opened, 'self', 'machine-reads', 0.6)];
  // "This feature uses your location": the service does, by one of its parts.
  const tracker =
    (TRACKERS.test(c.role.word) || ofCookies(c)) && ON_PERSON.test(c.s.text.slice(c.s.tokens[c.g.last]!.end));
  const machine = tracker || MACHINES.test(c.role.word) || RUNNING.test(c.role.word);
  if (
    c.g.kind === 'main' &&
    !ENSURES.test(c.s.text.slice(0, c.s.tokens[c.g.first]!.start)) &&
    RUNS.has(c.g.lemma) &&
    machine &&
    !isOthersSite(c) &&
    !MADE_OF.test(c.s.text.slice(c.s.tokens[c.g.last]!.end))
  )
    return selfActs(c)
      .filter((d) => d.action === 'use' && d.data.every((t) => groupOf(t) !== 'tracking'))
      .map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: 'machine-uses' }));
  if (
    PASSES.has(c.g.lemma) &&
    (HELPERS.test(c.role.word) || HELPERS_IN.test(c.role.first)) &&
    c.recipients(true).named.length > 0
  ) {
    const made = selfActs(c).map((d) => ({
      ...d,
      confidence: d.confidence - 0.15,
      rule: 'technology-passes',
    }));
    // "a third-party search provider" is one, not two.
    const known = made.filter((d) => d.recipient !== 'unspecified');
    return known.length > 0 ? known : made;
  }
  // "Cookies transmit data on your visit": to whom but those who set them.
  const sends = ['send', 'transmit', 'report'].includes(c.g.lemma) && !c.g.passive;
  if (sends && HELPERS.test(c.role.word) && c.recipients(true).named.length === 0) {
    const { types } = c.objectTypes();
    return types.length > 0 ? [c.draft('collect', types, 'self', 'technology-sends', 0.55)] : [];
  }
  // "Our login records store your number": what is written there is kept.
  if (LOGS.test(c.role.word) && ['store', 'keep', 'retain', 'save', 'record', 'log'].includes(c.g.lemma)) {
    return selfActs(c).map((d) => ({
      ...d,
      action: 'store' as const,
      confidence: d.confidence - 0.15,
      rule: 'log-keeps',
    }));
  }
  const learns = /^servers?$/.test(c.role.word) && ['see', 'learn', 'know'].includes(c.g.lemma);
  const gathers = learns || ['collect', 'receive'].some((name) => isOf(c.g.lemma, name as 'collect'));
  if (!gathers || c.g.lemma === 'detect') return [];
  return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: 'technology-gathers' }));
}

const FIRMS = /^(?:companies|firms|businesses|organi[sz]ations|entities|networks)$/;
const WORKS_WITH = /^(?:work|partner|engage|use|allow)$/;
const ANALYSES = new Set(['analyze', 'analyse', 'scan', 'process', 'examine', 'review']);

/** "We work with partners that may collect your address": what the others gather is gathered. */
export function gathersBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || g.passive) return [];
  const analyses = ANALYSES.has(g.lemma);
  const passes = PASSES.has(g.lemma);
  if (
    !analyses &&
    !passes &&
    !['collect', 'gather', 'record', 'track', 'log', 'capture', 'receive'].includes(g.lemma)
  )
    return [];
  const head = s.groups.findLast((h) => h.last < g.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || isDenied(s, head) || !['self', 'other', 'third'].includes(subjectRole(s, head).role))
    return [];
  if (
    ![
      'use',
      'work',
      'partner',
      'contain',
      'include',
      'have',
      'engage',
      'embed',
      'place',
      'set',
      'allow',
      'employ',
      'offer',
      'host',
      'provide',
      'integrate',
      'incorporate',
      'rely',
    ].includes(head.lemma)
  )
    return [];
  const c = new ClauseContext(s, k, g, discourse, service);
  if (/\bfrom (us|our)\b/i.test(s.text.slice(s.tokens[g.last]!.end))) return [];
  const others = c.role.parties.some((p) => p.kind !== 'self' && p.kind !== 'user' && p.kind !== 'users');
  if (!others && !TECHNOLOGY.test(c.role.word) && !(FIRMS.test(c.role.word) && WORKS_WITH.test(head.lemma)))
    return [];
  // "We use plug-ins that transmit your address to Acme"
  if (passes)
    return others || c.recipients(true).named.length === 0
      ? []
      : selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: 'passes-beside' }));
  if (analyses && (others || subjectRole(s, head).role !== 'self')) return [];
  return selfActs(c)
    .filter((d) => d.action === (analyses ? 'use' : 'collect'))
    .map((d) => ({ ...d, confidence: d.confidence - 0.25, rule: 'gathers-beside' }));
}

const BASED = new Set(['on', 'upon']);

/** "Based on your purchases, we may suggest …" */
function restsBefore(c: ClauseContext): Draft[] {
  const { tokens } = c.s;
  if (tokens[0]?.low !== 'based' || !BASED.has(tokens[1]?.low ?? '') || c.g.kind !== 'main') return [];
  const types = readObject(c.s, c.k, 2, c.g.clauseFirst).types.filter((t) => t !== 'unspecified');
  return types.length > 0 ? [c.draft('use', types, 'self', 'rests-on', 0.65)] : [];
}

/** "based on the type of data", "on the risks to it": what the data is like, and not the data. */
const OF_DATA =
  /^(types?|kinds?|natures?|categor(y|ies)|sensitivity|risks?|amount|volume|confidentiality|legal|lawful|purposes?|necessity|consent)$/;

/** Verbs by which a thing is kept from being done. */
export const HINDERS = new Set('prevent block stop prohibit limit restrict delete disable'.split(' '));

/** "We prohibit ads based on your beliefs": what nobody may do is not done. */
export const FORBIDDEN_BASIS =
  /\b(?:prohibit|forbid|ban|disallow|bar)(?:s|ned|ed|den)?\b[^.;]{2,120}\b(?:based (?:up)?on|on the basis of)\b/i;

/** "We tailor what you see based on your activity": what a deed of the service rests on is used. */
export function restsOn(c: ClauseContext): Draft[] {
  // "The opt-out does not prevent the use of ads based on your visits": that they are shown, it does not deny.
  if (c.denied && HINDERS.has(c.g.lemma)) return [];
  if (FORBIDDEN_BASIS.test(c.s.text)) return [];
  const { tokens } = c.s;
  const before = restsBefore(c);
  if (before.length > 0) return before;
  const next = c.s.groups.find((g) => g.kind === 'main' && g.clauseFirst > c.g.last)?.clauseFirst;
  const end = next ?? tokens.length;
  for (let i = c.start; i < end - 1; i++) {
    if ([';', ':', '.'].includes(tokens[i]!.low)) return [];
    if (tokens[i]!.low !== 'based') continue;
    let on = i + 1;
    while (
      ['in', 'part', 'solely', 'only', 'partly', 'also', 'either', 'both', 'primarily'].includes(
        tokens[on]?.low ?? '',
      )
    )
      on++;
    if (!BASED.has(tokens[on]?.low ?? '')) continue;
    const object = readObject(c.s, c.k, on + 1, end);
    const first = object.mentions[0];
    if (!first || first.first > on + 5) return [];
    if (c.s.tokens.slice(on + 1, first.first + 1).some((t) => OF_DATA.test(t.low))) return [];
    const types =
      object.anaphor && object.types.every((t) => t === 'unspecified') ? c.earlierData(true) : object.types;
    if (types.length === 0) return [];
    const draft = forShown(c, i, c.draft('use', types, 'self', 'rests-on', 0.65));
    // "We make no inferences based on it": nothing else that it is used to is denied.
    const deed = c.s.text.slice(tokens[c.g.verb]!.start, tokens[i]!.start).trim();
    const isAlone =
      c.denied && draft.conditions.length === 0 && draft.purpose.every((p) => p === 'unspecified');
    return [isAlone ? { ...draft, conditions: [deed] } : draft];
  }
  return [];
}

const SHOWN: ReadonlySet<Purpose> = new Set(['advertising', 'marketing', 'personalise']);

/** "We don't show you ads based on your messages": what is shown tells what the data before token `end` is used for. */
function forShown(c: ClauseContext, end: number, draft: Draft): Draft {
  if (draft.purpose.some((p) => p !== 'unspecified')) return draft;
  const said = purposeBook().all(c.s.tokens.slice(c.g.first, end));
  const purpose = [...new Set(said.map((m) => m.value))].filter((p) => SHOWN.has(p));
  return purpose.length > 0 ? { ...draft, purpose } : draft;
}
