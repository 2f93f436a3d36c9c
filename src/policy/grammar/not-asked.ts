import { rewriter } from './rewriting.ts';

/** What nobody asks for by any way but a form is asked for by swindlers; and what is paid or allowed is no data. */
const NO_WARNING =
  '(?![^.;]*\\b(?:passwords?|passcodes?|PINs?|credit cards?|bank|e-?mail(?:ed)? (?:us|you)|phishing|by (?:e-?mail|phone|telephone)|over the (?:phone|telephone)|payments?|fees?|money|clicks?|browser|device|computer|connection|donations?|permissions?|consent|confirmation|staff|support|reasons?)\\b)';
const ASKED = '(?:requested|asked for|solicited|sought|demanded)';
const ENDS = '(?= ?(?:[.,;:)]|$)| (?:from|when|to|during|for|in|on|at|by|or|and|if)\\b)';
const THING = '(?:(?! (?:is|are|that|which|if|when|can|may|will|has|have) )[^.;:]){3,90}?';

/** "No phone number or e-mail address is asked for." */
const NONE_ASKED = new RegExp(
  `\\b(no|neither)(?= )${NO_WARNING} (${THING}) (is|are) (?:ever )?${ASKED}${ENDS}`,
  'gi',
);
/** "You are never asked for your birthday", "you will not be asked to enter one". */
const YOU_ARE_NOT = new RegExp(
  `\\b(?:you|users|members|visitors|participants|guests) (?:(?:are|is) (?:not|never)|aren['\\u2019]t|(?:will|do) (?:not|never) (?:be|get)|won['\\u2019]t be|need not be)(?: ever)? (?:asked|prompted|requested) (?:for|to (?:enter|give|provide|submit|share|state|supply|reveal|disclose|upload|register|confirm|tell)(?: us)?) (?=(?:your|an?|any|their|his|the|real|personal|phone|e-?mail)\\b)${NO_WARNING}`,
  'gi',
);

const WHO = '([Ww]e|[Tt]hey|[Ii]t|[Tt]he (?:app|service|server|site|website|software)|\\p{Lu}[\\w.]+)';
const SAVE = '(?:beyond|besides|other than|apart from|aside from|except(?: for)?|than|but)';
const DATA = '(?:information|data|details|anything|identifiers)';
/** "We do not require any personal data beyond a user name": that is asked for, and nothing else. */
const NONE_BEYOND = new RegExp(
  `\\b${WHO} (do|does)(?: not|n['\\u2019]t) (?:require|need|ask for|ask you for|request|want|collect|demand) ((?:any |more |other |further |additional |personal |private |identifying |user )*${DATA}(?: (?:about|from|on) (?:you|users|our users))?),? ${SAVE} (?=(?:an?|your|the|what|that) )(?!that\\b|(?:what|that) (?:is|we|you)\\b|the (?:data|information|above|following|ones?)\\b)`,
  'gu',
);
const BEYOND_NONE = new RegExp(
  `\\b${WHO} (requires?|needs?|asks? for|requests?|wants?|collects?|demands?) no ((?:more |other |further |additional |personal |private |identifying |user )*${DATA}(?: (?:about|from|on) (?:you|users|our users))?),? ${SAVE} (?=(?:an?|your|the) )(?!the (?:data|information|above|following|ones?)\\b)`,
  'gu',
);

const NEEDED = `(?:is|are) (?:ever )?(?:needed|required|necessary|${ASKED})(?=[.,;]|$| (?:to (?:use|sign|register|create|open|join|start)|for (?:an?|the|your|registration|sign)|when|from you)\\b)`;
/** "Nothing more than a user name is needed to sign up", as it is and turned round. */
const NOTHING_MORE = new RegExp(
  `^(?:nothing|no (?:personal )?(?:data|information)) (?:more than|but|except(?: for)?|beyond|other than|besides) (?=(?:an?|your) )${NO_WARNING}(${THING}) ${NEEDED}`,
  'i',
);
const SAVE_NOTHING = new RegExp(
  `^except for (?=(?:an?|your) )${NO_WARNING}([^,.;:]{3,60}), (?:nothing|no (?:personal )?(?:data|information)) ${NEEDED}`,
  'i',
);

/** "We ask for none of the following: …" */
const FOR_NONE = new RegExp(
  `\\b${WHO} asks? (you )?for none of (?=(?:the following|these|those|this|it|your)\\b)`,
  'gu',
);

/** A sentence that says of what nobody is asked for that it is not collected. */
export const plainUnasked = rewriter([
  [NONE_ASKED, '$1 $2 $3 collected'],
  [YOU_ARE_NOT, 'we do not ask for '],
  [NONE_BEYOND, '$1 $2 not collect $3 except '],
  [
    FOR_NONE,
    (_, who: string, you = '') =>
      `${who} ${/^(?:we|they)$/i.test(who) ? 'do' : 'does'} not ask ${you}for any of `,
  ],
  [NOTHING_MORE, 'We do not collect any data except $1'],
  [SAVE_NOTHING, 'We do not collect any data except $1'],
  [
    BEYOND_NONE,
    (_, who: string, verb: string, what: string) =>
      `${who} ${/s\b/.test(verb) ? 'does' : 'do'} not collect any ${what} except `,
  ],
]);
