import { rewriter } from './rewriting.ts';

const WHAT = "(?!(?:this|that|it|there|they|we|you|what|which|who)\\b)(?:[\\w\\u2019'-]+ ){1,6}?";
const DONE =
  '(?:stored|kept|saved|retained|collected|recorded|logged|read|scanned|analy[sz]ed|shared|disclosed|sold|sent|transmitted|transferred|uploaded|used|processed|seen|visible|shown|encrypted|known)';

/** "Messages are not stored, but metadata is": the verb is left out of the half that affirms. */
const BUT_IS = new RegExp(
  `((?:is|are|will be)(?: (?:not|never)| neither)(?: ever)?|^neither [^,.;:]{3,90}? (?:is|are|will be)) (${DONE})((?: [^,.;:]{1,60}?)?),? (but|whereas|while|although|though) ((?:your |the |our |some |certain )?${WHAT})(is|are|will be)(?=[.;]|$)`,
  'giu',
);
/** "… is stored, but metadata is not": it is denied. */
const BUT_IS_NOT = new RegExp(
  `^((?:your |the |only )?${WHAT}(?:is|are|will be) (${DONE})((?: [^,.;:]{1,60}?)?)),? (but|whereas|while|although|though) ((?:your |the |our )?${WHAT})(?:is not|isn['\\u2019]t|are not|aren['\\u2019]t|will not(?: be)?|won['\\u2019]t(?: be)?)(?=[.;]|$)`,
  'iu',
);

/** "for a week": how long the one is kept says nothing of the other. */
const TIME = /^ (?:for|until|only|as long|while|when|if|by)\b/i;

const YOURS = '(?:your|the|any) (?:(?!not\\b|but\\b|and\\b)[\\w-]+ ?){1,4}?';
/** "your number but not your name, your town but not your photos": each half has what is denied. */
const TWO_CONTRASTS = new RegExp(
  `\\b((?:we|they|it|\\p{Lu}\\w+) (?:(?:may|will|can|also|only) )*(?:collects?|stores?|keeps?|shares?|uses?|sees?|receives?|logs?|records?)) (${YOURS}),? but not (${YOURS})(?:,|;| and|, and) (${YOURS}),? but not (${YOURS})(?=[.;]|$)`,
  'giu',
);

/** "visible to nobody except your contacts": to them alone. */
const NOBODY_EXCEPT =
  /\b(visible|shown|available|accessible|displayed|known|readable|revealed|open) to (?:nobody|no one|no-one|none)(?: else)? (?:except|but|other than|besides|apart from)(?: (?:for|to))? (?=(?:your|the|those|people|other|users|members|friends|contacts|participants)\b)/gi;

/** "The disclosed data may only be used in court": those use it who were given it. */
const DISCLOSED_USED =
  /^((?:(?!,)[^.;:]){0,40}, )?(?:the|such|any|this) (?:disclosed|transferred|transmitted|forwarded|handed over|provided|surrendered) (?:personal )?(data|information) ((?:can|may|must|will|shall|could)(?: only)?) be (?:only )?(used|processed)\b/i;

const NEEDS =
  '(?:(?:strictly|absolutely|really|actually) )?(?:need|needs|needed|require|requires|required|necessary)';
/** "We only store data that is needed and do not analyse it": nor do we. */
const NEEDED_AND_NOT = new RegExp(
  `^((?:[^:.;,]{3,40}: )?we (?:only |just )?(?:store|keep|collect|save|record|gather|process|use|retain|hold)(?: only| just)? (?:the |such )?(?:(?:personal )?(?:data|information|details)|what|as much (?:data )?as)(?: that| which| as)?(?: we| is| are| it)? ${NEEDS}(?: [^.;:,()]{2,60}?)?(?: \\([^()]{3,60}\\))?),? and (?=(?:do not|don['\\u2019]t|will not|won['\\u2019]t|never|cannot|can['\\u2019]t|will never) \\w+ (?:it|them|this|that|any)\\b)`,
  'iu',
);

/** "data that is necessary for the service (such as your name)": the bracket tells what data. */
const NECESSARY =
  /\b((?:data|information|details)(?: that| which)? (?:is|are) (?:\w+ly )?)necessary (?=(?:for|to) [^.;:,()]{2,60} \((?:like|such as|including|e\.g\.))/gi;

/** Sentences in which one half says with the verb of the other what is done or not, as clauses with verbs of their own. */
export const plainHalves = rewriter([
  [NECESSARY, '$1needed '],
  [
    BUT_IS,
    (_, not: string, done: string, where: string, but: string, what: string, is: string) =>
      `${not} ${done}${where}, ${but} ${what}${is} ${done}${where}`,
  ],
  [
    BUT_IS_NOT,
    (_, first: string, done: string, where: string, but: string, what: string) =>
      `${first}, ${but} ${what}${/s $/.test(what) ? 'are' : 'is'} not ${done}${TIME.test(where) ? '' : where}`,
  ],
  [TWO_CONTRASTS, '$1 $2 and $4, but not $3, and not $5'],
  [NOBODY_EXCEPT, '$1 only to '],
  [DISCLOSED_USED, '$1the recipients $3 use this $2'],
  [NEEDED_AND_NOT, '$1, and we '],
]);
