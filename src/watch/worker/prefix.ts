const SPACE_OR_COMMENT = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/;
const STRING = /^(?:'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*")/;
/** What may follow a string on a later line and still belong to the same expression. */
const GOES_ON = /^(?:[.([,+\-*/%<>=&|^?:`]|in\b|instanceof\b)/;

/** True where a classic script begins with the directive `"use strict"` (ECMA-262, directive prologues). */
export function beginsStrict(script: string): boolean {
  let rest = script.replace(/^\uFEFF/, '').replace(/^#![^\n]*/, '');
  for (;;) {
    rest = rest.replace(SPACE_OR_COMMENT, '');
    const literal = STRING.exec(rest)?.[0];
    if (literal === undefined) return false;
    rest = rest.slice(literal.length);
    const gap = SPACE_OR_COMMENT.exec(rest)?.[0] ?? '';
    rest = rest.slice(gap.length);
    const ends = rest === '' || rest[0] === ';' || rest[0] === '}';
    if (!ends && !(gap.includes('\n') && !GOES_ON.test(rest))) return false;
    if (/^.use strict.$/.test(literal)) return true;
    if (rest[0] === ';') rest = rest.slice(1);
  }
}

/**
 * What to put before a worker's script so that `code` runs first and nothing else changes: the script stays
 * strict where it was, and its lines keep their numbers. `code` finds the channel's name as `candorChannel`.
 */
export function prefixFor(script: string, code: string, channel: string): string {
  const strict = beginsStrict(script) ? '"use strict";' : '';
  return `${strict}{const candorChannel=${JSON.stringify(channel)};${code}}`;
}
