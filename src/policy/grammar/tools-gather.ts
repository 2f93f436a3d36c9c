import { rewriter } from './rewriting.ts';

const GATHER = '(collect|gather|record|log|track|capture|obtain|receive|monitor|learn|acquire|detect)';
const GATHERING = '(collect|gather|record|logg|track|captur|obtain|receiv|monitor|learn|acquir|detect)ing';
const BESIDE =
  '(?: and (?:our|their|its) (?:[\\w-]+ )?(?:partners|advertisers|providers|vendors|affiliates|suppliers))?';

/** "Cookies help us to collect your address", "assist us in collecting it": they let the service do so. */
const HELPS_TO = new RegExp(
  `(?<!\\b(?:not|never|cannot|you|to|and|who|can't|won't) )\\b(?:helps?|assists?|aids?|serves?) us${BESIDE} (?:to )?(?:also |better )?${GATHER} (?!and (?:understand|analy[sz]e)\\b)`,
  'gi',
);
const HELPS_IN = new RegExp(
  `(?<!\\b(?:not|never|cannot|you|to|and|who|can't|won't) )\\b(?:helps?|assists?|aids?) us${BESIDE} (?:in|with|by) ${GATHERING} `,
  'gi',
);
/** Verbs that lose a letter before "-ing". */
const WHOLE: Readonly<Record<string, string>> = {
  logg: 'log',
  captur: 'capture',
  receiv: 'receive',
  acquir: 'acquire',
};

/** "Linking it may cause the other service to send us your name": it lets that service do so. */
const CAUSES =
  /\b(?:(causes)|cause|(prompts|leads)|prompt|lead) ((?:the|that|this|those|these|your|an?|some|other|third-party|\p{Lu})[\w'’-]*(?: [\w'’-]+){0,4}?) to (?=(?:send|provide|pass|give|transmit|disclose|transfer|supply|report) (?:to )?us\b)/giu;

/** "The services contained in this section enable the Owner to track it": the owner of an application is the service. */
const OWNER =
  /^(?:The|These|This type of|This kind of|Such) services?(?: (?:contained|listed|described|named) (?:in this section|here|below))? (allow|enable|let|permit)s? the Owner (?:to )?(?=[a-z])/;
const ALLOWS: Readonly<Record<string, string>> = { let: 'allow us to ' };

/** "Performance cookies: They collect it": whose deed it is stands before the colon. */
const THEY_COOKIES =
  /^([^:|.]{0,60}\b(?:[Cc]ookies|[Bb]eacons|[Pp]ixels|[Tt]echnologies|[Tt]ags)(?: or similar technologies)?): (?:They|These|It|This) (?=(?:may |also |can )*(?:collect|gather|record|track|log|help|allow|enable|let)s?\b)/;

/** "They are used in analyzing trends, administering the site, tracking movements and gathering data": to do so. */
const USED_IN =
  /\b(are|is) used (?:by us )?in analy[sz]ing trends, administering ([^,;:.]{3,50}), tracking ([^,;:.]{3,70}?),? and gathering (?=[a-z])/gi;
/** "We use these technologies to analyze trends; administer the site; collect your name": one list, though parted by semicolons. */
const USE_TO_LIST =
  /^(?:In addition, )?We(?: and our (?:[\w-]+ )?(?:partners|providers))?(?: may)?(?: also)? use (?:these|such|those|cookies|various|similar)[^.;:]{0,60}? to [^.;:]{3,80}; [^.:]+\.?$/;

/** "A screen appears asking you to enter your name": you are asked to. */
const SCREEN_ASKS =
  /\b(form|screen|window|page|dialog|dialogue|box|prompt|pop-?up)s?((?: [\w-]+){0,3}?) asking (?:you |users )(to (?:provide|enter|submit|supply|fill in)|for) (?=(?:your|their|the|an?|some|certain|personal|basic|additional)\b)/gi;

/** "The only data we collect is that related to your use": data related to it. */
const IS_THAT =
  /\b(only (?:personal )?(information|data) (?:(?:that|which) )?we (?:\w+ly )?(?:collect|gather|record|store|receive|obtain)) is that (?=(?:related|relating) to\b|about\b|concerning\b|on\b)/gi;

/** A sentence in which what a tool helps the service gather is what it lets it gather. */
export const plainGathering = rewriter([
  [USED_IN, '$1 used to analyze trends, administer $2, track $3, and gather '],
  [USE_TO_LIST, (list: string) => list.replace(/; /g, ', ')],
  [SCREEN_ASKS, (_, what: string, verb: string, how: string) => `${what}${verb}; you will be asked ${how} `],
  [IS_THAT, '$1 is $2 '],
  [OWNER, (_, verb: string) => `These tools ${ALLOWS[verb] ?? `${verb} us to `}`],
  [THEY_COOKIES, 'These cookies '],

  [HELPS_TO, (_, deed: string) => `allow us to ${deed} `],
  [HELPS_IN, (_, deed: string) => `allow us to ${WHOLE[deed.toLowerCase()] ?? deed} `],
  [
    CAUSES,
    (_, s: string | undefined, t: string | undefined, who: string) =>
      `allow${(s ?? t) ? 's' : ''} ${who} to `,
  ],
]);
