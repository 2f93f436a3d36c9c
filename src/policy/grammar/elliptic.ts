import { rewriter } from './rewriting.ts';

const BASE: Readonly<Record<string, string>> = {
  has: 'have',
  knows: 'know',
  processes: 'process',
  accesses: 'access',
};
const VERB =
  '(?:stor|keep|retain|hold|collect|gather|receiv|see|process|us|shar|sell|know|read|log|record|access)(?:e?s|e)?|ha(?:s|ve) access to|can (?:see|read|access)|ha(?:s|ve)';
const WHO =
  '((?:(?:we|I|us)\\b|our (?:own )?(?:servers?|company|staff|employees|team|apps?)|\\p{Lu}[\\w.]+))';
const NOT =
  "(do not|don['\\u2019]t|does not|doesn['\\u2019]t|never do|never does|cannot|can['\\u2019]t|will not|won['\\u2019]t)";

/** "Acme stores your card number, but we do not": neither do we store it. */
const BUT_NOT = new RegExp(
  `^([^,.;:]{2,60}? )(?<!\\b(?:could|can|might|may|not|never|would) )(${VERB}) ((?:your|the|any|all|users?['\\u2019]?|this|that|such|these)\\b[^,.;:]{2,80}?)(?:,? (?:but|while|whereas|and)|;(?: but)?|,)(?: that)? ${WHO} ${NOT}(?=[.;]|$)`,
  'u',
);

/** "It is stored by Acme but not by us", "it is known to Acme, and not to us". */
const NOT_BY_US =
  /\b(is|are|will be) (stored|kept|held|collected|gathered|processed|seen|read|received|used|handled|logged|recorded|known|visible|accessible|available) (by|to) ([^,.;:]{2,60}?),?(?: (?:but|and|rather than))? not \3 (us|our (?:own )?(?:servers?|company|staff|employees|team))(?=[.;,]|$)/gi;

/** "Encrypted in such a way that even Acme has no access to it": nor has it. */
const SO_THAT_NOT =
  /\bencrypted((?: [^,.;:]{0,50}?)?),? (?:in (?:such )?a (?:way|manner) that|so that|such that) (?:not )?(?:even )?(we|\p{Lu}\w+(?: (?!GmbH|AG|Inc|Ltd|LLC)\p{Lu}\w+)?)( (?:GmbH|AG|Inc|Ltd|LLC|B\.V|S\.A)\.?)? (cannot|can['\u2019]t|has no|have no|does not|do not|(?:is|are) (?:not able|unable))\b/u;
const PLURAL: Readonly<Record<string, string>> = { has: 'have', does: 'do', is: 'are' };

/** The company that a policy names in full is its own. */
function soThatNot(_: string, how: string, who: string, firm: string | undefined, not: string): string {
  if (!firm) return `encrypted${how} and ${who} ${not}`;
  return `encrypted${how} and we ${not.replace(/^(?:has|does|is)\b/, (verb) => PLURAL[verb]!)}`;
}
/** "We never scan your phone for contacts": those are what would be read. */
const SCANS_FOR =
  /\b(?:scan|search|comb|inspect|browse|check|look through|go through|crawl)(ning|ing)? (?:your|the|a user['\u2019]s|users['\u2019]) (?:own |mobile |whole |entire )?(?:devices?|phones?|computers?|smartphones?|hard drives?|disks?) for (?:any |your |the )?(?=[a-z])/gi;

function butNot(_: string, who: string, verb: string, object: string, we: string, not: string): string {
  const plain = verb.replace(/^(?:can )/, '').split(' ');
  const first = plain[0]!;
  const base =
    BASE[first] ??
    (/(?:us|stor|shar|receiv)es$/.test(first) ? first.slice(0, -1) : first.replace(/(?<!s)s$/, ''));
  const aux = not.startsWith('never') ? `${not.slice(6)} not` : not;
  return `${who}${verb} ${object}; ${we} ${aux} ${[base, ...plain.slice(1)].join(' ')} ${object}`;
}

/** A sentence with what "we do not" leaves out behind what somebody else does. */
export const plainEllipses = rewriter([
  [BUT_NOT, butNot],
  [SO_THAT_NOT, soThatNot],
  [SCANS_FOR, (_, ing: string | undefined) => (ing ? 'collecting your ' : 'collect your ')],
  [NOT_BY_US, '$1 $2 $3 $4 and $1 not $2 $3 $5'],
]);

/** "Some companies sell your location." */
const OTHERS_DO = new RegExp(
  `^(?:(?:unlike|while) )?(?:(?:some|many|most|other|lots of|plenty of|certain) )+(?:other )?(?:(?:free|popular|big|large|social|online|messaging|chat|tech|web|mobile) )*(?:companies|messengers?|apps?|services?|providers?|platforms?|websites?|sites?|networks?|operators?|businesses)(?: (?:may|might|will|routinely|often|regularly|do|also|even))* (${VERB}|upload|scan|track|monitor|analy[sz]e|share|sell|mine|rent) ([^.;:?]{3,80})\\.?$`,
  'iu',
);
/** "We don't.", "We never do.", "Pigeon does not." */
const WE_NOT =
  /^(?:[Bb]ut |[Hh]owever, )?(?:[Ww]e|I|[Oo]ur (?:servers?|company|staff|employees|team|apps?)|(?!They|You|It|He|She|Others|Users|People|Some|Most)\p{Lu}[\w.]+) (?:do not|don['\u2019]t|does not|doesn['\u2019]t|never (?:do|does|will|have)|will not|won['\u2019]t|do no such thing)[.!]*$/u;
/** "We don't." behind "Some companies sell your location." as a sentence; null for any other. */
export function unlikeOthers(text: string, before: string): string | null {
  const done = WE_NOT.test(text) ? OTHERS_DO.exec(before) : null;
  return done ? `We do not ${done[1]!.toLowerCase()} ${done[2]}.` : null;
}
