import { lowerFirst } from './first-letter.ts';
import { GIVEN_APART } from './given-apart.ts';
import { rewriter } from './rewriting.ts';

/** "We share your name (but not your number) with our partners": the aside stands between what is given and who gets it. */
const ASIDE_NOT =
  /(?:,| \() ?(?:but |and )?not ((?:your|their|the|any|his|her|its) [^,()]{2,60}?)(?:,|\)) ((?:with|to) [^.;,()]+)/gi;

/** "We share statistics, but no personal data, with partners." */
const ASIDE_NO = /(?:,| \() ?(?:but|and) no ([^,()]{3,50}?)(?:,|\)) ((?:with|to) [^.;,()]+)/gi;

/** "your name (but not your address), your birthday": what the bracket denies goes last, the list stays whole. */
const BRACKET_NOT =
  / \((?:(?:but|and) |(?=not (?:your|their) ))not ((?:your|their|the|any|its|an?) [^()]{2,80}|[a-z][\w ]{2,40})\)(,? (?:(?! (?:we|they|you|it|which|who|that|is|are|will|may|can|to|for|with|when|if) )[^.;:()])+?)(?=[.;:]|$)/gi;

/** "your name, not your address, and your gender": one thing between commas is denied. */
const ASIDE_LIST =
  /, (?:but )?(?:not|never) ((?:your|their|the) [^,;.()]{2,40}?), and ((?:your|their|the) [^,;.()]{2,60}?)(?=[.;:]|$)/gi;
/** "with partners, but not advertisers, and with banks" */
const ASIDE_WITH =
  /\bwith ([^,;.()]{2,60}), but not (?:with )?([^,;.()]{2,40}), and with ([^,;.()]{2,60})(?=[.;:]|$)/gi;
/** "so that neither we nor others can read it", "so nobody else can read it": we cannot either. */
const SO_NOBODY =
  /\bso (?:that )?(?:neither (?:we|us|\p{Lu}\w+|our \w+) nor [^,;.]{2,40}?|nobody else|no ?-?one else) (?:can|could|is able to|are able to|will be able to) (read|see|access|decrypt|view|open|listen to)\b/gu;
/** "with banks, never advertisers" */
const NEVER_WITH =
  /\b(with|to) ([^,;.()]{2,60}), (?:but |and )?never (?:with |to )?((?!(?:been|be|have|has|will|do|does|to)\b)[^,;.()]{2,50})(?=[.;]|$)/gi;
/** "We do not share it with advertisers, only with banks." */
const NOT_ONLY_WITH =
  /\b([Ww]e|[Tt]hey) ((?:do|will) (?:not|never)|don't|don\u2019t|won't|never) (share|disclose|give|sell|provide|transfer|send) ([^,;.()]{2,40}?) (with|to) ([^;.()]{2,80}?), (?:but )?only (?:with|to) (?=\p{L})/gu;
/** "Your number is never shared with advertisers, only with banks", "it is not used for ads, but only for billing". */
const IS_NOT_ONLY =
  /^((?:[^.;:,]{3,40}, )?)((?:your|the|this|these|such|all|any|it|they|users['\u2019])\b[^.;:,]{0,80}?) (is|are|will be) (never|not) ((?:ever )?)(shared|disclosed|given|sold|provided|transferred|sent|passed on|shown|displayed|visible|used|processed) ((?:with|to|for) [^.;:,]{2,80}?),? (?:but )?(?:only|just|exclusively|solely) (?=(?:with|to|for)\b)/i;
/** "We never share your messages with advertisers, only aggregate data." */
const NOT_ONLY_COUNTS =
  /\b([Ww]e|[Tt]hey) ((?:do|will) (?:not|never)|don't|don\u2019t|won't|never) (share|disclose|give|provide|transfer|send) ([^,;.()]{2,60}?) (with|to) ([^;.(),]{2,60}), (?:but )?(?:only|just) ((?:(?:your|the|an?|some) )?(?:aggregate|anonym|de-?identif|statistic|hash|non-personal|pseudonym)[^,;.()]{2,60})/g;
/** "We do not share your name with that party, we only provide anonymous data." */
const NOT_WE_ONLY =
  /\b([Ww]e|[Tt]hey) ((?:do|will) (?:not|never)|don't|don\u2019t|won't|never) (share|disclose|give|provide|transfer|send|sell) ([^,;.()]{2,60}?) (with|to) ([^;.(),]{2,60})[,;] (?:but |and |instead )?(?:we|they) (?:only|just|merely|simply) (?:provide|share|give|send|disclose|pass|supply) ((?:(?! (?:to|with) )[^,;.()])+)/g;
/** "Not your name, but your gender is shared." */
const NOT_BUT_IS =
  /^not ((?:your|the) [^,;.]{2,50}?),? but ((?:your|the) [^,;.]{2,50}?) ((?:is|are|may be|will be|can be) [^.;]{3,140})/i;
/** "We collect no messages, only your name." */
const NO_ONLY =
  /\b([Ww]e|[Tt]hey) ([a-z]+) no ([^,;.()]{2,60}), (?:but )?only (?=(?:your|the|an?) |(?!(?:with|to|for|if|when|where|in|on|by|as|from|after|once|at|while|upon|under|through|via|until)\b)[\w-]+(?: [\w-]+){0,3}(?:[.;]|$))/g;
const NOT_ONLY_YOURS =
  /\b([Ww]e|[Tt]hey) ((?:do|will) (?:not|never)|don't|won't|never) ([a-z]+) ([^,;.()]{2,60}), (?:but )?only (?=(?:your|the|an?) |(?!(?:with|to|for|if|when|where|in|on|by|as|from|after|once|at|while|upon|under|through|via|until)\b)[\w-]+(?: [\w-]+){0,3}(?:[.;]|$))/g;

/** "We do not collect your precise location but your city": the one, and not the other. */
const NOT_THIS_BUT_THAT =
  /\b([Ww]e|[Tt]hey) ((?:do|will) (?:not|never)|don['\u2019]t|won['\u2019]t|never) ([a-z]+) ((?:your|their|its|the|full|exact|precise) (?!(?:\w+ )?(?:and|or) )[^,;.()]{2,50}?),? but (only |just |rather |instead |merely )?(?=(?:your|an?|their) (?:(?! (?:is|are|will|may|can|do|does|has|have|was|were|must|should|stays?|remains?|gets?|needs?|with|to|for) )[^.,;()]){2,60}((?: (?:with|to|for) [^.;,()]{2,60})?)(?:[.;,]|$))/g;

/** "We share it not with advertisers but with vendors" */
const NOT_WITH_BUT =
  /\b((?:share|disclose|sell|give|send|transfer|provide|pass)(?:s|d)?|shared|disclosed|sold|given|sent|transferred|provided|passed on)( (?!not\b)[^,.;:]{2,60}?)? not (with|to) ([^,.;:]{2,60}?),? but (?:rather |only |instead )?(with|to) ([^,.;:]{2,80})/gi;

/** ", but neither your contacts nor your messages", "but no messages", "though not your number". */
const NEITHER_NOR =
  /,? but neither ((?:your|the|any|our users') [^,;.]{2,50}?),? nor (?=(?:your|the|any)\b)/gi;
const BUT_NO =
  /\b(we|they) ([a-z]+ (?!no\b)[^,;.]{3,60}?),? but (?:also )?no (?=(?:messages?|chats?|calls?|contents?|names?|(?:phone |telephone )?numbers?|addresses|personal|other|location|contacts?|cookies|data|information|photos|passwords?)\b)(?![^,;.]* (?:is|are|will|has|have)\b)/gi;
const THOUGH_NOT = /,? (?:though|although|albeit|yet) not (?=(?:your|the|their|any) )/gi;
/** "Your name, but not your number, is shared with our partners." */
const SUBJECT_NOT =
  /^((?:your|the) [^,;.]{2,50}?),? (?:but |and )?not ((?:your|the) [^,;.]{2,50}?),? ((?:is|are|may be|will be|can be|might be) [^.;]{3,140})/i;
/** "We do not collect, much less sell, your number." */
const MUCH_LESS = /, (?:much less|let alone|still less|never mind) ([a-z]+),? /gi;
/** "We do not now, nor will we ever, sell it." */
const NOW_NOR =
  /\b(do|does|will|have|has) not(?: now)?,? (?:nor|and) (?:will|do|does|would|shall|have|has) (?:we|it|they|\p{Lu}\w+)(?: ever| never)?, /giu;
/** "It is not directed to, nor do we collect it from, children": the word before the comma has its noun behind both. */
const STRANDED_NOR =
  /\b(to|at|for|towards?|by|from|with), nor (do|does|did|will|would|shall|may|have|has) (we|it|they|\p{Lu}\w+) /giu;
/** "We never have access to, nor store, your number." */
const NOR_VERB =
  /\b((?:we|they|it|\p{Lu}\w+) (?:(?:do|does|will|can|did)(?: not|n['\u2019]t)(?: ever)?|cannot|never|will never)) ((?:have )?[a-z]+ (?:to|at|into|for)), n?or (?:ever )?([a-z]+),? ((?:your|any|the|our users['\u2019]?)\b[^,.;:]{3,90})/giu;
/** "delivered without being stored" */
const WITHOUT_BEING =
  /(?<!^(?:no|none|nothing|nobody)\b[^.;,]{0,80})(?<!\b(?:not|never) )\b((?:is|are|be) (?:\w+ly )?(?:[a-z]+ed|sent|shown|put|made)(?: [^,;.]{1,40}?)?) without (?:ever |first )?being (?=[a-z]+(?:ed|en|t|d|ld)\b)/gi;

/** "We use it to sign you in and for nothing else", "it is used for nothing but billing". */
const AND_NOTHING_ELSE =
  /\b((?:is|are|will be|we|they|we will|we may) )(?:also )?(use[ds]?) ([^,.;]{2,80}?),? (?:and|but) (?:for )?nothing (?:else|more)\b/gi;
const FOR_NOTHING_BUT =
  /\b((?:is|are|will be|we|they|we will) )(use[ds]?) ((?:it|them|this|that|your [\w ]{2,30}|the [\w ]{2,30}) )?for nothing (?:(?:else|other|more) (?:than|but)|but|except(?: for)?) /gi;

/** "We store nothing except your name." */
const NOTHING_BUT =
  /\b(we|they|it|\p{Lu}\w+) ((?:will |would |can |may )?)(collects?|stores?|keeps?|needs?|asks? for|shares?|sells?|records?|logs?|knows?|holds?|retains?|requires?|uses?|sees?|sends?|discloses?|receives?) nothing (?:at all |else )?(?:except|but|other than|besides|beyond|more than|apart from)(?: for)? (?=\p{L})/gu;
const BASES: Readonly<Record<string, string>> = {
  discloses: 'disclose',
  uses: 'use',
  receives: 'receive',
  requires: 'require',
  stores: 'store',
  shares: 'share',
};

function notBut(_: string, who: string, aux: string, verb: string): string {
  const base = BASES[verb] ?? verb.replace(/s( for)?$/, '$1');
  const plain = /^(ask for|need|require)$/.test(base) ? 'collect' : base;
  const does = aux ? `${aux.trim()} not` : base === verb ? 'do not' : 'does not';
  return `${who} ${does} ${plain} anything except `;
}

/** "Nothing but your name is stored." */
const NOTHING_IS =
  /^(?:nothing|no data|no information|no personal data) (?:but|except|other than|besides|beyond)(?: for)? ((?:your|the|a|an|their|our) [^.;:]{2,60}?) (?=(?:is|are|was|will be|gets?) (?:ever )?(?:stored|collected|kept|saved|shared|recorded|logged|sent|transmitted|disclosed|uploaded|retained|required|needed|processed|used|sold|visible|shown|displayed|seen|available|accessible|revealed|readable)|(?:leaves?|reach(?:es)?|goes to|gets? to|arrives? (?:at|on)|touch(?:es)?|passes|ends up) (?:your|our|the|it)\b)/i;

/** "We store neither your messages nor your calls, but your number." */
const NEITHER_BUT =
  /\b((?:[Ww]e|\p{Lu}[\p{L}\d.]*) (?:(?:may|will|can|do|does) )?)(collects?|stores?|keeps?|sees?|shares?|logs?|records?|uses?|knows?) neither ((?:your|the|any) [^,.;:]{2,60}? nor (?:your|the|any) [^,.;:]{2,60}?),? but (?:rather |instead |only |just )?(?=(?:your|the) [^,.;:]{2,60}(?:[.;]|$))/gu;

const HOLDS = 'collect|store|keep|hold|have|know|need|ask for|require|record|retain|save|process|use';
/** "All we need is your address", "the only thing we know about you is your name". */
const ALL_WE = new RegExp(
  `^(?:all|everything|the only (?:things?|pieces? of (?:data|information))) (?:that |which )?(we|\\p{Lu}\\w+) (?:really |ever |actually )?(${HOLDS})s?(?: (?:about|from|of|on) (?:you|our users|users))? (?:is|are)(?: just)? (?=(?:your|an?|the) \\w)`,
  'iu',
);
/** "Your number is the only thing we can disclose to the police." */
const ONLY_THING =
  /^((?:your|the|an?) [^,.;:]{3,50}?) (?:is|are) (?:all|the only (?:things?|data|information|details?)) (?:that |which )?we ((?:can|could|may|will|would) )?(collect|store|keep|hold|know|need|disclose|share|give|provide|send|see|record|retain)\b/i;
/** "The data collected is your address." */
const COLLECTED_IS =
  /^(?:the|all|any) (?:personal )?(?:data|information) (?:we have |thus |automatically )?(collected|processed|stored|shared|recorded|used)(?: by us| in this way| automatically)? (?:is|are|consists? of): ?(?=\w)|^(?:the|all|any) (?:personal )?(?:data|information) (?:thus |automatically )?(collected|processed|stored|recorded|used)(?: by us| in this way| automatically)? (?:is|are) (?=(?:your|the|an) )(?! ?(?:the|an?) (?:property|basis|responsibility))/i;
const PLAIN_DEEDS: Readonly<Record<string, string>> = {
  know: 'collect',
  need: 'collect',
  'ask for': 'collect',
  require: 'collect',
  have: 'keep',
  collected: 'collect',
  processed: 'process',
  stored: 'store',
  shared: 'share',
  recorded: 'record',
  used: 'use',
};

function deed(verb: string): string {
  return PLAIN_DEEDS[verb.toLowerCase()] ?? verb.toLowerCase();
}

/** ", to whom we send your name", ", with whom we share it": said after those who get it. */
const TO_WHOM =
  /(?<!\b(?:not|never|no|none)\b[^.;]{0,60}), (to|with) (?:whom|which) we ((?:may |will |can |also )*\w+ [^.,;]{3,80}?)(?=[.,;]|$)/gi;

/** "a token but no content", "your number and no messages": the end of a list, and no clause of its own. */
const AND_NO =
  /,? (?:but|and) no (?!(?:other|more|longer|one|matter|way|further|such|need|person|human)\b)(?=(?:[\w-]+ ){0,3}[\w-]+(?:$|[.;,)]))/gi;

/**
 * A sentence whose contrast stands behind what it is set against: "we share your name with partners, but not your
 * number", "we do not store anything except your name".
 */
export const plainContrasts = rewriter([
  ...GIVEN_APART,
  [ASIDE_NO, (_, what: string, to: string) => ` ${to}, but not ${what}`],
  [AND_NO, ', but not '],
  [AND_NOTHING_ELSE, '$1only $2 $3'],
  [FOR_NOTHING_BUT, (_, who: string, deed: string, what = '') => `${who}only ${deed} ${what}for `],
  [ASIDE_LIST, ', and $2, but not $1'],
  [ASIDE_WITH, 'with $1 and with $3, but not with $2'],
  [SO_NOBODY, 'so that we cannot $1'],
  [NEVER_WITH, '$1 $2, but not $1 $3'],
  [
    IS_NOT_ONLY,
    (_, front: string, what: string, be: string, not: string, _ever: string, done: string, whom: string) =>
      `${front}${what} ${be} ${not} ${done} ${whom}; ${lowerFirst(what)} ${be} only ${done} `,
  ],
  [NOT_ONLY_WITH, '$1 $2 $3 $4 $5 $6; $1 $3 $4 only $5 '],
  [
    NOT_BUT_IS,
    (_, not: string, yes: string, is: string) =>
      `${yes[0]!.toUpperCase()}${yes.slice(1)}, but not ${not}, ${is}`,
  ],
  [NOT_ONLY_COUNTS, '$1 $2 $3 $4 $5 $6; $1 $3 $7 $5 $6'],
  [NOT_WE_ONLY, '$1 $2 $3 $4 $5 $6; $1 share $7 $5 $6'],
  [NO_ONLY, '$1 $2 no $3; $1 only $2 '],
  [
    NOT_WITH_BUT,
    (_, deed: string, what = '', to: string, not: string, with_: string, yes: string) =>
      `${deed}${what} ${with_} ${yes}, but not ${to} ${not}`,
  ],
  [NOT_ONLY_YOURS, '$1 $2 $3 $4; $1 only $3 '],
  [
    NOT_THIS_BUT_THAT,
    (_, who: string, not: string, deed: string, what: string, only = '', to = '') =>
      `${who} ${not} ${deed} ${what}${to}; ${who} ${/^(?:only|just|merely)/.test(only) ? 'only ' : ''}${deed} `,
  ],
  [BRACKET_NOT, '$2, but not $1'],
  [ALL_WE, (_, who: string, verb: string) => `${who} only ${deed(verb)} `],
  [
    ONLY_THING,
    (_, what: string, aux: string | undefined, verb: string) => {
      const low = `${what[0]!.toLowerCase()}${what.slice(1)}`;
      return `We ${aux ?? ''}${deed(verb)} ${low}`;
    },
  ],
  [COLLECTED_IS, (_, listed?: string, one?: string) => `We ${deed(listed ?? one ?? '')} `],
  [TO_WHOM, (_, to: string, rest: string) => `, and we ${rest} ${to} them`],
  [NEITHER_NOR, ', but not $1 or '],
  [BUT_NO, '$1 $2, but not any '],
  [THOUGH_NOT, ', but not '],
  [SUBJECT_NOT, (_, what: string, other: string, rest: string) => `${what} ${rest}, but not ${other}`],
  [MUCH_LESS, ' or $1 '],
  [NOW_NOR, '$1 not '],
  [NOR_VERB, '$1 $2 $4 and $1 $3 $4'],
  [STRANDED_NOR, '$1, and $3 $2 not '],
  [WITHOUT_BEING, '$1 and never '],
  [ASIDE_NOT, (_, what: string, to: string) => ` ${to}, but not ${what}`],
  [NEITHER_BUT, '$1$2 neither $3, and $1$2 '],
  [NOTHING_BUT, notBut],
  [NOTHING_IS, (_, what: string) => `Except for ${what}, nothing `],
]);
