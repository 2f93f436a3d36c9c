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

/** "We determine your time zone", "from your IP address we can determine your city": what is found out, and from what. */
export function infers(c: ClauseContext): Draft[] {
  if (!INFERS.has(c.g.lemma) || c.denied || c.g.passive || c.role.role !== 'self') return [];
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
