import { type DataType, groupOf } from '../../model/data-types.ts';
import type { Terms } from '../definitions.ts';
import type { DataMeaning } from '../lexicon/books.ts';
import { NEVER_ALONE, WEAK_ALONE } from '../lexicon/data-general.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { aboutHeads } from './about-heads.ts';
import { askedTo, isAskedFor, isItemAlone } from './asked-things.ts';
import { inCompanyName } from './company-names.ts';
import { dataPhrases } from './data-phrases.ts';
import { stands } from './data-stands.ts';
import { isGivenName } from './defined-names.ts';
import { ofFriends } from './friends-data.ts';
import { isSeveral, meansLetters } from './letters-meant.ts';
import { listMembers } from './list-members.ts';
import { isMadeUp } from './made-up.ts';
import { NOT_DATA_BEFORE } from './no-data-before.ts';
import { inOpeningClauses } from './opening-clauses.ts';
import { besideLike, isWareOfData, sharesOtherHead } from './other-heads.ts';
import { otherSense } from './other-senses.ts';
import { placeGrades } from './place-grades.ts';
import { postsBesideLetters } from './posts-beside.ts';
import { inCategories } from './senses-beside.ts';
import { spokenAbout } from './senses-of-deeds.ts';
import { atLarge } from './senses-of-trade.ts';
import { asHeld } from './sessions-held.ts';
import { sharedHeads } from './shared-heads.ts';
import type { Token } from './token.ts';
import { typesBeside } from './types-beside.ts';
import { isMark, POSSESSIVES, PREPOSITIONS } from './words.ts';

/** A data phrase in a sentence; token indices, `last` inclusive. */
export interface DataMention {
  first: number;
  last: number;
  types: readonly DataType[];
  level: Exclude<DataMeaning['level'], 'none'>;
  /** A term that the document defines: a list after it says which of its types are meant. */
  defined?: boolean;
  /** Its examples only picture it: no list after it says what is meant. */
  pictured?: boolean;
  /** Posts, comments: content, but no word for all of it that a list could spell out. */
  posted?: boolean;
}

/** "Our servers log information", and no "customer records information". */
function serves(tokens: readonly Token[], last: number, next: string): boolean {
  return /^(?:information|data)$/.test(next) && /^servers?$/.test(tokens[last - 1]!.low);
}

const DOES = /^(?:logs?|records?|uses?)$/;
const ITS_OBJECT = /^(?:your|this|these|certain)$/;
const NOT_DATA_AFTER_EXEMPT = new Set(['app', 'service', 'feature', 'features', 'settings', 'calling']);

/** Terms that the document itself defines, where they are written with a capital. */
function definedTerms(tokens: readonly Token[], terms: Terms): DataMention[] {
  const out: DataMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) continue;
    for (const [name, types] of terms) {
      const words = name.split(' ');
      if (!words.every((word, k) => tokens[i + k]?.low === word)) continue;
      out.push({ first: i, last: i + words.length - 1, types, level: 'typed', defined: true });
      i += words.length - 1;
      break;
    }
  }
  return out;
}

const TALKED = /^(messages?|chats?|emails?|communications?)$/;
const BOUGHT = /^(invoices?|purchases?|payments?|orders?|bills?|transactions?)$/;

/** Words that may follow an address as data. */
const PLAIN_AFTER =
  /^(when|from|with|that|which|were|will|about|associated|linked|provided|used|shown|listed|below|where|before|after|during|through|into|under|while|then|also|only)$/;

const PICTURE = /^(photo|picture|image|photograph)$/;
const PERSON: ReadonlySet<DataType> = new Set([
  'name',
  'username',
  'status-text',
  'date-of-birth',
  'gender',
  'email-address',
]);

/** "a picture in your profile", "an image to your account" */
function inOwnProfile(tokens: readonly Token[], t: Token, i: number): boolean {
  const own = tokens[i - 1]?.low === 'your' ? i - 1 : i - 2;
  return (
    /^(profile|account)$/.test(t.low) &&
    tokens[own]?.low === 'your' &&
    /^(in|on|to|as|for)$/.test(tokens[own - 1]?.low ?? '')
  );
}

/** One picture named beside a name or a birthday is the profile's. */
function pictured(tokens: readonly Token[], mentions: DataMention[]): DataMention[] {
  const beside = mentions.some((m) => m.types.some((t) => PERSON.has(t)));
  const within = tokens.some((t, i) => inOwnProfile(tokens, t, i));
  if (!beside && !within) return mentions;
  return mentions.map((m) =>
    PICTURE.test(tokens[m.last]!.low) && m.types[0] === 'attachment' && m.last - m.first < 2
      ? { ...m, types: ['profile-photo'] as const }
      : m,
  );
}

const PERSONS =
  /^(you|yourself|users?|persons?|people|individuals?|child|children|contacts?|senders?|recipients?|holders?|account|cardholders?|customers?|members?|parents?|guardians?|friends?|participants?|attendees?|visitors?|owners?|others|founders?|guests?|drivers?|passengers?|students?|employees?|referees?|beneficiar(y|ies)|sons?|daughters?|relatives?|family|choice|choosing)$/;

/** "the name of your bank" is no person's name. */
function ofPerson(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5 && i < tokens.length; i++) {
    if (PERSONS.test(tokens[i]!.low)) return true;
    if (isMark(tokens[i]!.low) || PREPOSITIONS.has(tokens[i]!.low)) break;
  }
  return false;
}

const SHARES = /^(?:we|you|they|to|may|will|can|could|not|never|only|also|always|or|n['’]t|don['’]t)$/;

const MATTERS =
  /^(party|parties|problems?|issues?|requests?|complaints?|concerns?|matters?|violations?|infringements?|breach(es)?|incidents?|errors?|bugs?|offers?|events?|company|companies|provider|providers|recipients?)$/;

function ofMatter(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4 && i < tokens.length; i++) {
    if (tokens[i]!.low === 'your') return false;
    if (MATTERS.test(tokens[i]!.low)) return true;
    if (isMark(tokens[i]!.low) || PREPOSITIONS.has(tokens[i]!.low)) return false;
  }
  return false;
}

const VISITED: ReadonlySet<DataType> = new Set([
  'ip-address',
  'browser',
  'page-url',
  'operating-system',
  'usage-event',
  'activity',
  'device',
]);

/** "including the date and time": of a visit only beside what else a visit shows. */
function undated(tokens: readonly Token[], m: DataMention, all: readonly DataMention[]): boolean {
  const bare =
    /^(dates?|times?)$/.test(tokens[m.first]!.low) && /^(dates?|times?)$/.test(tokens[m.last]!.low);
  return bare && m.last > m.first && !all.some((o) => o.types.some((t) => VISITED.has(t)));
}

/** "data associated with the deactivated account": whose it is. */
function belongsTo(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first).map((t) => t.low);
  return /\b(?:associated|linked|connected|related|tied) (?:with|to) (?:your|the|an?|that|this)(?: \w+)?$/.test(
    before.join(' '),
  );
}

/** "from third-party services that you use": who gives it, not what of you. */
function comesFrom(tokens: readonly Token[], first: number): boolean {
  if (!/^(services?|products?|apps?|sites?|websites?|platforms?)$/.test(tokens[first]!.low)) return false;
  if (/^(third-party|party|other|external|partner)$/.test(tokens[first - 1]?.low ?? '')) return true;
  // "from advertisers, games or services you use"
  for (let i = first - 1; i > first - 9 && i >= 0; i--) {
    const { low } = tokens[i]!;
    if (low === 'from') return true;
    if (PREPOSITIONS.has(low) || VERBS.has(low)) return false;
  }
  return false;
}

const ARISING =
  /^(generated|derived|collected|obtained|gathered|inferred|learned|learnt|arising|resulting|acquired)$/;

/** "data generated by your use of the app": how it came about. */
function arisesFrom(tokens: readonly Token[], first: number): boolean {
  const own = POSSESSIVES.has(tokens[first - 1]?.low ?? '') ? first - 1 : first;
  return (
    /^(from|by|through|during|via)$/.test(tokens[own - 1]?.low ?? '') &&
    ARISING.test(tokens[own - 2]?.low ?? '') &&
    tokens.slice(Math.max(0, own - 6), own - 2).some((t) => /^(information|data|info)$/.test(t.low))
  );
}

const PLACES = /^(countries|regions|states|territories|jurisdictions)$/;

const OF_MACHINE = new Set(['device', 'network', 'tracking', 'location', 'unspecified']);

/** "your name, e-mail address or other similar identifiers": of the person, like those before, and of no device. */
function likeThose(
  tokens: readonly Token[],
  first: number,
  last: number,
  before: DataMention | undefined,
): boolean {
  const like = [first, first - 1].some((i) => /^(other|similar)$/.test(tokens[i]?.low ?? ''));
  return (
    like &&
    /^identifiers?$/.test(tokens[last]!.low) &&
    before !== undefined &&
    before.last >= first - 5 &&
    before.types.every((t) => !OF_MACHINE.has(groupOf(t)))
  );
}

/** Data phrases, left to right. */
export function dataMentions(tokens: readonly Token[], terms?: Terms): DataMention[] {
  const out: DataMention[] = [];
  const defined = terms && terms.size > 0 ? definedTerms(tokens, terms) : [];
  const phrases = [...dataPhrases(tokens)];
  // "browser or operating system": two things, and no head that they share.
  const wholeAfter = (i: number) =>
    phrases.some((p) => p.first === i + 2 && p.last >= i + 3 && p.value.level === 'typed');
  for (const { first, last, value } of phrases) {
    if (defined.some((d) => d.first <= last && first <= d.last)) continue;
    if (value.level === 'none' || isMadeUp(tokens, first)) continue;
    const alone = first === last ? (tokens[first]!.stems[0] ?? '') : '';
    // "our followers", "our network of sites": the service's own.
    const own = first === last && /^(our|the)$/.test(tokens[first - 1]?.low ?? '');
    if (
      own &&
      tokens[first - 1]!.low === 'our' &&
      value.types.some((t) => t === 'contact-list' || t === 'contacts')
    )
      continue;
    if (alone === 'network' && first === last && (own || /^\p{Lu}/u.test(tokens[first]!.text))) continue;
    // "minors of these countries or regions": where the law holds.
    if (
      value.types[0] === 'coarse-location' &&
      PLACES.test(tokens[last]!.low) &&
      PLACES.test(tokens[first]!.low)
    )
      continue;
    const used =
      value.types[0] === 'usage-event' ||
      (value.types[0] === 'activity' && tokens.slice(first, last).some((t) => /^(?:use|usage)$/.test(t.low)));
    const at = (i: number) => tokens[i]?.low ?? '';
    if (used && (comesFrom(tokens, first) || arisesFrom(tokens, first) || spokenAbout(at, first))) continue;
    // "to a destination abroad": where data goes.
    if (alone === 'destination' && /^(an?|the|its|their|final)$/.test(tokens[first - 1]?.low ?? '')) continue;
    // "source and destination of the data", "destination IP addresses": of what is sent.
    if (
      alone === 'destination' &&
      /^(?:of (?:the )?(?:data|funds|traffic|packets?|money|goods)|ip|ports?|urls?|servers?)\b/.test(
        `${at(last + 1)} ${at(last + 2)} ${at(last + 3)}`,
      )
    )
      continue;
    // "outside of your residence"
    if (
      tokens[last]!.low === 'residence' &&
      tokens.slice(Math.max(0, first - 3), first).some((t) => /^(outside|beyond)$/.test(t.low))
    )
      continue;
    // "We get this data from your phone": what was just spoken of, and whence.
    if (
      value.types[0] === 'device' &&
      tokens[first + 1]?.low === 'from' &&
      /^(this|that|these|such|those)$/.test(tokens[first - 1]?.low ?? '')
    ) {
      out.push({ first, last: first, types: ['unspecified'], level: 'general' });
      continue;
    }
    // "We share location data": a verb before it.
    if (tokens[first]!.low === 'share' && last > first && SHARES.test(tokens[first - 1]?.low ?? '')) {
      out.push({ first: first + 1, last, types: value.types, level: value.level });
      continue;
    }
    // "our servers log": a verb; "computers, phones": things.
    if (['servers', 'phones', 'telephones'].includes(tokens[first]!.low) && first === last) continue;
    const which =
      (WEAK_ALONE.has(alone) || NEVER_ALONE.has(alone)) &&
      !/^(?:credential|attachment|content)$/.test(value.types[0] ?? '') &&
      isAskedFor(tokens, first, last);
    if (
      (NEVER_ALONE.has(alone) && !which && !isItemAlone(tokens, first, last)) ||
      (alone === 'device' && (tokens[first]!.low === 'device' || tokens[first - 1]?.low !== ','))
    )
      continue;
    const letters = isSeveral(tokens[first]!) && !/^addresses$/.test(tokens[first + 1]?.low ?? '');
    if ((value.weak || WEAK_ALONE.has(alone)) && !letters && !which && !stands(tokens, first)) continue;
    // ("Profile Information"): a definition's name for what was said.
    if (isGivenName(tokens, first, last)) continue;
    const next = tokens[last + 1]?.low ?? '';
    // "deleted contacts right away"
    const soon = next === 'right' && /^(away|after|before|now|when|from)$/.test(tokens[last + 2]?.low ?? '');
    // "These cookies store your language": a verb.
    const stores =
      next === 'store' &&
      /^cookies$/.test(tokens[last]!.low) &&
      /^(?:your|the|this|certain|some|information|data|user)$/.test(tokens[last + 2]?.low ?? '');
    if (
      NOT_DATA_BEFORE.has(next) &&
      !soon &&
      !stores &&
      !(value.level === 'typed' && last > first && NOT_DATA_AFTER_EXEMPT.has(next))
    )
      continue;
    const shares = first === last && sharesOtherHead(tokens, last) && !wholeAfter(last);
    if ((shares && !besideLike(tokens, last, value.types)) || isWareOfData(tokens, last)) continue;
    if (value.level === 'typed' ? otherSense(tokens, first, last) : inCategories(tokens, first, last))
      continue;
    if (inCompanyName(tokens, first, last)) continue;
    if (value.types[0] === 'device-identifier' && likeThose(tokens, first, last, out.at(-1))) continue;
    // "linked to a profile": where it is brought, not what.
    if (
      /^(profile|identity|account)$/.test(tokens[last]!.low) &&
      ((/^(an?|any)$/.test(tokens[first - 1]?.low ?? '') &&
        /^(with|to|into)$/.test(tokens[first - 2]?.low ?? '')) ||
        (first === last && belongsTo(tokens, first)))
    )
      continue;
    // "the keys to read your messages" are no data that one gives.
    // "report its presence": of a thing.
    if (alone === 'presence' && /^(its|the)$/.test(tokens[first - 1]?.low ?? '')) continue;
    if (alone === 'key' && tokens[last + 1]?.low === 'to') continue;
    // "prevent and address fraud": a verb.
    if (
      tokens[first]!.low === 'address' &&
      first === last &&
      /^[a-z]{4,}$/.test(next) &&
      !PLAIN_AFTER.test(next)
    )
      continue;
    // "details of such party", "of the problem": nothing of the person.
    if (alone === 'detail' && next === 'of' && ofMatter(tokens, last + 2)) continue;
    if (alone === 'name' && next === 'of' && !ofPerson(tokens, last + 2)) continue;
    // "our servers log your address", "this feature uses your photos": a thing and what it does.
    if (last > first && DOES.test(tokens[last]!.low) && (ITS_OBJECT.test(next) || serves(tokens, last, next)))
      continue;
    // "access a feature, or log in"
    if (tokens[first]!.low === 'log' && /^(in|on|into|onto|out|off)$/.test(next)) continue;
    if (alone === 'search' && tokens[first]!.low === 'search') continue;
    // "your device's phone book" is no fact about the device.
    if (tokens[last]!.possessive && value.types.includes('device')) continue;
    const moment = /^stamps?$/.test(tokens[last]!.low) && !tokens.some((t) => TALKED.test(t.low));
    const bill = alone === 'receipt' && tokens.some((t) => BOUGHT.test(t.low));
    const beside = bill ? undefined : typesBeside(tokens, first, last);
    const types: readonly DataType[] = bill
      ? ['purchase']
      : beside
        ? beside
        : moment
          ? ['session-timing']
          : meansLetters(tokens, first, last, value.types)
            ? ['message-content']
            : /^contact(s|-list)$/.test(value.types[0] ?? '') && tokens[last]!.low === 'connection'
              ? ['connection']
              : alone === 'metadata' && tokens.some((t) => TALKED.test(t.low))
                ? ['message-metadata']
                : // "your contacts' phone numbers" are the address book.
                  last > first && tokens[first]!.possessive && /^(contacts|friends)$/.test(tokens[first]!.low)
                  ? ['contact-list']
                  : value.types;
    // "password data": one phrase, of the type that its first word names.
    const head = out.at(-1);
    if (
      head?.level === 'typed' &&
      head.last === first - 1 &&
      first === last &&
      /^(data|information|info)$/.test(tokens[first]!.low) &&
      !tokens[head.last]!.possessive
    ) {
      head.last = last;
      continue;
    }
    // "what browser you use": the whole of the clause.
    const whole = which && value.level === 'typed' ? { first: first - 1, last: askedTo(tokens, last) } : {};
    out.push({
      first,
      last,
      types,
      level: types[0] === 'message-metadata' ? 'typed' : value.level,
      ...whole,
    });
  }
  out.push(...sharedHeads(tokens, [...out, ...defined]));
  out.push(...listMembers(tokens, [...out, ...defined]));
  const found = pictured(tokens, [...out.filter((m) => !undated(tokens, m, out)), ...defined]);
  const inOrder = ofFriends(
    tokens,
    found.sort((a, b) => a.first - b.first),
  );
  return placeGrades(
    tokens,
    aboutHeads(
      tokens,
      atLarge(tokens, postsBesideLetters(tokens, asHeld(tokens, inOpeningClauses(tokens, inOrder)))),
    ),
  );
}
