import type { Behind } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import type { Flow } from '../model/flow.ts';
import type { Item } from '../model/item.ts';
import { EVIDENCE_LEVELS, type Vantage } from '../model/vocabulary.ts';

const MAX_SAMPLES = 5;

interface Row {
  flow: Flow;
  /** How many transmissions by level, by encoding and by who saw them: what is taken back takes its own with it. */
  levels: Map<Item['level'], number>;
  encodings: Map<string, number>;
  vantages: Map<Vantage, number>;
  samplesOf: string[];
  /** Transmissions whose value was discovered. */
  discovered: number;
  /** SDKs by whose uploads it went, with how many transmissions. */
  behind: Map<string, { of: Behind; count: number }>;
}

/** Flows by what they are: data, identity entry, host, channel and context. */
export class FlowTable {
  readonly #rows = new Map<string, Row>();

  /** Counts one item of one transmission. */
  add(transmission: string, entry: Entry, item: Item, vantage: Vantage): void {
    const key = keyOf(entry, item);
    const time = new Date(entry.time).toISOString();
    let row = this.#rows.get(key);
    if (!row) {
      const flow = newFlow(this.#rows.size, entry, item, vantage, time);
      const counts = { levels: new Map(), encodings: new Map(), vantages: new Map() };
      row = { flow, ...counts, samplesOf: [], discovered: 0, behind: new Map() };
      this.#rows.set(key, row);
    }
    const { flow } = row;
    flow.count++;
    if (item.discovered) row.discovered++;
    this.#countBehind(row, entry, 1);
    if (time < flow.firstSeen) flow.firstSeen = time;
    if (time > flow.lastSeen) flow.lastSeen = time;
    countHow(row, item, vantage, 1);
    if (flow.evidence.samples.length < MAX_SAMPLES) {
      row.samplesOf.push(transmission);
      flow.evidence.samples.push({
        time,
        url: entry.url,
        method: entry.method,
        channel: entry.channel,
        location: item.location,
        excerpt: item.excerpt,
        encodings: item.encodings,
        vantage,
        ...(item.discovered ? { discovered: true } : {}),
      });
    }
  }

  /** Takes back what `add` counted for that transmission, with the same vantage. */
  remove(transmission: string, entry: Entry, item: Item, vantage: Vantage): void {
    const key = keyOf(entry, item);
    const row = this.#rows.get(key);
    if (!row) return;
    row.flow.count--;
    if (item.discovered) row.discovered--;
    this.#countBehind(row, entry, -1);
    countHow(row, item, vantage, -1);
    const at = row.samplesOf.indexOf(transmission);
    if (at >= 0) {
      row.samplesOf.splice(at, 1);
      row.flow.evidence.samples.splice(at, 1);
    }
    if (row.flow.count <= 0) this.#rows.delete(key);
  }

  #countBehind({ behind }: Row, entry: Entry, sign: 1 | -1): void {
    if (!entry.behind) return;
    const key = `${entry.behind.sdk}\u0000${entry.behind.entity}`;
    const known = behind.get(key) ?? { of: entry.behind, count: 0 };
    known.count += sign;
    behind.set(key, known);
  }

  /** Copies, numbered in the order first seen. */
  list(): Flow[] {
    return [...this.#rows.values()]
      .map((row) => copyOf(row))
      .sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : a.firstSeen > b.firstSeen ? 1 : 0))
      .map((flow, i) => ({ ...flow, id: `f${i + 1}` }));
  }
}

function countHow({ levels, encodings, vantages }: Row, item: Item, vantage: Vantage, by: 1 | -1): void {
  count(levels, item.level, by);
  count(vantages, vantage, by);
  for (const encoding of new Set(item.encodings)) count(encodings, encoding, by);
}

function count<T>(counts: Map<T, number>, of: T, by: 1 | -1): void {
  const number = (counts.get(of) ?? 0) + by;
  if (number > 0) counts.set(of, number);
  else counts.delete(of);
}

function copyOf({ flow, levels, encodings, vantages, behind, discovered }: Row): Flow {
  const { evidence, recipient } = flow;
  const [vantage, ...others] = vantages.keys();
  const sdks = [...behind.values()]
    .filter(({ count }) => count > 0)
    .map(({ of, count }) => ({ ...of, count }))
    .sort((a, b) => (`${a.sdk} ${a.entity}` < `${b.sdk} ${b.entity}` ? -1 : 1));
  return {
    ...flow,
    recipient: { ...recipient },
    vantage: others.length > 0 ? 'both' : vantage!,
    ...(sdks.length > 0 ? { behind: sdks } : {}),
    ...(discovered > 0 ? { discovered: true } : {}),
    evidence: {
      level: EVIDENCE_LEVELS.find((level) => levels.has(level))!,
      encodings: [...encodings.keys()],
      samples: [...evidence.samples],
    },
  };
}

function keyOf(entry: Entry, item: Item): string {
  return [item.dataType, item.label ?? '', entry.host, entry.channel, entry.context].join('\u0000');
}

function newFlow(number: number, entry: Entry, item: Item, vantage: Vantage, time: string): Flow {
  return {
    id: `f${number + 1}`,
    dataType: item.dataType,
    label: item.label,
    recipient: {
      entity: entry.entity,
      family: entry.family,
      host: entry.host,
      ...(entry.kind ? { kind: entry.kind } : {}),
    },
    party: entry.party,
    channel: entry.channel,
    context: entry.context,
    vantage,
    evidence: { level: item.level, encodings: [], samples: [] },
    count: 0,
    firstSeen: time,
    lastSeen: time,
  };
}
