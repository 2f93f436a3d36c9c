import type { Token } from './token.ts';

const SUFFIX =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|gmbh|corp|corporation|b\.v|bv|s\.a|s\.r\.l|s\.l|ag|oy|pty|llp|co)\.?$/i;
const CAPITAL = /^[\p{Lu}&]/u;
/** How many words of a name may stand between. */
const REACH = 3;

/** "Acme Voice Communications, Inc.": words of a company's name are no data. */
export function inCompanyName(tokens: readonly Token[], first: number, last: number): boolean {
  if (!CAPITAL.test(tokens[first]!.text) || !CAPITAL.test(tokens[last]!.text)) return false;
  for (let k = last + 1; k <= last + REACH && k < tokens.length; k++) {
    const { low, text } = tokens[k]!;
    if (SUFFIX.test(low)) return CAPITAL.test(text);
    if (low !== ',' && !CAPITAL.test(text)) return false;
    if (low === ',' && !SUFFIX.test(tokens[k + 1]?.low ?? '')) return false;
  }
  return false;
}
