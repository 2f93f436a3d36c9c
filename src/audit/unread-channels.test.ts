import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { unreadChannels } from './unread-channels.ts';

let next = 0;
const entry = (over: Partial<Entry>): Entry => ({
  id: `p:${++next}`,
  session: 's',
  transmission: `t${next}`,
  time: 0,
  channel: 'fetch',
  context: 'page',
  vantage: 'page',
  method: 'POST',
  url: '',
  host: '',
  entity: '',
  family: '',
  party: 'first',
  bytes: 10,
  read: 'full',
  reason: '',
  level: 'plaintext',
  opaqueBytes: 0,
  items: [],
  ...over,
});

describe('unreadChannels', () => {
  it('none, where everything was read', () => {
    expect(unreadChannels([entry({}), entry({ channel: 'websocket', method: 'SEND' })])).toEqual([]);
  });

  it('a body that neither witness read', () => {
    const page = entry({ transmission: 'x', read: 'none', reason: 'stream' });
    const network = entry({ transmission: 'x', vantage: 'network', read: 'none', reason: 'Blob' });
    expect(unreadChannels([page, network])).toEqual(['fetch-body']);
    expect(unreadChannels([page, { ...network, read: 'full' }])).toEqual([]);
    expect(unreadChannels([page, network, entry({ transmission: 'x', method: 'RETRACTION' })])).toEqual([]);
  });

  it('no body, nothing unread', () => {
    expect(
      unreadChannels([entry({ bytes: 0, read: 'none' }), entry({ method: 'GET', read: 'none' })]),
    ).toEqual([]);
  });

  it('a body that was read and could not be opened', () => {
    expect(unreadChannels([entry({ level: 'size-and-time', opaqueBytes: 10 })])).toEqual(['fetch-body']);
  });

  it('a sealed frame, unless it was read where the app encrypts it', () => {
    const frame = entry({
      channel: 'websocket',
      method: 'SEND',
      level: 'size-and-time',
      bytes: 119,
      opaqueBytes: 119,
    });
    expect(unreadChannels([frame])).toEqual(['websocket']);
    expect(
      unreadChannels([frame, entry({ channel: 'crypto', bytes: 100, level: 'before-encryption' })]),
    ).toEqual([]);
  });

  it('a socket that only the request log saw opening', () => {
    const opening = entry({ channel: 'websocket', method: 'GET', transmission: 'w', vantage: 'network' });
    expect(unreadChannels([opening])).toEqual(['worker-socket']);
    expect(unreadChannels([opening, { ...opening, vantage: 'page' }])).toEqual([]);
  });
});
