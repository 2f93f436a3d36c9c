import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const PLACES = new Set(['place', 'set', 'drop', 'install', 'put', 'write', 'deploy']);
const MAKES = new Set(['assign', 'generate', 'create', 'allocate', 'issue']);
/** What a service makes up itself to know someone by. */
const MADE: ReadonlySet<DataType> = new Set([
  'user-id',
  'device-identifier',
  'advertising-id',
  'cookie-identifier',
]);

/** "We may set a cookie on your device", "we assign you a user ID": what tells the person apart is had from then on. */
export function placed(c: ClauseContext): Draft[] {
  if (c.denied || c.g.passive || !['self', 'other', 'data'].includes(c.role.role)) return [];
  const { types } = c.objectTypes();
  const first = c.object.mentions[0];
  if (!first || first.first > c.start + 6) return [];
  const had = types.filter((t) =>
    PLACES.has(c.g.lemma) ? groupOf(t) === 'tracking' : MAKES.has(c.g.lemma) && MADE.has(t),
  );
  return had.length > 0 ? [c.draft('collect', had, 'self', 'placed', 0.65)] : [];
}

const KEEPS_UP = new Set(['manage', 'handle', 'review', 'assess', 'evaluate', 'monitor', 'study', 'examine']);
const KEPT_UP =
  /^(the |their |its |your |our )?(\w+ (and|or) )?(confidentiality|security|privacy|accuracy|integrity|quality|safety|secrecy|protection)\b/;

/** "maintain the security of your data": a quality is kept up, nothing is stored. */
export function keepsQuality(c: ClauseContext): boolean {
  if (!isOf(c.g.lemma, 'store') && !KEEPS_UP.has(c.g.lemma)) return false;
  const words = c.s.tokens.slice(c.start, c.start + 5).map((t) => t.low);
  return KEPT_UP.test(words.join(' '));
}
