import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const SHOWN =
  '(?:(?:the|these|those|our|your|any|all|such|some|certain) )?(?:(?!not\\b|never\\b|no\\b)[\\w-]+ )?(?:ads|adverts|advertisements|advertising|offers|promotions|recommendations|suggestions|marketing|feeds?|search results)';
const SEEN =
  '(?:,? (?:(?:that|which) )?(?:you (?:may |will )?(?:see|get|receive)|we (?:may )?(?:show|send)(?: you| to you)?|shown to you))?';
const TAILORED =
  '(?:tailored|personali[sz]ed|customi[sz]ed|individuali[sz]ed|targeted|selected|chosen|picked|adapted|optimi[sz]ed|ranked|sorted|generated|curated|delivered|shown|made more relevant)';
const TO_WHOM =
  '(?: (?:to|for) (?:you|users|each user|members|them|individual users|people|your (?:interests|needs|tastes)))?';
const WITH =
  '(?:using|by using|with the (?:help|aid) of|by means of|on the basis of|with(?= (?:the |your )?(?:information|data|details)\\b))';
const WHAT =
  "(?=(?:your|the|this|these|such|information|data|details|an?|cookies|how|which|what|users?['\\u2019]|their|location|demographic|age|device)\\b)";

/** "Ads are tailored to you using your age": said of what is used for it. */
const WITH_WHAT = new RegExp(
  `^(${SHOWN})${SEEN} ((?:may|can|could|might|will) (?:also )?(not |never )?be|is|are|(?:is|are)n['\\u2019]t) (not |never )?(?:(?:also|only|then|partly|automatically|primarily|further) )*${TAILORED}${TO_WHOM} ${WITH} ${WHAT}`,
  'i',
);

/** What the service itself does not use: the tools of others, and those who help. */
const BY_OTHERS =
  /^[^.;:,]*\b(?:tools?|services?|technolog\w+|algorithms?|software|systems?|help from|partners?|providers?|consent|settings?)\b/i;

/** A sentence in which what is shown is tailored with data: the service uses that data for it. */
export const plainTailoring = rewriter([
  [
    WITH_WHAT,
    (...match: unknown[]) => {
      const [whole, shown, verb, not, never] = match as string[];
      const text = match.at(-1) as string;
      const rest = text.slice((match.at(-2) as number) + whole!.length);
      if (BY_OTHERS.test(rest)) return whole!;
      const denied = not || never || /n['\u2019]t$/.test(verb!);
      const may = /^(?:may|can|could|might)/i.test(verb!);
      return `To personalise ${lowerFirst(shown!)}, we ${denied ? 'do not ' : may ? 'may ' : ''}use `;
    },
  ],
]);
