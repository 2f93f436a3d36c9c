import { type DataType, groupOf } from '../../model/data-types.ts';
import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

const GRADES: ReadonlyMap<string, DataType> = new Map([
  ...'precise precisely exact exactly accurate accurately fine fine-grained specific gps gps-based gps-level street-level'
    .split(' ')
    .map((word): [string, DataType] => [word, 'precise-location']),
  ...'imprecise imprecisely approximate approximately coarse coarse-grained general rough roughly estimated broad ip ip-based city-level non-precise'
    .split(' ')
    .map((word): [string, DataType] => [word, 'coarse-location']),
]);

/** Words between a place and what grades it: "(which can be either …". */
const BETWEEN =
  /^(,|\(|which|that|it|whether|either|both|be|is|are|can|may|might|could|will|more|less|or|and|and\/or|\/|depending|on|your|settings)$/;
const JOINS = /^(and|or|and\/or|\/)$/;

/** How far a grade may stand behind its place. */
const REACH = 12;

/** The grades behind "your location": "which can be either precise or imprecise", "(precise or coarse)". */
function gradesAfter(tokens: readonly Token[], last: number): DataType[] {
  const out: DataType[] = [];
  for (let i = last + 1; i <= last + REACH && i < tokens.length; i++) {
    const { low } = tokens[i]!;
    const grade = GRADES.get(low);
    // "We collect your location, and general statistics": of another noun.
    if (grade && /^\p{L}/u.test(tokens[i + 1]?.low ?? '') && !BETWEEN.test(tokens[i + 1]!.low)) return out;
    if (grade && !out.includes(grade)) out.push(grade);
    else if (!grade && !BETWEEN.test(low)) return out;
  }
  return out;
}

/** The grades before a place, where two are joined: "the approximate or exact position of your phone". */
function gradesBefore(tokens: readonly Token[], m: DataMention): DataType[] {
  for (let i = m.first; i <= m.last; i++) {
    const own = GRADES.get(tokens[i]!.low);
    const other = GRADES.get(tokens[i - 2]?.low ?? '');
    if (!JOINS.test(tokens[i - 1]?.low ?? '') || !own || !other || own === other) continue;
    // "your IP and general location": an address, and a place.
    return tokens[i - 2]!.low === 'ip' ? [] : [other, own];
  }
  return [];
}

const MEANS = /^(?:using|via|by|through|with)$/;

/** "the location of your phone using its GPS": to the yard. */
function byGps(tokens: readonly Token[], m: DataMention): boolean {
  const behind = tokens.slice(m.last + 1, m.last + 1 + REACH).map((t) => t.low);
  const at = behind.indexOf('gps');
  return at > 0 && (MEANS.test(behind[at - 1]!) || MEANS.test(behind[at - 2] ?? ''));
}

const PLACES =
  /^(?:city|town|country|region|state|province|county|zip|postcode|code|or|and|\/|,|your|nearest|level|only)$/;

/** "location (city)": no closer than that. */
function inBracket(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.low !== '(') return false;
  const close = tokens.findIndex((t, i) => i > last + 1 && t.low === ')');
  const inside = close < 0 ? [] : tokens.slice(last + 2, close);
  return inside.length > 0 && inside.length < 8 && inside.every((t) => PLACES.test(t.low));
}

const WORKED_OUT = /^(?:deriv|infer|determin|estimat|calculat|deduc|obtain|approximat)/;

/** "your location, which we determine through your IP address": to the town at best. */
function byAddress(tokens: readonly Token[], last: number): boolean {
  const behind = tokens.slice(last + 1, last + 10).map((t) => t.low);
  const at = behind.indexOf('ip');
  const means = behind.findIndex((low) => /^(?:from|through|by|via|using|on)$/.test(low));
  return (
    at > means && means >= 0 && at - means < 4 && behind.slice(0, means).some((low) => WORKED_OUT.test(low))
  );
}

/** Places that are told with both their grades: "your location, which may be precise or approximate". */
export function placeGrades(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  return mentions.map((m) => {
    if (!m.types.every((t) => groupOf(t) === 'location')) return m;
    if (m.types.length === 1 && m.types[0] === 'location' && byGps(tokens, m))
      return { ...m, types: ['precise-location'] };
    if (m.types.length === 1 && m.types[0] === 'location' && inBracket(tokens, m.last))
      return { ...m, types: ['coarse-location'] };
    if (m.types.length === 1 && m.types[0] === 'location' && byAddress(tokens, m.last))
      return { ...m, types: ['coarse-location'] };
    const after = m.types[0] === 'location' ? gradesAfter(tokens, m.last) : [];
    const grades = after.length > 1 ? after : gradesBefore(tokens, m);
    return grades.length > 1 ? { ...m, types: grades } : m;
  });
}
