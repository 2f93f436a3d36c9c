import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Carriers } from '../model/app.ts';
import { PolicyDocumentSchema } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import type { Flow } from '../model/flow.ts';
import type { BlindSpots } from '../model/report.ts';
import type { Feature, UnreadChannel } from '../model/vocabulary.ts';
import { claim } from './claim.fixture.ts';
import { coverageOf } from './coverage.ts';
import { judge } from './judge/judge.ts';

const spots = (over: Partial<BlindSpots> = {}): BlindSpots => ({
  requests: 1,
  bodiesRead: 1,
  bodiesUnread: 0,
  opaqueBytes: 0,
  socketsSeenByNetworkOnly: 0,
  workersUnseen: 0,
  dropped: 0,
  notes: [],
  ...over,
});
const flow = (over: Partial<Flow>): Flow => ({
  id: 'f',
  dataType: 'typing',
  label: null,
  recipient: { entity: 'Chat', family: 'Chat', host: 'chat.example' },
  party: 'first',
  channel: 'websocket',
  context: 'page',
  vantage: 'page',
  evidence: { level: 'plaintext', encodings: [], samples: [] },
  count: 1,
  firstSeen: '',
  lastSeen: '',
  ...over,
});

describe('coverageOf', () => {
  it('takes a feature for used where its data left', () => {
    const flows = [flow({}), flow({ dataType: 'search-query' }), flow({ dataType: 'language' })];
    expect(coverageOf({ flows, blindSpots: spots() })).toMatchObject({
      sessions: 1,
      features: ['search', 'typing'],
      unread: [],
    });
  });

  it('takes calls that only the page told of for unread, and sound or picture to a peer for a call', () => {
    const byChannel = (of: 'calls' | 'connections' | 'sockets', channel: 'fetch' | 'webrtc') => [
      { channel, context: 'page', count: 1, of, why: '' } as const,
    ];
    const of = (over: Partial<BlindSpots>) => coverageOf({ flows: [], blindSpots: spots(over) });
    expect(of({ byChannel: byChannel('calls', 'fetch') }).unread).toEqual(['fetch-body']);
    expect(of({ byChannel: byChannel('connections', 'webrtc') })).toMatchObject({
      features: ['call'],
      unread: ['peer-media'],
    });
    expect(of({ byChannel: byChannel('calls', 'webrtc') }).unread).toEqual(['websocket']);
    expect(of({ byChannel: byChannel('sockets', 'webrtc') }).unread).toEqual(['worker-socket']);
  });

  it('adds what is known to have been done, and keeps the order of the vocabulary', () => {
    const covered = coverageOf({
      flows: [flow({})],
      blindSpots: spots(),
      done: ['presence', 'message'],
      sessions: 3,
    });
    expect(covered).toMatchObject({ sessions: 3, features: ['message', 'presence', 'typing'], unread: [] });
  });

  it('takes nothing from a flow of none, nor a message from sealed bytes', () => {
    const sealed = flow({
      dataType: 'message-metadata',
      evidence: { level: 'size-and-time', encodings: [], samples: [] },
    });
    expect(coverageOf({ flows: [flow({ count: 0 }), sealed], blindSpots: spots() }).features).toEqual([]);
  });

  describe('of what may have passed through an unread channel', () => {
    const verdict = (
      data: DataType,
      input: { unread: UnreadChannel[]; carriers?: Carriers; done?: Feature[]; blindSpots?: BlindSpots },
    ) =>
      judge({
        app: { entity: 'Chat', family: 'Chat' },
        context: { region: '', date: '2026-01-01' },
        documents: [v.parse(PolicyDocumentSchema, { id: 'p', type: 'policy', effectiveDate: '2025-01-01' })],
        claims: [claim({ data: [data], polarity: 'denied' })],
        flows: [],
        coverage: coverageOf({ flows: [], blindSpots: spots(), ...input }),
      }).claims.get('c')?.verdict;

    it('says that it could not be read, never that it was not tried', () => {
      const unread: UnreadChannel[] = ['websocket'];
      for (const live of ['message-content', 'call-metadata', 'presence', 'typing'] as const)
        expect(verdict(live, { unread })).toBe('opaque');
      for (const any of [
        'contact-list',
        'search-query',
        'profile-photo',
        'precise-location',
        'voice',
      ] as const)
        expect(verdict(any, { unread })).toBe('opaque');
      expect(verdict('attachment', { unread })).toBe('not-exercised');
    });

    it('takes sound and picture to a peer for what could hold a call, and for nothing else', () => {
      const unread: UnreadChannel[] = ['peer-media'];
      for (const type of ['call-content', 'voice', 'face'] as const)
        expect(verdict(type, { unread })).toBe('opaque');
      expect(verdict('contact-list', { unread })).toBe('not-exercised');
      expect(verdict('phone-number', { unread })).toBe('not-seen');
    });

    it('takes what is missing from the log for what could hold anything', () => {
      const lost = { blindSpots: spots({ dropped: 1 }), unread: [] };
      expect(verdict('phone-number', lost)).toBe('opaque');
      expect(verdict('contact-list', lost)).toBe('opaque');
    });

    it('goes by what carries it', () => {
      expect(verdict('attachment', { unread: ['fetch-body'] })).toBe('opaque');
      expect(verdict('call-metadata', { unread: ['fetch-body'] })).toBe('not-exercised');
      const carriers: Carriers = { live: ['fetch-body'], files: [] };
      expect(verdict('typing', { unread: ['fetch-body'], carriers })).toBe('opaque');
      expect(verdict('typing', { unread: ['websocket'], carriers })).toBe('not-exercised');
      expect(verdict('contact-list', { unread: [] })).toBe('not-exercised');
      expect(verdict('contact-list', { unread: ['fetch-body'], done: ['message'] })).toBe('not-exercised');
    });
  });

  it('asks the counts where the log was not asked', () => {
    const blindSpots = spots({ bodiesUnread: 2, socketsSeenByNetworkOnly: 1 });
    expect(coverageOf({ flows: [], blindSpots }).unread).toEqual(['fetch-body', 'worker-socket']);
    expect(coverageOf({ flows: [], blindSpots, unread: [] }).unread).toEqual([]);
  });
});

describe('by channel', () => {
  const frames = {
    channel: 'websocket',
    context: 'page',
    count: 5,
    of: 'bodies',
    why: 'no decoder',
  } as const;
  const body = { ...frames, channel: 'fetch' } as const;

  it('tells sockets from request bodies', () => {
    const unread = (byChannel: BlindSpots['byChannel']) =>
      coverageOf({ flows: [], blindSpots: spots({ bodiesUnread: 5, byChannel }) }).unread;
    expect(unread([frames])).toEqual(['websocket']);
    expect(unread([body])).toEqual(['fetch-body']);
    expect(unread([{ ...frames, of: 'workers' }])).toEqual([]);
  });

  it('counts frames that were read before their encryption as read', () => {
    const before = flow({
      channel: 'crypto',
      evidence: { level: 'before-encryption', encodings: [], samples: [] },
    });
    const covered = coverageOf({
      flows: [before],
      blindSpots: spots({ bodiesUnread: 5, byChannel: [frames] }),
    });
    expect(covered.unread).toEqual([]);
  });

  it('takes sockets of a shared worker for unread, as not every browser shows them', () => {
    const worker = (context: 'shared-worker' | 'service-worker') =>
      spots({
        byChannel: [
          { channel: 'websocket', context, count: 1, of: 'workers', why: 'not shown by every browser' },
        ],
      });
    expect(coverageOf({ flows: [], blindSpots: worker('shared-worker') }).unread).toEqual(['worker-socket']);
    // Service workers are everywhere, and the browser stops them with their sockets.
    expect(coverageOf({ flows: [], blindSpots: worker('service-worker') }).unread).toEqual([]);
  });
});
