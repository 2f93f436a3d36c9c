import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such']);
const TECHNOLOGIES = new Set(['technology', 'technologies', 'tools', 'tool', 'trackers', 'files']);

function tracking(types: readonly DataType[]): DataType[] {
  return [...new Set(types)].filter((t) => groupOf(t) === 'tracking');
}

/** "We use various technologies to collect it, including cookies": the list is of the technologies. */
function listedLate(c: ClauseContext): DataType[] {
  const { tokens, data } = c.s;
  const opens = tokens.findIndex(
    (t, i) => i > c.start && tokens[i - 1]!.low === ',' && ['including', 'like', 'such'].includes(t.low),
  );
  const listed = opens < 0 ? [] : data.filter((m) => m.first > opens && m.first <= opens + 12);
  const [first] = listed;
  const theirs = first && first.first <= opens + 3 && groupOf(first.types[0]!) === 'tracking';
  return theirs ? tracking(listed.flatMap((m) => m.types)) : [];
}

const SIGNS =
  /^(?:indications?|signals?|indicators?|inputs?|factors?|parameters?|measurements|readings|observations|attributes|characteristics|patterns|figures|findings|values|answers|responses)$/;

/** "We use these signals to …": what was spoken of, in a word for what it tells. */
export function signsMeant(c: ClauseContext): boolean {
  const [first = '', second = '', third = ''] = c.s.tokens.slice(c.start, c.start + 3).map((t) => t.low);
  return DEMONSTRATIVES.has(first) && (SIGNS.test(second) || SIGNS.test(third)) && isOf(c.g.lemma, 'use');
}

/** The cookies and the like that "technologies" means: those listed after it, or "these technologies" spoken of before. */
export function toolsMeant(c: ClauseContext): DataType[] {
  const words = c.s.tokens.slice(c.start, c.start + 3).map((t) => t.low);
  if (!words.some((word) => TECHNOLOGIES.has(word))) return [];
  const listed = c.g.lemma === 'use' ? listedLate(c) : [];
  if (listed.length > 0 || !DEMONSTRATIVES.has(words[0]!)) return listed;
  return tracking([
    ...c.s.data.filter((m) => m.last < c.start).flatMap((m) => m.types),
    ...c.discourse.data,
    ...c.discourse.statements.flatMap((d) => d.data),
  ]);
}
