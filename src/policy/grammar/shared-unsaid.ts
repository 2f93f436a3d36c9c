import { rewriter } from './rewriting.ts';

const MAY = '(?:(?:may|can|could|will|might|also|then|sometimes) )*';
/** Whom it is shared with, and nothing of what: no list of data, and no case. */
const WITH =
  '(with (?:(?!(?:your|information|data|details|name|addresses|address|number|content|what|whatever|anything|everything|it|them|you|we|which|that|who|whom|how)\\b)[^,.;:()\\s]+ ?){1,12})(?=[.;]|$|, (?:who|which|if|when|where|so that|in order|subject|as)\\b)';

/** "We collect your name and share with our partners": what was just said is shared. */
const COLLECTS_AND_SHARES = new RegExp(
  `^(?:(?:In addition|Also|Further|Additionally), )?(?:We|\\p{Lu}[\\w.]+) ${MAY}(?:collect|receive|gather|obtain|use|store|keep|record|log)s? (?!(?:and|or)\\b)[^.;:]{3,120}?,? (?:and|which we) ${MAY}(?:share|disclose)s? (?=with\\b)`,
  'u',
);
const WHOM = new RegExp(`\\b(share|disclose)(s?) ${WITH}`, 'u');

/** "It is used to bill you, and we share with our bank": the same. */
const AND_WE_SHARE = new RegExp(`((?:,|;) (?:and |but )?|\\band )(we ${MAY})(share|disclose) ${WITH}`, 'gu');

/** A sentence in which what is shared is said, though it leaves that to what it says before. */
export const plainUnsaid = rewriter([
  [
    COLLECTS_AND_SHARES,
    (lead: string, ...rest: (string | number)[]) => {
      const [at, text] = rest.slice(-2) as [number, string];
      const after = text.slice(at + lead.length);
      return WHOM.test(`share ${after}`) && WHOM.exec(`share ${after}`)!.index === 0 ? `${lead}it ` : lead;
    },
  ],
  [AND_WE_SHARE, '$1$2$3 it $4'],
]);
