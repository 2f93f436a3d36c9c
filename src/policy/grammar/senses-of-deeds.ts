import { VERBS } from '../lexicon/verbs.ts';
import { cued } from './cued.ts';

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
const HANDLES =
  /^(process|complete|fulfil|fulfill|facilitate|execute|handle|perform|administer|settle|deliver|prepare|finali[sz]e|conduct|place)$/;
const HANDLING =
  /^(processing|completing|fulfilling|facilitating|executing|handling|performing|administering|settling|delivering|preparing|finali[sz]ing|conducting|placing)$/;
const TRADES =
  /^(payments?|orders?|transactions?|purchases?|billing|subscriptions?|deliver(y|ies)|refunds?|returns?)$/;
const WHOSE = /^(your|the|a|an|any|their|online|such|these|those|certain|subscription|its|our|other)$/;
const PARTIES =
  /^(part(y|ies)|third-parties|vendors?|processors?|providers?|partners?|compan(y|ies)|merchants?|institutions?|banks?)$/;

/** True where what is behind a word does not make it part of a list of data: "payment and contact information". */
function ends(low: Word, first: number): boolean {
  if (!/^(and|or|,|\/|&|and\/or)$/.test(low(first + 1))) return true;
  const after = /^(and|or)$/.test(low(first + 2)) ? low(first + 3) : low(first + 2);
  const form = VERBS.get(after)?.form;
  return form === 'base' || form === 'ing' || after === 'to' || TRADES.test(after);
}

/** "to process your order", "for processing transactions": what for, and nothing that is had. */
function inAim(low: Word, k: number): boolean {
  if (HANDLING.test(low(k))) return true;
  if (!HANDLES.test(low(k))) return false;
  let to = k - 1;
  while (/^(,|and|or|&|further|securely|otherwise|also|help)$/.test(low(to)) || HANDLES.test(low(to))) to--;
  if (low(to) === ';') return true;
  // "a third party to process payments": they get them.
  return low(to) === 'to' && !PARTIES.test(low(to - 1));
}

/** "make payments", "to process your payment", "collect payment for goods": a deed, and nothing that is kept. */
export function paysOnly(low: Word, first: number): boolean {
  let k = first - 1;
  while (WHOSE.test(low(k))) k--;
  return (TAKES.test(low(k)) || inAim(low, k)) && ends(low, first);
}

/** "We use processors, such as Acme, to handle transactions": they get what it takes. */
function byOthers(low: Word, k: number): boolean {
  if (low(k - 1) !== 'to') return false;
  for (let i = k - 2; i > k - 12 && i >= 0; i--) if (PARTIES.test(low(i))) return true;
  return false;
}

/** "to fulfill your order", "who handle transactions for us": a deed, and no record of what was bought. */
export function tradesOnly(low: Word, first: number): boolean {
  let k = first - 1;
  while (
    WHOSE.test(low(k)) ||
    (/^(and|or|,)$/.test(low(k)) && TRADES.test(low(k - 1))) ||
    (TRADES.test(low(k)) && k < first - 1)
  )
    k--;
  return (HANDLING.test(low(k)) || (HANDLES.test(low(k)) && !byOthers(low, k))) && ends(low, first);
}

const COMPLAINS = cued(/^(submit|submits|submitting|lodge|lodging|file|filing|make|making|raise|bring)$/);

/** "lodge a complaint with the authority": a right. */
export function complains(low: Word, first: number): boolean {
  return /^(a|any|your)$/.test(low(first - 1)) && COMPLAINS.test(low(first - 2));
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
  /^(feedback|inquir(y|ies)|enquir(y|ies)|questions?|comments?|suggestions?|complaints?|quer(y|ies)|concerns?|requests?|problems?|issues?|opinions?|tips?|advice|preferences|choices|settings)$/;

/** "questions about your use of the app": what somebody speaks of, and no trace of it. */
export function spokenAbout(low: Word, first: number): boolean {
  const about = /^(about|on|regarding|concerning|with|relating|related)$/;
  const k = low(first - 1) === 'to' ? first - 2 : first - 1;
  return about.test(low(k)) && SAID.test(low(k - 1));
}
