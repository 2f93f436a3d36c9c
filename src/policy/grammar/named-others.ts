import type { DataMention } from './mentions.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

/** Capitalised words that name no company. */
export const NO_COMPANY = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday europe european america american africa asia australia canada ireland germany france
italy spain switzerland swiss netherlands sweden norway finland denmark austria belgium poland portugal japan korea
china india brazil mexico singapore israel russia ukraine turkey kingdom states union united california virginia
colorado utah nevada texas york london delaware english british irish german french
services service policy policies terms section privacy internet web website websites account accounts content data
information user users customer customers partner partners act regulation regulations directive law laws court
commission board authority authorities team support center centre store play app apps application api sdk ip id url
sms mms gps http https usb wi-fi wifi bluetooth ios android windows mac macos linux chrome safari firefox iphone ipad
pc pin faq pdf gdpr ccpa cpra dsa eu eea uk us usa u.s. e.u. cookie cookies third party parties affiliate affiliates
company companies group article annex schedule standard contractual clauses shield framework agreement notice
statement settings platform platforms product products site sites software device devices personal member members
provider providers processor processors vendor vendors community communities subscription plus premium business
office president chief officer director department division world wide legal security email e-mail
machine artificial automated automatic yourself yourselves ddos oauth openid`.split(/\s+/),
);
const SUFFIX = new Set([
  'inc',
  'inc.',
  'llc',
  'ltd',
  'ltd.',
  'limited',
  'gmbh',
  'corp',
  'corporation',
  'ag',
  'sa',
  'bv',
  'b.v.',
  'plc',
]);
/** Words before a company that gets something or does something. */
const BEFORE = new Set([
  'with',
  'by',
  'from',
  'like',
  'via',
  'through',
  'processor',
  'provider',
  'partner',
  'vendor',
]);
/** "our provider, Acme": the name after the role of one. */
const ROLE = new Set(['processor', 'provider', 'partner', 'vendor', 'host', 'contractor']);

const GIVES =
  /^(?:sends?|sending|pass(?:es|ing)?|forwards?|transmits?|submits?|provides?|discloses?|gives?)$/;
const GIVEN = /^(?:sent|passed|forwarded|transmitted|submitted|provided|disclosed|given)$/;
const IS = /^(?:is|are|was|were|be|been|being|gets?)$/;
const PERSON = /^(?:you|users?|visitors?|customers?|who|they)$/;
const COUNTRIES = new Set(
  `argentina bangladesh brunei bulgaria chile colombia croatia cyprus czech ecuador egypt estonia finland greece hungary
iceland indonesia iran iraq jersey jordan kenya latvia lebanon liechtenstein lithuania luxembourg malaysia malta moldova
morocco nigeria oman pakistan panama peru philippines portugal qatar romania saudi serbia slovakia slovenia taiwan
thailand tunisia uruguay venezuela vietnam hong new north south east west northern southern great costa sri puerto`.split(
    /\s+/,
  ),
);

/** "Your address is sent to Acme": who gets data, and no place. */
function isGiven(tokens: readonly Token[], data: readonly DataMention[], to: number): boolean {
  if (tokens[to]?.low !== 'to' || COUNTRIES.has(tokens[to + 1]!.low)) return false;
  const verb = tokens.findLastIndex(
    (t, i) => i < to && i >= to - 10 && (GIVES.test(t.low) || GIVEN.test(t.low)),
  );
  if (verb < 0 || tokens.slice(verb, to).some((t) => t.low === 'you' || t.low === ',')) return false;
  // "what you give to Acme": what its name stands for need not be another.
  const before = tokens.slice(Math.max(0, verb - 4), verb);
  if (before.some((t) => PERSON.test(t.low))) return false;
  if (GIVEN.test(tokens[verb]!.low) && !before.some((t) => IS.test(t.low))) return false;
  return data.some((m) => m.last < to && m.last >= verb - 6 && m.first >= verb - 12);
}

function nameLike(token: Token | undefined): boolean {
  if (!token || token.possessive || token.text === token.low) return false;
  return (
    /^\p{Lu}[\p{L}\p{N}.&-]*\p{Ll}[\p{L}\p{N}.&-]*$/u.test(token.text) &&
    !NO_COMPANY.has(token.low) &&
    !SUFFIX.has(token.low) &&
    !/-[a-z]/.test(token.text) &&
    !w.DETERMINERS.has(token.low) &&
    !w.POSSESSIVES.has(token.low) &&
    !w.SUBJECT_PRONOUNS.has(token.low)
  );
}

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Parties of which a company may be an example. */
const CLASSES: ReadonlySet<string> = new Set(['provider', 'partner', 'advertiser', 'unspecified']);

/** "third parties such as Acme", "our vendors, including AXM": a company that is an example of those before it. */
function isExample(tokens: readonly Token[], parties: readonly PartyMention[], i: number): boolean {
  const low = (k: number) => tokens[k]?.low ?? '';
  const opens =
    low(i - 1) === 'as' && low(i - 2) === 'such' ? i - 2 : low(i - 1) === 'including' ? i - 1 : -1;
  if (opens < 0) return false;
  const end = [',', '('].includes(low(opens - 1)) ? opens - 2 : opens - 1;
  return parties.some((p) => p.last === end && CLASSES.has(p.kind));
}

const PEOPLE =
  /^(?:users|members|subscribers|players|customers|visitors|account holders|accounts|followers)$/;

/** True where most words are capitalised, as in a heading: there a capital says nothing. */
function titled(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /\p{L}/u.test(t.text) && t.text.length > 3);
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length > words.length * 0.5 || words.length < 3;
}

/**
 * Companies named in a sentence that no lexicon knows: "shared with Acme Payments". `known`: names that sentences
 * before it used, which may then begin a sentence.
 */
export function namedOthers(
  tokens: readonly Token[],
  data: readonly DataMention[],
  parties: readonly PartyMention[],
  known: readonly string[],
): PartyMention[] {
  if (titled(tokens)) return [];
  const out: PartyMention[] = [];
  const named = (i: number) => {
    const token = tokens[i];
    if (nameLike(token)) return true;
    const last = out.at(-1)?.last ?? -9;
    const beside = last >= i - 3 && [',', 'and', 'or'].includes(tokens[i - 1]?.low ?? '');
    return (
      ACRONYM.test(token?.text ?? '') &&
      !NO_COMPANY.has(token!.low) &&
      (isExample(tokens, parties, i) || beside)
    );
  };
  const taken = (i: number) =>
    data.some((m) => m.first <= i && i <= m.last) || parties.some((m) => m.first <= i && i <= m.last);
  for (let i = 0; i < tokens.length; i++) {
    if (!named(i) || taken(i)) continue;
    let last = i;
    while (last < i + 2 && nameLike(tokens[last + 1]) && !taken(last + 1)) last++;
    const entity = tokens
      .slice(i, last + 1)
      .map((t) => t.text)
      .join(' ');
    const before = tokens[i - 1]?.low ?? '';
    const after = tokens[last + 1];
    const common = after !== undefined && /^\p{Lu}/u.test(after.text) && !SUFFIX.has(after.low);
    const joined = [',', 'and', 'or'].includes(before) && !common;
    const listed =
      joined &&
      ((out.length > 0 && out.at(-1)!.last >= i - 3) ||
        parties.some((p) => p.kind === 'named' && p.last < i && p.last >= i - 3));
    if (before === 'of' && tokens[i - 2]?.low === 'outside') continue;
    // "by Acme users": people, and not the company.
    if (after && PEOPLE.test(after.low)) continue;
    // "such as Auditors": a class with a capital.
    const example = isExample(tokens, parties, i) && !/[^s]s$/.test(entity) && !common;
    const role = before === ',' && ROLE.has(tokens[i - 2]?.low ?? '') && !common;
    const given = !common && isGiven(tokens, data, i - 1);
    const used = /^us(e|es|ing)$/.test(before) && /^(to|for)$/.test(after?.low ?? '');
    if (
      listed ||
      example ||
      role ||
      used ||
      given ||
      known.includes(entity) ||
      out.some((p) => p.entity === entity) ||
      (i > 0 && BEFORE.has(before) && !common)
    )
      out.push({ first: i, last, kind: 'named', entity });
    i = last;
  }
  return out;
}
