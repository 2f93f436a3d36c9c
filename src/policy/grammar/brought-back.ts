import type { ClauseContext } from './clause-reader.ts';

const BRINGS = new Set(['fetch', 'retrieve', 'pull', 'load', 'download']);
const FROM_OWN =
  /\bfrom (?:(?:our|its|the) (?:own )?(?:\w+ )?(?:servers?|backend|data ?bases?|storage)|(?:our|its) (?:cdn|content delivery network))\b(?! of\b)/i;

/** "Messages are fetched from our server": what the service has already comes to the person, and nothing to it. */
export function broughtBack(c: ClauseContext): boolean {
  const { text, tokens } = c.s;
  if (!BRINGS.has(c.g.lemma)) return false;
  return FROM_OWN.test(text.slice(tokens[c.g.last]!.end, tokens[c.wholeEnd]?.start ?? text.length));
}
