import { rewriter } from './rewriting.ts';

/** "Credentials are exchanged for a token": nobody else gets them. */
const EXCHANGED =
  /\b(is|are|will be|is then|are then) exchanged for (?=(?:an? |the )?(?:[\w-]+ ){0,2}tokens?\b)/gi;
/** "…, ensuring that your data is processed in line with the law": how, and nothing more. */
const IN_LINE =
  /,? (?:while )?(?:ensuring|making sure|guaranteeing|thereby ensuring)(?: that)? [^.;:,]{3,60}? (?:is|are|will be|remains?) (?:\w+ly )?(?:(?:protected|secured|safeguarded|kept safe) and )?(?:processed|handled|treated|protected|used|managed)(?: and (?:protected|processed|handled|secured))? (?:\w+ly )?(?:according to|in accordance with|in line with|in compliance with|as required by|in a manner consistent with) [^.;:,]{3,90}(?=[.;,]|$)/gi;

/** "stored as a token, and we cannot read it", "replaced by a token": it is no token that cannot be read. */
const AS_TOKEN =
  /\b(is|are|be) (stored|saved|kept|held|replaced) (?:as|by|with) (?:an? )?(?:(?!push\b)[\w-]+ )?tokens?(?=,? (?:and|but|so|that|which)\b)/gi;
/** "which, by design, means that" */
const BY_DESIGN = /,? which,? by (?:its )?(?:design|nature|definition),? means that /gi;
/** "a protocol with metadata suppression": none is had by that. */
const METADATA_KEPT_FROM =
  /\bmetadata (?=(?:suppression|protection|minimi[sz]ation|removal|stripping|resistance|reduction|shielding|obfuscation)\b)/gi;
/** "the servers used by our apps" */
const SERVERS_OF_OURS =
  /(?<=^|[.;] |\b(?:and|but|that) )(?:the )?servers (?:that are |which are )?(?:used|operated|run|hosted|provided|maintained|managed) by (?:us|our (?:own )?(?:apps?|services?|company|team|clients?|software)|the (?:app|service)s?)(?=,? (?:(?:do|does|will|can|may|cannot|never|only|also) |(?:keep|store|log|record|see|collect|receive|know|have|hold)\b))/gi;
const SO_FAR = /\bin so far as\b/gi;

/** "They may read letters as they are stored or transmitted": when, and nothing that is told of these. */
const AS_STORED =
  /(?<=\w) (?:as|while|when) (?:it is|they are|it['\u2019]s|these are) (?:being )?(?:stored|transmitted|sent|relayed|processed|routed|transferred)(?:,? (?:or|and) (?:stored|transmitted|sent|relayed|processed|routed|transferred))+(?: (?:via|through|over|by|on) [^.,;:]{3,40})?(?=[.,;]|$)/gi;
/** "share your address with mailing lists": whoever holds these. */
const MAILING_LISTS =
  /\b((?:share|sell|give|disclose|rent|trade|provide)s? [^.;:]{3,60}? (?:with|to)) (?:any )?mailing lists?\b(?! (?:providers?|services?|software)\b)/gi;
/** "It can be seen by other users and can be captured by them": what these do, and nobody here. */
const CAPTURED_BY_THEM =
  /\b(by (?:(?:all|any|the) )?(?:other )?(?:users|members|people|others|participants|visitors)),? and (?:(?:it|they|these) )?(?:can|may|could|might) (?:also )?be (?:captured|screenshotted|screen-captured|photographed|copied)(?:,? (?:or|and) (?:captured|screenshotted|screen-captured|photographed|copied|saved|shared|reposted)){0,3}(?: by (?:them|these|others|anyone))?(?: at any (?:time|point|moment))?(?=[.,;]|$)/gi;
/** "Our website, or our e-mails to you, may contain beacons": the e-mails do. */
const OR_LETTERS =
  /^our (?:web ?site|site|app|services?|pages),? (?:or|and) our (e-?mails|letters|newsletters|messages)(?: to you)?,? (?=(?:may|can|contain|include|use)\b)/i;
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

/** Sentences without what is said in them by the way and would be taken for more, or in words that are not. */
export const plainByTheWay = rewriter([
  [AS_STORED, ''],
  [MAILING_LISTS, '$1 third parties'],
  [CAPTURED_BY_THEM, '$1'],
  [OR_LETTERS, 'Our $1 '],
  [OBSERVE, '$1 see '],
  [SUCH_AS_BY, ''],
  [REMAIN_AWARE, '$1 be aware that'],
  [WHOM_CHOSEN, '$1 '],
  [IN_ACCORDANCE, 'This policy applies.'],
  [THESE_ACTIONS, '$1 $2$3 your actions'],
  [EXCHANGED, '$1 replaced by '],
  [IN_LINE, ''],
  [AS_TOKEN, (_, is: string, how: string) => `${is} ${how === 'replaced' ? 'replaced' : `${how} encrypted`}`],
  [BY_DESIGN, ', which means that '],
  [METADATA_KEPT_FROM, ''],
  [SERVERS_OF_OURS, 'our servers'],
  [SO_FAR, 'insofar as'],
]);
