import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bundledPolicy } from '../apps/policy.ts';
import { ClaimSchema } from '../model/claim.ts';
import type { Flow } from '../model/flow.ts';
import { policyHistory } from './policy-history.ts';

const app = { entity: 'WhatsApp', family: 'Meta' };
const policy = await bundledPolicy('whatsapp');

function flow(dataType: Flow['dataType'], entity: string, party: Flow['party']): Flow {
  return {
    id: `${dataType}-${entity}`,
    dataType,
    label: null,
    recipient: { entity, family: 'Meta', host: 'x.example' },
    party,
    channel: 'fetch',
    context: 'page',
    vantage: 'both',
    evidence: { level: 'plaintext', encodings: [], samples: [] },
    count: 1,
    firstSeen: '2026-01-01T00:00:00.000Z',
    lastSeen: '2026-01-01T00:00:00.000Z',
  };
}

describe('policyHistory', () => {
  it('sets the policy in force beside the one before it', () => {
    const history = policyHistory(policy, app, { region: '', date: '2016-09-01' }, []);
    expect([history?.older, history?.newer]).toEqual([
      'whatsapp-policy-2012-07-07',
      'whatsapp-policy-2016-08-25',
    ]);
    expect(history?.basis).toBe('summaries');
    const family = history?.changes.filter(
      (change) => change.kind === 'added' && /Facebook|family|compan/i.test(change.newer?.statement ?? ''),
    );
    expect(family?.length).toBeGreaterThan(0);
  });

  it('finds what the European text of 2025 gives to the Meta family', () => {
    const history = policyHistory(policy, app, { region: 'EEA', date: '2025-06-01' }, [
      flow('phone-number', 'Facebook', 'family'),
    ]);
    expect(history?.newer).toBe('whatsapp-policy-eea-2025-03-20');
    const moved = history?.changes.flatMap((change) => change.affected) ?? [];
    expect(moved).toContainEqual({
      what: expect.stringMatching(/phone number.* to Facebook/i),
      before: 'vague',
      after: 'clear',
    });
  });

  it('holds no text of another region, no part, and nothing of the same day for a version', async () => {
    const history = policyHistory(policy, app, { region: 'EEA', date: '2021-02-01' }, []);
    expect([history?.older, history?.newer]).toEqual([
      'whatsapp-policy-eea-2018-04-24',
      'whatsapp-policy-eea-2021-01-04',
    ]);
    expect(history?.versions.map(({ id }) => id)).not.toContain('whatsapp-policy-2021-01-04');
    const parts = await bundledPolicy('zalo');
    const zalo = { entity: 'Zalo', family: 'VNG' };
    expect(policyHistory(parts, zalo, { region: '', date: '2026-11-27' }, [])).toBeNull();
  });

  it('takes readings of other addresses for other documents', () => {
    const document = (id: string, effectiveDate: string, url: string) => ({
      ...policy.documents[0]!,
      id,
      effectiveDate,
      url,
    });
    const documents = [document('a', '2020-01-01', 'x'), document('b', '2021-01-01', 'y')];
    const texts = new Map(documents.map(({ id }) => [id, { text: 'We collect it.', complete: true }]));
    const at = { region: '', date: '2022-01-01' };
    expect(policyHistory({ documents, claims: [] }, app, at, [], texts)).toBeNull();
    const moved = documents.map((d) => ({ ...d, url: 'x' }));
    expect(policyHistory({ documents: moved, claims: [] }, app, at, [], texts)).toMatchObject({
      obstacle: '',
    });
    const spoilt = new Map(texts).set('b', { text: 'We', complete: false });
    expect(policyHistory({ documents: moved, claims: [] }, app, at, [], spoilt)?.obstacle).toContain(
      'incomplete',
    );
  });

  it('never holds a reading against our own words', () => {
    const read = new Map([['whatsapp-policy-2016-08-25', { text: 'x', complete: true }]]);
    expect(policyHistory(policy, app, { region: '', date: '2016-09-01' }, [], read)).toBeNull();
  });

  it('says what a change means only for data that it speaks of', () => {
    const document = (id: string, effectiveDate: string) => ({ ...policy.documents[0]!, id, effectiveDate });
    const documents = [document('a', '2020-01-01'), document('b', '2021-01-01')];
    const claims = [
      { recipient: 'unspecified', actor: 'self', action: 'share', summary: 'Others get the device model.' },
      {
        recipient: 'authority',
        actor: 'self',
        action: 'share',
        summary: 'Police may ask for the model of a phone.',
      },
      {
        recipient: 'self',
        actor: 'partner',
        action: 'collect',
        summary: 'Partners gather models of handsets.',
      },
    ].map((over, i) =>
      v.parse(ClaimSchema, {
        ...over,
        id: `c${i}`,
        document: 'b',
        polarity: 'affirmed',
        data: ['device-model'],
      }),
    );
    const own = v.parse(ClaimSchema, {
      id: 'own',
      document: 'b',
      action: 'collect',
      polarity: 'affirmed',
      data: ['device-model'],
      recipient: 'self',
      summary: 'We learn the device model too.',
    });
    const history = policyHistory(
      { documents, claims: [...claims, own] },
      app,
      { region: '', date: '2022-01-01' },
      [
        flow('device-model', 'Facebook', 'family'),
        flow('device-model', 'Harrow', 'third'),
        flow('device-model', 'WhatsApp', 'first'),
      ],
    );
    const moved = history?.changes.map((c) => [
      c.newer?.statement,
      c.affected.map(({ what }) => what.replace(/.* to /, '')),
    ]);
    expect(Object.fromEntries(moved ?? [])).toEqual({
      'Others get the device model.': ['Facebook', 'Harrow'],
      'Police may ask for the model of a phone.': [],
      'Partners gather models of handsets.': [],
      'We learn the device model too.': ['WhatsApp'],
    });
  });

  it('says nothing of an app without documents', () => {
    expect(
      policyHistory({ documents: [], claims: [] }, app, { region: '', date: '2026-01-01' }, []),
    ).toBeNull();
  });
});
