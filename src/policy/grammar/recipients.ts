import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { withoutBounds } from './law-mentions.ts';
import type { PartyMention } from './party-mentions.ts';

/** The recipient that a party mention stands for; null for the service itself and for the person addressed. */
export function recipientOf(party: PartyMention): ClaimRecipient | null {
  if (party.kind === 'self' || party.kind === 'user') return null;
  return party.kind === 'named' ? `named:${party.entity ?? ''}` : party.kind;
}

const OWN_FAMILY: Record<string, string[]> = {
  Meta: ['whatsapp', 'instagram', 'facebook', 'messenger'],
  Google: ['google', 'youtube'],
  Microsoft: ['microsoft', 'skype', 'linkedin'],
  Salesforce: ['slack'],
};

/** Recipients of several mentions, each once; a company of the service's own family is `family`. */
export function recipientsOf(parties: readonly PartyMention[], service: string): ClaimRecipient[] {
  const out: ClaimRecipient[] = [];
  for (const party of parties) {
    let recipient = recipientOf(party);
    if (!recipient) continue;
    if (
      party.entity &&
      ['Meta', 'WhatsApp', 'Instagram', 'Google', 'Microsoft', 'Salesforce', 'YouTube'].includes(party.entity)
    ) {
      const owner = Object.keys(OWN_FAMILY).find((name) => OWN_FAMILY[name]!.includes(service.toLowerCase()));
      const ownerOf = Object.keys(OWN_FAMILY).find(
        (name) => name === party.entity || OWN_FAMILY[name]!.includes(party.entity!.toLowerCase()),
      );
      if (owner && owner === ownerOf) recipient = 'family';
    }
    if (!out.includes(recipient)) out.push(recipient);
  }
  return out;
}

const AUTHORITY =
  /\b((request|order|demand|instruction)s? (by|from|of) (the |an? )?(\w+ )?(police|courts?|judges?|authorit\w+|prosecutors?)|(police|courts?|prosecutors?|judges?)\b[^,.;]{0,20}\b(asks?|requests?|orders?|demands?|requires?)|legal process|law enforcement|subpoenas?|court (order|decision|ruling)s?|legal proceedings?|government(al)? (request|agenc|authorit|enforcement)\w*|applicable laws?|(required|compelled|obliged|obligated|mandated|ordered|forced) (to (do so|disclose|share) )?(by|under) (an? |the |any )?(applicable |relevant |local |(?!california)\w+ )?(laws?|courts?|statutes?|legislation|regulations?)|legal (or regulatory )?(obligation|request|requirement|duty)s?|(search|valid|judicial|court|lawful|legal) warrants?|(?<!california )laws? (may |might |can |could )?requires? us to (share|disclose|reveal|hand|turn|release|do so)|regulators?|(?:public|tax|revenue|customs) authorit\w+|comply with (the |any |applicable |state |federal )*(laws?|legal|regulation)\w*|legally (required|obliged|compelled))\b/i;
/** True where a text tells of what courts, authorities or the law demand. */
export function lawDemands(text: string): boolean {
  return AUTHORITY.test(withoutBounds(text));
}

const RIGHTS = cued(
  /\b(enforc(e|ing) (our|its|any|the|this|these|\w+'s)|protect\w*\b.{0,40}\b(rights|property|safety)|rights,? (or |and )?(property|safety)|protect the (\w+ )?safety|(exercise|establish),? (or |and )?(exercise |defend )|legal claims|fraud|illegal activit\w+|prevent\w* (?:\w+ ){0,3}(?:harm|injury|death))\b/i,
);
/** True where a text speaks of rights or safety that are defended. */
export function defendsRights(text: string): boolean {
  return RIGHTS.test(text);
}

const CHANGE = cued(
  /\b(merger|merged?|(?<!\b(?:accessed|purchased|bought|products|services|goods|items),? (?:or |and )?)acqui(red|sition|rer|res?)|bankruptcy|sale of (all|some|our|assets|substantially|the|a)|change (of|in) control|(that|which|who) (buys?|acquires?|purchases?) (us|our|all|substantially|any|part|the)|transfer of (ownership|control|our business)|reorgani[sz]ation|restructuring|insolvency|receivership|dissolution|divest\w*|business transfer|corporate transaction|transfers? (all|some|part|any|substantially)( or (all|part|some))?( all)? of (its|our|the|their) (assets?|business|shares)|sell or buy|sell (all|some|part|any|our|the|a)( \w+){0,4} (business(es)?|compan(y|ies)|assets|division)|buy(er|ing)? (our|assets|all)|(we|(our|the) (business|company|assets)) (is|are|was|were|gets?|get|should be|be) (ever )?(sold|bought|merged|acquired))\b/i,
);

/** True where a sentence speaks of a company or its assets that change hands. */
export function changesHands(text: string): boolean {
  return CHANGE.test(text);
}

const MEANS = new Set(['through', 'via', 'using']);

/** "to serve you through our providers": those by whom what is shared is used. */
function servesThrough(s: ParsedSentence): boolean {
  return s.parties.some(
    (p) => p.kind === 'provider' && [1, 2].some((d) => MEANS.has(s.tokens[p.first - d]?.low ?? '')),
  );
}

/** Recipients that the occasion of a disclosure implies where none is named. */
export function impliedRecipients(s: ParsedSentence): ClaimRecipient[] {
  const occasion = occasionOf(s);
  if (!servesThrough(s)) return occasion;
  return occasion[0] === 'unspecified' ? ['provider'] : [...occasion, 'provider'];
}

const ONLY_AGREED =
  /\bonly (?:with|if|after|upon|when|where)\b[^.;]{0,50}\b(?:consent|permission|agree[sd]?|agreement|approval)\b/i;

const WITH_OTHER = cued(
  /\bshare[sd]? (?:[\w'’-]+ ){1,6}with (?:an?|another|an alternative|your|other) (?!third|consent|permission|court|law|legal|regulat|govern|author|agenc|approval|knowledge|agreement)[a-z]/i,
);

function occasionOf(s: ParsedSentence): ClaimRecipient[] {
  // "to answer the courts, as well as when we sell our assets": two occasions.
  if (CHANGE.test(s.text) && /\bas well as\b/.test(s.text) && AUTHORITY.test(withoutBounds(s.text)))
    return ['authority', 'acquirer'];
  // "to comply with the law or in connection with a merger"
  if (CHANGE.test(s.text) && OR_SALE.test(s.text) && AUTHORITY.test(withoutBounds(s.text)))
    return ['authority', 'acquirer'];
  if (CHANGE.test(s.text))
    return /\benforc(e|ing)\b/i.test(s.text) ? ['acquirer', 'unspecified'] : ['acquirer'];
  // "only with your consent, except where the law demands it": whom the person agreed to, and those.
  if (AUTHORITY.test(withoutBounds(s.text)) && ONLY_AGREED.test(s.text)) return ['unspecified', 'authority'];
  // "To the extent that the law demands it, we may share it with another plan": with whom is said.
  if (WITH_OTHER.test(s.text) && !RIGHTS.test(s.text)) return ['unspecified'];
  if (AUTHORITY.test(withoutBounds(s.text)))
    return RIGHTS.test(s.text.replace(AUTHORITY, '')) ? ['authority', 'unspecified'] : ['authority'];
  return ['unspecified'];
}

const OR_SALE = cued(
  /\bor,? (?:also )?(?:in connection with|as part of|in the (?:event|course|context) of|during) (?:a |any |the )?(?:corporate|business|merger|acquisition|sale|bankruptcy|reorgani[sz]ation)\b/i,
);

const LAW_LISTED = cued(
  /;(?: and| or)? (?:when|where|if|as)(?: we are| it is| are)? (?:legally )?required by (?:the )?(?:applicable )?law\b|;(?: and| or)? to (?:comply with|respond to) (?:\w+ ){0,2}(?:law|legal|court|subpoena)/i,
);
const SALE_LISTED = cued(
  /\b(?:and|or),? (?:also )?(?:in connection with|as part of|in the (?:event|course) of|during|upon) [^.;:]{0,50}\b(?:merger|acquisition|bankruptcy|sale of)\b/i,
);

/** "to third parties if the law requires it": those who may ask for it are among them. */
const LAW_ASKS =
  /\b(?:if|when|where|wherever|as|extent|should)\b(?![^.;:]{0,40} not )[^.;:]{0,40}?\b(?:(?:required|compelled|obliged|obligated|ordered|forced|mandated)\b[^.;:,]{0,25}?\b(?:by|under|pursuant to)\b [^.;:]{0,30}?\b(?:laws?|courts?|legislation|legal process|regulations?|judges?)|legally (?:required|obliged|obligated|compelled)|(?:laws?|courts?|judges?|police) (?:so )?(?:requires?|orders?|demands?|asks?|obliges?|compels?))\b/i;

/** "to third parties to answer a subpoena": those who ask for it are among them. */
const LAW_ANSWERED =
  /(?:(?<!\b(?:us|them|it|who|or) )\bto:?\s+(?:\([a-z\d]+\)\s*)?(?:comply with|respond to|answer|satisfy)|\bin response to) (?:(?:an?|any|the|all|our|such|other|valid|applicable|lawful|legitimate|enforceable|relevant|mandatory) )*(?:legal process(?:es)?|court orders?|judicial (?:orders?|proceedings?)|subpoenas?|(?:search )?warrants?|laws?|legal (?:obligations?|requests?|requirements?|demands?)|regulations?|government(?:al)? (?:requests?|orders?|demands?)|(?:law enforcement|official) requests?)\b/i;

const BY_LAW = cued(LAW_ASKS, LAW_ANSWERED);

/** "with third parties where a service provider has to be involved": those who work for the service. */
const INVOLVES =
  /\b(?:where|when|if|in case)\b[^.;:]{0,40}?(?:\b(?:involv|engag|us|employ|hir|instruct|commission)(?:e|es|ing)?|\bwork with|\brely on) (?:(?:an?|our|the|any|external|outside) )*(?:third[- ]party )?(?:[\w-]+ )?(?:service providers?|processors?|vendors?|contractors?)\b/i;

/** Those at large with whom something is shared in a case that says who they are. */
export function involved(text: string, named: readonly ClaimRecipient[]): readonly ClaimRecipient[] {
  return named.length > 0 && named.every((r) => r === 'unspecified') && INVOLVES.test(text)
    ? ['provider']
    : named;
}

/** "to the police", "with law enforcement": those are named to whom it goes. */
const TO_AUTHORITY =
  /\b(?:to|with) (?:(?:the|any|a|an|relevant|competent|appropriate|local|public|national|government|law|tax|regulatory|supervisory|proper|third|parties|and|or|,) ?)*(?:police|courts?|authorit|enforcement|government|regulators?|agenc|officials?|prosecutors?|judges?)/i;

/** "to answer a subpoena or to protect our rights": not only those whom the law names get it. */
function alsoForRights(text: string, named: readonly ClaimRecipient[]): boolean {
  if (named.length === 0 || named.some((r) => r !== 'authority')) return false;
  const plain = withoutBounds(text);
  return LAW_ANSWERED.test(plain) && !TO_AUTHORITY.test(plain) && RIGHTS.test(plain.replace(AUTHORITY, ''));
}

/** "We share it with vendors; when required by law", "… or in connection with a merger": those whom an occasion of its own adds. */
export function occasionsListed(text: string, named: readonly ClaimRecipient[]): ClaimRecipient[] {
  const open = named.every((r) => r === 'unspecified');
  return [
    ...(LAW_LISTED.test(text) || (open && BY_LAW.test(withoutBounds(text))) ? (['authority'] as const) : []),
    ...(alsoForRights(text, named) ? (['unspecified'] as const) : []),
    ...(SALE_LISTED.test(text) ? (['acquirer'] as const) : []),
  ];
}
