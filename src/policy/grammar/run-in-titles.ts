/** Small words inside a title. */
const SMALL = /^(?:and|or|of|for|from|by|with|to|in|on|the|a|an|&|\/|-|you|we|our|your|us)$/;
/** After them "We" only goes on: "the information We collect", "when We share". */
const GOES_ON =
  /^(?:information|data|details|content|cookies|types?|categor(?:y|ies)|purposes?|ways?|reasons?|how|what|why|when|where|which|who|whom|that|if|and|or|of|for|from|by|with|to|in|on|the|as|because|while|unless|until|but|so|rights?)$/i;
const CONJUNCTION =
  /^(?:how|what|why|when|where|which|who|if|as|because|while|unless|until|but|so|although|for|by|to|in|on|with)$/i;
const POINTS = /\b(?:it|this|them|these|those|such|the (?:data|information))\b/i;
const OPENS =
  /\b(?=(?:We|Information|Our (?:\w+ )?(?:partners|providers)) (?:(?:also|automatically|may also|typically|generally|sometimes) )?(?:may|will|can|must|do|does|never|cannot|are|is|collect|collects|use|uses|share|shares|receive|receives|process|processes|store|stores|keep|also|have|has) )/g;

/** "SHARING OF DATA We never …": words in capitals before a sentence that has small letters. */
const IN_CAPITALS =
  /^(?:[\p{Lu}'\u2019&/-]{2,},? |[A&\u2013\u2014-] ){2,}(?=(?:(?:We|Our|The|This|These|All|Any|Some|If|When|You|Your|Information|In|It|As|By|At|For|No|Only|Please) |\p{Lu}\p{Ll}\S* (?:\p{Lu}\p{Ll}\S* ){0,2}(?:will|may|does|do|is|has|uses|collects|shares|stores|never|only) )[^\p{Lu}])/u;

/** A title that denies is no mere title. */
const DENIES = /\b(?:NOT|NEVER|NO|NONE|NOTHING|CANNOT)\b/;

/** "Photos and videos.", "Device information.": a few nouns and no more, whose first has a capital. */
const NOUNS_ALONE = /^\p{Lu}[\p{L}'\u2019-]*(?:,? (?:and|or|&|\p{L}[\p{L}'\u2019-]*)){0,4}\.$/u;
const SPELT_OUT = /\b(?:your|our|my|their|the|this|these|such|including|like|other|any|all|we|you)\b/i;

/** True for a title that runs into the sentences behind it and ends in a full stop as they do: it tells of what they are. */
export function endsAsTitle(text: string): boolean {
  return NOUNS_ALONE.test(text) && !SPELT_OUT.test(text);
}

/**
 * "Information From Other Sources We may receive …": without the title that runs into its sentence with no mark between,
 * as it is left of a page whose marks are lost.
 */
export function withoutRunInTitle(text: string): string {
  const capitals = IN_CAPITALS.exec(text)?.[0] ?? '';
  if (capitals.replace(/\P{Lu}/gu, '').length >= 10 && !DENIES.test(capitals))
    return text.slice(capitals.length);
  if (!/^\p{Lu}\S* \S/u.test(text) || !/\p{Ll}\)? (?:We|Information|Our) /u.test(text)) return text;
  for (const match of text.matchAll(OPENS)) {
    if (match.index === 0) continue;
    if (match.index > 90) return text;
    const words = text.slice(0, match.index).trim().split(/\s+/);
    const last = words.at(-1)!;
    if (
      words.length < 2 ||
      /[.,:;?!\u2014-]$/.test(last) ||
      GOES_ON.test(last) ||
      CONJUNCTION.test(words[0]!)
    )
      return text;
    const isTitle =
      words.every(
        (word, i) => /^[\p{Lu}\d(]/u.test(word) || SMALL.test(word) || (i > 0 && words.length < 5),
      ) && words.every((word) => !/[.;:?!]/.test(word));
    const rest = text.slice(match.index);
    // "Your Account Information will be kept": a name for it.
    if (rest.startsWith('Information') && /^\p{Lu}/u.test(last)) return text;
    // "Photo Storage We keep them for a year": the title says what is meant.
    return isTitle && !POINTS.test(rest.slice(0, 80)) ? rest : text;
  }
  return text;
}
