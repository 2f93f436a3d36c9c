import type { DataType } from '../../model/data-types.ts';
import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

const POSTED = /^(?:posts?|comments?|tweets?|toots?|repl(?:y|ies)|mentions?|reviews?|stor(?:y|ies))$/;

/** What is as short and as soon written as a message; a review or a story stands for itself, and so do public posts. */
const LIKE_LETTERS = /^(?:posts?|comments?|tweets?|toots?|repl(?:y|ies)|mentions?|and|your|their)$/;

/** What people write to a service about it, as they do comments. */
const TO_SERVICE =
  /^(?:quer(?:y|ies)|questions?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|complaints?|concerns?|correspondence)$/;
const TO_US_BEFORE = /\b(?:send|sends|sent|sending|write|email|e-mail|address) us (?:\w+ ){0,2}$/;
const TO_US_BEHIND =
  /^(?:(?:that |which )?you (?:may |might |choose to )?)?(?:(?:send|write|email|address) (?:to )?|(?:sent|addressed|emailed) to )us\b/;

const AND = /^(?:and|or|and\/or|&|\/)$/;
const BETWEEN = /^(?:,|and|or|and\/or|&|\/|your|any|the|other)$/;

/** How two mentions that follow each other are joined: by a comma alone, by "and" and the like, or not at all. */
function joint(tokens: readonly Token[], a: DataMention, b: DataMention): 'comma' | 'and' | 'none' {
  const between = tokens.slice(a.last + 1, b.first).map(({ low }) => low);
  if (between.length === 0 || !between.every((word) => /^(?:,|other)$/.test(word) || AND.test(word)))
    return 'none';
  return between.some((word) => AND.test(word)) ? 'and' : 'comma';
}

function low(tokens: readonly Token[], i: number): string {
  return tokens[i]?.low ?? '';
}

/** "your comments or questions", "comments that you send us": written to the service. */
function toService(tokens: readonly Token[], { first, last }: DataMention): boolean {
  if (!/^comments?$/.test(low(tokens, last))) return false;
  let [before, behind] = [first - 1, last + 1];
  while (BETWEEN.test(low(tokens, before))) before--;
  while (BETWEEN.test(low(tokens, behind))) behind++;
  const joined = before < first - 1 && TO_SERVICE.test(low(tokens, before));
  if (joined || (behind > last + 1 && TO_SERVICE.test(low(tokens, behind)))) return true;
  const said = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map((t) => t.low);
  return (
    TO_US_BEFORE.test(`${said(first - 4, first).join(' ')} `) ||
    TO_US_BEHIND.test(said(last + 1, last + 8).join(' '))
  );
}

/** "posts and private messages": told apart. */
const FOR_FEW = /^(?:private|direct|secret|encrypted|personal)$/;

/** "by e-mail, telephone or post": a way to reach people. */
const WAYS =
  /^(?:e-?mails?|mail|(?:tele)?phone|texts?|sms|mms|messages?|media|fax|calls?|letters?|courier|person)$/;

function isMail(tokens: readonly Token[], { first, last }: DataMention): boolean {
  if (first !== last || low(tokens, first) !== 'post') return false;
  const [before, behind] = [low(tokens, first - 1), low(tokens, last + 1)];
  if (/^(?:by|via|through)$/.test(before)) return true;
  if (/^(?:an?|the|each|every|any|this|that|your|their)$/.test(before)) return false;
  const joins = (word: string) => word === ',' || AND.test(word);
  const twice = joins(before) && joins(low(tokens, first - 2));
  return (
    (joins(before) && WAYS.test(low(tokens, first - (twice ? 3 : 2)))) ||
    (joins(behind) && WAYS.test(low(tokens, last + 2)))
  );
}

/** True for a list of posts and messages alone; in "posts, messages and photos" each stands for itself. */
function inOneBreath(tokens: readonly Token[], run: readonly DataMention[]): boolean {
  const apart = run.some(
    (m, k) =>
      !m.posted &&
      run[k - 1]?.posted === true &&
      tokens.slice(m.first, m.last).some((t) => FOR_FEW.test(t.low)),
  );
  const closes = run.some((m, k) => k > 0 && joint(tokens, run[k - 1]!, m) === 'and');
  return closes && !apart && run.some((m) => !m.posted);
}

/**
 * Marks what people publish. It is taken for messages where it is named in one breath with them, "messages or posts",
 * and where it is written to the service.
 */
export function postsBesideLetters(
  tokens: readonly Token[],
  mentions: readonly DataMention[],
): readonly DataMention[] {
  const only = (m: DataMention, type: DataType) => m.types.length === 1 && m.types[0] === type;
  const marked = mentions.flatMap((m): DataMention[] => {
    if (m.level !== 'typed' || !only(m, 'content') || !POSTED.test(low(tokens, m.last))) return [m];
    if (isMail(tokens, m)) return [];
    return [toService(tokens, m) ? { ...m, types: ['message-content'] } : { ...m, posted: true }];
  });
  const isWritten = (m: DataMention) =>
    m.posted
      ? tokens.slice(m.first, m.last + 1).every((t) => LIKE_LETTERS.test(t.low))
      : only(m, 'message-content');
  const out: DataMention[] = [];
  for (let k = 0; k < marked.length; ) {
    const run = [marked[k]!];
    while (++k < marked.length && isWritten(run.at(-1)!) && isWritten(marked[k]!)) {
      if (joint(tokens, run.at(-1)!, marked[k]!) === 'none') break;
      run.push(marked[k]!);
    }
    const letters = inOneBreath(tokens, run);
    for (const m of run)
      out.push(letters && m.posted ? { ...m, types: ['message-content'], posted: false } : m);
  }
  return out;
}
