import { type DataType, groupOf } from '../../model/data-types.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { NOT_DATA_BEFORE } from './no-data-before.ts';
import type { Token } from './token.ts';
import { POSSESSIVES } from './words.ts';

/** "audio and video settings": the word goes with a head that names no data. */
export function sharesOtherHead(tokens: readonly Token[], last: number): boolean {
  return (
    ['and', 'or', '/'].includes(tokens[last + 1]?.low ?? '') &&
    NOT_DATA_BEFORE.has(tokens[last + 3]?.low ?? '') &&
    VERBS.get(tokens[last + 2]?.low ?? '')?.form !== 's' &&
    !POSSESSIVES.has(tokens[last + 2]?.low ?? '')
  );
}

/** "cookies and similar tools": the cookies, and what is like them. */
export function besideLike(tokens: readonly Token[], last: number, types: readonly DataType[]): boolean {
  return (
    types.every((t) => groupOf(t) === 'tracking') &&
    /^(similar|other|related|comparable|equivalent|like)$/.test(tokens[last + 2]?.low ?? '')
  );
}

const TRADE =
  /^(?:analytics|analysis|analytical|visuali[sz]ation|warehous(?:e|ing)|mining|science|management)$/;
const WARES =
  /^(?:products?|software|tools?|services?|solutions?|platforms?|systems?|programs?|technolog(?:y|ies)|suites?|providers?|companies|vendors?)$/;

/** "data analytics software", "data mining tools": what stands behind the data makes a ware of it. */
export function isWareOfData(tokens: readonly Token[], last: number): boolean {
  const [first = '', second = '', third = ''] = tokens.slice(last + 1, last + 4).map((t) => t.low);
  return TRADE.test(first) && (WARES.test(second) || (/^(?:and|or)$/.test(second) && TRADE.test(third)));
}
