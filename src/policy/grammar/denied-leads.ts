import { cued } from './cued.ts';
import { upperFirst } from './first-letter.ts';
import { type Rule, rewriter } from './rewriting.ts';

const WHO = '(?:we|i|it|they|our [\\w-]+|the (?:app|service|company)|[A-Z][\\w.]+(?: [A-Z][\\w.]+)?)';
const AUX = '(?:do|does|did|will|shall|would|can|could|have|has)';
const NOT = `(?:${AUX} not|${AUX} never|never|cannot|do(?:es)?n['\\u2019]t|won['\\u2019]t|can['\\u2019]t)`;

/** "at any time", "under any circumstances", "however": what leaves a denial as it is. */
const ANYWAY =
  '(?:(?:under|in|on|at|for|by) any (?:circumstances?|case|event|way|form|manner|time|point|stage|account|reason|means)|ever|however|therefore|of course|in fact|and (?:will|shall|do|does|would|can|could) (?:not|never)|(?:and )?never will)';
/** "without your consent", "unless you agree": on what it depends. */
const UNLESS =
  '(?:without|unless|except|if|when|where|while|until|before|as long as|for|in|on|during) (?!the following)[^,:]{3,90}';

/** "We will not, under any circumstances:" */
const TOTAL = cued(
  new RegExp(`^(?<denied>[^:]*?\\b${WHO} ${NOT})(?:,| (?=(?:at|under|in|on) any )) ?${ANYWAY},?\\s*:\\s*$`),
);
/** "We do not, without your consent:" */
const DEPENDS = cued(new RegExp(`^(?<denied>${WHO} ${NOT}), (?<on>${UNLESS}),?\\s*:\\s*$`));
/** "In no case will Pigeon:" */
const TURNED = cued(
  new RegExp(
    `^(?:[Uu]nder no circumstances|[Ii]n no (?:case|event|circumstances|way)|[Aa]t no (?:time|point)|[Oo]n no account|[Bb]y no means) (?<aux>${AUX}) (?<who>${WHO})\\s*:\\s*$`,
  ),
);
/** "You will never see us:" */
const NEVER_SEE = /^you (?:will|shall|['\u2019]ll) never (?:see|find|catch) us\s*:\s*$/i;
const WITH_IT = '(?: with [^:.]{3,40})?\\s*:\\s*$';
const WHAT = '(?:here (?:is|are) )?(?:what|(?:the )?things(?: that)?)';
/** "What we don't do:", "Here is what we will never do:" */
const WHAT_NOT = cued(
  new RegExp(
    `^${WHAT} we (?:(?:do|will|would)(?: not|n['\\u2019]t| never)|won['\\u2019]t|never)(?: ever)?(?: do)?${WITH_IT}`,
    'i',
  ),
);
/** "What Pigeon does not do:" */
const WHAT_NAME_NOT = cued(
  new RegExp(
    `^[\\w ]*?(?:[Ww]hat|[Tt]hings)(?: that)? (?<who>${WHO}) (?:(?:does|will|would)(?: not|n['\\u2019]t| never)|won['\\u2019]t|never)(?: ever)?(?: do| does)?${WITH_IT}`,
  ),
);
/** "We share it with none of the following:" */
const WITH_NONE = cued(
  new RegExp(
    `^(?<who>${WHO}) (?<deed>share|sell|disclose|give|pass|transfer|rent|release)s? (?<what>[^:]{0,120}?) ?(?<to>with|to) (?:(?:none|neither) of(?: (?:the following|these|those)(?: [\\w ]{1,30})?)?|no)\\s*:\\s*$`,
  ),
);
/** "None of the following is collected:" */
const NONE_OF = cued(
  /^(?:none|nothing|not one|neither) of (?:the following|these|this)(?: (?:data|information|details|items|things|kinds of data|types of data))? (?:is|are|will be|gets?) (?:ever )?(?<done>collected|gathered|stored|kept|retained|logged|recorded|shared|sold|disclosed|used)(?: by us| at all| (?:with|to) (?:anyone|anybody|others|third parties))?\s*:\s*$/i,
);
const BASE: Readonly<Record<string, string>> = {
  collected: 'collect',
  gathered: 'gather',
  stored: 'store',
  kept: 'keep',
  retained: 'retain',
  logged: 'log',
  recorded: 'record',
  shared: 'share',
  sold: 'sell',
  disclosed: 'disclose',
  used: 'use',
};
/** "Pigeon never asks for:" */
const ASKS_NOT = cued(
  new RegExp(
    `^(?<who>${WHO}) (?:(?:(?:will )?never|does not|do not|will not|does?n['\\u2019]t) ask(?:s)?) (?:you )?for(?: (?:any of )?the following)?\\s*:\\s*$`,
  ),
);
const NO_LONGER: readonly Rule[] = [
  [/\b(will|would|shall|can|do|does) no longer\s*:\s*$/i, '$1 not:'],
  [/(?<!\b(?:is|are|was|were|has|have|had)) no longer\s*:\s*$/i, ' do not:'],
  [/\b(?:used to) (?:collect|share|store|use|sell|keep)\s*:\s*$/i, 'once did so:'],
  // "We ask you for:"
  [/\b(asks? (?:you )?for)\s*:\s*$/i, '$1 the following:'],
];
const withoutLonger = rewriter(NO_LONGER);

/** A list's lead that denies, in the order of words in which its items end it; any other lead as it is. */
export function deniedLead(lead: string): string {
  const total = TOTAL.exec(lead)?.groups;
  if (total) return `${total.denied}:`;
  const depends = DEPENDS.exec(lead)?.groups;
  if (depends) return `${upperFirst(depends.on!)}, ${depends.denied!.replace(/^We\b/, 'we')}:`;
  const turned = TURNED.exec(lead)?.groups;
  if (turned) return `${turned.who} ${turned.aux} not:`;
  if (NEVER_SEE.test(lead)) return 'We will never:';
  if (WHAT_NOT.test(lead)) return 'We never:';
  const named = WHAT_NAME_NOT.exec(lead)?.groups;
  if (named) return `${named.who} never:`;
  const done = NONE_OF.exec(lead)?.groups?.done?.toLowerCase();
  if (done) return `We do not ${BASE[done]}:`;
  const asks = ASKS_NOT.exec(lead)?.groups;
  if (asks) return `${asks.who} never ${asks.who === 'We' ? 'collect' : 'collects'}:`;
  const none = WITH_NONE.exec(lead)?.groups;
  if (none) return `${none.who} never ${none.deed} ${none.what} ${none.to}:`;
  return withoutLonger(lead);
}
