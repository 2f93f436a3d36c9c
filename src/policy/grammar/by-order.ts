import { rewriter } from './rewriting.ts';

const DEMAND =
  '(?:(?:court|legal|government|official|judicial|binding) )*(?:orders?|requests?|warrants?|subpoenas?|demands?)';
/** "the existence, or nonexistence, of any order we may have received": of a court's, and of nothing bought. */
const EXISTENCE = new RegExp(
  `\\b(?:the )?existence(?:,? (?:or|and) (?:the )?(?:non-?existence|absence|content|contents),?)? of (?:any|such|the|an?|these|those) ${DEMAND}\\b`,
  'gi',
);
/** "requests that require the disclosure of your name": what somebody else demands. */
const REQUIRING = new RegExp(
  `\\b(${DEMAND}(?: [^.;:,]{0,60}?)?),? (?:that |which )?(?:(?:may|might|would|could) )?(?:requires?|requiring|seeks?|seeking|demands?|demanding) (?:the )?disclosure of (?:[^.,;:]{3,60}?)(?=[.,;]|$| (?:to|in order|come|are|is|we|so)\\b)`,
  'gi',
);

/** "They may read letters as they are stored or transmitted": when, and nothing that is told of these. */
const AS_STORED =
  /(?<=\w) (?:as|while|when) (?:it is|they are|it['\u2019]s|these are) (?:being )?(?:stored|transmitted|sent|relayed|processed|routed|transferred)(?:,? (?:or|and) (?:stored|transmitted|sent|relayed|processed|routed|transferred))+(?: (?:via|through|over|by|on) [^.,;:]{3,40})?(?=[.,;]|$)/gi;
/** "share your address with mailing lists": whoever holds these. */
const MAILING_LISTS = /\b(with|to) (?:any )?mailing lists?\b(?! (?:providers?|services?|software)\b)/gi;
/** "Relays can observe who writes to you": see it. */
const OBSERVE =
  /\b(can|could|may|might|cannot|can['\u2019]t|can not|not|never|able to|also) observe (?=(?:your|their|the|that|who|whom|when|whether|how|what|which|where|any|only|message|network|traffic|metadata|IP)\b)/gi;
/** "When you move a letter, we record these actions." */
const THESE_ACTIONS =
  /\b(we|our (?:servers?|systems?)) ((?:(?:may|will|can|also) )*)(record|log|store|track|collect|keep|save)s? (?:these|such|those) (?:actions|activities)\b/gi;

/** "…, such as by opening more accounts": a way, and no list. */
const SUCH_AS_BY =
  /,? such as by (?:creating|opening|registering|making|posting|violating|breaking|harassing|abusing|spamming|evading|circumventing|misusing|cheating)\b[^.;:()]{3,120}(?=[.;]|$)/gi;
/** "You should remain aware that …" */
const REMAIN_AWARE =
  /\b(you (?:should|must)) (?:always |also )?(?:remain|stay|keep|continue to be) aware that\b/gi;
/** "anyone you specifically choose" */
const WHOM_CHOSEN =
  /\b((?:anyone|anybody|those|people|contacts|users|recipients|persons|members|friends)(?: whom?| that)? you) (?:specifically|explicitly|expressly|deliberately|personally|actively|intentionally) (?=(?:choose|select|pick|decide|allow|invite|approve|permit)\b)/gi;
/** "Your data is processed in accordance with this policy.": what this text is of, and nothing that is done. */
const IN_ACCORDANCE =
  /^(?:(?:when|if|by|while)\b[^.;:]{3,120}, )?(?:your|all|any|the) (?:personal )?(?:data|information) (?:is|are|will be|shall be) (?:\w+ly )?(?:processed|handled|treated) (?:only )?in accordance with (?:this|our) (?:privacy )?(?:policy|notice|statement)\.?$/i;

/** Sentences that tell by the way of demands, of times and of what is noticed, in words that are not taken for more. */
export const plainDemands = rewriter([
  [EXISTENCE, 'that there is a demand'],
  [REQUIRING, '$1'],
  [AS_STORED, ''],
  [MAILING_LISTS, '$1 third parties'],
  [OBSERVE, '$1 see '],
  [SUCH_AS_BY, ''],
  [REMAIN_AWARE, '$1 be aware that'],
  [WHOM_CHOSEN, '$1 '],
  [IN_ACCORDANCE, 'This policy applies.'],
  [THESE_ACTIONS, '$1 $2$3 your actions'],
]);
