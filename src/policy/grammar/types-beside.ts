import type { DataType } from '../../model/data-types.ts';
import type { Token } from './token.ts';

/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const JOINS = /^(,|and|or|and\/or|&|\/)$/;
const WHOSE = /^(real|full|true|legal|first|last|your|their|home)$/;

function beside(low: Word, first: number, last: number): readonly [before: string, after: string] {
  let k = first - 1;
  while (JOINS.test(low(k))) k--;
  let n = last + 1;
  while (JOINS.test(low(n))) n++;
  const hasNext = n > last + 1;
  // "e-mails, real names"
  while (hasNext && WHOSE.test(low(n))) n++;
  return [k < first - 1 ? low(k) : '', hasNext ? low(n) : ''];
}

const LETTERS = /^(e-?mails?|messages?|mail|sms|texts?|sender|recipient|envelope|communications?)$/;
const REACHES =
  /^(names?|numbers?|phones?|telephones?|addresses|usernames?|passwords?|telephone|postal|mailing|birthdays|birthdates)$/;
const WRITES = /^(messages?|texts?|sms|mms|chats?|letters?|calls?|conversations?|attachments?|messaging)$/;

/** "names, emails and addresses": how people are reached. */
function severalAddresses(low: Word, first: number): boolean {
  const [before, after] = beside(low, first, first);
  if ([2, 3, 4, 5].some((k) => low(first + k) === 'messages')) return false;
  return (REACHES.test(before) || REACHES.test(after)) && !WRITES.test(before) && !WRITES.test(after);
}

const CHATTED = /^(sms|mms|texts|messages|chats?|calls|letters|conversations|text|instant|live|im)$/;
const NAMED =
  /^(name|names|phone|telephone|number|numbers|address|addresses|username|password|postal|mobile|age)$/;

/** "email, SMS and chat", "text messages and email": what is written. */
function oneLetter(low: Word, first: number): boolean {
  const [before, after] = beside(low, first, first);
  return (CHATTED.test(before) || CHATTED.test(after)) && !NAMED.test(before) && !NAMED.test(after);
}

const PLAYED = /^(games?|gaming|gameplay|achievements?|scores?|players?|levels?|matches)$/;
const LEARNT =
  /^(courses?|class|classes|exams?|tests?|quiz|quizzes|assignments?|lessons?|job|role|assessments?|training)$/;
const DONE_BY =
  /^(your|their|student's|students'|user's|users'|his|her|player's|athlete's|learner's|academic|student)$/;
const SEEN = /^(seen|online|typing|delivered|read|messages?|whatsapp)$/;

/** The types that a word has by the words around it, where they are not its usual ones. */
export function typesBeside(
  tokens: readonly Token[],
  first: number,
  last: number,
): readonly DataType[] | undefined {
  const low: Word = (i) => tokens[i]?.low ?? '';
  // What a telephone service calls so is about calls and messages.
  if (
    low(last) === 'data' &&
    low(last - 1) === 'traffic' &&
    tokens.some((t) => /^(communications|calls)$/.test(t.low))
  )
    return ['communication-metadata'];
  // What a browser sends in front of a request.
  if (
    /^headers?(?: information| data)?$/.test(
      [...Array(last - first + 1).keys()].map((k) => low(first + k)).join(' '),
    ) &&
    !tokens.some((t) => LETTERS.test(t.low))
  )
    return ['browser'];
  if (first !== last) return undefined;
  const head = low(first);
  if (/^e-?mails$/.test(head)) return severalAddresses(low, first) ? ['email-address'] : undefined;
  if (/^e-?mail$/.test(head)) return oneLetter(low, first) ? ['message-content'] : undefined;
  if (head === 'receipt') return ['purchase'];
  if (head === 'receipts') return tokens.some((t) => SEEN.test(t.low)) ? undefined : ['purchase'];
  if (head === 'performance') {
    if (/^academic$/.test(low(first - 3))) return ['identity'];
    if ([-3, -2, -1, 1, 2, 3].some((k) => PLAYED.test(low(first + k)))) return ['usage-event'];
    if (/^(academic|school)$/.test(low(first - 1))) return ['identity'];
    const work = /^(in|on)$/.test(low(first + 1)) && [2, 3, 4, 5].some((k) => LEARNT.test(low(first + k)));
    return DONE_BY.test(low(first - 1)) || work ? ['activity'] : undefined;
  }
  // "network, hardware and device identifiers"
  if (
    /^(hardware|network|device)$/.test(head) &&
    [2, 3, 4, 5].some((k) => low(first + k) === 'identifiers')
  ) {
    let k = first + 1;
    while (JOINS.test(low(k)) || /^(hardware|network|device|advertising|application|app)$/.test(low(k))) k++;
    if (low(k) === 'identifiers') return ['device-identifier'];
  }
  // "the identity of your internet provider"
  if (head === 'identity' && low(first + 1) === 'of') {
    for (let k = first + 2; k < first + 6; k++)
      if (/^(isp|provider|carrier|operator)$/.test(low(k))) return ['connection'];
  }
  if (head === 'identity' && tokens[first - 1]?.possessive && /^(provider|isp|carrier)/.test(low(first - 1)))
    return ['connection'];
  return undefined;
}
