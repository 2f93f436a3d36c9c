import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "No": what a mark that crosses out stands for where it is not spoken. */
const NO = '^[^\\p{L}\\p{N}]*(?=[Nn]o )';

/** "No advertising cookies." */
const NO_COOKIES = new RegExp(
  `${NO}(no (?:[\\w-]+ (?:(?:and|or) )?){0,3}(?:cookies|tracking pixels|web beacons))[.!]?$`,
  'iu',
);
/** "No cross-site tracking." */
const NO_TRACKING = new RegExp(
  `${NO}no (?:(cross-site|cross-app|cross-service|cross-device)|(location)) tracking(?: of (?:you|users|our users))?[.!]?$`,
  'iu',
);
/** "No logs.", "No server logs." */
const NO_LOGS = new RegExp(
  `${NO}(no (?:(?:server|access|activity|connection|chat|message|call) )?logs)[.!]?$`,
  'iu',
);

const ACROSS: Readonly<Record<string, string>> = {
  'cross-site': 'across sites',
  'cross-app': 'across apps',
  'cross-service': 'across services',
  'cross-device': 'across devices',
};

/** "No advertising cookies", an item of a list of what there is none of, as the sentence that it is short for. */
export const plainNones = rewriter([
  [NO_COOKIES, (_, none: string) => `We use ${lowerFirst(none)}.`],
  [
    NO_TRACKING,
    (_, across: string | undefined) =>
      across
        ? `We do not track your activity ${ACROSS[across.toLowerCase()]}.`
        : 'We do not track your location.',
  ],
  [NO_LOGS, (_, none: string) => `We keep ${lowerFirst(none)}.`],
]);
