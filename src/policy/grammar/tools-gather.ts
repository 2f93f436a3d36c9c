import { rewriter } from './rewriting.ts';

const GATHER =
  '(collect|gather|record|log|track|capture|obtain|receive|monitor|learn|acquire|compile|detect)';
const GATHERING =
  '(collect|gather|record|logg|track|captur|obtain|receiv|monitor|learn|acquir|compil|detect)ing';
const BESIDE =
  '(?: and (?:our|their|its) (?:[\\w-]+ )?(?:partners|advertisers|providers|vendors|affiliates|suppliers))?';

/** "Cookies help us to collect your address", "assist us in collecting it": they let the service do so. */
const HELPS_TO = new RegExp(
  `(?<!\\b(?:not|never|cannot|you|to|and|can't|won't) )\\b(?:helps?|assists?|aids?|serves?) us${BESIDE} (?:to )?(?:also |better )?${GATHER} (?!and (?:understand|analy[sz]e)\\b)`,
  'gi',
);
const HELPS_IN = new RegExp(
  `(?<!\\b(?:not|never|cannot|you|to|and|can't|won't) )\\b(?:helps?|assists?|aids?) us${BESIDE} (?:in|with|by) ${GATHERING} `,
  'gi',
);
/** Verbs that lose a letter before "-ing". */
const WHOLE: Readonly<Record<string, string>> = {
  logg: 'log',
  captur: 'capture',
  receiv: 'receive',
  acquir: 'acquire',
  compil: 'compile',
};

/** "Linking it may cause the other service to send us your name": it lets that service do so. */
const CAUSES =
  /\b(?:(causes)|cause|(prompts|leads)|prompt|lead) ((?:the|that|this|those|these|your|an?|some|other|third-party|\p{Lu})[\w'’-]*(?: [\w'’-]+){0,4}?) to (?=(?:send|provide|pass|give|transmit|disclose|transfer|supply|report) (?:to )?us\b)/giu;

/** A sentence in which what a tool helps the service gather is what it lets it gather. */
export const plainGathering = rewriter([
  ['help|assist|aid|serve', HELPS_TO, (_, deed: string) => `allow us to ${deed} `],
  ['help|assist|aid', HELPS_IN, (_, deed: string) => `allow us to ${WHOLE[deed.toLowerCase()] ?? deed} `],
  [
    'cause|prompt|lead',
    CAUSES,
    (_, s: string | undefined, t: string | undefined, who: string) =>
      `allow${(s ?? t) ? 's' : ''} ${who} to `,
  ],
]);
