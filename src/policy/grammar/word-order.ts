import { EVERYTHING } from './everything.ts';
import { upright } from './inversions.ts';
import { LEFT_UNDONE } from './left-undone.ts';
import { NEGATIVE_FRONT } from './negative-front.ts';
import { NEITHER_NOR } from './neither.ts';
import { OBJECT_IN_FRONT } from './object-first.ts';
import { rewriter } from './rewriting.ts';

/** "Never do we sell it", "never are your messages stored". */
const NEVER_FIRST =
  /\bnever,? (?:(will|do|does|did|shall|may|can|would) ((?:we|it|they)(?:,? (?:and|or|nor) (?:(?:any|all) of )?(?:our|the|any|its) (?:[\w-]+ ){0,2}?[\w-]+s\b,?(?= [a-z]))?)|(is|are|was|were) ((?:your|our|the|any) (?:[\w-]+ ){0,2}[\w-]+?(?: of (?:your|the|any) [\w-]+)?)(?= (?:[a-z]+ed|sold|sent|kept|given|read|seen|made|accessible|readable|visible|available|known)\b)) /gi;

/** "Never will Acme sell it." */
const NEVER_NAMED = /\b[Nn]ever,? (will|do|does|did|shall|may|can|would) (\p{Lu}[\p{L}\d.]+) /gu;

/** "Only with your consent will we share it." */
const ONLY_FIRST =
  /^(only (?:if|when|where|with|after|upon|to|in|for|as|once|on)\b[^.;:]{2,140}?),? (will|do|does|shall|may|can|would) (we|it|they) ([^.;]+)(.*)$/i;

/** "Only in rare cases is your number given to the police", "only then will the file be deleted." */
const ONLY_FIRST_OF =
  /^(only (?:if|when|where|with|after|upon|to|in|for|as|once|on)\b[^.;:]{2,140}?),? (is|are|will|may|can) ((?:your|our|the|any|all|such|this|that|these|those|personal|user|full) (?:[\w-]+ ){0,4}?[\w-]+) ((?:be |also |then )*(?:[a-z]+ed|sold|sent|kept|given|read|seen|made|known)\b[^.;]*)(.*)$/i;

/** "We process data neither for ads nor for sale." */
const NEITHER =
  /\b(we|they) (?!(?:do|does|did|will|may|can|could|would|shall|have|has|are|is|never|not|cannot)\b)([a-z]+) (?!not\b|never\b)((?:(?! (?:and|but) )[^,.;:\u2013\u2014]){3,60}?),? neither (?=(?:for|to|with|in|on|by|as|from|at|through|via|before|during)\b[^.;]{0,160} nor )/gi;

const GIVES = 'share|disclose|sell|give|provide|transfer|send|pass|reveal|show|collect|store|keep|log|record';
/** "We share it with no one": nobody gets it. */
const NOBODY = new RegExp(
  `\\b(we|they) (${GIVES}) ([^,.;:]{2,60}?) (with|to) (?:nobody|no one|no-one)(?! (?:except|but|other|else but|unless))\\b`,
  'gi',
);
/** "We share it with no third parties." */
const NO_OTHER = new RegExp(
  `\\b(we|they) (${GIVES}) ([^,.;:]{2,60}?) (with|to) no (?=(?:(?:other|third|outside|external) )?(?:third[- ])?(?:part(?:y|ies)|compan(?:y|ies)|persons?|people|entit(?:y|ies)|advertisers?|partners?|organi[sz]ations?|businesses)\\b)`,
  'gi',
);
const WITH_NO_OTHER =
  /\b(is|are) (shared|disclosed|sold|given|provided|transferred|sent|passed|revealed|shown) (with|to) no (?=(?:other )?(?:third[- ]part|part|compan|person|people|entit|advertiser|partner|organi|business))/gi;
/** "We share it with none of our partners", "it is shared with none of them" */
const WITH_NONE_OF = new RegExp(
  `\\b(?:(we|they) (${GIVES}) ([^,.;:]{2,60}?)|(is|are) (shared|disclosed|sold|given|provided|transferred|sent|passed|revealed|shown)) (with|to) none of (?=(?:our|the|these|those|them|your)\\b)`,
  'gi',
);
const OTHER_THAN =
  '(?: else)? (?:but|except(?: for| to)?|other than|besides|apart from|save(?: for)?) (?!you\\b)';
/** "We store your messages and share them with no one": what the second verb does is denied, and not what the first does. */
const AND_TO_NOBODY = new RegExp(
  `(?<=\\bwe [^.;:]{2,120}?),? (?:and|but) (?:then |also )?(${GIVES}) ([^,.;:]{2,40}?) (with|to) (?:(?:nobody|no one|no-one)(?:(${OTHER_THAN}(?:to |with )?)|\\b(?! (?:except|but|other|else but|unless)\\b))|(no) (?=(?:(?:other|third|outside|external) )?(?:third[- ])?(?:part(?:y|ies)|compan(?:y|ies)|persons?|people|entit(?:y|ies)|advertisers?|partners?|organi[sz]ations?|businesses)\\b))`,
  'gi',
);
/** "We share it with nobody but our providers." */
const NOBODY_BUT = new RegExp(
  `\\b(we|they) (${GIVES}) ([^,.;:]{2,60}?) (with|to) (?:nobody|no one|no-one)${OTHER_THAN}(?:to |with )?`,
  'gi',
);
const WITH_NOBODY_BUT = new RegExp(
  `\\b(is|are|will be) (shared|disclosed|sold|given|provided|transferred|sent|passed|revealed|shown) (with|to) (?:nobody|no one|no-one)${OTHER_THAN}(?:to |with )?`,
  'gi',
);
/** "We do not share it with anyone but our providers." */
const ANYONE_BUT =
  /\b(anyone|anybody|any other (?:party|company|person)|any third part(?:y|ies)|any other third part(?:y|ies))(?: else)? (?:but|besides|save(?: for)?|apart from) (?=(?:our|the|those|your|its|to|with|you|\p{Lu}))/gu;

/** "only statistics, never your name" */
const NEVER_THAT = /,? (?:but )?never (?=(?:your|their|any|the actual|the content)\b)/gi;
/** "your name, but not your number, with partners": what is not shared goes last. */
const NOT_THAT_WITH =
  /,? \(?but not ((?:your|their|the|any) [^,();.]{2,60})[,)] ((?:with|to) [^,();.]{3,80})/gi;
/** "only with providers and never with advertisers" */
const NEVER_TO = /,? (?:and |but )?never (?=(?:with|to|for) (?:\w+ ){0,3}\w)/gi;
/** "We collect not your name but your number." */
const NOT_THIS_BUT =
  /(?<!\b(?:do|does|did|will|would|may|might|can|could|shall|should|must|is|are|was|were|be|has|have|had|or|and|but|if)) not ((?:your|their|the|any) [^,;.]{2,50}?),? but (?:rather |instead |only )?((?:your|their|the|a|an) [^,;.]{2,80})/gi;
const WITH_NOBODY =
  /\b(is|are|will be) (shared|disclosed|sold|given|provided|transferred|sent|passed|revealed|shown) (with|to) (?:nobody|no one|no-one)\b/gi;
/** "We share nothing with advertisers." */
const RECEIVE_NOTHING =
  /\b([\p{L}-]+s|(?:we|they)) (receive|get|see|learn|obtain|know) nothing(?: at all)?(?: (?:from|about) (?:us|you))?(?=[.,;]|$)/giu;
/** "The advertiser learns nothing about you." */
const LEARNS_NOTHING =
  /\b([\p{L}-]+|it) (receive|get|see|learn|obtain|know)s nothing(?: at all)?(?: (?:from|about) (us|you))?(?=[.,;]|$)/giu;
const NOTHING = new RegExp(`\\b(we|they) (${GIVES}) nothing\\b(?! (?:but|except|other|more|beyond))`, 'gi');

/** "Please note we do not …": the word that opens what is noted is left out. */
const NOTED =
  /\b(please note|(?<=^|[.,;] )note|be aware|rest assured),? (?=(?:we|our|your|they|it|any|some)\b)/gi;

/** "We would like to remind you that we …": what it leads to is stated. */
const PREFACE =
  /(?<=^|[.;:] )(?:please note that )?we (?:would like to|want to|wish to|also want to|must|should|can) (?:also )?(?:remind|inform|assure|reassure|tell|let) you (?:know )?(?:again )?that (?=(?:\w+ ){0,6}\w+)|(?<=^|[.;:] )we (?:would like to|want to|wish to) (?:point out|make (?:it )?(?:\w+ )?clear|emphasi[sz]e|stress|clarify|note|underline)(?: (?:again|here))? that /gi;

/** "…, in which case we delete it": a clause of its own. */
const IN_WHICH_CASE = /, in which case,? (?=(?:we|they|it|your|the|this|such|any|\p{Lu}\p{Ll}+) )/giu;

const AT: Readonly<Record<string, string>> = { 'ask for': 'request', 'look at': 'view', 'listen to': 'hear' };
/** "We never ask for, keep or share it": verbs with one object, the first with its preposition. */
const WITH_PREPOSITION =
  /\b(ask for|look at|listen to)(?=,? (?:(?:or|and|nor) )?(?:collect|store|share|use|keep|sell|read|disclose|retain|record|save|see|view|process)\b)/gi;

/** "You can rest assured that we …", "be sure that we …" */
const ASSURED =
  /(?<=^|[.;:] )(?:please,? )?(?:you (?:can|may) (?:also )?)?(?:rest assured|be (?:sure|certain|confident|assured))(?:,? that |, (?=(?:we|our|your|they|it|any|no)\b))/gi;

/** "data subject to a contract": no person meant by "data subject". */
const SUBJECT_TO = /\b(data|information),? subject to (?!the rights)/gi;

const TRACKS: Record<string, string> = {
  keep: 'track',
  keeps: 'tracks',
  keeping: 'tracking',
  kept: 'tracked',
};

/** "We may have to turn over your data." */
const TURN_OVER =
  /\bturn(s|ed|) over(?= (?:(?:your|user|personal|any|all|such|the|that|this|account|certain) )*(?:\w+ )?(?:information|data|details|content|records?)\b)/gi;

/** "As soon as it is delivered". */
const AS_SOON = /\b(A|a)s soon as(?= (?!possible|practicable|reasonably|feasible))/g;

/** "Until then your address is kept", "after you leave nothing remains": what opens a sentence without a comma. */
const OPENS_BARE =
  /^(until then|by then|from then on|before that|after that|at that point|in this way|that way|in doing so|in the process|as part of [^,.;]{4,50}?|(?:where|if|when|as|unless) (?:required|permitted|necessary|requested|applicable|needed)(?: by (?:applicable )?law)?|(?:after|once|when|if|before|until|upon) (?:you|the|your|a) [^,:;.]{4,60}?(?= (?:nothing|nobody|no one) )) (?=(?:your|we|our|all|any|nothing|nobody|no one|you (?:may|might|will|can|could|must|are))\b)/i;

/** "may include, but is not limited to, …": the members follow. */
const NOT_LIMITED =
  /\b(includ(?:e|es|ed|ing)),? (?:but|and) (?:is|are|was|were) not (?:strictly |necessarily )?limited to\b[,:]?/gi;

/** "It stays with you, so cannot be shared": what was spoken of is the subject still. */
const SO_CANNOT =
  /([,(] ?(?:and )?(?:so|therefore|thus|hence)) (?=(?:cannot|can not|can never|will not|will never) be\b)/gi;

function subjectFirst(_: string, tie: string, aux: string, who: string, rest: string, end: string): string {
  const condition = `${tie[0]!.toLowerCase()}${tie.slice(1)}`;
  return `${who[0]!.toUpperCase()}${who.slice(1)} ${aux} ${rest.trim()} ${condition}${end}`;
}

/** "Your device contacts our servers to provide its version": it sends it there. */
const CONTACTS =
  /\b(your (?:[\w-]+ )?(?:device|app|browser|phone|client)|the app|it) ((?:\w+ly |also )*)(?:contacts|connects to|reaches|communicates with) (?:our|the) servers? to (?:provide|send|transmit|upload|report|submit) ([^.;:]{3,120})/giu;

/** "Before sharing your name we will ask for your consent": the consent first. */
const CONSENT_LATER =
  /^(?:prior to|before) ((?:disclos|shar|us|process|collect|transferr)ing [^;:.]{5,200}?),? (we|\p{Lu}[\p{L}\d.]+) (will|shall|must|may) (?:(?:endeavou?r to|first|always|also) )*(obtain|ask(?: you)? for|get|request|seek) ([^.;,]{0,60}\b(?:consent|permission)\b)([^.;]*)/iu;

/** "We will in accordance with the law only collect it": what stands between a modal and its verb is set apart. */
const SET_APART =
  /\b(will|may|can|shall|must|would) (not |never )?((?:in (?:accordance|line|compliance|keeping) with|at (?:a|the) (?:bare |very )?(?:minimum|least)|in (?:such|this|that|these|those|some|certain|most|all|no) (?:case|circumstance|instance)s?|with(?:out)? your|subject to|upon|for (?:this|that|these|such) (?:purpose|reason)s?|as a (?:general )?rule|to the extent)(?: (?!(?:collect|use|share|store|contain|include|process|disclose|keep|retain|receive|obtain|sell|transfer|provide|access)\b)[\w'-]+){0,6}) ((?:(?:only|not|never|also|always) )?(?:collect|use|share|store|contain|include|process|disclose|keep|retain|receive|obtain|sell|transfer|provide|access)\b)/gi;

/**
 * A sentence in the order that clauses are read in: "only if you agree will we share it" says "we will share it only if
 * you agree", and "under no circumstances" says "never".
 */
/** "We store it separately from your name": which says nothing of the name. */
const KEPT_APART =
  /,? separate(?:ly)? from [^.;:]*?(?=,? and (?:will|is|are|may|we|they|it|only)\b|[.;:]|$)/gi;

/** "We keep it in several countries, depending on factors such as your location": what decides it is not what is kept. */
const DEPENDING =
  /(?<=\w),? depending (?:up)?on (?:(?! (?:may|can|will|might) )[^,.;:])*(?:,(?! (?:we|they|you|\p{Lu}\w*)\b)(?:(?! (?:may|can|will|might) )[^,.;:])*)*?(?=, (?:we|they|you|\p{Lu}\w*)\b|[.;:]|$)/gu;

export const plainOrder = rewriter([
  [DEPENDING, ''],
  [KEPT_APART, ' separately'],
  ...NEGATIVE_FRONT,
  ...OBJECT_IN_FRONT,
  ...LEFT_UNDONE,
  ...EVERYTHING,
  [IN_WHICH_CASE, '; in that case, '],
  ...upright.rules,
  [
    SET_APART,
    (_, modal: string, not: string | undefined, aside: string, verb: string) =>
      `${modal}, ${aside}, ${not ?? ''}${verb}`,
  ],
  [CONSENT_LATER, '$2 $3 $4 $5 before $1'],
  [CONTACTS, '$1 $2sends us $3'],
  [AS_SOON, (_, word: string) => (word === 'A' ? 'Once' : 'once')],
  [OPENS_BARE, '$1, '],
  [SO_CANNOT, '$1 it '],
  [TURN_OVER, (_, end: string) => `disclose${end === 'ed' ? 'd' : end === 's' ? 's' : ''}`],
  [/\band ?\/ ?or\b/gi, 'or'],
  [ASSURED, ''],
  [PREFACE, ''],
  [SUBJECT_TO, '$1, under '],
  [WITH_PREPOSITION, (_, verb: string) => AT[verb.toLowerCase()]!],
  [NOT_LIMITED, '$1'],
  [/\b(keep|keeping|keeps|kept) track of\b/gi, (_, form: string) => TRACKS[form.toLowerCase()]!],
  [
    NEVER_FIRST,
    (_, aux: string, who: string, be: string, what: string) =>
      aux ? `${who} ${aux} never ` : `${what} ${be} never `,
  ],
  [NEVER_NAMED, '$2 $1 never '],
  [
    AND_TO_NOBODY,
    (_, deed: string, what: string, to: string, but?: string, no?: string) =>
      `, and we do not ${deed} ${what} ${to} ${no ? 'any ' : but ? 'anyone other than ' : 'anyone'}`,
  ],
  [NOBODY_BUT, '$1 do not $2 $3 $4 anyone other than '],
  [
    WITH_NOBODY_BUT,
    (_, be: string, deed: string, to: string) =>
      be.toLowerCase() === 'will be'
        ? `will not be ${deed} ${to} anyone other than `
        : `${be} not ${deed} ${to} anyone other than `,
  ],
  [ANYONE_BUT, '$1 other than '],
  [NOBODY, '$1 do not $2 $3 $4 anyone'],
  [
    WITH_NONE_OF,
    (_, who?: string, deed?: string, what?: string, be?: string, done?: string, to?: string) =>
      who ? `${who} do not ${deed} ${what} ${to} any of ` : `${be} not ${done} ${to} any of `,
  ],
  [NO_OTHER, '$1 do not $2 $3 $4 any '],
  [WITH_NO_OTHER, '$1 not $2 $3 any '],
  ...NEITHER_NOR,
  [NEVER_THAT, ', but not '],
  [NEVER_TO, ', but not '],
  [NOT_THIS_BUT, ' $2, but not $1'],
  [NOT_THAT_WITH, ' $2, but not $1'],
  [
    WITH_NOBODY,
    (_, be: string, deed: string, to: string) =>
      be.toLowerCase() === 'will be' ? `will not be ${deed} ${to} anyone` : `${be} not ${deed} ${to} anyone`,
  ],
  [RECEIVE_NOTHING, '$1 do not $2 anything'],
  [
    LEARNS_NOTHING,
    (_, who: string, verb: string, of?: string) =>
      `${who} does not ${verb} anything${of === 'you' ? ' about you' : ''}`,
  ],
  [NOTHING, '$1 do not $2 anything'],
  [NEITHER, '$1 do not $2 $3 either '],
  [NOTED, '$1 that '],
  [ONLY_FIRST, subjectFirst],
  [ONLY_FIRST_OF, subjectFirst],
]);
