import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const INFERS = new Set('determine deduce ascertain approximate calculate guess learn'.split(' '));
const FROM = new Set(['from', 'using', 'on', 'via', 'through']);
const ALONE: ReadonlySet<DataType> = new Set([
  'timezone',
  'connection',
  'mobile-network',
  'language',
  'gender',
]);

function inferable(t: DataType): boolean {
  return ALONE.has(t) || groupOf(t) === 'location' || t === 'location';
}

const FINDS = new Set(
  'discover find identify check see determine detect know learn tell recognise recognize'.split(' '),
);
const WHO_OF_BOOK =
  /^(out )?(which|who|whether|if)( of| (?:people|persons|anyone|someone|users|others|friends|phone numbers|numbers))?( (?:in|from|of|among))? ?(your|the user's|users'|their) (contacts|friends|address book|phone ?book|contact list)\b/;

const SEEKS = new Set(['check', 'look', 'search', 'find', 'scan']);
/** "for matches between your contacts and our users", "for users that match contacts in your address book" */
const MATCHES =
  /^(?:for )?(?:[\w-]+ ){0,4}(?:match(?:es|ing)?(?: (?:between|with|to|among|in))?|among|overlaps? (?:between|with)) (?:(?:the )?(?:contacts|people|numbers|entries) (?:in|on|from|of) )?(?:your|their|users'|a user's) (?:[\w-]+ ){0,3}(?:contacts|address books?|phone ?books?|contacts? lists?)\b/;

/** "the people you know to your contact list": who is put there is known from it. */
const TO_BOOK =
  /^(?!no\b)(?:[\w-]+ ){0,8}?(?:people|persons|users|contacts|friends|members|anyone|everyone|numbers|matches)\b.{0,60}? to (?:your|their|the user's) (?:[\w-]+ ){0,3}(?:contacts?|friends?|buddy) ?(?:lists?|books?)?$/;

/** True where the service puts people on the list of contacts by itself. */
function addsToBook(c: ClauseContext): boolean {
  if (c.g.lemma !== 'add') return false;
  const words = c.s.tokens.slice(c.g.last + 1, c.end).map((t) => t.low);
  const until = words.findIndex((x, i) => i > 3 && /^(?:until|when|if|so|unless|,|\.|;)$/.test(x));
  return TO_BOOK.test(
    words
      .slice(0, until < 0 ? words.length : until)
      .join(' ')
      .replace(/[ .]+$/, ''),
  );
}

/** "We check which of your contacts use the app": the address book is gone through. */
function goesThroughContacts(c: ClauseContext): Draft[] {
  if (addsToBook(c)) return [c.draft('use', ['contact-list'], 'self', 'adds-contacts', 0.6)];
  if (!FINDS.has(c.g.lemma) && !SEEKS.has(c.g.lemma)) return [];
  const after = c.s.tokens.slice(c.g.last + 1, c.g.last + 15).map((t) => t.low);
  const asked = after.join(' ').replace(/^(out )?(which) contacts (in|from|of) your/, '$1$2 of your');
  const found = WHO_OF_BOOK.test(asked) || (SEEKS.has(c.g.lemma) && MATCHES.test(after.join(' ')));
  return found ? [c.draft('use', ['contact-list'], 'self', 'finds-contacts', 0.6)] : [];
}

const DERIVES = new Set('infer derive estimate deduce predict conclude'.split(' '));

/** "We do not infer your interests from your messages", "we derive nothing from them": of what may be known, not of the data. */
export function infersNothing(c: ClauseContext, types: readonly DataType[]): boolean {
  if (!DERIVES.has(c.g.lemma)) return false;
  return (c.denied && types.every((t) => t === 'unspecified')) || c.s.tokens[c.start]?.low === 'nothing';
}

/** "We infer your interests from the pages you visit": what is inferred from is used as well. */
export function inferredFrom(c: ClauseContext): DataType[] {
  if (!DERIVES.has(c.g.lemma) || c.denied) return [];
  const sources = c.s.data.filter(
    (m) =>
      m.first > c.start &&
      m.first < c.end &&
      m.level === 'typed' &&
      [1, 2].some((d) => FROM.has(c.s.tokens[m.first - d]?.low ?? '') && m.first - d > c.start),
  );
  return [...new Set(sources.flatMap((m) => m.types))];
}

/** "We determine your time zone", "from your IP address we can determine your city": what is found out, and from what. */
export function infers(c: ClauseContext): Draft[] {
  if (c.denied || c.g.passive || c.role.role !== 'self') return [];
  const contacts = goesThroughContacts(c);
  if (contacts.length > 0 || !INFERS.has(c.g.lemma)) return contacts;
  const near = c.s.data.filter((m) => m.first >= c.start && m.first < c.end && m.level === 'typed');
  const sources = near.filter((m) =>
    [1, 2].some((d) => FROM.has(c.s.tokens[m.first - d]?.low ?? '') && m.first - d >= c.start - 1),
  );
  const found = near
    .filter((m) => !sources.includes(m) && m.first <= c.start + 12)
    .flatMap((m) => m.types)
    .filter(inferable);
  if (found.length === 0) return [];
  // What an address tells of where one is is never exact.
  const byAddress = sources.some((m) => m.types.includes('ip-address'));
  const coarse = found.map((t) => (byAddress && t === 'location' ? ('coarse-location' as const) : t));
  const types = [...new Set([...coarse, ...sources.flatMap((m) => m.types)])];
  return [c.draft('use', types, 'self', 'infers', 0.6)];
}
