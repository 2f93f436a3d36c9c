import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './object-ends.ts';

const SERVES = new Set(['help', 'allow', 'enable', 'let', 'permit', 'assist']);

/** "serves the purpose of recognising you", "serve several purposes, such as" */
const SERVES_END =
  /^ (?:(?:the|this|these|our|various|several|many|different|a) )?(?:\w+ )?(?:purposes?|aims?|ends?)\b/;

/** "Your answers help us improve", "cookies allow us to remember you": what serves the service is used by it. */
export function dataServes(c: ClauseContext): Draft[] {
  // "Your address serves to identify you."
  const after = c.s.tokens[c.g.last + 1]?.low ?? '';
  if (
    c.g.lemma === 'serve' &&
    !c.g.passive &&
    !c.denied &&
    c.g.kind === 'main' &&
    (/^(to|as|for|only|solely)$/.test(after) || SERVES_END.test(c.s.text.slice(c.s.tokens[c.g.last]!.end)))
  ) {
    const { types } = c.subjectTypes();
    return types.length > 0 ? [c.draft('use', types, 'self', 'data-serves', 0.65)] : [];
  }
  if (!SERVES.has(c.g.lemma) || c.denied || c.g.passive || c.g.kind !== 'main') return [];
  // "… that you think will help us review your request"
  if (/^(think|believe|feel)$/.test(c.s.tokens[c.g.first - 1]?.low ?? '')) return [];
  const next = c.g.last + 1;
  const us = c.s.tokens[next]?.low === 'us' || c.s.parties.some((p) => p.kind === 'self' && p.first === next);
  const { types } = c.subjectTypes();
  // "Certain cookies enable you to log in": what they do for a visitor, the service does with them.
  const tools = types.length > 0 && types.every((t) => groupOf(t) === 'tracking');
  const visitor =
    tools && c.g.lemma !== 'help' && /^(?:you|users|visitors)$/.test(c.s.tokens[next]?.low ?? '');
  const doing = tools && helpsDoing(c);
  if (!us && !visitor && !doing && !helpsAim(c) && !servesEnd(c) && !servesOthers(c)) return [];
  return types.length > 0 ? [c.draft('use', types, 'self', 'data-serves', 0.65)] : [];
}

const AIMS =
  /^(create|operate|run|reproduce|find|locate|solve|resolve|diagnose|block|stop|reduce|debug|troubleshoot|filter|verify|process|manage|fix|keep|improve|provide|personali[sz]e|customi[sz]e|optimi[sz]e|detect|prevent|protect|secure|ensure|deliver|enhance|develop|measure|analy[sz]e|understand|support|maintain|identify|tailor|make)$/;
const OURS =
  /\b(our|the|this|your|you|fraud|abuse|spam|errors?|bugs|crashes|faults|problems|issues|ads|advertising|services?|websites?|site|app)\b/;

/** "Cookies help to improve our site": it is the service that does so with them. */
function helpsAim(c: ClauseContext): boolean {
  const beside = c.s.groups[c.k + 1];
  if (c.g.lemma !== 'help' || !beside || beside.first !== c.g.last + 1 || c.g.modal === 'can') return false;
  const after = c.s.tokens.slice(beside.last + 1, beside.last + 6).map((t) => t.low);
  return AIMS.test(beside.lemma) && OURS.test(after.join(' '));
}

/** "Cookies assist in delivering ads", "help with signing you in". */
function helpsDoing(c: ClauseContext): boolean {
  const next = c.g.last + 1;
  return (
    /^(?:help|assist)$/.test(c.g.lemma) &&
    /^(?:in|with)$/.test(c.s.tokens[next]?.low ?? '') &&
    c.s.groups[c.k + 1]?.shape === 'gerund' &&
    c.s.groups[c.k + 1]!.first === next + 1
  );
}

const BETTER =
  /^(?:(?:an?|the|our|more|much|far|even) )*(?:better|faster|easier|smoother|quicker|safer|accurate|relevant|seamless|secure|improved|personali[sz]ed|tailored|customi[sz]ed|efficient|effective|improvements?|reporting|improving|providing|optimi[sz]ation|analysis|personali[sz]ation)\b/;

/** "The information allows for better reporting", "this data enables a faster start": an end, and nobody who is let do it. */
function servesEnd(c: ClauseContext): boolean {
  const next = c.g.last + 1;
  const isFor = c.s.tokens[next]?.low === 'for';
  if (!isFor && !['enable', 'allow'].includes(c.g.lemma)) return false;
  const after = c.s.tokens.slice(isFor ? next + 1 : next, next + 6).map((t) => t.low);
  return BETTER.test(after.join(' '));
}

/** "This information allows advertisers to measure their ads": those whom it was just said to be shared with. */
function servesOthers(c: ClauseContext): boolean {
  const next = c.g.last + 1;
  const first = /^(?:our|the|these|those|such|other|certain)$/.test(c.s.tokens[next]?.low ?? '') ? 1 : 0;
  const party = c.s.parties.find((p) => p.first >= next && p.first <= next + first);
  if (!party || !c.role.anaphor || !['advertiser', 'partner', 'provider', 'unspecified'].includes(party.kind))
    return false;
  const beside = c.s.groups[c.k + 1];
  return beside !== undefined && (beside.shape === 'to' || beside.shape === 'bare');
}

const ASKS = /^(how|which|what|when|where|whether|if|who|why)$/;

/** "Your location tells us where to deliver it": what the service learns from it, it is used for. */
export function dataTells(c: ClauseContext): Draft[] {
  if (!['tell', 'show'].includes(c.g.lemma) || c.denied || c.g.passive || c.g.kind !== 'main') return [];
  const next = c.g.last + 1;
  if (c.s.tokens[next]?.low !== 'us' || !ASKS.test(c.s.tokens[next + 1]?.low ?? '')) return [];
  const types = c.subjectTypes().types.filter((t) => t !== 'unspecified' && groupOf(t) !== 'tracking');
  return types.length > 0 ? [c.draft('use', types, 'self', 'data-tells', 0.6)] : [];
}

const GOES_ON = /^(this|that|it|these|they|those)$/;

/** "These replays", "such tools": what goes on from what was just said to be done. */
const TOOL_MEANT =
  /^(?:and )?(this|these|such|those|that) ([\w-]+ ){0,2}?(technolog(y|ies)|tools?|sdks?|cookies|files|tags|scripts|logs|replays?|recordings|reports|insights|analytics|statistics|identifiers|methods|metrics|measurements|indications|signals|indicators|factors|findings|figures|processing|tracking|profiling|matching|analys[ie]s)$/;

/** Of whom what stands behind "help" is the deed: the service's own, named or not. */
function servesUs(c: ClauseContext): boolean {
  const next = c.g.last + 1;
  if (c.s.tokens[next]?.low === 'us' || c.s.parties.some((p) => p.kind === 'self' && p.first === next))
    return true;
  const beside = c.s.groups[c.k + 1];
  const low = c.s.tokens[next]?.low ?? '';
  return c.g.lemma === 'help' && beside?.first === next && (beside.shape === 'bare' || low === 'to');
}

/** "We use cookies to study your clicks. That analysis …": what is studied, and not what with. */
function studied(words: string, data: readonly DataType[]): DataType[] {
  const matter = /\banalys[ie]s$/.test(words) ? data.filter((type) => groupOf(type) !== 'tracking') : [];
  return [...(matter.length > 0 ? matter : data)];
}

const PRIVACY =
  /^ (?:us |to |us to |\w+ly )?(?:protect|safeguard|preserve|respect|keep|secure|maintain|ensure) (?:(?:your|the|our|their|users?['\u2019]?|members?['\u2019]?) )?(?:(?:confidentiality|security) of (?:your |the )?)?(?:privacy|personal (?:data|information)|data|information)\b/;

/** "Our vendors use your visits. This helps them …": what others were just said to use they use for it. */
function servesThem(c: ClauseContext): Draft | null {
  const last = c.discourse.statements.at(-1);
  if (!last || !c.discourse.spoke || c.s.tokens[c.g.last + 1]?.low !== 'them') return null;
  const { action, actor, data, polarity } = last;
  if (action !== 'use' || polarity !== 'affirmed' || ['self', 'user', 'users'].includes(actor)) return null;
  return c.draft('use', [...data], 'self', 'deed-serves', 0.55, { actor });
}

/** "We log your visits. This helps us …": what was just said to be gathered or used is used for it. */
export function deedServes(c: ClauseContext): Draft[] {
  const serves = c.g.lemma === 'serve' && /^(to|the)$/.test(c.s.tokens[c.g.last + 1]?.low ?? '');
  if (
    !(serves || SERVES.has(c.g.lemma)) ||
    c.denied ||
    c.g.passive ||
    c.g.kind !== 'main' ||
    c.g.clauseFirst > 2
  )
    return [];
  const { subject } = c.g;
  const words = subject ? wordsOf(c.s, subject) : '';
  const pronoun = c.role.role === 'pronoun' && GOES_ON.test(c.role.word);
  const theirs = pronoun && servesThem(c);
  if (theirs) return [theirs];
  if (!(pronoun || (c.role.role !== 'third' && TOOL_MEANT.test(words))) || !(serves || servesUs(c)))
    return [];
  // "This helps protect your privacy": what keeps data safe is no use of it.
  if (PRIVACY.test(c.s.text.slice(c.s.tokens[c.g.last]!.end))) return [];
  const last = c.discourse.statements.at(-1);
  const stated = last?.polarity === 'affirmed' && last.actor === 'self' && last.rule !== 'heading';
  const named = last?.action === 'store' && last.data[0] !== 'unspecified';
  if (stated && c.discourse.spoke && (named || last.action === 'use' || last.action === 'collect'))
    return [c.draft('use', studied(words, last.data), 'self', 'deed-serves', 0.55)];
  // Under a heading about cookies, or after a sentence about nothing else: they serve.
  const { spoke, data, headed } = c.discourse;
  const tracking = (spoke ? data : headed).filter((d) => groupOf(d) === 'tracking');
  const meant = tracking.length > 0 && (!spoke || tracking.length === data.length);
  return meant ? [c.draft('use', tracking, 'self', 'deed-serves', 0.55)] : [];
}

const COOKIE_DEEDS = new Set(
  'keep store remember save record identify recognize recognise distinguish track measure'.split(' '),
);

/** "Essential cookies are required for providing the service": they are used for it. */
export function cookiesNeeded(c: ClauseContext): Draft[] {
  if (!c.g.passive || c.denied || !['require', 'need'].includes(c.g.lemma) || c.g.kind !== 'main') return [];
  if (!/^(?:for|to|in)$/.test(c.s.tokens[c.g.last + 1]?.low ?? '')) return [];
  const { types } = c.subjectTypes();
  const tools = types.length > 0 && types.every((t) => groupOf(t) === 'tracking');
  return tools ? [c.draft('use', types, 'self', 'is-needed', 0.6)] : [];
}

/** "This cookie remembers your language": what a cookie does the service uses it for. */
export function cookieActs(c: ClauseContext): Draft[] {
  const bare = c.g.subject?.first === c.g.subject?.last;
  if (!COOKIE_DEEDS.has(c.g.lemma) || c.denied || c.g.passive || c.g.kind !== 'main' || bare) return [];
  // "This information may identify a computer": what it is, and no cookie.
  const named = c.role.mentions[0];
  if (named && /^(?:information|data)$/.test(c.s.tokens[named.last]!.low)) return [];
  const { types } = c.subjectTypes();
  if (types.length === 0 || !types.every((t) => t === 'cookie-identifier' || t === 'tracking-pixel'))
    return [];
  return [c.draft('use', types, 'self', 'cookie-acts', 0.6)];
}

/** "Your card number never touches our servers": it is not had. */
export function neverTouches(c: ClauseContext): Draft[] {
  if (!c.denied || c.g.passive || !['touch', 'reach', 'hit', 'pass'].includes(c.g.lemma)) return [];
  const after = c.s.tokens
    .slice(c.g.last + 1, c.end)
    .map((t) => t.low)
    .join(' ');
  if (!/^(through |via )?our (own )?(servers?|systems?|infrastructure|databases?)\b/.test(after)) return [];
  const { types } = c.subjectTypes();
  return types.length > 0 ? [c.draft('collect', types, 'self', 'never-touches', 0.65)] : [];
}

/** Where others see what stands there: "on your profile", "on the group's page". */
const SEEN_AT =
  /^(\w+ly )?((?:on|in) (?:leaderboards|rankings|high-score lists|public lists|search results)\b|alongside (your|their|the|that|its|any|each|every)\b|(?:next to|beside|along with|together with) (?:your|each|every|any|their)\b|(?:next to|beside|beneath|above|below) (?:your|(?:the|each|any) (?:posts?|comments?|reviews?|messages?|photos?))\b|(?:next to|beside|alongside|along with|together with|with) (?:it|them)$|(on|in|with) (your|their|the|that|its|our|an?|any|each) ([\w'-]+ ){0,4}(profiles?|pages?|posts?|reviews?|comments?|director(y|ies)|forums?|leaderboards?|rankings?|lists?|blog|site|sites|websites?|feeds?|search results|messages?))\b/;
const PUBLIC_AT =
  /^(\w+ly )?(or (otherwise )?\w+ )?(in|on|to) (the |a |any |our )?(other )?public (areas?|parts?|sections?|pages?|forums?|spaces?|places?|directory|profiles?|website|site)\b/;

/** "All information you submit is displayed": what the person gave. */
function personGives(c: ClauseContext): boolean {
  return c.s.groups.some(
    (g) =>
      g.kind === 'relative' &&
      g.last < c.g.first &&
      ['submit', 'provide', 'post', 'enter', 'share', 'upload', 'publish'].includes(g.lemma) &&
      c.s.tokens[g.first - 1]?.low === 'you',
  );
}
const OWN = /\b(your account page|settings page|your (account|dashboard|settings|order|orders))\b/;

/** True where what follows a verb of showing says that all who look there see it: "on your profile", "next to your posts". */
export function isShownAt(after: string): boolean {
  return (PUBLIC_AT.test(after) || SEEN_AT.test(after)) && !OWN.test(after);
}

/** "Your name will appear on your profile", "your score is shown on the leaderboard": all who look there see it. */
export function dataAppears(c: ClauseContext): Draft[] {
  const appears = c.g.lemma === 'appear' && !c.g.passive;
  const indexed =
    c.g.passive &&
    /^index(ed)?$/.test(c.g.lemma) &&
    (c.s.parties.some((p) => p.kind === 'public' && p.first > c.g.last) ||
      /\bsearch engines?\b/.test(c.s.text));
  const posted = c.g.passive && ['post', 'show', 'display', 'list', 'publish'].includes(c.g.lemma);
  if (c.g.kind !== 'main' || !(appears || posted || indexed)) return [];
  const after = c.s.tokens
    .slice(c.g.last + 1, c.end)
    .map((t) => t.low)
    .join(' ');
  if (c.denied && !(posted && PUBLIC_AT.test(after))) return [];
  if ((!indexed && !isShownAt(after)) || OWN.test(after)) return [];
  const { types, sure } = c.subjectTypes();
  const given =
    ((posted || indexed) && !c.denied && personGives(c)) ||
    (appears && !c.denied && /^on your public (?:[\w-]+ )?profile\b/.test(after));
  if (types.length === 0 || (!given && types.every((t) => t === 'unspecified'))) return [];
  const { named } = c.recipients();
  const to: ClaimRecipient[] = named.length > 0 ? named : ['public'];
  return to.map((r) => c.draft('share', types, r, 'data-appears', sure ? 0.65 : 0.55));
}
