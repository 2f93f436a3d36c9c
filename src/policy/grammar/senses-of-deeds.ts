import { VERBS } from '../lexicon/verbs.ts';

/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const WRONG =
  /^(illegal|unlawful|criminal|fraudulent|malicious|suspicious|unauthori[sz]ed|harmful|abusive|prohibited|infringing|illicit|deceptive|improper|wrongful|terrorist|fraud)$/;
/** What a service or its guests do together, and nobody's traces. */
const DONE_TOGETHER =
  /^(processing|business|economic|industry|polling|voting|leisure|educational|safety|compliance|enforcement|recruitment|recruiting|matchmaking|fundraising|charitable|outreach|training|research|marketing|promotional|advertising|sales|wholesome|co-branding|joint|sponsorship)$/;
const GATHERINGS =
  /^(events?|contests?|surveys?|promotions?|competitions?|sweepstakes|programs?|programmes?)$/;

/** "fraud or any other activity that harms us", "events and activities", "for certain activities": no traces of a person. */
export function noTraces(low: Word, first: number): boolean {
  const before = low(first - 1);
  const several = low(first) === 'activities';
  if (/^(our|such)$/.test(before)) return several;
  if (WRONG.test(before) || DONE_TOGETHER.test(before)) return true;
  // "illegal or any other activity"
  for (let i = first - 1; i >= first - 6 && i >= 0; i--) {
    if (WRONG.test(low(i)) && [1, 2, 3, 4].some((k) => i + k < first && /^(and|or|\/)$/.test(low(i + k))))
      return true;
    if (
      !/^(and|or|\/|any|other|similar|potentially|activity|conduct|behaviou?r|use|,|access)$/.test(low(i)) &&
      !WRONG.test(low(i))
    )
      break;
  }
  if (!several) return false;
  if (
    /^(certain|these|those|various|following)$/.test(before) &&
    /^(for|of|in|to|with)$/.test(low(first - 2))
  )
    return true;
  const joined = /^(and|or|,)$/;
  return joined.test(before) && GATHERINGS.test(low(first - (low(first - 2) === ',' ? 3 : 2)));
}

const TAKES =
  /^(make|making|makes|made|accept|accepting|send|sending|collect|collecting|receive|receiving|issue|issuing|take|taking)$/;

/** "make payments", "to receive your payment", "collect payment for goods": a deed, and nothing that is kept. */
export function paysOnly(low: Word, first: number): boolean {
  let k = first - 1;
  while (/^(your|the|a|an|any|their|online|such|these|certain|subscription|its|our)$/.test(low(k))) k--;
  if (!TAKES.test(low(k))) return false;
  const next = low(first + 1);
  // "collect payment and contact information": a list of what is handled.
  if (!/^(and|or|,|\/|&|and\/or)$/.test(next)) return true;
  const after = low(first + 2) === 'and' || low(first + 2) === 'or' ? low(first + 3) : low(first + 2);
  return VERBS.get(after)?.form === 'base' || VERBS.get(after)?.form === 'ing';
}

/** "proof of identity or age", "to verify your age": what is shown to be so, by other data. */
export function ageProved(low: Word, last: number): boolean {
  let k = last - 1;
  while (
    /^(your|their|the|his|her|a|users?|user's|of|identity|eligibility|location|and|or|and\/or|\/)$/.test(
      low(k),
    )
  )
    k--;
  return /^(proof|verif(y|ies|ied|ying|ication)|confirm(s|ed|ing|ation)?|prov(e|es|ing)|validat(e|es|ing)|check(s|ing)?|assurance)$/.test(
    low(k),
  );
}

const SAID =
  /^(feedback|inquir(y|ies)|enquir(y|ies)|questions?|comments?|suggestions?|complaints?|quer(y|ies)|concerns?|requests?|problems?|issues?|opinions?|tips?|advice)$/;

/** "questions about your use of the app": what somebody speaks of, and no trace of it. */
export function spokenAbout(low: Word, first: number): boolean {
  const about = /^(about|on|regarding|concerning|with|relating|related)$/;
  const k = low(first - 1) === 'to' ? first - 2 : first - 1;
  return about.test(low(k)) && SAID.test(low(k - 1));
}
