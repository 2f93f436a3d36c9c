import type { Behind } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import type { Flow } from '../model/flow.ts';
import type { Item } from '../model/item.ts';
import { EVIDENCE_LEVELS, type Vantage } from '../model/vocabulary.ts';
import { SeenTimes } from './seen-times.ts';

const MAX_SAMPLES = 5;
/** More are kept than are shown: those before them may be taken back. */
const MAX_KEPT = 25;

type Sample = Flow['evidence']['samples'][number];

interface Row {
  flow: Flow;
  /** How many transmissions by level, by encoding and by who saw them: what is taken back takes its own with it. */
  levels: Map<Item['level'], number>;
  encodings: Map<string, number>;
  vantages: Map<Vantage, number>;
  samples: { of: string; sample: Sample }[];
  times: SeenTimes;
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
    let row = this.#rows.get(key);
    if (!row) {
      const flow = newFlow(entry, item, vantage);
      const counts = { levels: new Map(), encodings: new Map(), vantages: new Map() };
      row = { flow, ...counts, samples: [], times: new SeenTimes(), discovered: 0, behind: new Map() };
      this.#rows.set(key, row);
    }
    row.flow.count++;
    if (item.discovered) row.discovered++;
    this.#countBehind(row, entry, 1);
    row.times.add(entry.time);
    countHow(row, item, vantage, 1);
    if (row.samples.length < MAX_KEPT) {
      row.samples.push({ of: transmission, sample: sampleOf(entry, item, vantage) });
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
    row.times.remove(entry.time);
    countHow(row, item, vantage, -1);
    const at = row.samples.findIndex(({ of }) => of === transmission);
    if (at >= 0) row.samples.splice(at, 1);
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

function copyOf({ flow, levels, encodings, vantages, samples, times, behind, discovered }: Row): Flow {
  const [vantage, ...others] = vantages.keys();
  const sdks = [...behind.values()]
    .filter(({ count }) => count > 0)
    .map(({ of, count }) => ({ ...of, count }))
    .sort((a, b) => (`${a.sdk} ${a.entity}` < `${b.sdk} ${b.entity}` ? -1 : 1));
  return {
    ...flow,
    recipient: { ...flow.recipient },
    vantage: others.length > 0 ? 'both' : vantage!,
    ...(sdks.length > 0 ? { behind: sdks } : {}),
    ...(discovered > 0 ? { discovered: true } : {}),
    evidence: {
      level: EVIDENCE_LEVELS.find((level) => levels.has(level))!,
      encodings: [...encodings.keys()],
      samples: samples.slice(0, MAX_SAMPLES).map(({ sample }) => sample),
    },
    firstSeen: iso(times.first()),
    lastSeen: iso(times.last()),
  };
}

function sampleOf(entry: Entry, item: Item, vantage: Vantage): Sample {
  return {
    time: iso(entry.time),
    url: entry.url,
    method: entry.method,
    channel: entry.channel,
    location: item.location,
    excerpt: item.excerpt,
    encodings: item.encodings,
    vantage,
    ...(item.discovered ? { discovered: true } : {}),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function keyOf(entry: Entry, item: Item): string {
  return [item.dataType, item.label ?? '', entry.host, entry.channel, entry.context].join('\u0000');
}

/** A flow of nothing yet: numbered, timed and shown by samples as it is listed. */
function newFlow(entry: Entry, item: Item, vantage: Vantage): Flow {
  return {
    id: '',
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
    firstSeen: '',
    lastSeen: '',
  };
}
