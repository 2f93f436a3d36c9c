/** A text's value, or why nothing that Candor writes reads so. */
export type StrictJson = { ok: true; value: unknown } | { ok: false; reason: string };

/** Deeper than any entry or report: what goes through them may call itself for each level. */
const MAX_DEPTH = 100;

/**
 * The value of a JSON text that is read alike by every reader. Refused is what `JSON.parse` takes and others take for something
 * else: a name that stands twice in one object, of which it keeps the last, and a number that is too large, which becomes
 * infinite and is written as null. Never throws, however long or deep the text is.
 */
export function strictJson(text: string): StrictJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON' };
  }
  const { names, depth } = shapeOf(text);
  if (depth > MAX_DEPTH) return { ok: false, reason: 'it is nested deeper than anything that Candor writes' };
  const counted = { names: 0, isFinite: true };
  count(value, counted);
  if (counted.names !== names) return { ok: false, reason: 'it names a thing twice' };
  if (!counted.isFinite) return { ok: false, reason: 'a number in it is too large' };
  return { ok: true, value };
}

/** Names of members that stand in a sound JSON text, and how deep it goes. */
function shapeOf(text: string): { names: number; depth: number } {
  let [names, depth, open] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    // Outside of strings a colon stands after a name alone.
    else if (char === ':') names++;
    else if (char === '{' || char === '[') depth = Math.max(depth, ++open);
    else if (char === '}' || char === ']') open--;
  }
  return { names, depth };
}

/** Where the string ends that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function count(value: unknown, counted: { names: number; isFinite: boolean }): void {
  if (typeof value === 'number' && !Number.isFinite(value)) counted.isFinite = false;
  if (typeof value !== 'object' || value === null) return;
  const inner = Object.values(value);
  if (!Array.isArray(value)) counted.names += inner.length;
  for (const one of inner) count(one, counted);
}
