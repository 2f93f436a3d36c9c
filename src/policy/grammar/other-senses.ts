import { VERBS } from '../lexicon/verbs.ts';
import { senseBeside } from './senses-beside.ts';
import { ageProved, complains, noTraces, paysOnly, tradesOnly } from './senses-of-deeds.ts';
import { deviceAside, devicesAsPlaces, handset, noNumber } from './senses-of-devices.ts';
import { asksHelp, channel, letters, sharesContent } from './senses-of-mail.ts';
import { asPartners, doneAsWork } from './senses-of-trade.ts';
import type { Token } from './token.ts';
import { isMark } from './words.ts';

const DEVICE = /^(?:devices?|different|other)$/;

/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const TRACKERS = /^(?:cookies?|pixels?|beacons?|tags?|gifs?|trackers?)$/;
const OWNED = /^(your|their|his|her|the|a|an|its|our|my|individual|user|users|member|members|separate|new)$/;
const INTO = /^(to|into|onto|on|with|via|through)$/;
const SETS_UP =
  /^(create|creates|creating|establish|establishing|update|updating|open|opening|close|closing|deactivate|deactivating|activate|reactivate|complete|completing|set)$/;
const JOINED =
  /^(account|accounts|and|or|,|\/|and\/or|up|your|their|his|her|the|a|an|individual|user|member|separate|new|own)$/;

/** Index of the first word before `i` that does not match. */
function backOver(low: Word, i: number, over: RegExp): number {
  let k = i - 1;
  while (k >= 0 && over.test(low(k))) k--;
  return k;
}

const GATHERS =
  /^(?:collect|gather|record|track|obtain|receive|capture|log|count|measure|analy[sz]e|learn|know)$/;

/** Logs that stand in one row with cookies or pixels, by all of which something is gathered. */
function asMeans(low: Word, first: number, last: number): boolean {
  const beside = [1, 2, 3, 4, 5].some((k) => TRACKERS.test(low(first - k)) || TRACKERS.test(low(last + k)));
  if (!beside) return false;
  const to = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((k) => low(last + k) === 'to');
  return to !== undefined && (GATHERS.test(low(last + to + 1)) || GATHERS.test(low(last + to + 2)));
}

/** "add it to your profile", "create an account and a profile": where data goes, and none itself. */
function profile(low: Word, first: number): boolean {
  // "close your account, and your profile will go"
  const subject = /^(will|is|are|may|can|might|becomes?|remains?)$/.test(low(first + 1));
  const before = subject ? -1 : backOver(low, first, JOINED);
  if (SETS_UP.test(low(before))) return true;
  const placed = backOver(low, first, OWNED);
  const shown = low(placed) === 'in' && /^(available|visible|displayed|shown)$/.test(low(placed - 1));
  const based = low(placed) === 'on' && /^(based|depending|relying)$/.test(low(placed - 1));
  // "access to your profile": what is seen.
  const opened = low(placed) === 'to' && low(placed - 1) === 'access';
  return placed < first - 1 && !based && !opened && (INTO.test(low(placed)) || shown);
}

/** "in your browser": where a program runs. */
function browser(low: Word, first: number): boolean {
  if (
    /^(sends?|transmits?|makes?|submits?|communicates?|provides?|supplies|automatically)$/.test(
      low(first + 1),
    )
  )
    return true;
  const before = backOver(
    low,
    first,
    /^(your|their|the|a|an|our|web|internet|user|user's|users'|visitor's|other|different|multiple|separate)$/,
  );
  if (/^(on|in|into|through|via|using|by|within|to)$/.test(low(before))) return true;
  // "linked with your device or browser", "from different devices and browsers": what something is brought to.
  const among = backOver(low, before + 1, BESIDE_BROWSERS);
  // "can identify a device or browser": what is told apart.
  if (/^(?:identif(?:y|ies|ying)|recogni[sz](?:e|es|ing)|distinguish(?:es|ing)?)$/.test(low(among)))
    return true;
  // "unique to your account or your browser"
  if (/^(to)$/.test(low(among)) && /^(unique|linked|tied|specific)$/.test(low(among - 1))) return true;
  return (
    low(among) === 'from' ||
    (low(among) === 'with' && /^(associat|link|connect|combin)/.test(low(among - 1))) ||
    (low(among) === 'with' && /^(account|device|information|data|activity)$/.test(low(among - 1)))
  );
}
const BESIDE_BROWSERS =
  /^(your|account|their|the|a|an|our|web|internet|user's|other|different|multiple|various|separate|mobile|devices?|computers?|phones?|apps?|platforms?|,|and|or|\/)$/;

/** "our own network", "on your network": what connects, unless it stands among facts of a device. */
function network(low: Word, first: number): boolean {
  return !/^(,|and|or|\(|\/|and\/or)$/.test(low(first - 1)) || low(first + 1) === 'of';
}

const ASKS_WHO = /^(?:know|knows|see|sees|tell|learn|learns|record|records|log|logs|about|of|on|,|and|or|)$/;

const SERVED =
  /^(view|access|purchase|buy|download|deliver|delivering|show|showing|recommend|recommending|personalize|personalise|personalizing|personalising|tailor|tailoring|tailored|customize|customise|offer|offering|watch|stream|enjoy|browse|rent|license|like|liked|serve|serving|relevant|personalized|personalised|tailored|targeted|our|promotional|offensive|objectionable|inappropriate|licensed|marketing|malicious|illicit|illegal|harmful|suspicious|prohibited|commercial|sponsored|advertising|editorial|informational|external|display|displaying)$/;
const WARES =
  /^(features?|products?|services?|offers?|ads?|adverts?|advertis\w+|promotions?|promotional|recommendations?|special|merchandise|discounts?)$/;

/** "content programmers and distributors": who deals with it. */
const OF_CONTENT =
  /^(?:programmers?|distributors?|owners?|licensors?|syndicators?|aggregators?|publishers?|producers?|rightsholders?)$/;

/** "to show you content and offers", "access to all content": what the service has for people. */
function content(low: Word, first: number): boolean {
  if (OF_CONTENT.test(low(first + 1))) return true;
  const ahead = /^(,|and|or|and\/or)$/.test(low(first + 1))
    ? low(first + (/^(and|or)$/.test(low(first + 2)) ? 3 : 2))
    : '';
  const joined = /^(,|and|or|and\/or)$/.test(low(first - 1))
    ? low(first - (low(first - 2) === ',' ? 3 : 2))
    : '';
  if (WARES.test(ahead) || (WARES.test(joined) && !/^(your|their|user)$/.test(low(first - 1)))) return true;
  const of = low(first + 1) === 'of' && /^(the|our|this|these|its|such)$/.test(low(first + 2));
  const shown = /^(sites?|websites?|services?|buttons?|ads?|newsletters?|apps?|pages?)$/;
  if (of && (shown.test(low(first + 3)) || /^(buttons?|plug-?ins?|widgets?)$/.test(low(first + 4))))
    return true;
  const before = backOver(low, first, /^(all|any|the|you|other|more|most|some|certain|new|with)$/);
  return SERVED.test(low(before)) && !/^(liked)$/.test(low(before)) && !/^(the|your)$/.test(low(first - 1));
}

const HELD = /^(contain|containing|with|that|which)$/;

/** "the name of the file", "the expiry date of the document", "files containing personal data": what holds it. */
function papers(low: Word, first: number, last: number): boolean {
  if (
    low(first - 1) === 'the' &&
    low(first - 2) === 'of' &&
    /^(name|date|number|title)$/.test(low(first - 3))
  )
    return true;
  return HELD.test(low(last + 1)) && low(last + 2) === 'personal';
}

/** "the countries and locations where we work", "stored in several locations". */
function places(low: Word, first: number): boolean {
  if (/^(outside|on|around|where|throughout|across|in|worldwide|of|and|dependent)$/.test(low(first + 1)))
    return !/^(your|their)$/.test(low(first - 1));
  return /^(in|at|to|from|different|multiple|various|several|business|store|our|these|those|other|retail|offline|merchant|partner|branch|office|event)$/.test(
    low(first - 1),
  );
}

/** "to search for, subscribe to or purchase goods": a verb. */
function buys(tokens: readonly Token[], low: Word, first: number): boolean {
  if (!/^(purchase|order|document|download|review)$/.test(low(first))) return false;
  const joined = /^(or|and)$/.test(low(first - 1));
  const next = low(first + 1);
  const verb = VERBS.get(low(first - (low(first - 2) === ',' ? 3 : 2)));
  const object =
    /^(your|our|the|a|an|any|products?|services?|goods|items?|subscriptions?)$/.test(next) ||
    (/^(or|and)$/.test(next) && VERBS.get(low(first + 2))?.form === 'base') ||
    /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '');
  const opens = first === 0 || isMark(low(first - 1));
  return (
    object &&
    ((joined && (verb?.form === 'base' || VERBS.has(low(first - 2)) || /^(to|for)$/.test(low(first - 2)))) ||
      opens)
  );
}

/** "movements around our site" are clicks. */
function around(low: Word, last: number): boolean {
  const on = /^(around|on|across|through|within)$/.test(low(last + 1));
  return (
    on && [2, 3, 4].some((k) => /^(sites?|websites?|apps?|services?|pages?|platform)$/.test(low(last + k)))
  );
}

/** "to verify your identity": what is found out, by other data. */
function proves(low: Word, first: number, last: number): boolean {
  const before = backOver(
    low,
    last,
    /^(your|their|the|his|her|a|users?|persons?|individuals?|account|holder)$/,
  );
  return (
    before <= first &&
    /^(verif(y|ies|ied|ying)|confirm(s|ed|ing)?|prov(e|es|ing)|validat(e|es|ing)|authenticat(e|es|ing)|establish(es|ing)?|check(s|ing)?)$/.test(
      low(before),
    )
  );
}

/** "the expiry date of your passport" is no card's. */
function expires(tokens: readonly Token[], low: Word, last: number): boolean {
  return (
    (low(last) === 'of' || low(last + 1) === 'of') &&
    !tokens.some((t) => /^(cards?|payment|credit|debit|bank)$/.test(t.low))
  );
}

/** "from the devices or browsers you use": whence it comes. */
function whence(low: Word, first: number, last: number): boolean {
  if (low(last + 1) !== 'you' || low(last + 2) !== 'use') return false;
  return [1, 2, 3, 4, 5].some((k) => /^(from|on)$/.test(low(first - k)));
}

/** "the location of your phone": a fact about the device. */
function ofDevice(low: Word, first: number): boolean {
  const before = backOver(low, first, OWNED);
  return before < first - 1 && low(before) === 'of';
}

/** "stored on your hard drive", "a string of letters and numbers", "what is known about me": where, how, of whom. */
function notHere(low: Word, first: number, last: number): boolean {
  if (low(first) === 'hard' || low(last - 1) === 'hard') {
    const before = backOver(
      low,
      first,
      /^(your|a|the|their|user's|users'|visitor's|computer's|computer|own)$/,
    );
    return /^(on|to|onto|in|from|of)$/.test(low(before));
  }
  if (low(last) === 'letters')
    return low(last - 2) === 'numbers' || low(last + 2) === 'numbers' || low(last + 2) === 'digits';
  if (low(last) === 'faxes') return true;
  return (
    low(first) === 'about' &&
    low(last) === 'me' &&
    /^(information|data|details|facts|know|known|have|hold|collect|collected|learn)$/.test(low(first - 1))
  );
}

/** "key personal data", "key facts": what matters most; "its key", "the key": what opens a thing, and is no person's. */
function matters(low: Word, first: number): boolean {
  const next = low(first + 1);
  if (/^(its|our|this|that)$/.test(low(first - 1))) return true;
  return (
    /^[a-z]/.test(next) &&
    !/^(and|or|is|to|of|for|in|on|that|which|with|when|from|by|as|at|if|used|pairs?|bundles?|material|fingerprints?)$/.test(
      next,
    ) &&
    !VERBS.has(next)
  );
}

const COOKIE_LIKE =
  /^(cookies?|beacons?|pixels?|tags?|trackers?|tracking|storage|scripts?|sdks?|gifs?|etags?|fingerprint\w*|lsos?|browser|stored?|websites?|sites?|these|such)$/;

/** "through embeds, our interfaces and similar technologies": similar to what is no cookie. */
function unlikeCookies(tokens: readonly Token[], low: Word, first: number): boolean {
  const before = low(first - 1) === 'other' ? low(first - 2) : low(first - 1);
  return /^(and|or)$/.test(before) && !tokens.some((t) => COOKIE_LIKE.test(t.low));
}

/** "your country only allows us to …", "state and region specific rules": whose law it is. */
function ofLaw(low: Word, last: number): boolean {
  const next = /^(only|also|may|generally)$/.test(low(last + 1)) ? low(last + 2) : low(last + 1);
  return /^(allows?|permits?|requires?|prohibits?|forbids?|grants?|-?specific)$/.test(next);
}

const MASTS =
  /^(wi-?fi|bluetooth|access|cell|cellular|mobile|radio|towers?|hotspots?|masts?|points?|networks?)$/;

/** "Wi-Fi access points, beacons, and cell towers": what a device hears near it, and no picture in a page. */
function nearby(low: Word, first: number): boolean {
  const joined = /^(,|and|or|\/)$/;
  const before = backOver(low, first, joined);
  let after = first + 1;
  while (joined.test(low(after))) after++;
  return (before < first - 1 && MASTS.test(low(before))) || (after > first + 1 && MASTS.test(low(after)));
}

const TRUSTED = /^(trusted|linked|paired|connected|registered|recogni[sz]ed|logged-in|companion)$/;
const TOOLS = /^(cookies?|technolog(?:y|ies)|tools?|scripts?|pixels?|beacons?|gifs?|sdks?)$/;

const SETTLED =
  /^(disputes?|complaints?|issues?|problems?|conflicts?|claims?|cases?|matters?|requests?|inquir(y|ies)|enquir(y|ies)|incidents?|accidents?|proceedings|controvers(y|ies)|grievances?|tickets?|thefts?|difficult(y|ies))$/;

/** "the resolution of the dispute", "investigation or resolution": how something ends, no size of a screen. */
function settles(low: Word, first: number): boolean {
  if (SETTLED.test(low(first - 1)) || /^(investigation|amicable|fair)$/.test(low(first - 1))) return true;
  if (/^(and|or)$/.test(low(first - 1)) && low(first - 2) === 'investigation') return true;
  return low(first + 1) === 'of' && [2, 3, 4, 5].some((k) => SETTLED.test(low(first + k)));
}

/**
 * True where a data word means something else by its place: what data is put into, how one is reached, what the service
 * offers, a verb. `first` and `last` bound the phrase among the tokens.
 */
export function otherSense(tokens: readonly Token[], first: number, last: number): boolean {
  const low: Word = (i) => tokens[i]?.low ?? '';
  const head = low(last);
  const alone = first === last;
  if (senseBeside(tokens, first, last)) return true;
  if (/^profiles?$/.test(head) && (alone || OWNED.test(low(first))) && !tokens[last]!.possessive)
    return profile(low, alone ? first : last);
  if (/^browsers?$/.test(head) && last - first < 2) return browser(low, first) || whence(low, first, last);
  // "your page may display information about you": a verb.
  if (low(first) === 'display')
    return (
      /^(may|will|can|could|to|also|not|that|we|they)$/.test(low(first - 1)) ||
      (low(first - 1) === 'and' && /^(collect|use|store|share|process|save|receive)$/.test(low(first - 2)))
    );
  if (notHere(low, first, last)) return true;
  if (
    last === first + 1 &&
    /^(cell|mobile|home|work|office|business|evening|daytime)$/.test(low(first)) &&
    /phones?$/.test(head)
  )
    return handset(low, first, last);
  // "each time you use it": when, and no time that is kept.
  if (low(first) === 'time' && last > first && /^(?:each|every|any|next|first)$/.test(low(first - 1)))
    return true;
  // "to route data between devices": a verb.
  if (low(first) === 'route' && last > first && /^(to|we|they|can|may|will)$/.test(low(first - 1)))
    return true;
  // "We translate this policy into other languages."
  if (
    head === 'languages' &&
    /^(into|other|different|various|several|multiple|foreign|local)$/.test(low(first - 1))
  )
    return true;
  if (/^(expiry|expiration)$/.test(low(first)) && last > first) return expires(tokens, low, last);
  if (head === 'identity') return proves(low, first, last);
  if (DEVICE.test(low(first)) && last > first && /^(use|used|using|to)$/.test(head))
    return deviceAside(low, first);
  // "auto login on trusted devices": where it happens.
  if (/^devices?$/.test(head) && last === first + 1 && TRUSTED.test(low(first)))
    return /^(on|from|across|between|via|through|of)$/.test(low(first - 1));
  // "usage of a cookie": what is done with it.
  if (head === 'usage' && alone && low(last + 1) === 'of' && [2, 3, 4].some((k) => TOOLS.test(low(last + k))))
    return true;
  // "use cookies, server logs and the like to collect it": by what means.
  if (/^logs?$/.test(head) && asMeans(low, first, last)) return true;
  // "the profile picture service Rookery": who does it.
  if (low(last + 1) === 'service' && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) return true;
  if (/^webinars?$/.test(head)) return ![1, 2, 3].some((k) => low(first - k).startsWith('record'));
  if (/^movements?$/.test(head)) return around(low, last);
  if (/^(e-?mails|messages)$/.test(head)) return letters(low, first, last);
  if (/^(files?|documents?)$/.test(head) && papers(low, first, last)) return true;
  if (/^(countr(y|ies)|states?|regions?|jurisdictions?)$/.test(head) && ofLaw(low, last)) return true;
  // "the user who received a message": who that is, and nothing that is known of it.
  if (
    low(first) === 'who' &&
    /^(?:sent|sends|received|receives|visit|visits|visited|view|views|viewed)$/.test(low(first + 1)) &&
    !ASKS_WHO.test(low(first - 1))
  )
    return true;
  if (/^(?:other )?similar/.test(`${low(first)} ${low(first + 1)}`) && /^technolog(?:y|ies)$/.test(head))
    return unlikeCookies(tokens, low, first);
  if (head === 'age' && last - first < 2) return ageProved(low, last);
  if (
    /^(orders?|transactions?|purchases?|subscriptions?)$/.test(head) &&
    last - first < 2 &&
    tradesOnly(low, last)
  )
    return true;
  if (!alone) return false;
  if (head === 'key') return matters(low, first);
  // "the Pins you were shown": pictures, and no secret numbers.
  if (head === 'pins') return tokens[last]!.text !== 'PINs';
  if (/^beacons?$/.test(head)) return nearby(low, first);
  if (head === 'tasks') return doneAsWork(low, first);
  if (head === 'contacts') return asPartners(low, first);
  if (head === 'resolution') return settles(low, first);
  // "performance monitoring and security providers": work that is done.
  if (head === 'performance' && /^(monitoring|management|testing)$/.test(low(first + 1))) return true;
  if (/^networks?$/.test(head)) return network(low, first);
  if (head === 'content') return content(low, first);
  if (/^(tele)?phone$/.test(head)) return ofDevice(low, first) || noNumber(low, first);
  if (head === 'devices') return devicesAsPlaces(low, first);
  if (/^e-?mail$/.test(head)) return channel(low, first) || sharesContent(low, first);
  if (/^quer(y|ies)$/.test(head)) return asksHelp(low, first);
  if (head === 'locations') return places(low, first);
  if (/^payments?$/.test(head)) return paysOnly(low, first);
  if (/^complaints?$/.test(head)) return complains(low, first);
  if (/^activit(y|ies)$/.test(head)) return noTraces(low, first);
  // "the location of our servers"
  if (head === 'location' && low(first + 1) === 'of')
    return /^(processing|storage|our|servers|data)$/.test(low(first + 2));
  // "analytical/performance cookies"
  if (low(last + 1) === '/' && low(last + 3) === 'cookies') return true;
  return buys(tokens, low, first);
}
