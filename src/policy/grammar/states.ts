import { rewriter } from './rewriting.ts';

/** States that data may be in: what is said of them does not depend on the verb that brings them. */
const STATE =
  '(?:(?:\\w+ly|always|never|still|also) )*(?:stored|saved|kept|retained|archived|cached|hidden|known|visible|invisible|accessible|inaccessible|available|unavailable|readable|unreadable|viewable|searchable|discoverable|public|publicly|private|secret)\\b';
const BECOMES = new RegExp(
  `\\b(?:(may|might|can|could|will|would|shall|must|to|not|n't) )?((?:always|never|then|thereby|thus|also) )?(remains?|stays?|becomes?|(?:is|are|be|being|been) (?:always )?(?:kept|made)(?= (?:\\w+ly )?(?:public|private|secret|hidden|visible|invisible|available|accessible|inaccessible|known))) (?=${STATE})`,
  'gi',
);

/** "Your name stays hidden", "becomes visible to others", "is kept public": it is so. */
function isSo(_: string, before: string | undefined, adverb: string | undefined, verb: string): string {
  const lead = before ? `${before} ` : '';
  const how = adverb ?? '';
  const own = /^(is|are|be|being|been)\b/i.exec(verb)?.[0];
  // "do not become visible": the auxiliary keeps the verb.
  if (/^(not|n't)$/i.test(before ?? '')) return `${lead}${how}${own ?? 'become'} `;
  if (before) return `${lead}${how}${own ?? 'be'} `;
  return `${own ?? (/s$/i.test(verb) ? 'is' : 'are')} ${how}`;
}

/** "It gets to see your address", "they never get to know it". */
const GETS_TO =
  /(?:\b(do not|does not|don't|doesn't|never|may|might|can|could|will|would|to) )?\b(gets?|comes?) to (see|know|read|learn|hear|view|access)\b/gi;

function getsTo(_: string, before: string | undefined, gets: string, sees: string): string {
  const aux = (before ?? '').toLowerCase();
  if (/^(do|does)/.test(aux)) return `cannot ${sees}`;
  if (aux === 'never') return `can never ${sees}`;
  if (aux) return `${aux} ${sees}`;
  return /s$/i.test(gets) ? `${sees}${sees === 'access' ? 'es' : 's'}` : sees;
}

const ACTS =
  '(?:use|share|sell|store|keep|collect|receive|get|obtain|gather|process|disclose|transfer|provide|give|retain|record)s?';
/** "We receive some of it from others", "you give some of this to us": of the data that was spoken of. */
const OF_IT = new RegExp(
  `\\b((?:we|you|they)\\b (?:[\\w\u2019']+ ){0,4}?${ACTS}(?: us)?) (?:some|all|any|most|much|part) of (?:this|it|the above|the foregoing)(?=[.,;]|$| (?:with|to|from|for|in|directly|automatically|when|as|on|through|via|and)\\b)`,
  'gi',
);
/** "These help us …": no noun. */
const THESE_HELP = /^(?:These|Those) (?=(?:(?:also|may|can|all) )?(?:help|allow|enable|let|permit) us\b)/;
const NONE_OF_IT =
  /^(All|Some|Any|None|Most|Much|Part) of (?:it|the above|the foregoing) (?=(?:is|are|may|will|can|might|has|have)\b)/;

function optionTo(deed: string): string {
  return /^,|\band\b/i.test(deed) ? `${deed.startsWith(',') ? ',' : ''} and you may ` : ' lets you ';
}

/** "It is gone from our servers", "it disappears from our systems". */
const GONE =
  /\b(?:(is|are|be) gone|(disappears?|vanish(?:es)?)) from (?=(?:our|the|all) (?:\w+ )?(?:servers?|systems?|databases?|records|backups)\b)/gi;

/** "They are encrypted and not accessible to us": two states, one verb. */
const TWO_STATES =
  /\b(is|are) ((?:\w+ly |end-to-end )*[a-z-]+ed(?: end[- ]to[- ]end| at rest| in transit)*),? and (?:(?:therefore|thus|so|hence) )?(?=(?:not |never )?(?:accessible|inaccessible|visible|readable|unreadable|available|known|viewable)\b)/gi;

/** "It is encrypted and only visible to your contacts": likewise. */
const ENCRYPTED_AND =
  /\b(is|are) ((?:\w+ly |end-to-end )*encrypted(?: end[- ]to[- ]end| at rest| in transit)*),? (?:and|but) (?:(?:is|are) )?(?=(?:only )?(?:accessible|visible|readable|available|viewable)\b)/gi;

/** "It is never written to disk": it is not kept. */
const WRITTEN =
  /\bwritten (?:to|into|in) (?=(?:disk|(?:our|the|any|a) (?:\w+ )?(?:logs?|log files?|databases?|disks?|storage)\b))/gi;

/** "It is available and displayed to others": both to whom stands last. */
const SHOWN_TO =
  /\b(is|are) (?:visible|available|accessible|public) (?:and|or) (?=(?:displayed|shown|visible|available|accessible) to\b)/gi;

const DONE =
  '(?:created|collected|gathered|logged|recorded|stored|saved|kept|shared|disclosed|sold|sent|transmitted|transferred|uploaded|deleted|erased|processed|used)\\b';
/** "It gets logged", "never gets stored", "may get shared": what is done to it. */
const GETS_DONE = new RegExp(
  `(?<!\\b(?:you|we|they|users?) )\\b(?:(do|does|don't|doesn't|may|might|can|could|will|would) )?(?:(not|never|also|always|then) )?(gets?) (?=(?:\\w+ly )?${DONE})`,
  'gi',
);

function isDone(_: string, aux: string | undefined, how: string | undefined, gets: string): string {
  const not = how ? `${how} ` : '';
  const verb = (aux ?? '').toLowerCase();
  if (!verb) return `${/s$/i.test(gets) ? 'is' : 'are'} ${not}`;
  if (!verb.startsWith('do')) return `${aux} ${not}be `;
  const be = verb.startsWith('does') ? 'is' : 'are';
  return verb.endsWith("n't") ? `${be} not ${not}` : `${be} ${not}`;
}

/** "It is always listed publicly": for all to see. */
const LISTED = /\b(?:publicly listed|listed publicly)\b/gi;
/** "It is considered public information", "is treated as public": open to all. */
const HELD_PUBLIC =
  /\b(is|are|be) (not )?(?:considered|deemed|treated as|regarded as|viewed as) (?:to be )?["\u201c\u2018]?public["\u201d\u2019]?(?: information| data| content)?(?= ?(?:[.,;:)]|and\b|by\b|unless\b|$))/gi;

/** "Your name appears next to your posts": a verb, whatever noun stands before it. */
const APPEARS =
  /\b([Yy]our (?:[\w'-]+ ){1,4}?)(?:appears|shows up) (?=(?:on|in|next|with|alongside|beside|to)\b)/g;
/** "They provide you the option to share it with us": you may. */
const OPTION =
  /,? (?:and )?(?:(?:may|will|can) )?(?:provides?|gives?|offers?) you (?:with )?(?:the|an) (?:option|choice|opportunity|possibility) to (?=(?:share|provide|send|give|submit|upload)\b)/gi;

/**
 * A sentence with the plain copula for verbs that only say how data is, or comes to be: "remains public", "becomes known
 * to", "gets to see".
 */
export const plainStates = rewriter([
  [TWO_STATES, '$1 $2 and they $1 '],
  [THESE_HELP, 'They '],
  [OF_IT, '$1 this information'],
  [NONE_OF_IT, (_, how: string) => (how === 'None' ? 'None of this information ' : 'This information ')],
  [APPEARS, '$1will appear '],
  [OPTION, optionTo],
  [ENCRYPTED_AND, '$1 $2 and they $1 '],
  [SHOWN_TO, '$1 '],
  [WRITTEN, 'stored on '],
  [BECOMES, isSo],
  [GETS_DONE, isDone],
  [LISTED, 'displayed publicly'],
  [HELD_PUBLIC, (_, be: string, not?: string) => `${be} ${not ?? ''}public`],
  [GETS_TO, getsTo],
  [GONE, (_, be?: string, verb?: string) => `${be ?? (/s$/.test(verb ?? '') ? 'is' : 'are')} deleted from `],
]);
