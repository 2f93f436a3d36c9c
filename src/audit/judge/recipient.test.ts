import { describe, expect, it } from 'vitest';
import type { Party, Polarity } from '../../model/vocabulary.ts';
import { recipientCoverage } from './recipient.ts';
import type { JudgeFlow } from './types.ts';

const to = (party: Party, entity: string, kind?: JudgeFlow['recipient']['kind']): JudgeFlow => ({
  id: 'f',
  dataType: 'language',
  recipient: { entity, family: entity, ...(kind ? { kind } : {}) },
  party,
  evidence: { level: 'plaintext' },
  count: 1,
});

describe('recipientCoverage', () => {
  it.each([
    ['family', 'affirmed', to('family', 'A'), 'exact'],
    ['family', 'denied', to('third', 'A'), null],
    ['family', 'affirmed', to('unknown', 'unknown'), null],
    ['named:A', 'affirmed', to('third', 'A'), 'exact'],
    ['named:A', 'denied', to('family', 'A'), 'exact'],
    ['named:A', 'affirmed', to('third', 'AB'), null],
    ['named:unknown', 'affirmed', to('unknown', 'unknown'), null],
    ['provider', 'affirmed', to('third', 'A', 'provider'), 'broader'],
    ['provider', 'affirmed', to('third', 'A', 'partner'), null],
    ['advertiser', 'denied', to('third', 'A', 'advertiser'), 'broader'],
    ['partner', 'affirmed', to('third', 'A'), null],
    ['unspecified', 'affirmed', to('third', 'A'), 'broader'],
    ['unspecified', 'affirmed', to('family', 'A'), 'broader'],
    ['unspecified', 'affirmed', to('unknown', 'unknown'), 'broader'],
    ['unspecified', 'denied', to('third', 'A', 'provider'), 'broader'],
    ['unspecified', 'denied', to('family', 'A'), null],
    ['unspecified', 'denied', to('unknown', 'unknown'), null],
    ['users', 'affirmed', to('third', 'A'), null],
    ['public', 'denied', to('third', 'A'), null],
    ['authority', 'affirmed', to('third', 'A'), null],
    ['acquirer', 'affirmed', to('family', 'A'), null],
  ] as const)('%s %s', (recipient, polarity, flow, expected) => {
    expect(recipientCoverage(recipient, polarity as Polarity, flow)).toBe(expected);
  });
});
