import { VERBS } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import { POSSESSIVES } from './words.ts';

/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const JOINS = /^(,|and|or|and\/or|&|\/)$/;

/** The nearest word on a side that only joins nothing: `step` is −1 or 1. */
function neighbour(low: Word, from: number, step: number): string {
  let k = from + step;
  while (JOINS.test(low(k))) k += step;
  return low(k);
}

const CAN_BE_VERB = /^(upload|post|comment|click|share|watch|vote|scroll|rate|tap|favou?rite|bookmark|like)$/;
const DOERS =
  /^(you|we|they|users?|members?|to|can|may|will|could|might|must|please|n't|not|who|people|visitors|do)$/;

/** "you may post, upload or share it", "and click a button": a verb among verbs. */
function isVerb(low: Word, first: number): boolean {
  if (!CAN_BE_VERB.test(low(first))) return false;
  const next = low(first + 1);
  const object =
    /^(an?|the|your|our|any|on|user-generated|to|it|them|this|that|with|about|in|photos|pictures|images|videos|comments|messages|content|reviews|files|documents|anything|information|data|contacts|links?|feedback|questions|answers)$/.test(
      next,
    );
  if (first === 0) return object && !/^(on|to|with|about|in|that)$/.test(next);
  let k = first - 1;
  while (
    k > 0 &&
    (JOINS.test(low(k)) ||
      CAN_BE_VERB.test(low(k)) ||
      VERBS.get(low(k))?.form === 'base' ||
      /^(otherwise|also|then|publicly|directly)$/.test(low(k)))
  )
    k--;
  if (!DOERS.test(low(k))) return object && JOINS.test(low(first - 1)) && !/^(to|in|with|about)$/.test(next);
  // "in response to comment" has no verb behind "to".
  return object || (low(k) !== 'to' && !/^[a-z]{3,}$/.test(next)) || (k < first - 1 && JOINS.test(next));
}

const OFFERED =
  /^(pric(?:e|es|ing)|content|stock|quality|accuracy|reliability|integrity|security|products?|services?|items?|cost|costs|performance|functionality|completeness)$/;

/** "pricing and availability of items": of things, and nobody's being there. */
function ofThings(low: Word, first: number): boolean {
  return (
    /^(of|for|by|in|at|:)$/.test(low(first + 1)) ||
    OFFERED.test(neighbour(low, first, -1)) ||
    OFFERED.test(neighbour(low, first, 1)) ||
    !(POSSESSIVES.has(low(first - 1)) || JOINS.test(low(first - 1)))
  );
}

const SOLD =
  /^(merg(?:er|ers|e|ed)|acquisitions?|acquired?|bankruptcy|insolvency|divestitures?|reorgani[sz]ations?|assets|buyers?|purchasers?|acquirers?|sale)$/;

/** "sale of our assets or shares", "a merger or other transaction": what becomes of a company. */
function ofCompany(tokens: readonly Token[], low: Word, first: number, last: number): boolean {
  if (!tokens.some((t) => SOLD.test(t.low))) return false;
  if (/^shares$/.test(low(last)))
    return (
      /^(assets|stock|stocks|business|equity|interests)$/.test(neighbour(low, first, -1)) ||
      /^(in|of)$/.test(low(last + 1)) ||
      /^(of|our|its|the|sell|selling|any)$/.test(low(first - 1))
    );
  return /^(other|similar|such|corporate|these|those|company|kinds?|types?|of|such|the|a|any)$/.test(
    low(first - 1),
  );
}

/** "the order in which you viewed them", "the order of those pages": one behind the other. */
function inTurn(low: Word, last: number): boolean {
  if (low(last + 1) === 'in' && /^(which|the)$/.test(low(last + 2))) return true;
  return (
    low(last + 1) === 'of' && [2, 3, 4].some((k) => /^(pages?|clicks?|visits?|views?)$/.test(low(last + k)))
  );
}

const REPAIRS =
  /^(fix(es|ed|ing)?|correct(s|ed|ing)?|resolv(e|es|ing)|repair(s|ing)?|debug(ging)?|remov(e|ing)|avoid(ing)?|prevent(ing)?|investigat(e|ing)|troubleshoot(ing)?|address(ing)?|rectify(ing)?|solv(e|ing))$/;

/** "to fix bugs or errors": work on the service. */
function isRepaired(low: Word, first: number): boolean {
  let k = first - 1;
  while (
    /^(,|and|or|any|bugs?|errors?|crashes|problems?|issues?|technical|software|possible|the)$/.test(low(k))
  )
    k--;
  return REPAIRS.test(low(k));
}

const ASKS = /^(know|see|track|record|and|or|understand|determine|analy[sz]e|learn|,|:|;|on|log|about|of)$/;

/** "identifiers, which are used to …", "the device from which you access it": a relative clause, and no question. */
function isRelative(low: Word, first: number, last: number): boolean {
  if (low(first) !== 'which' || last > first + 2) return false;
  if (/^(are|is)$/.test(low(first + 1)))
    return !/^(know|see|track|record|understand|and|or)$/.test(low(first - 1));
  return (
    /^(from|through|with|by|via|in|to|for|on|under|at)$/.test(low(first - 1)) || !ASKS.test(low(first - 1))
  );
}

/** "a School", "the School": who is spoken of. */
function asParty(tokens: readonly Token[], low: Word, first: number): boolean {
  return /^(a|the|such|each|that|this)$/.test(low(first - 1)) && /^\p{Lu}/u.test(tokens[first]!.text);
}

/** "the laws and regulations applicable to financial transactions": what rules are about. */
function ofLaws(low: Word, first: number): boolean {
  const about = low(first - 1) === 'to' ? first - 2 : first - 1;
  if (!/^(applicable|governing|on|regarding|concerning|relating|about)$/.test(low(about))) return false;
  return /^(laws?|regulations?|legislation|rules|statutes?)$/.test(low(about - 1));
}

const KEPT_ON_DEVICES =
  /^(software|apps?|applications?|programs?|programmes?|files?|networks?|documents?|extensions?|plug-?ins?|fonts?|albums?|playlists?|songs?|games?|websites?|servers?|processes|folders?|products?|items?)$/;

/** "the names, versions and IDs of software": what things are called. */
function ofOtherThings(low: Word, first: number): boolean {
  if (!/^(,|and|or|&|of)$/.test(low(first + 1))) return false;
  let k = first + 1;
  while (k < first + 9 && low(k) !== 'of' && !/^(;|:|with|for|to|from|in|your|that|which)$/.test(low(k))) k++;
  if (low(k) !== 'of') return false;
  for (let n = k + 1; n < k + 4; n++) if (KEPT_ON_DEVICES.test(low(n))) return true;
  return false;
}

/** "agreements with resellers in any of these categories": of what kind they are, and no data. */
export function inCategories(tokens: readonly Token[], first: number, last: number): boolean {
  const low: Word = (i) => tokens[i]?.low ?? '';
  return (
    low(last) === 'categories' &&
    low(first - 1) === 'of' &&
    /^(any|one|some|each)$/.test(low(first - 2)) &&
    /^(in|within|under|into)$/.test(low(first - 3))
  );
}

const OFFERS = /^(services?|basis|business(?:es)?|fees?|model|products?|partners?|counterpart(?:y|ies))$/;
const MEETS =
  /^(record|records|recorded|recording|recordings|contents?|video|audio|your|their|voice|online|web)$/;

/** "conferences that you attended", "trade shows, meetings or other events": no call. */
function gathers(low: Word, first: number): boolean {
  return ![1, 2, 3].some((k) => MEETS.test(low(first - k))) || /^(you|attended|events)$/.test(low(first + 1));
}

/**
 * True where the words around a data word show that it names a thing, a deed or an event, and nothing known of a
 * person. `first` and `last` bound the phrase among the tokens.
 */
export function senseBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const low: Word = (i) => tokens[i]?.low ?? '';
  const head = low(last);
  if (/^(transactions?|shares)$/.test(head) && last - first < 2 && ofCompany(tokens, low, first, last))
    return true;
  if (ofLaws(low, first)) return true;
  if (low(first) === 'which' && isRelative(low, first, last)) return true;
  if (/^(transaction|purchase|subscription)s?$/.test(head) && last - first < 2 && OFFERS.test(low(last + 1)))
    return true;
  if (first !== last) return false;
  if (isVerb(low, first)) return true;
  switch (head) {
    case 'availability':
      return ofThings(low, first);
    case 'name':
    case 'names':
      return ofOtherThings(low, first);
    case 'order':
      return inTurn(low, last);
    case 'errors':
      return isRepaired(low, first);
    case 'school':
    case 'university':
    case 'company':
      return asParty(tokens, low, first);
    case 'conferences':
    case 'meetings':
      return gathers(low, first);
    // "our carriers" bring parcels.
    case 'carriers':
      return low(first - 1) === 'our' || /^(shipping|delivery|freight|postal|air)$/.test(low(first - 1));
    case 'receipt':
      return low(first + 1) === 'of';
    // "a Pin that you save", "the Pin It button": a picture on a board.
    case 'pin':
      return low(first + 1) === 'it';
    case 'pins':
      return tokens[first]!.text !== 'PINs' && tokens[first]!.text !== 'PINS';
    case 'image':
    case 'images':
      return /^(viewing|labell?ing)$/.test(low(first + 1));
    case 'media':
      return (
        /^(channels?|consumption|outlets?|companies|types?|formats?)$/.test(low(first + 1)) ||
        /^(advertising|mass|all|social|news|print)$/.test(neighbour(low, first, -1)) ||
        (/^(and|or)$/.test(low(first - 1)) && low(first - 2) === 'advertising')
      );
    case 'voice':
      return (
        /^(services?|plans?|calling|minutes|over|telephony)$/.test(low(first + 1)) ||
        // "voice/video calls"
        (low(first + 1) === '/' && /^(video|text|audio)$/.test(low(first + 2)))
      );
    default:
      return false;
  }
}
