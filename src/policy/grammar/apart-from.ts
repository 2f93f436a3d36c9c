import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const WHO =
  '((?:we|our (?:[\\w-]+ )?servers?|the (?:server|service|app)|they|\\p{Lu}[\\p{L}]+)(?: (?:do|does|will))?)';
const VERB =
  '(collect|store|keep|save|retain|record|log|know|share|have|ask for|require|process|use|need)(s?)';
const NOTHING =
  '(?:nothing(?: else)?(?: about you)?|no (?:other |further |more |additional |personal )*(?:data|information|details)(?: (?:about|on|of) you)?)';
const ANYTHING =
  '(?:anything(?: else)?(?: about you)?|any (?:other |further |more |additional |personal )*(?:data|information|details)(?: (?:about|on|of) you)?)';
const SAVE = '(?:Apart|Aside) from|Other than|Except(?: for)?|Besides|Beyond';

/** "Apart from your name we store nothing", "beyond it we do not keep any data": no data but it. */
const APART = new RegExp(
  `^(?:${SAVE}) ((?:your|the|an?|their|what|which)\\b[^.;:]{2,80}?),? ${WHO} (?:${VERB} ${NOTHING}|(?:not|never) (?:\\w+ly )?(collect|store|keep|save|retain|record|log|know|share|have|ask for|require|process|use|need) ${ANYTHING})(?= ?(?:[.,;]|$)| (?:on|about|from|of|with|in)\\b)`,
  'u',
);

/** A denial with what it leaves out behind it: "we store no data except your name". */
export const plainApart = rewriter([
  [
    APART,
    (_, what: string, who: string, verb = '', s = '', denied = '') => {
      const [name] = who.split(/ (?=(?:do|does|will)$)/);
      const does = s === 's' || /\bdoes$/.test(who) ? 'does' : 'do';
      const subject = upperFirst(name!);
      return `${subject} ${does} not ${verb || denied} any data except ${what}`;
    },
  ],
]);
