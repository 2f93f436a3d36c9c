import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../src/cli/browsers/ensure.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import type { Channel, Context } from '../../src/model/vocabulary.ts';
import { PLACES, WAYS } from './cells.ts';
import { compare } from './compare.ts';
import { runMatrix, WORKER_PLACES } from './run.ts';
import { summaryOf } from './table.ts';
import { MAY_BE_UNSENT } from './unsent.ts';

const BROWSERS = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;
const BY_QUIC = Object.keys(WAYS).filter((way) => /^transport-|^fetch-h3$/.test(way));

/** Servers whose answer a busy machine may bring after the connection was closed: they are declared, and truly so. */
const MAY_BE_LATE = 2;

describe.each(BROWSERS)('every way out, in every place, in %s', (kind, target) => {
  it('is in the report, or its channel and context are declared unread with a matching count', async () => {
    const { path } = await ensureBrowser(kind);
    const run = await runMatrix(kind, path, await ensureBuilt(target), 'matrix');
    const outcomes = compare(run);
    console.log(`${kind} ${run.version}: ${summaryOf(outcomes)}`);
    const wrong = outcomes.filter((one) => !['seen', 'declared', 'not-sent'].includes(one.verdict));
    if (wrong.length > 0) console.error(JSON.stringify(run.report.blindSpots.byChannel));
    expect(wrong.map(({ cell, verdict, as }) => `${cell.id} ${verdict} ${as}`)).toEqual([]);
    expect(run.arrivedCanaries.size).toBeGreaterThan(600);
    const gone = outcomes.filter((one) => one.verdict !== 'not-sent').map(({ cell }) => cell);
    const unsent = Object.keys(WAYS).filter((way) => !gone.some((cell) => cell.way === way));
    // A machine may have no QUIC; one that was set up for the whole of it has.
    if (run.withoutQuic) console.error(`${kind}: ${run.withoutQuic}; not tried: ${BY_QUIC.join(', ')}`);
    if (process.env.CI) expect(run.withoutQuic).toBe('');
    const mayBeUnsent: readonly string[] = [...MAY_BE_UNSENT[kind], ...(run.withoutQuic ? BY_QUIC : [])];
    expect(unsent.filter((way) => !mayBeUnsent.includes(way))).toEqual([]);
    expect(Object.keys(PLACES).filter((place) => !gone.some((cell) => cell.place === place))).toEqual([]);
    // The names of hosts are not known to the log: as many are counted as were connected to.
    const hints = (run.report.blindSpots.byChannel ?? []).filter(({ why }) => why.includes('look-up'));
    const connected = gone.filter(({ way }) => way.startsWith('preconnect'));
    expect(hints.reduce((sum, { count }) => sum + count, 0)).toBe(connected.length);
    // A server is declared where it was asked and gave no answer, and nowhere else but where the answer came too late.
    const servers = (run.report.blindSpots.byChannel ?? []).filter(
      ({ channel, of }) => channel === 'webrtc' && of === 'addresses',
    );
    const mute = outcomes.filter(
      ({ cell, verdict }) => /^stun|^turn/.test(cell.way) && verdict === 'declared',
    );
    const declared = servers.reduce((sum, { count }) => sum + count, 0);
    expect(declared).toBeGreaterThanOrEqual(mute.length);
    expect(declared).toBeLessThanOrEqual(mute.length + MAY_BE_LATE);
    // Each answer whose headers nothing shows is one, of the documents that the site's service worker and early hints gave.
    const answers = (channel: Channel, context: Context, why: string) =>
      (run.report.blindSpots.byChannel ?? [])
        .filter((spot) => spot.of === 'answers' && spot.channel === channel && spot.context === context)
        .reduce((sum, spot) => sum + (spot.why.includes(why) ? spot.count : 0), 0);
    const early = run.arrivals.filter(({ path }) => path.startsWith('/document/early-')).length;
    expect(answers('prefetch', 'page', '103')).toBe(early);
    const reports = answers('other', 'frame', 'service worker');
    if (kind === 'firefox') expect(reports).toBe(0);
    else expect(reports).toBeGreaterThanOrEqual(2);
    expect(answers('prefetch', 'frame', 'service worker')).toBeGreaterThanOrEqual(2);
    // A page that nobody audits, shown again out of the cache where an audited one was.
    expect(run.arrivals.map((arrival) => arrival.path)).toContain('/in/not-audited');
    expect(run.entries.filter((entry) => entry.url.endsWith('/in/not-audited'))).toEqual([]);
    expect(run.report.blindSpots.dropped).toBe(0);
    expect(run.late).toEqual([]);
  }, 600_000);
});

describe('Firefox’s deep mode', () => {
  it('reads what workers send on sockets, and leaves unread only what it says', async () => {
    const { path } = await ensureBrowser('firefox');
    const options = { deep: true, places: WORKER_PLACES };
    const run = await runMatrix('firefox', path, await ensureBuilt('firefox'), 'deep', options);
    const outcomes = compare(run);
    console.log(`firefox ${run.version}, deep mode: ${summaryOf(outcomes)}`);
    const wrong = outcomes.filter((one) => !['seen', 'declared', 'not-sent'].includes(one.verdict));
    if (wrong.length > 0) console.error(JSON.stringify(run.report.blindSpots.byChannel));
    expect(wrong.map(({ cell, verdict, as }) => `${cell.id} ${verdict} ${as}`)).toEqual([]);
    // The hooks reach every kind of worker but those made from a page's own data; what is piped they leave unread.
    const unread = outcomes.filter(
      ({ verdict, cell }) => verdict === 'declared' && cell.way !== 'transport-piped',
    );
    expect(new Set(unread.map(({ cell }) => cell.place))).toEqual(new Set(['worker-blob', 'worker-data']));
    expect(run.report.blindSpots.notes.join()).toContain('Deep mode');
    expect(run.report.blindSpots.dropped).toBe(0);
    expect(run.late).toEqual([]);
  }, 600_000);
});
