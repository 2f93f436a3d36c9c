import { describe, expect, it } from 'vitest';
import { entry, item } from './entry.fixture.ts';
import { Tally } from './tally.ts';

const URL = 'https://t.example/s';
const opened = (patch = {}) =>
  entry({ id: 'n', transmission: 't', channel: 'webtransport', context: 'page', url: URL, ...patch });
const frame = entry({
  id: 'f',
  transmission: 'f',
  vantage: 'page',
  channel: 'webtransport',
  method: 'SEND',
  url: URL,
  items: [item('phone-number', 'mine')],
});

describe('WebTransport sessions', () => {
  it('count what was sent on them once the request log has shown them, whichever comes first', () => {
    for (const entries of [
      [opened(), frame],
      [frame, opened()],
    ]) {
      const tally = new Tally();
      for (const one of entries) tally.add(one);
      expect(tally.flows().map(({ dataType, channel }) => [dataType, channel])).toEqual([
        ['phone-number', 'webtransport'],
      ]);
      expect(tally.transmissions).toBe(2);
    }
  });

  it('count nothing on the page’s word alone', () => {
    const tally = new Tally();
    tally.add(frame);
    expect(tally.flows()).toEqual([]);
    expect(tally.blindSpots().notes.join(' ')).toContain('1 frame announced by the page');
  });

  it('are told as unread where only the log saw them, and as a worker’s where the page has one', () => {
    const tally = new Tally();
    tally.add(opened());
    const spot = { channel: 'webtransport', context: 'page', count: 1, of: 'sockets' };
    expect(tally.blindSpots().byChannel).toMatchObject([spot]);
    tally.add(
      entry({ id: 'w', transmission: 'w', vantage: 'page', channel: 'worker-script', method: 'WORKER' }),
    );
    expect(tally.blindSpots().byChannel).toMatchObject([{ ...spot, context: 'worker' }]);
    tally.add(opened({ id: 'p', vantage: 'page', method: 'CONNECT' }));
    expect(tally.blindSpots().byChannel).toEqual([]);
  });
});
