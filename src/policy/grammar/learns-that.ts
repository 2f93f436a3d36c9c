import type { DataType } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { subjectRole } from './roles.ts';

const OPENS = new Set(['that', 'whether', 'if', 'when', 'which', 'what', 'how']);
const DOES = new Set(
  'use visit open click tap play watch read view come install share post visit download press like follow do browse'.split(
    ' ',
  ),
);

const POSTS = new Set(['share', 'post', 'publish', 'upload', 'create', 'write', 'say', 'send']);

/** "Others will see that you have joined", "the site learns which links you open": what is learnt stands in a clause. */
export function learnsThat(c: ClauseContext): DataType[] {
  const { s, g } = c;
  if (!isOf(g.lemma, 'see') || c.denied || g.passive || g.shape !== 'finite' || g.kind === 'sub') return [];
  if (!OPENS.has(s.tokens[c.start]?.low ?? '') || c.object.mentions.length > 0) return [];
  const inner = s.groups.find((h) => h.first > c.start && h.shape === 'finite');
  if (!inner || inner.first > c.start + 8 || inner.negated) return [];
  const who = subjectRole(s, inner);
  // "They learn how we work": of the service, and nothing of the person.
  if (who.role !== 'user') return [];
  const pages = /^(which|what) (pages|sites|websites|web pages|links)\b/.test(
    s.tokens
      .slice(c.start, c.start + 3)
      .map((t) => t.low)
      .join(' '),
  );
  const posted = s.tokens[c.start]!.low === 'what' && POSTS.has(inner.lemma);
  if (posted) return ['content'];
  return pages ? ['page-url'] : DOES.has(inner.lemma) ? ['usage-event'] : ['unspecified'];
}
