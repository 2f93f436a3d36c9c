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

/** "We check which of your contacts use the app": the address book is gone through. */
function goesThroughContacts(c: ClauseContext): Draft[] {
  if (!FINDS.has(c.g.lemma)) return [];
  const after = c.s.tokens.slice(c.g.last + 1, c.g.last + 9).map((t) => t.low);
  const asked = after.join(' ').replace(/^(out )?(which) contacts (in|from|of) your/, '$1$2 of your');
  return WHO_OF_BOOK.test(asked) ? [c.draft('use', ['contact-list'], 'self', 'finds-contacts', 0.6)] : [];
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
