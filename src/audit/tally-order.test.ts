import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { entry, item } from './entry.fixture.ts';
import { MAY_CONNECT, MAY_FETCH } from './maybe-asked.ts';
import { HOOKED, LOADED, MEDIA, RETRACTION, SILENCED, UNANSWERED } from './remarks.ts';
import { Tally } from './tally.ts';

const T0 = 1_700_000_000_000;
const TYPES = ['phone-number', 'language', 'user-id'] as const;

const items = fc
  .uniqueArray(fc.constantFrom(...TYPES), { maxLength: 2 })
  .map((types) => types.map((t) => item(t)));
const body = fc.record({
  items,
  bytes: fc.constantFrom(null, 0, 10, 300),
  read: fc.constantFrom('full' as const, 'partial' as const, 'none' as const),
  level: fc.constantFrom('plaintext' as const, 'size-and-time' as const),
  opaqueBytes: fc.constantFrom(0, 7),
});
const host = fc.constantFrom('a.example', 'b.example');

/** A request with one or two witnesses, which may be retracted or never answered. */
const request = fc
  .record({
    network: fc.option(body),
    page: fc.option(body),
    channel: fc.constantFrom('fetch' as const, 'xhr' as const, 'beacon' as const),
    host,
    time: fc.nat(5000),
    lag: fc.nat(900),
    remarks: fc.subarray([RETRACTION, UNANSWERED]),
    inFrame: fc.boolean(),
  })
  .map(({ network, page, channel, host, time, lag, remarks, inFrame }) => (n: number) => {
    const one = { transmission: `t${n}`, host, url: `https://${host}/x` };
    const out: Entry[] = [];
    if (network) out.push(entry({ ...one, ...network, id: `net:l:${n}`, time: T0 + time + lag }));
    if (page) {
      const context = inFrame ? ('frame' as const) : ('page' as const);
      out.push(entry({ ...one, ...page, channel, context, vantage: 'page', id: `p:${n}`, time: T0 + time }));
    }
    if (network)
      for (const method of remarks)
        out.push(entry({ ...one, method, id: `net:l:${n}:${method}`, time: T0 + time + 950 }));
    return out;
  });

/** A socket with frames, that the request log may have missed or seen alone. */
const socket = fc
  .record({
    network: fc.boolean(),
    page: fc.boolean(),
    frames: fc.array(body, { maxLength: 3 }),
    path: fc.constantFrom('s', 'r'),
    host,
    time: fc.nat(5000),
  })
  .map(({ network, page, frames, path, host, time }) => (n: number) => {
    const url = `wss://${host}/${path}`;
    const one = { channel: 'websocket' as const, host, url, bytes: 0, transmission: `s${n}` };
    const out: Entry[] = [];
    if (network) out.push(entry({ ...one, method: 'GET', id: `net:l:s${n}`, time: T0 + time + 20 }));
    if (page) out.push(entry({ ...one, method: 'CONNECT', vantage: 'page', id: `p:s${n}`, time: T0 + time }));
    frames.forEach((frame, i) => {
      const id = `p:s${n}f${i}`;
      const sent = { ...one, ...frame, method: 'SEND', vantage: 'page' as const, transmission: id, id };
      out.push(entry({ ...sent, time: T0 + time + 100 + i, ...(i === 2 ? { count: 3 } : {}) }));
    });
    return out;
  });

const worker = fc
  .record({
    network: fc.boolean(),
    page: fc.boolean(),
    hooked: fc.boolean(),
    kind: fc.constantFrom('WORKER', 'SHARED-WORKER'),
    blob: fc.boolean(),
    n: fc.nat(2),
  })
  .map(({ network, page, hooked, kind, blob, n }) => (at: number) => {
    const url = blob ? 'blob:x' : `https://a.example/w${n}.js`;
    const context = kind === 'WORKER' ? ('worker' as const) : ('shared-worker' as const);
    const one = {
      channel: 'worker-script' as const,
      host: 'a.example',
      url,
      transmission: `w${at}`,
      bytes: 0,
    };
    const out: Entry[] = [];
    if (network && !blob)
      out.push(entry({ ...one, method: 'GET', context, id: `net:l:w${at}`, time: T0 + at }));
    if (page) out.push(entry({ ...one, method: kind, vantage: 'page', id: `p:w${at}`, time: T0 + at }));
    if (hooked) out.push(entry({ ...one, method: HOOKED, context, id: `net:l:w${at}:h`, time: T0 + at }));
    return out;
  });

const remark = fc
  .record({ method: fc.constantFrom(MEDIA, SILENCED, MAY_CONNECT, MAY_FETCH, 'STUN'), host })
  .map(({ method, host }) => (n: number) => {
    const channel = method === MEDIA || method === 'STUN' ? ('webrtc' as const) : ('other' as const);
    const url = `https://${host}/`;
    return [entry({ method, host, url, channel, id: `p:r${n}`, vantage: 'page', bytes: 0, time: T0 + n })];
  });

const log = fc
  .array(fc.oneof(request, request, socket, worker, remark), { maxLength: 7 })
  .map((parts) => parts.flatMap((part, n) => part(n)));

/** The log of two lives of the background, each witness's entries in the order of their time. */
const lives = fc
  .record({ entries: log, reborn: fc.nat(6000), gap: fc.constantFrom(50, 1500), loaded: fc.boolean() })
  .map(({ entries, reborn, gap, loaded }) => {
    const isOf = (one: Entry) => (one.time < T0 + reborn ? 'l' : 'm');
    const heard = entries.filter(({ vantage, method, time }) => {
      const since = time - T0 - reborn;
      // What is taken back before both witnesses told of it does not tell how far they lie apart.
      return method !== RETRACTION && (vantage === 'page' || since < 0 || since > gap);
    });
    const all = heard.map((one) => ({ ...one, id: one.id.replace('net:l', `net:${isOf(one)}`) }));
    const network = all.filter(({ vantage }) => vantage === 'network').sort((a, b) => a.time - b.time);
    const page = all.filter(({ vantage }) => vantage === 'page').sort((a, b) => a.time - b.time);
    // The log of a background that was loaded tells of something that it heard before a page's batch comes.
    const heardFirst = loaded ? network.splice(0, 1) : [];
    if (loaded && heardFirst[0])
      heardFirst.unshift(entry({ method: LOADED, id: heardFirst[0].id, time: T0 }));
    return { heardFirst, network, page };
  });

/** One of the ways in which two lists may come together, each in its own order. */
function merged(page: readonly Entry[], network: readonly Entry[], turns: readonly boolean[]): Entry[] {
  const [left, right] = [[...page], [...network]];
  const out: Entry[] = [];
  for (const turn of turns) {
    const next = (turn ? left : right).shift();
    if (next) out.push(next);
  }
  return [...out, ...left, ...right];
}

/** What the report is made of, without the order and numbers of its rows. */
function told(tally: Tally) {
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  const flows = tally.flows().map(({ id: _, evidence, ...flow }) => ({
    ...flow,
    evidence: { ...evidence, encodings: [...evidence.encodings].sort(), samples: sorted(evidence.samples) },
  }));
  const { byChannel, notes, ...spots } = tally.blindSpots();
  const { rows, ...counts } = tally.channelCounts();
  return {
    numbers: [tally.transmissions, tally.bytes, tally.entries, tally.first, tally.last],
    flows: sorted(flows),
    spots,
    byChannel: sorted(byChannel ?? []),
    notes: sorted(notes),
    rows: sorted(rows),
    counts,
    lanes: sorted(tally.lanes(T0, T0 + 10_000, 10)),
  };
}

function tallied(entries: readonly Entry[]): Tally {
  const tally = new Tally();
  for (const one of entries) tally.add(one);
  return tally;
}

it('tells the same of a log in whatever order its entries came', () => {
  const shuffled = log.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  );
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      expect(told(tallied(others))).toEqual(told(tallied(entries)));
    }),
    { numRuns: 1000, seed: 7 },
  );
});

it('tells the same whichever witness is heard first, where the request log was deaf for a while', () => {
  const turns = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(lives, turns, ({ heardFirst, page, network }, order) => {
      const together = merged(page, network, order);
      expect(told(tallied([...heardFirst, ...together]))).toEqual(
        told(tallied([...heardFirst, ...network, ...page])),
      );
    }),
    { numRuns: 1000, seed: 7 },
  );
});

it('tells the same of a log that is looked at while it grows', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const tally = new Tally();
      for (const one of entries) {
        tally.add(one);
        told(tally);
      }
      expect(told(tally)).toEqual(told(tallied(entries)));
    }),
    { numRuns: 200, seed: 7 },
  );
});
