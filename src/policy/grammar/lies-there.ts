import { rewriter } from './rewriting.ts';

const PLACES =
  '(?:servers?|cloud|databases?|data bases?|back-?ups?|caches?|archives?|log files?|logfiles?|logs|data cent(?:er|re)s?|storage|records)';
const THERE = `(?= (?:only |temporarily |first |permanently )?(?:on|in|within|at) (?:[\\w'\u2019.-]+ ){0,4}?${PLACES}\\b)`;

/** "Letters wait on our servers", "addresses end up in our logs": they are stored there. */
const LIES = new RegExp(
  `(?<!\\b(?:not|never|to|do|does|did|we|you|who|i|people|users|employees|staff)) (?:(may|can|might|could|will) )?(?:(?:still|also|then|temporarily|therefore|only|all) )?(?:(waits|sits|lives(?: on)?|lies|rests|survives|ends up|lands|dwells)|(wait|sit|live(?: on)?|lie|rest|survive|end up|land|dwell))${THERE}`,
  'g',
);

const TO_OTHERS = '(?=(?:our|the|your|other|third|external|an?|\\p{Lu}[\\w.]+)(?: |[.,;]))';
/** "Your card number goes straight to our bank." */
const GOES = new RegExp(
  `(?<=\\b(?:numbers?|address(?:es)?|data|information|messages?|details|searches|queries|events|photos?|files?|names?|reports?|requests?|posts?|terms|statistics|identifiers?|ids?|it|they|tokens?|content|recordings?|logs?|metadata|payments?|identifiers,|feedback)) (?:(may|can|might|could|will) )?(?:(?:also|then|therefore|only|all) )?go(es)? (straight |directly )?(?:first |only |on )?to ${TO_OTHERS}`,
  'giu',
);

/** Of a payment: what goes straight to those who handle it is theirs to collect. */
const PAYS = /\b(?:payments?|cards?|bank|billing)\b/i;

const VIA_US =
  '(?= (?:through|via|over|across|by way of) our (?:own )?(?:[\\w-]+ )?(?:servers?|infrastructure|relays?|systems)\\b)';
/** "Letters pass through our servers": we have them. */
const PASSES = new RegExp(
  `(?<!\\b(?:not|never|to|do|does|did|we|you|who|which|that|when|if|before|while|only)) (?:(may|can|might|could|will) )?(?:(?:also|then|therefore|always|first|all) )?(?:(passes|runs|goes|travels|flows|transits)|(pass|run|go|travel|flow))${VIA_US}`,
  'g',
);
const ROUTED = new RegExp(
  `(?<=\\b(?:is|are|be)) (?:routed|relayed|channelled|channeled|transmitted|transferred|passed|sent)${VIA_US}(?= (?:through|via|over|across|by way of) our (?:own )?(?:[\\w-]+ )?(?:servers?|infrastructure|relays?|systems)(?:[.,;]| (?:when|where|if|in order|on (?:their|its) way|before|and|so)\\b))`,
  'g',
);

/** "Stories vanish after a day." */
const VANISHES =
  /^((?:(?:Your|All|These|The|Such|Sent|Disappearing|Secret|Shared|Voice|Uploaded|Expired|Old|Unread|Temporary) )*(?:stories|messages|chats|photos|pictures|videos|attachments|files|posts|recordings|snaps|moments|uploads|images|notes)) (?:will |then |also |automatically |all )*(?:vanish|disappear|expire|self-destruct|fade away|go away)(?: automatically| by themselves)? (?=(?:after|within|in|once|as soon as|\d)\b)/i;

function done(verb: string): (...match: string[]) => string {
  return (_, modal: string | undefined, singular: string | undefined) =>
    modal ? ` ${modal} be ${verb}` : singular ? ` is ${verb}` : ` are ${verb}`;
}

/** A sentence that says of data that lie or go somewhere that they are kept or sent there. */
export const plainPlaces = rewriter([
  [LIES, done('stored')],
  [
    GOES,
    (_, modal: string | undefined, es: string | undefined, directly: string | undefined, ...rest: string[]) =>
      `${modal ? ` ${modal} be` : es ? ' is' : ' are'} ${directly && PAYS.test(`${rest.at(-1)}`) ? 'collected by' : 'sent to'} `,
  ],
  [PASSES, done('received')],
  [ROUTED, ' received'],
  [VANISHES, '$1 are deleted '],
]);
