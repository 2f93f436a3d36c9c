import { describe, expect, it } from 'vitest';
import { entry, item } from './entry.fixture.ts';
import { HOOKED } from './remarks.ts';
import { Tally } from './tally.ts';

describe('what a tally makes of workers', () => {
  it('names the context of what only the request log saw by the workers there are', () => {
    const socket = { channel: 'websocket', method: 'GET', bytes: 0 } as const;
    const worker = { channel: 'worker-script', method: 'WORKER', vantage: 'page' } as const;
    for (const order of [0, 1]) {
      const tally = new Tally();
      const entries = [
        entry({ ...socket, url: 'wss://api.example/a', items: [item('phone-number', 'mine')] }),
        entry({ ...worker, url: 'https://api.example/w.js' }),
      ];
      for (const one of order ? entries.reverse() : entries) tally.add(one);
      expect(tally.flows().map((flow) => flow.context)).toEqual(['worker']);
      expect(tally.blindSpots().byChannel).toEqual([
        expect.objectContaining({ channel: 'websocket', context: 'worker', count: 1, of: 'sockets' }),
      ]);
      expect([tally.transmissions, tally.blindSpots().workersUnseen]).toEqual([1, 1]);
    }
  });

  it('leaves a fetch its page unless a blob worker may have made it', () => {
    const tally = new Tally();
    tally.add(entry({ items: [item('phone-number', 'mine')] }));
    tally.add(entry({ channel: 'worker-script', method: 'WORKER', vantage: 'page' }));
    expect(tally.flows()[0]?.context).toBe('page');
    tally.add(
      entry({
        channel: 'worker-script',
        method: 'WORKER',
        vantage: 'page',
        url: 'blob:https://api.example/1',
      }),
    );
    expect(tally.flows()[0]?.context).toBe('worker');
    expect(tally.blindSpots().workersUnseen).toBe(2);
  });

  it('guesses nothing of what no hook sees, whoever made it, and takes the browser’s word', () => {
    const tally = new Tally();
    const script = { channel: 'worker-script', method: 'WORKER', vantage: 'page' } as const;
    tally.add(entry({ ...script, url: 'blob:https://api.example/1' }));
    const contextOf = (patch: Parameters<typeof entry>[0]) => {
      const before = tally.flows().length;
      const host = `h${before}.example`;
      tally.add(entry({ ...patch, host, items: [item('phone-number', 'mine')] }));
      return tally.flows().find((flow) => flow.recipient.host === host)?.context;
    };
    expect(contextOf({ method: 'POST' })).toBe('worker');
    expect(contextOf({ method: 'POST', byWindow: true })).toBe('page');
    expect(contextOf({ method: 'POST', redirected: true })).toBe('unknown');
    expect(contextOf({ method: 'OPTIONS' })).toBe('unknown');
  });

  it('counts shared and service workers once a script, and their sockets as unseen', () => {
    const tally = new Tally();
    for (let i = 0; i < 2; i++) {
      tally.add(
        entry({
          channel: 'worker-script',
          method: 'SHARED-WORKER',
          vantage: 'page',
          url: 'https://a.example/s',
        }),
      );
    }
    expect(tally.blindSpots().byChannel).toEqual([
      expect.objectContaining({ context: 'shared-worker', count: 1, of: 'workers' }),
    ]);
    expect(tally.transmissions).toBe(0);
  });

  it('counts a worker as unseen no more once the hooks were put before its script', () => {
    const tally = new Tally();
    const script = { channel: 'worker-script', method: 'GET', bytes: 0 } as const;
    const made = { channel: 'worker-script', method: 'WORKER', vantage: 'page', bytes: 0 } as const;
    tally.add(entry({ ...made, id: 'p:1', transmission: 'p:1' }));
    tally.add(entry({ ...script, id: 'n:1', transmission: 'p:1', context: 'worker' }));
    tally.add(entry({ ...made, id: 'p:2', transmission: 'p:2', url: 'blob:https://api.example/1' }));
    const shared = { context: 'shared-worker', url: 'https://api.example/s.js' } as const;
    tally.add(entry({ ...script, ...shared, id: 'n:2', transmission: 'n:2' }));
    expect(tally.blindSpots().workersUnseen).toBe(3);
    const { transmissions } = tally;
    tally.add(entry({ ...script, id: 'n:1:h', transmission: 'p:1', context: 'worker', method: HOOKED }));
    tally.add(entry({ ...script, ...shared, id: 'n:2:h', transmission: 'n:2', method: HOOKED }));
    const { workersUnseen, byChannel, notes } = tally.blindSpots();
    expect([workersUnseen, byChannel, tally.transmissions]).toEqual([1, [], transmissions]);
    expect(notes.join()).toContain('Deep mode: Candor’s hooks ran before 2 scripts of workers');
  });
});
