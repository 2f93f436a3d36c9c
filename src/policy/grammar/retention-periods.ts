import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { typesOf } from './types-named.ts';

const SPAN =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety)(?: ?\\(\\d{1,3}\\))?[ -](?:\\w+ )?(?:hours?|days?|weeks?|months?|years?)';

/** "The retention period for call logs is three months." */
const IS = cued(
  new RegExp(
    `^\\W*(?:\\w+, )?(?:(?:the|our|its|this|a) )?(?:(?:default|standard|general|usual|maximum|average|regular|normal|current|data|log) )*(?:retention|storage) (?:periods?|times?|durations?|windows?)(?<what> (?:for|of) [^.;:]{3,90}?)? (?:is|are|lasts?|amounts? to|equals|will be|shall be) (?:(?:at most|up to|a maximum of|usually|generally|typically|currently|set at|limited to|approximately|about) )*${SPAN}\\b`,
    'i',
  ),
);
/** "We apply a retention period of 30 days to it." */
const APPLIES = cued(
  new RegExp(
    `\\b(?:we|it) (?:\\w+ly )?(?:apply|applies|use|have|has|implement|observe|maintain|set|operate)s? (?:an? )?(?:${SPAN} )?(?:(?:\\w+ly|safety|general|standard|default|maximum|data) )*(?:retention|storage) (?:period|time|window|policy|duration)(?: of ${SPAN})?(?<what> (?:to|for|on) [^.;:]{3,90})?`,
    'i',
  ),
);
const NONE = /\b(?:not|never|no longer|depends?|var(?:y|ies)|differs?|rights?)\b/i;
const LASTS = new RegExp(SPAN, 'i');

/** A period, as a noun, for which data is said to be kept. */
export function retentionPeriod(s: ParsedSentence, discourse: Discourse): Draft[] {
  if (!/\b(?:retention|storage) \w/i.test(s.text)) return [];
  const match = IS.exec(s.text) ?? APPLIES.exec(s.text);
  if (!match || !LASTS.test(match[0]) || NONE.test(s.text)) return [];
  const from = match.index;
  const until = match.index + match[0].length;
  const within = s.data.filter(
    (m) => s.tokens[m.first]!.start >= from && s.tokens[m.last]!.end <= until && m.level === 'typed',
  );
  const named = match.groups?.what ? typesOf(s, within, s.tokens.length) : [];
  const before = discourse.spoke && discourse.data.length > 0 ? discourse.data : (['unspecified'] as const);
  return [
    plainDraft({
      action: 'store',
      polarity: 'affirmed',
      data: named.length > 0 ? named : [...before],
      rule: 'retention-period',
      confidence: 0.6,
    }),
  ];
}
