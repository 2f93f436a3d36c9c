import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { type Draft, plainDraft } from './draft.ts';

/** What a service writes to people, and what stands in it. */
const MAIL =
  /\b(?:e-?mails?|newsletters?|mailings?|(?:push )?notifications?|messages? (?:that |which )?(?:we|you receive from us)|our (?:\w+ )?messages|(?:messages?|communications?) from us|messages (?:we|sent)|the messages?)\b/i;

const LEARNS =
  'know|learn|see|view|determine|detect|identif(?:y|ies)|track|collect|measure|records?|monitor|find out|understand|check|establish|ascertain|discover|register|log|observe|capture|analy[sz]e|evaluate|tells? (?:us|[A-Z]\\w+)|telling us|shows? us|inform(?:s|ing)? us|let(?:s|ting)? us know|(?:to|can|may) tell|see(?:ing)?|know(?:ing)?|determin(?:es?|ing)|detect(?:s|ing)|identifying|track(?:s|ing)|measur(?:es|ing)|recording|monitor(?:s|ing)|understanding|checking';
const DOES =
  'open(?:s|ed)?|read|reads|view(?:s|ed)?|click(?:s|ed)?|forward(?:s|ed)?|access(?:es|ed)?|interact(?:s|ed)?|engaged?|acted|act|follow(?:ed|s)?|viewed|receives?|received';
const WHO =
  '(?:you|they|users?|people|(?:a |the |an |our |each )?(?:e-?mail |newsletter |\\w+ )?(?:recipients?|subscribers?|readers?|users?|customers?|members?|visitors?)|someone|anyone)';
const WHAT =
  '(?:(?:an?|the|our|these|those|such|that|this|any|certain|each|your) )?(?:[\\w-]+ ){0,2}(?:e-?mails?|messages?|newsletters?|mailings?|links?|images?|it|they)(?: (?:with)?in (?:\\w+ ){1,3})?';

/** "tells us whether you opened it", "to learn how many people read them", "we know if it was forwarded". */
const WHETHER_READ = new RegExp(
  `\\b(?:${LEARNS})(?: \\w+ly)?,? (?:(?:whether|if|when|how (?:often|frequently|many times)|that)(?:(?:,? and|,? or| and/or)(?: if| when| whether| how often| not)*)?(?: or not)? (?:${WHO} (?:have |has |had |actually |then |did )*(?:not )?(?:${DOES})|${WHAT} ?(?:is|are|was|were|has been|have been|gets?|being) (?:\\w+ly |being )?(?:opened|read|viewed|clicked|forwarded|accessed|followed|received))|(?:which|what) ${WHAT} ?(?:are|were|was|is|have been|has been) (?:opened|read|viewed|clicked|forwarded)|(?:how many|which|what) (?:people|users|recipients|subscribers|readers|of (?:you|them|our \\w+)) (?:have |actually )?(?:${DOES})|(?:which|what|how many|the) links? (?:${WHO} (?:have )?(?:${DOES})|(?:are|were|is|was|have been) (?:clicked|followed|opened)))`,
  'i',
);

const OURS = /\b(?:we|us|our|this|these)\b/i;
const DEFINED =
  /^\W*(?:an?|the|some|many)? ?(?:[\w"\u201c\u201d-]+ ){1,4}(?:is|are) (?:an?|the|small|tiny|electronic|images|lines|often|typically)\b/i;
const UNTRUE =
  /\b(?:not|never|cannot|without|prevent\w*|block\w*|disabl\w+|stops?|opt|avoid|unsubscribe|don['\u2019]t|won['\u2019]t|can['\u2019]t|doesn['\u2019]t)\b/i;
const YOU_LEARN =
  /\b(?:you|your \w+|sender|they|others|people)(?: (?:can|may|will|could|to|also|want to|wish to))*\s*$/i;

/** True where what stands before `at` tells that the service learns it, and does. */
function learnt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return !UNTRUE.test(before) && !YOU_LEARN.test(before) && !DEFINED.test(text);
}

/**
 * "Our newsletters hold pixels that tell us whether you opened them": what a person does with what the service sends is
 * gathered, and the pixel is used for it.
 */
export function mailOpens(s: ParsedSentence, stated: readonly Draft[]): Draft[] {
  if (!MAIL.test(s.text) || !OURS.test(s.text)) return [];
  const match = WHETHER_READ.exec(s.text);
  if (!match || !learnt(s.text, match.index)) return [];
  const known = (t: DataType) => stated.some((d) => d.data.includes(t) && d.polarity === 'affirmed');
  const out: Draft[] = [];
  const make = (action: 'collect' | 'use', data: DataType[]) =>
    out.push(plainDraft({ action, polarity: 'affirmed', data, rule: 'mail-opens', confidence: 0.6 }));
  if (!known('usage-event')) make('collect', ['usage-event']);
  const before = s.data.filter((m) => s.tokens[m.first]!.start < match.index + match[0].length);
  const tools = [...new Set(before.flatMap((m) => m.types))].filter(
    (t) => groupOf(t) === 'tracking' && !known(t),
  );
  if (tools.length > 0) make('use', tools);
  return out;
}
