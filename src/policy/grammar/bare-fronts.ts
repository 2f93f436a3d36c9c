import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** Openings after which the comma is often left out, and which the word after them does not end. */
const OPENER =
  '(?:(?:[\\w-]+ ){1,3}(?:hours?|days?|weeks?|months?|years?) (?:after|from|following)|after|following|within|without|subject to|based on|depending on|prior to|pursuant to|irrespective of|regardless of)';
const MODAL = "(?:will|shall|may|might|can|cannot|could|must|do not|don't|never|also|only|won't)";
const DEED =
  '(?:delete|erase|remove|purge|destroy|wipe|discard|clear|anonymi[sz]e|keep|retain|store|save|hold|share|disclose|pass|send|give|transfer|sell|use|process|collect|receive|obtain|record|log|review|check|analy[sz]e|combine|show)';
/** What a clause begins with, up to its verb. */
const CLAUSE = `(?:(?:we|they) (?:${MODAL}|${DEED})|(?:it|they|(?:your|the|all|any|such|this|these|our|no|personal) (?:[\\w'\u2019-]+ ){1,4}?)(?: ?(?:is|are)|(?: ?(?:will|may|shall|can|must)(?: not| never)?(?: only)? be)))`;

/** "Without your consent we will not share it", "after 30 days we delete it", "after this time they are deleted". */
const NO_COMMA = new RegExp(
  `^(as a (?:general )?(?:result|rule|consequence|precaution)|${OPENER} [^,.;:()]{3,70}?) (?=${CLAUSE} )`,
  'i',
);
/** "Without the data we collect": what goes on from a noun, before the clause itself. */
const COMES_LATER = /,[^.;]* (?:we|you|they|it|our|your|the|this|that|these) /i;
/** "After the period for which we keep it": no clause of its own. */
const RELATIVE =
  /\b(?:which|that|whom|who|what|how|why|when|where|whether|if|and|or)$|\b(?:information|data|purposes?|content|details) *$/i;

/** "If you agree we will share it": no more than that is agreed. */
const AGREED =
  /^((?:if|where|when|once|unless) you (?:agree|consent|opt in|ask|request|wish|want|do so|say so|choose)) (?=(?:we|they) (?:will|may|can|shall|might|also|only|must)\b|your [^,.;]{3,40}? (?:is|are|will|may)\b)/i;
/** "To date we have shared none of it": until now. */
const UNTIL_NOW =
  /^(to date|to this day|so far|thus far|as of (?:today|now)|up to now|until now|(?:up )?(?:to|until) (?:today|the present day)) (?=(?:we|\p{Lu}\w+) (?:have|has)\b)/iu;
/** "When creating an account you provide us with your name": to whom it goes says that a clause begins. */
const GIVEN_IN =
  /^((?:when|while|by|on|upon|before|after|in) [\w-]+ing [^,.;:()]{3,70}?) (?=you (?:(?:may|must|can|will|also|have to|need to) )*(?:(?:provide|give|submit|supply|send|tell|share with) (?:us|\p{Lu}\w+) |(?:enter|provide|give|submit|supply|disclose|share) (?:your|certain|some|personal|the following) ))/iu;
/** "When reporting errors we may collect your name": the comma that is missing behind what one does. */
const DOING_WE =
  /^((?:when|while) [a-z]+ing [^,.;:()]{3,60}?) (?=we (?:(?:may|might|will|can|also|automatically) )*(?:collect|receive|log|record|store|keep|use|ask|process|share|obtain|gather)\b)/i;
/** "To verify your phone number we may send you a message": a modal verb is never what an aim ends in. */
const AIM =
  /^((?:in order )?to [a-z]+ [^,.;:()]{3,80}?) (?=we (?:(?:also|sometimes) )?(?:may|might|will|can|must|need to|have to|shall)(?: \w+ly| also)? [a-z])/i;
/** "When you register, or change your settings we ask for your name": the comma that is missing behind the second deed. */
const OR_ELSE_WE =
  /^((?:when|if|whenever|where) you [^,;:.()]{3,90}, (?:or|and) (?!(?:we|our|the|your|nor|no|not|never|neither|nowhere|(?:by|in|at|under|on|for) no)\b)[a-z]+ [^,;:.()]{2,60}) (?=we (?:may |will |also |then |automatically )*(?:ask for|collect|receive|record|obtain|gather|request|require)\b)/i;

/** "There are also times when you give us your name": sometimes it is given. */
const TIMES_WHEN =
  /^there (?:are|may be|might be|can be|will be) (?:also |other |some |certain |many |various )*(?:times|instances|occasions|cases|situations|circumstances|moments) (?:when|where|in which|on which) (?=(?:you|we|our|others?|other|your|third|users|people|friends)\b)/i;

/** "As noted above advertisers may use cookies", "as described in our notice we collect your name". */
const AS_SAID =
  /^(as (?:(?:further|also|already|previously|otherwise) )?(?:noted|described|discussed|mentioned|explained|stated|outlined|detailed|indicated|specified|set out|set forth) (?:above|below|earlier|before|elsewhere|herein|(?:above|below|earlier|elsewhere )?in (?:this|our|the) (?:[\w-]+ )?(?:policy|notice|statement|section|document))) (?=(?:we|our|the|these|this|such|some|certain|your|third|other|ad|advertis\w+|partners?|cookies|information|personal)\b)/i;

/** "For the purposes mentioned above Pigeon may use it": what ends in "above" is no name's. */
const FOR_ABOVE =
  /^((?:[Ff]or|[Ii]n|[Tt]o|[Uu]nder|[Oo]n) (?:the|these|those|this|all|any|one)(?: of the)? (?:[\w-]+ ){1,3}(?:mentioned|described|listed|stated|outlined|named|specified|detailed|explained|set out|set forth)(?: (?:above|below|here|herein|earlier))?) (?=(?:we|\p{Lu}[\w.]+(?: \p{Lu}[\w.]+)?) (?:may|might|will|can|could|must|does|do|is|are|has|have|also|only|\p{Ll}{3,}(?:s|es)) )/u;

/** "Using your location, we show you shops." */
const USING =
  /^Using (?=(?:your|this|that|the|these|such|all|our|information|data|cookies|personal)\b[^,.;:]{2,80}, (?:we|they|it|our|\p{Lu}\w+) )/u;

/** "To meet the reason you gave us the data": a relative clause, with what it hangs on. */
const REASON_YOU =
  /\b(reasons?|purposes?) (?=(?:you|we|they) (?:originally |initially |have |had )?(?:provided?|gave|give|submitted|supplied|shared|collected?|obtained?|entered|received?)\b)/gi;

/** "And that number may be shared": the word that points back, and nothing that hangs on what stands before "and". */
const AND_THAT =
  /^(?:and|but|so),? (?=that (?:[a-z-]+ )?(?:data|information|analysis|number|address|content|is|may|can|will|could|might|helps|allows|lets)\b)/i;

/** "In direct calls your number is shown": what kind of talk, whose first word may be a verb as well. */
const IN_TALKS =
  /^((?:In|During|For|With|On) (?:all |some |most |any |such )?(?:[a-z-]+ ){0,2}(?:calls|chats|groups|channels|conversations|meetings|rooms|servers|conferences|direct messages|communities)) (?=(?:your|we|our|the|other|all|no) )/;

/** "To let others find you, depending on your settings, your name is shown": the aim, behind what it hangs on. */
const TWO_FRONTS =
  /^(?:in order )?(to (?!the\b|our\b|your\b|this\b|that\b)[a-z]+ [^.;:]{3,140}?), ((?:depending on|subject to|if|where|when|unless) (?:you|your|the|allowed|permitted|we) ?[^,.;:]{0,60}), ((?:your|we|our|the) [^.;]{5,200})\.?$/i;

/** A sentence with the comma behind what stands before its clause. */
export const plainFronts = rewriter([
  [
    TWO_FRONTS,
    (_, aim: string, tie: string, clause: string) =>
      `${upperFirst(tie)}, ${clause} in order ${lowerFirst(aim)}.`,
  ],
  [
    NO_COMMA,
    (whole: string, front: string, ...rest: string[]) => {
      const text = String(rest.at(-1));
      return RELATIVE.test(front) || COMES_LATER.test(text.slice(front.length)) ? whole : `${front}, `;
    },
  ],
  [
    AGREED,
    (whole: string, front: string, ...rest: string[]) =>
      COMES_LATER.test(String(rest.at(-1)).slice(front.length)) ? whole : `${front}, `,
  ],
  [GIVEN_IN, (whole: string, front: string) => (RELATIVE.test(front) ? whole : `${front}, `)],
  [DOING_WE, (whole: string, front: string) => (RELATIVE.test(front) ? whole : `${front}, `)],
  [AIM, (whole: string, front: string) => (RELATIVE.test(front) ? whole : `${front}, `)],
  [UNTIL_NOW, '$1, '],
  [AS_SAID, '$1, '],
  [FOR_ABOVE, '$1, '],
  [TIMES_WHEN, 'Sometimes, '],
  [OR_ELSE_WE, (whole: string, front: string) => (RELATIVE.test(front) ? whole : `${front}, `)],
  [AND_THAT, ''],
  [IN_TALKS, '$1, '],
  [USING, 'By using '],
  [REASON_YOU, '$1 for which '],
]);
