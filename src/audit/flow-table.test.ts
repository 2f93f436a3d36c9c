import { describe, expect, it } from 'vitest';
import type { Behind } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';
import { FlowTable } from './flow-table.ts';

const ITEM: Item = {
  dataType: 'user-id',
  label: null,
  encodings: [],
  location: 'body.id',
  level: 'plaintext',
  excerpt: 'id: [user-id]',
};
const by = (sdk: string, entity: string): Behind => ({ sdk, entity, family: entity, certainty: 'shape' });
const entry = (behind?: Behind): Entry => ({
  id: 'e',
  session: 's',
  transmission: 't',
  time: 1_700_000_000_000,
  channel: 'fetch',
  context: 'page',
  vantage: 'network',
  method: 'POST',
  url: 'https://app.chat.example/to',
  host: 'app.chat.example',
  entity: 'unknown',
  family: 'unknown',
  party: 'unknown',
  ...(behind ? { behind } : {}),
  bytes: 10,
  read: 'full',
  reason: '',
  level: 'decoded',
  opaqueBytes: 0,
  items: [ITEM],
});

describe('telemetry SDKs behind a flow', () => {
  it('are counted by their shape and change neither recipient nor party', () => {
    const table = new FlowTable();
    table.add('1', entry(by('Sentry', 'Sentry')), ITEM, 'both');
    table.add('2', entry(by('Mixpanel', 'Mixpanel')), ITEM, 'both');
    table.add('3', entry(by('Sentry', 'Sentry')), ITEM, 'both');
    table.add('4', entry(), ITEM, 'both');
    expect(table.list()).toMatchObject([
      {
        count: 4,
        party: 'unknown',
        recipient: { entity: 'unknown', host: 'app.chat.example' },
        behind: [
          { ...by('Mixpanel', 'Mixpanel'), count: 1 },
          { ...by('Sentry', 'Sentry'), count: 2 },
        ],
      },
    ]);
  });

  it('go with the transmission that is taken back', () => {
    const table = new FlowTable();
    table.add('1', entry(by('Sentry', 'Sentry')), ITEM, 'both');
    table.add('2', entry(), ITEM, 'both');
    table.remove('1', entry(by('Sentry', 'Sentry')), ITEM, 'both');
    expect(table.list()[0]).not.toHaveProperty('behind');
  });
});

it('shows how a flow was seen by the transmissions that still stand', () => {
  const table = new FlowTable();
  const hashed: Item = { ...ITEM, level: 'derived', encodings: ['sha256'] };
  table.add('1', entry(), hashed, 'page');
  table.add('2', entry(), { ...ITEM, encodings: ['base64'] }, 'both');
  expect(table.list()).toMatchObject([
    { count: 2, vantage: 'both', evidence: { level: 'plaintext', encodings: ['sha256', 'base64'] } },
  ]);
  table.remove('2', entry(), { ...ITEM, encodings: ['base64'] }, 'both');
  expect(table.list()).toMatchObject([
    { count: 1, vantage: 'page', evidence: { level: 'derived', encodings: ['sha256'] } },
  ]);
});
