import { MODIFIERS, SHARED_HEADS } from '../lexicon/modifiers.ts';
import type { DataMention } from './mentions.ts';
import { NOT_DATA_BEFORE } from './no-data-before.ts';
import type { Token } from './token.ts';

/** "network, hardware and device identifiers": what tells devices apart. */
const OF_DEVICES = /^(?:device|hardware|network|connection)$/;

const JOINS = new Set(['and', 'or', 'and/or', ',', '&', '/']);

function modifier(token: Token | undefined): readonly DataMention['types'][number][] | undefined {
  if (!token || token.possessive) return undefined;
  const parts = token.parts;
  const bare = parts.length === 2 && ['related', 'based', 'specific', 'level'].includes(parts[1]!);
  if (parts.length > 1 && !bare) return undefined;
  return MODIFIERS.get(token.stems[0] ?? '');
}

/** Data named before a head that stands once: in "device and usage information" the device's. */
export function sharedHeads(tokens: readonly Token[], found: readonly DataMention[]): DataMention[] {
  const out: DataMention[] = [];
  const free = (i: number) => !found.some((m) => m.first <= i && i <= m.last);
  for (let i = 2; i < tokens.length; i++) {
    if (!SHARED_HEADS.has(tokens[i]!.stem)) continue;
    // "ad networks and search information providers"
    if (/^(?:information|data)$/.test(tokens[i]!.low) && NOT_DATA_BEFORE.has(tokens[i + 1]?.low ?? ''))
      continue;
    let at = i - 1;
    // "personal information" and the like share nothing; the head's own modifier must be one of them.
    const own = modifier(tokens[at]);
    const owned = found.find((m) => m.last === i);
    if (!own && owned?.level !== 'typed') continue;
    const model = tokens[i]!.stem === 'type';
    const identifier = tokens[i]!.stem === 'identifier';
    const meant = (types: readonly DataMention['types'][number][]) =>
      model && types[0] === 'device'
        ? (['device-model'] as const)
        : identifier && OF_DEVICES.test(types[0] ?? '')
          ? (['device-identifier'] as const)
          : types;
    if (own && free(at) && tokens[at - 1]?.low !== '"')
      out.push({ first: at, last: at, types: meant(own), level: 'typed' });
    at = owned ? Math.min(at, owned.first) : at;
    let joined = 0;
    for (let k = at - 1; k > 0 && joined < 8; ) {
      let j = k;
      while (j > 0 && JOINS.has(tokens[j]!.low)) j--;
      if (j === k) break;
      const types = modifier(tokens[j]);
      if (!types) break;
      joined++;
      k = j - 1;
      if (!free(j)) continue;
      out.push({ first: j, last: j, types: meant(types), level: 'typed' });
    }
  }
  return out;
}
