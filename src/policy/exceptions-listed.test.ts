import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { judge } from '../audit/judge/judge.ts';
import { PolicyDocumentSchema } from '../model/claim.ts';
import { readPolicy } from './read-text.ts';

const ABOUT = 'Pigeon is a service for those who keep birds and write to each other about them. '.repeat(12);

const claimsOf = (...items: string[]) => {
  const list = items.map((item) => `* ${item}`).join('\n');
  const text = `# Policy\n\n${ABOUT}\n\nWe will not share your email address with anyone except:\n\n${list}\n\n${ABOUT}\n`;
  return readPolicy({ text }, { service: 'Pigeon', document: 'p' }).claims;
};

describe('a denial whose exceptions are listed', () => {
  it('holds under no condition where each of them was understood', () => {
    const [denial, ...exceptions] = claimsOf('our service providers;', 'the police.');
    expect(denial).toMatchObject({ polarity: 'denied', conditions: [] });
    expect(exceptions.map(({ polarity, recipient }) => `${polarity} ${recipient}`)).toEqual([
      'affirmed provider',
      'affirmed authority',
    ]);
  });

  it('holds but for what was not understood', () => {
    const [denial] = claimsOf('our service providers;', 'You can ask us for help at any time.');
    expect(denial).toMatchObject({
      polarity: 'denied',
      conditions: ['You can ask us for help at any time.'],
    });
  });

  it('lets go what one of them names, and nothing else', () => {
    const documents = [
      v.parse(PolicyDocumentSchema, { id: 'p', type: 'policy', effectiveDate: '2025-01-01' }),
    ];
    const flow = (id: string, kind: 'provider' | 'advertiser') => ({
      id,
      dataType: 'email-address' as const,
      recipient: { entity: id, family: id, kind },
      party: 'third' as const,
      evidence: { level: 'plaintext' as const },
      count: 1,
    });
    const { flows } = judge({
      app: { entity: 'Pigeon', family: 'Pigeon' },
      context: { region: 'EEA', date: '2026-01-01' },
      documents,
      claims: claimsOf('our service providers;', 'the police.'),
      flows: [flow('Mailer', 'provider'), flow('Ads', 'advertiser')],
      coverage: { sessions: 1, features: ['message'], unread: [] },
    });
    expect([...flows].map(([id, { verdict }]) => [id, verdict])).toEqual([
      ['Mailer', 'vague'],
      ['Ads', 'incorrect'],
    ]);
  });
});
