import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** What opens a case behind what is said: "unless you report one", "if you switch it on", "except in groups". */
const LIMIT = cued(
  /(?<!\b(?:and|but|or|even|so|as|what|to|know|see) )\b(?:(?:if|unless|(?:except(?:ing)?(?: for)?|apart from|aside from|other than|with the exception of)(?! (?:by |to |for )?(?:you\b|your(?:self|selves)|(?:the|your|their|its) (?:intended )?(?:sender|recipient|addressee|receiver|participant|person|people|members|user|contacts|friends)|those (?:you|who|with)))|save (?:for|where|when|if)|as long as|so long as|provided(?: that)?|only (?:if|when|where|in|for|with)|once you|until you|while you|where (?:you|this|that|it|both|available|possible|the law|required))|when (?:you|this|that|it|both|all|everyone|enabled|turned|switched|activated|available|possible)|without (?:(?:your|their|the user['\u2019]s|prior|first|express|explicit|asking|obtaining|getting|a|any) )*(?:consent|permission|approval|agreement|you|users?|warrant|court order))\b[^.;]{0,100}/i,
);
/** Where another clause begins, which what is said in it does not narrow. */
const NEXT =
  /[;:]|(?:,| [-\u2013\u2014]) ?(?:and|but|while|whereas|although|though|however|yet)\b|,? (?:and|but) (?=(?:we|you|it|they|our|your|the|this|these|if|when|once)\b)/i;

/** What narrows a statement from the place in its sentence where it stands up to the end of its clause; null where nothing does. */
export function limitBehind(text: string, from: number): string | null {
  const rest = text.slice(from);
  const close = rest.search(NEXT);
  const found = LIMIT.exec(close < 0 ? rest : rest.slice(0, close));
  return found ? (/^[\s\S]*[^\s,:]/.exec(found[0])?.[0] ?? null) : null;
}

/** A denial that holds in some cases alone, where its clause says so behind it. */
export function heldTo(d: Draft, text: string, from: number): Draft {
  const limit = d.polarity === 'denied' ? limitBehind(text, from) : null;
  return limit === null || d.conditions.some((c) => c.includes(limit) || limit.includes(c))
    ? d
    : { ...d, modality: 'only-if', conditions: [...d.conditions, limit] };
}
