import { parse } from './clauses.ts';
import { upperFirst } from './first-letter.ts';

/** "Location data (we do not collect your precise position)" */
const REMARKED =
  /^([^().:;|]{3,160}?) \(((?:(?:but|although|though|however|note that|please note that),? )?(?:we|our|your|this|these|it|they)\b[^()|]{8,220})\)([.;,]*)$/i;

/** "IP address (not stored)", in whose lead it is collected. */
const NOT_DONE =
  /^((?:[^().:;|]{2,40}: )?[^().:;|]{3,120}?) \(((?:but |though )?(?:(?:it|this|these|they) (?:is|are) )?(?:not|never) (?:\w+ly )?(?:stored|logged|saved|kept|retained|recorded|shared|sold|disclosed)[^()|]{0,80})\)([.;,]*)$/i;

/** An item of a list and the clause that stands behind it in brackets, or null where there is none. */
export function itemRemark(item: string): { item: string; remark: string } | null {
  const not = NOT_DONE.exec(item.trim());
  if (not) {
    const deed = not[2]!.replace(/^(?:but|though) |\b(?:it|this|these|they) (?:is|are) /gi, '');
    return { item: `${not[1]}${not[3]}`, remark: `This data is ${deed}.` };
  }
  const match = REMARKED.exec(item.trim());
  if (!match) return null;
  const [, named, told, end] = match;
  const states = (text: string) =>
    parse(text, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  if (states(named!) || !states(told!)) return null;
  const remark = told!.replace(/^(?:but|although|though|however|note that|please note that),? /i, '');
  return { item: `${named}${end}`, remark: `${upperFirst(remark)}.` };
}
