import { rewriter } from './rewriting.ts';

const OTHERS =
  '(?:(?:the )?other (?:users|members|people|participants)|your (?:contacts|friends|followers|matches|recipients)|others|people|(?:our )?(?:users|members)|anyone|everyone)';

/** "We collect, and other users can see, your status": one object, two verbs with their own subjects. */
const AND_SEEN = new RegExp(
  `\\b((?:we|\\p{Lu}\\w+) (?:may |will |can |also )*(?:collects?|stores?|keeps?|records?|receives?|processe?s?|uses?|displays?)), (?:and )?(${OTHERS} (?:can|may|will|might|could) (?:also )?(?:see|view|access|find|read)), ((?:your|the|whether|when) [^.;:]{3,300}?)(?=[.;:]|$)`,
  'giu',
);

/** "Your data is sent to us, stored and used to answer": what is said of it behind "to us". */
const SENT_AND =
  /\b((?:is|are|was|were|will be|may be|can be) )((?:\w+ly )?(?:sent|transmitted|transferred|submitted|passed on|forwarded|uploaded|provided) to (?:us|our (?:[\w-]+ )?servers?)),? (and )?((?:\w+ly )?(?:stored|saved|kept|recorded|processed|used))(?: (\w+ly))?(?=,| and| for| to| in| on|[.;]|$)(,? and (?:only )?(?:processed|used|deleted|stored)\b)?/gi;

/** "with entities within the Acme Inc. family of companies": with its family, and nobody beside it. */
const WITHIN_FAMILY =
  /\b(?:(?:other |the |all )*(?:entities|companies|businesses|members|brands)) (?:that (?:are|belong) )?(?:within|inside|in|of|to|belonging to) (?:the|our) (?:\p{Lu}[\w.&]*,? ){0,3}(?:family|group) of (?:companies|businesses|brands)\b/gu;

/** "We never share what we know with others": what is known of people. */
const WHAT_WE_SEE =
  /\b(share|sell|disclose|reveal|rent|trade|pass on|give away)(s?) (?:any of )?what (?:we|it) (?:collects?|learns?|stores?|receives?|holds?|knows?)(?: (?:about|of|from) you)? (?=(?:with|to)\b)/gi;

/** A sentence in which an object or a subject that several verbs share stands with each. */
export const plainObjects = rewriter([
  [AND_SEEN, '$1 $3; $2 $3'],
  [WHAT_WE_SEE, '$1$2 the information about you '],
  [WITHIN_FAMILY, 'our affiliates'],
  [
    SENT_AND,
    (_, is: string, sent: string, _and: string | undefined, kept: string, how?: string, used?: string) =>
      `${is}${sent}${used ? ', ' : ' and '}${is}${kept}${how ? ` ${how}` : ''}${used ? used.replace(/^,? and /, ` and ${is}`) : ''}`,
  ],
]);
