/** A bullet that is nothing else, or a dash or star with a gap behind it. */
const BULLET =
  /^\s*(?:[\u2022\u2023\u2043\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u00b7\uf0b7]\s*|[*+\u2013\u2014-]\s+)/;
/** `(a)`, `b)`, `iv.`, `3)`: an item only where what stands before it is a list. */
const NUMBER = /^\s*(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;
/** What a list goes on behind: its lead, or an item that is not the last. */
const GOES_ON = /(?:[:;,]|[;,] (?:and|or)(?:\/or)?|\b(?:to|with|by|if|when|where))$/;

/**
 * The text of a list's item that is marked in words alone, `• your name`, `(a) your name`, without its mark; null where it
 * is none. `before`: what stands right before it; `inList`: that is such an item, too.
 */
export function unmarked(text: string, before: string, inList: boolean): string | null {
  const mark = BULLET.exec(text) ?? (inList || GOES_ON.test(before.slice(-8)) ? NUMBER.exec(text) : null);
  return mark ? text.slice(mark[0].length) : null;
}

/** "We do not collect:": a line that says what is done with what the next ones list. */
const LEAD = /^["'(*]{0,3}\p{Lu}[^:.!?]{3,140}:[*\s]*$/u;
const OF_DEED =
  /\b(?:collect|store|share|sell|sold|use|process|keep|kept|retain|disclose|gather|receive|obtain|request|ask|access|see|know|read|send|transfer|need|require|include|not|never)(?:s|e?d|ing)?\b/i;
/** What a line ends with that goes on in the next. */
const HANGING =
  /(?:[,;:(&/-]|\b(?:and|or|the|an?|of|to|with|by|for|from|in|on|at|as|that|which|your|our|their|any|all|such|these|this|is|are|may|not|we|you))$/i;

/** True for a line that begins a list of its own behind a line that does not go on in it. */
export function beginsList(line: string, before: string): boolean {
  return LEAD.test(line) && OF_DEED.test(line) && !HANGING.test(before.slice(-24).trimEnd());
}

/** A line shorter than this ends where its writer ended it. */
const SHORT_LINE = 64;
const STATEMENT = /^["'(*]{0,3}\p{Lu}[^:;?]{8,300}[.!]["')*]{0,3}$/u;
const VERB =
  /^(?:[^.,;]* )?(?:is|are|was|were|will|may|can|do|does|must|have|has)\b|^["'(*]{0,3}(?:We|I|They|You|It|What we)\b/;

/** True for a line that is a sentence of its own behind a list's item that ended without a stop. */
export function leavesItem(line: string, before: string): boolean {
  return (
    before.length < SHORT_LINE &&
    (beginsList(line, before) ||
      ((STATEMENT.test(line) || /^What we [^:.]{3,40}: \S/.test(line)) &&
        VERB.test(line) &&
        !/[.!?]\W*$/.test(before) &&
        !HANGING.test(before.slice(-24).trimEnd())))
  );
}

/** A text without the bullet before it. */
export function withoutBullet(text: string): string {
  const rest = text.replace(BULLET, '');
  return rest === '' ? text : rest;
}
