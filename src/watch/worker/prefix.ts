/** What ends a line, and with it a comment of one line (ECMA-262, line terminators). */
const LINE_END = /[\n\r\u2028\u2029]/g;
const NO_SPACE = /\S/g;
/** What may stand in a string only behind a backslash, for either quote. */
const STRING_END = { "'": /['\\\n\r]/g, '"': /["\\\n\r]/g };
/** Begins a comment of one line; `<!--` in scripts of old, too (ECMA-262, annex B). */
const LINE_COMMENT = /^(?:\/\/|<!--)/;
/** What may follow a string on a later line and still belong to the same expression. */
const GOES_ON = /^(?:(?!\+\+|--)[.([,+\-*/%<>=&|^?:`]|!=|in\b|instanceof\b)/;
/** Characters that are looked at to tell what comes next. */
const AHEAD = 12;

/** True where a classic script begins with the directive `"use strict"` (ECMA-262, directive prologues). */
export function beginsStrict(script: string): boolean {
  let at = script.startsWith('\uFEFF') ? 1 : 0;
  if (script.startsWith('#!', at)) at = find(LINE_END, script, at);
  for (;;) {
    at = afterGap(script, at).at;
    const from = at;
    at = afterString(script, from);
    if (at < 0) return false;
    const isStrict = at - from === 12 && script.startsWith('use strict', from + 1);
    const gap = afterGap(script, at);
    at = gap.at;
    const ends = at >= script.length || script[at] === ';' || script[at] === '}';
    if (!ends && !(gap.hasLineEnd && !GOES_ON.test(script.slice(at, at + AHEAD)))) return false;
    if (isStrict) return true;
    if (script[at] === ';') at++;
  }
}

/** Where white space and comments that stand at a place end, and whether a line does in them. */
function afterGap(script: string, from: number): { at: number; hasLineEnd: boolean } {
  let at = from;
  let isAtLineStart = from === 0;
  for (;;) {
    const next = find(NO_SPACE, script, at);
    isAtLineStart ||= hasLineEnd(script, at, next);
    at = next;
    const ahead = script.slice(at, at + 4);
    if (ahead.startsWith('/*')) {
      const end = script.indexOf('*/', at + 2);
      if (end < 0) return { at, hasLineEnd: isAtLineStart };
      isAtLineStart ||= hasLineEnd(script, at, end);
      at = end + 2;
    } else if (LINE_COMMENT.test(ahead) || (isAtLineStart && ahead.startsWith('-->'))) {
      at = find(LINE_END, script, at);
    } else return { at, hasLineEnd: isAtLineStart };
  }
}

/** Where the string that stands at a place ends; negative where none does. */
function afterString(script: string, from: number): number {
  const quote = script[from];
  if (quote !== "'" && quote !== '"') return -1;
  for (let at = from + 1; ; ) {
    at = find(STRING_END[quote], script, at);
    if (script[at] === quote) return at + 1;
    if (script[at] !== '\\') return -1;
    at += script.startsWith('\r\n', at + 1) ? 3 : 2;
  }
}

/** The first place from `from` on where such a character is; the end where there is none. */
function find(what: RegExp, script: string, from: number): number {
  what.lastIndex = from;
  return what.exec(script)?.index ?? script.length;
}

function hasLineEnd(script: string, from: number, until: number): boolean {
  return script.slice(from, until).search(LINE_END) >= 0;
}

/**
 * What to put before a worker's script so that `code` runs first and nothing else changes: the script stays
 * strict where it was, and its lines keep their numbers. `code` finds the channel's name as `candorChannel`.
 */
export function prefixFor(script: string, code: string, channel: string): string {
  const strict = beginsStrict(script) ? '"use strict";' : '';
  return `${strict}{const candorChannel=${JSON.stringify(channel)};${code}}`;
}
