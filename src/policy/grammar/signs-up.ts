import { rewriter } from './rewriting.ts';

const WHO = '(?:you|users|members|visitors|customers|people|players)';
const ENDS = '(?=[.;]|$| (?:if|when|once|so|in order|and (?:then|we)|or (?:if|by))\\b)';
/** "You have to sign up with your address and a password": what one signs up with is given. */
const SIGNS_UP = new RegExp(
  `(?<=^|[.;] |, )(${WHO}) ((?:(?:can|may|must|will|have to|need to|should|also|either|simply|usually|typically|only|are required to|are able to) )*)(?:sign(?:s)? up|register|log ?in|sign in|create (?:an?|your) (?:[\\w-]+ )?account|open an account|set up an account|access (?:our|the) (?:service|services|app|website|site|platform))(?: (?:for|to|on|in|at|with) (?:our|the|an?|\\p{Lu}[\\w.]+)(?: (?:service|services|app|website|site|platform|account))?)? (?:with|using|via|through|by (?:providing|entering|giving|supplying|using)) (?=(?:your|an?|their|only|the (?:e-?mail|phone|username|user name|password|number))\\b(?! (?:google|facebook|apple|twitter|x|microsoft|linkedin|discord|steam|amazon|github|instagram|third|social|single|existing|company|work) ))([^.;:]{3,120}?)${ENDS}`,
  'iu',
);

const CHECKED =
  '(?:(?:phone|mobile|telephone|cell) numbers?|numbers?|e-?mail(?: address(?:es)?)?|age|date of birth|birthdays?|birth date|photos?|profile (?:photo|picture)s?|selfies?|(?:postal |home |street |delivery |billing |shipping )?address(?:es)?|payment (?:details|method|information)|card(?: details| number)?|bank details|passport|ID(?: document| card)?|identity documents?)\\b';
/** "We verify your number by sending you a code": it is used to be verified. */
const VERIFIES = new RegExp(
  `(?<=^|[.;,] |\\band )(we|they) ((?:(?:may|will|can|also|then|automatically|first|need to|have to|must) )*)(?:verify|validate|authenticate|double-check) (your (?:(?:[\\w-]+ )?(?:and|or) )?${CHECKED})(?! (?:before|prior to))(?![^.;]*\\b(?:requests?|rights?)\\b)`,
  'i',
);
const IS_VERIFIED = new RegExp(
  `^(your ${CHECKED}) ((?:(?:may|will|can|must|has to|also|then) )*)(is|are|be) (?:also |then )?(?:verified|validated|authenticated)(?![^.;]*\\b(?:requests?|rights?)\\b)`,
  'i',
);

/** "You receive letters via the e-mail address you provided": it is used for that. */
const RECEIVES_AT =
  /^you (?:will |may |can )?(?:also )?(?:receive|get) ([^.;:,]{3,80}?) (?:via|by|at|through|to) (?=(?:the|your) (?:e-?mail address|phone number|mobile number|postal address|address)\b)([^.;:]{5,80}?)(?=[.;]|$)/i;

/** "It may continue to be visible." */
const CONTINUES =
  /\b(?:(may|will|might|can|could) (?:still |also )?continue|(continues|continue)) to be (?=(?:publicly |still )?(?:visible|available|accessible|public|viewable|readable|searchable|discoverable)\b)/gi;

/** "You may choose to grant us permission to see your photos." */
const CHOOSES_TO =
  /\b(you|users|members) (may|can) (?:choose|elect|decide|opt) to (grant|give|allow|permit|let|authori[sz]e) (?=(?:us|our|the)\b)/gi;

const BOOKS =
  '(?:contacts|contact list|address book|phone ?book|friends list|friend list|history|likes|interactions|activity)';
/** "We suggest friends from your contacts." */
const SUGGESTS_FROM = new RegExp(
  `\\b(we) ((?:(?:may|can|will|also|then) )*)(suggest|recommend|propose) ([^.,;:]{3,40}?) (?:from|out of|among|based on) (?=your )((?:your (?:[\\w-]+ )?${BOOKS}))`,
  'gi',
);

/** A sentence in which what one signs up with is given, and what is verified is used. */
export const plainSigningUp = rewriter([
  [SIGNS_UP, (_, who: string, modal: string, what: string) => `${who} ${modal}provide us with ${what}`],
  [VERIFIES, '$1 $2use $3 for verification'],
  [IS_VERIFIED, '$1 $2$3 used for verification'],
  [RECEIVES_AT, 'We use $2 to send you $1'],
  [
    CONTINUES,
    (_, modal: string | undefined, verb: string | undefined) =>
      modal ? `${modal} be ` : verb?.endsWith('s') ? 'is ' : 'are ',
  ],
  [CHOOSES_TO, '$1 $2 $3 '],
  [SUGGESTS_FROM, '$1 $2use $5 to $3 $4'],
]);
