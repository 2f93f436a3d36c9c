import { rewriter } from './rewriting.ts';

const NEXT =
  '(?=(?:and |or |as well as )?(?:your|the|any|all|other|certain|information|data|an?|[a-z][\\w-]+(?: [\\w-]+)?(?:,| and\\b|[.;])))';

/** "your name, your card (to bill you), your town": what one of them is for. */
const FOR_ONE = new RegExp(
  ` \\((?:in order to|so that|to|for) (?!(?:the )?(?:extent|example|instance)\\b)[^()]{3,80}\\)(?=, ${NEXT})`,
  'gi',
);

/** "and, if you sign in through Acme, your photo": when for one of them, behind it. */
const IF_ONE =
  /(,? (?:and|or)), ((?:if|when|where|with|depending on|subject to|upon|at|in) [^,;.:()]{3,90}), ((?:your|any|the|other|additional) (?!(?:app|service|site|website|company|user|information we) )[\w-]+(?: [\w-]+){0,3}(?:[,.;]| and\b| or\b)(?:(?! (?:we|you|they|which|who|that)\b)[^.;])*?|(?:your|any|other|additional) (?:[\w'\u2019-]+ ){1,3}?(?:with|to) [^.;,]{3,60}?)(?=[.;]|$)/gi;

const CASE = '(?:when|whenever|if|once|where)';
const DENIES = /\b(?:not|never|no|cannot)\b|n['\u2019]t\b/i;
/** "your name when you sign up, your age when you play": each in a case of its own. */
const EACH_IN_CASE = new RegExp(
  `(?<=[\\w)])(?<!\\b(?:as|including|like|only|even|or|and|not|but)) (${CASE} (?:you|they|we|it|users) [^,;.:()]{2,70}?)(?=(?:, (?:and |or )?| and )your (?:[\\w'\u2019-]+ ){1,6}${CASE} (?:you|they|we|it|users) )`,
  'gi',
);

/** "your name as shown on your card, your town" */
const AS_SHOWN =
  / as (?:it |they )?(?:is |are )?(?:shown|displayed|printed|given|stated|appears?|written|listed|provided) (?:on|in|by) [^,;.:()]{3,40}(?=, (?:and )?(?:your|its|the)\b| and (?:your|its|the)\b)/gi;

const GETS =
  'collects?|stores?|shares?|process(?:es)?|receives?|includes?|obtains?|gathers?|records?|access(?:es)?';
const DEED = '(use|share|store|process|keep|need|display|show|send|disclose)';
/** "your name (which we use to greet you), your town": what is done with one of them is a clause of its own. */
const DONE_WITH_ONE = new RegExp(
  `^([^;:]*?(?:, (?:and )?|\\b(?:${GETS}) ))((?:your |the |an? )?[\\w'\\u2019-]+(?: [\\w'\\u2019-]+){0,3})(?: \\(which we ((?:may |will |also |only )*)${DEED} ([^()]{3,90})\\), |, which we ((?:may |will |also |only )*)${DEED} ([^(),;]{3,90}), (?=(?:and )?(?:your|the|any) ))([^;:]+?)([.;]|$)`,
  'i',
);

const LAST_DONE = new RegExp(
  `^(.*?\\b)((?:your|the) [\\w'\\u2019-]+(?: [\\w'\\u2019-]+){0,3}), which we ((?:may |will |also )*)${DEED} ([^(),;]{3,120})$`,
  'i',
);

const WHO =
  '(?:advertisers?|partners|vendors|providers|processors|affiliates|subsidiaries|companies|networks|sponsors|contractors|agencies|sellers|merchants|banks|parties|publishers|consultants|agents|couriers|auditors|lawyers|hosts|users|members|friends|contacts|followers|administrators|moderators|services|authorities|organi[sz]ations)';
const MEMBER = `(?:[A-Za-z][\\w-]* ){0,3}?${WHO}`;
/** "Advertisers, vendors and hosts receive it": each of them. */
const EACH_OF = new RegExp(
  `^(?!(?:we|you|if|when|where|with|to|for|in|by|from) )(${MEMBER})((?:, ${MEMBER})+)(,? and ${MEMBER}) (?=(?:(?:may|can|will|could|also|only) )*(?:receive|get|collect|see|use|access|obtain|process|gather|store|share|track|learn|have access|are given)\\b)`,
  'i',
);

/** "We, our affiliates and vendors do not sell it", "Dove, its vendors and partners use it": the service does, with others. */
const WE_TOO = new RegExp(
  `^([Ww]e|\\p{Lu}[\\w.]+(?=,? (?:and )?(?:our|its)\\b)),? (?:and )?((?:our|its|the|certain|other) ${MEMBER})((?:, ${MEMBER})*),? (?:and|or|and/or|as well as) (${MEMBER}),? (?=(?:(?:may|will|can|could|might|do|does|also|only|never|then|sometimes|use|collect|share|process|store|keep|receive|sell|track|access|gather)\\b))`,
  'u',
);

const NAME = '[A-Z][\\w.&-]+(?: [A-Z][\\w.&-]+){0,2}';
/** "Dove Mail, Finch and Heron collect it" */
const EACH_NAMED = new RegExp(
  `^(?!(?:We|You|If|When|In|For|With|To|On|At|By|As|Please|Also|However|Additionally|Furthermore|Moreover|Therefore|Thus|Then|Here)\\b)(${NAME})((?:, ${NAME})+)(,? and ${NAME}) (?=(?:(?:may|can|will|could|also|only) )*(?:receive|get|collect|see|use|access|obtain|process|gather|store|track|have access)\\b)`,
);

/** "We share your name with vendors and your age with advertisers": each with its own. */
const TWO_WITH =
  /\b(we) ((?:(?:may|will|can|also) )*)(share|disclose|send|transfer|provide|transmit) ((?:your|certain|some)\b[^.;:]{2,80}?) (with|to) ((?!(?:the (?:help|aid)|your consent|respect)\b)[^.;:]{2,60}?),? and ((?:your|certain|some) (?!(?:friends?|contacts|followers|family|employer|matches|partners?|consent|providers?|vendors|third)\b)(?:(?! (?:is|are|was|were|will|shall|may|can|has|have|never|not)\b)[^.,;:]){2,60}?) \5 (?=(?:our|the|other|[a-z]+s\b|\p{Lu}))/giu;

const IT =
  '(?:it|this|them|(?:the|this|your|such) (?:personal )?(?:data|information)|personal (?:data|information))';
/** "Shared with: vendors, advertisers", "Who we share it with: vendors" */
const SHARED_WITH = new RegExp(
  `^(?:(?:(?:data|information) )?(?:shared|disclosed) (?:with|to)|(?:categories of )?recipients(?: of (?:the|your|this) (?:data|information))?|(?:with )?whom? (?:we|do we) (?:may )?(?:share|disclose)(?: ${IT})?(?: (?:with|to))?\\??|(?:(?:categories|types) of )?(?:third[- ]parties|recipients) (?:(?:with|to) (?:whom|which) )?(?:we (?:may )?(?:share|disclose) ${IT}(?: (?:with|to))?|${IT} (?:is|are|may be) (?:shared|disclosed)(?: (?:with|to))?)): ?(?!(?:none|nobody|no|not|n/a|nil|never)\\b)(?=\\w)`,
  'i',
);

/** A list of data without what is said between its members of only one of them. */
export const plainListAsides = rewriter([
  [
    EACH_OF,
    (_, first: string, others: string, last: string) => `${first}${others.replaceAll(',', ' and')}${last} `,
  ],
  [
    EACH_NAMED,
    (_, first: string, others: string, last: string) => `${first}${others.replaceAll(',', ' and')}${last} `,
  ],
  [
    WE_TOO,
    (_, we: string, first: string, others: string, last: string) =>
      `${we} and ${first}${others.replaceAll(',', ' and')} and ${last} `,
  ],
  [TWO_WITH, '$1 $2$3 $4 $5 $6; $1 $2$3 $7 $5 '],
  [
    EACH_IN_CASE,
    (all: string, inCase: string, ...rest: (string | number)[]) =>
      DENIES.test(String(rest.at(-1)).slice(0, Number(rest.at(-2)))) ? all : ` (${inCase})`,
  ],
  [SHARED_WITH, 'We share this information with '],
  [FOR_ONE, ''],
  [IF_ONE, '$1 $3 $2'],
  [AS_SHOWN, ''],
  [
    DONE_WITH_ONE,
    (
      _,
      front: string,
      one: string,
      how: string | undefined,
      deed: string | undefined,
      rest: string | undefined,
      how2: string | undefined,
      deed2: string | undefined,
      rest2: string | undefined,
      others: string,
      end: string,
    ) => {
      const said = `we ${how ?? how2 ?? ''}${deed ?? deed2} ${one} ${rest ?? rest2}`;
      // "…, and your number, which we share with them": of the last one alone.
      const last = LAST_DONE.exec(others);
      if (!last) return `${front}${one}, ${others}; ${said}${end}`;
      const [, before, name, may, done, what] = last;
      return `${front}${one}, ${before}${name}; ${said}; we ${may}${done} ${name} ${what}${end}`;
    },
  ],
]);
