import type { DataTypeMember } from '../model/data-types.ts';
import type { LabelledPayload } from './eval-detect.ts';

/** What was found in one payload, one line of the predictions file. */
export interface Prediction {
  id: string;
  /** Identifier to the chain of decodings, outermost first. */
  found: Record<string, string>;
  types: { type: string; value: string }[];
  /** Microseconds of detection alone. */
  us: number;
}

const SAMPLE_TYPES: Partial<Record<DataTypeMember, string>> = {
  'device-model': 'device',
  'operating-system': 'os',
  screen: 'screen',
  language: 'locale',
  timezone: 'timezone',
  battery: 'battery',
  hardware: 'hardware',
  'ip-address': 'ip',
  'precise-location': 'geo',
  presence: 'presence',
  'last-seen': 'lastSeen',
  typing: 'typing',
  'contact-list': 'contactList',
  'message-content': 'message',
};

/**
 * The labelled sets' name of a data type, or null where they have none. They label what the application put
 * in; what the browser itself states in its User-Agent and language headers is left out.
 */
export function sampleType(dataType: DataTypeMember, location: string): string | null {
  if (
    location === 'header.user-agent' ||
    location === 'header.accept-language' ||
    location.startsWith('header.sec-ch-')
  )
    return null;
  return SAMPLE_TYPES[dataType] ?? null;
}

/** A value as the labelled sets write it: a battery's level with two decimals. */
export function sampleValue(type: string, value: string): string {
  return type === 'battery' && /^[01](\.\d+)?$/.test(value) ? Number(value).toFixed(2) : value;
}

/** Counts of true, false and missed, of which the rates are made. */
class Count {
  hit = 0;
  wrong = 0;
  missed = 0;

  get recall(): number | null {
    return ratio(this.hit, this.hit + this.missed);
  }

  get precision(): number | null {
    return ratio(this.hit, this.hit + this.wrong);
  }

  get f1(): number | null {
    return ratio(2 * this.hit, 2 * this.hit + this.wrong + this.missed);
  }

  rates() {
    return {
      recall: this.recall,
      precision: this.precision,
      found: this.hit,
      wrong: this.wrong,
      missed: this.missed,
    };
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e5) / 1e5;
}

/** Adds up predictions against their labels. */
export class Score {
  private readonly all = new Count();
  private readonly bars = { main: new Count(), deep: new Count(), split: new Count(), short: new Count() };
  private readonly groups = new Map<string, Count>();
  private readonly transports = new Map<string, Count>();
  private readonly types = new Count();
  private readonly byType = new Map<string, Count>();
  private readonly times: number[] = [];
  private bytes = 0;

  add(labelled: LabelledPayload, prediction: Prediction, bytes: number): void {
    const truth = new Set(labelled.truth.map((t) => t.identifier));
    const counts = [
      this.all,
      of(this.groups, labelled.klass.replace(/^(comp:depth\d|neg:[\w-]+|special:\w+|\w+):?.*$/, '$1')),
      of(this.transports, labelled.transport),
      this.bars[barOf(labelled.klass)],
    ];
    for (const count of counts) {
      for (const identifier of truth) {
        if (Object.hasOwn(prediction.found, identifier)) count.hit++;
        else count.missed++;
      }
      for (const identifier of Object.keys(prediction.found)) if (!truth.has(identifier)) count.wrong++;
    }
    this.addTypes(labelled, prediction);
    this.times.push(prediction.us);
    this.bytes += bytes;
  }

  /** Types as a multiset of (type, value): a value found twice where it stands once is one too many. */
  private addTypes(labelled: LabelledPayload, prediction: Prediction): void {
    const left = new Map<string, number>();
    for (const { type, value } of labelled.types) {
      const key = typeKey(type, value);
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    for (const { type, value } of prediction.types) {
      const key = typeKey(type, value);
      const open = left.get(key) ?? 0;
      if (open > 0) {
        left.set(key, open - 1);
        this.types.hit++;
        of(this.byType, type).hit++;
      } else {
        this.types.wrong++;
        of(this.byType, type).wrong++;
      }
    }
    for (const [key, n] of left) {
      this.types.missed += n;
      of(this.byType, key.slice(0, key.indexOf('='))).missed += n;
    }
  }

  /** `loop`: microseconds of the plain byte loop for each payload. */
  report(loop: readonly number[]) {
    const total = sum(this.times);
    const rates = (map: Map<string, Count>) =>
      Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, c]) => [k, c.rates()]));
    return {
      payloads: this.times.length,
      recall: this.all.recall,
      precision: this.all.precision,
      bars: {
        recall: this.bars.main.recall,
        recallDepth3to6: this.bars.deep.recall,
        recallSplit: this.bars.split.recall,
        recallCrc32AndXor: this.bars.short.recall,
        precision: this.all.precision,
        typesF1: this.types.f1,
      },
      byGroup: rates(this.groups),
      byTransport: rates(this.transports),
      types: {
        f1: this.types.f1,
        precision: this.types.precision,
        recall: this.types.recall,
        byType: Object.fromEntries(
          [...this.byType].map(([k, c]) => [k, { f1: c.f1, wrong: c.wrong, missed: c.missed }]),
        ),
      },
      us: {
        mean: round(total / this.times.length),
        median: round(quantile(this.times, 0.5)),
        p99: round(quantile(this.times, 0.99)),
        plainLoop: {
          mean: round(sum(loop) / loop.length),
          median: round(quantile(loop, 0.5)),
          p99: round(quantile(loop, 0.99)),
        },
        ratioToPlainLoop: round(total / sum(loop)),
      },
      megabytesPerSecond: round(this.bytes / total),
    };
  }
}

function typeKey(type: string, value: string): string {
  return type === 'contactList' ? 'contactList=' : `${type}=${value}`;
}

function barOf(klass: string): 'main' | 'deep' | 'split' | 'short' {
  if (/crc32|xor/.test(klass)) return 'short';
  if (klass.includes('split')) return 'split';
  return /^comp:depth[3-6]/.test(klass) ? 'deep' : 'main';
}

function of(map: Map<string, Count>, key: string): Count {
  let count = map.get(key);
  if (count === undefined) {
    count = new Count();
    map.set(key, count);
  }
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
