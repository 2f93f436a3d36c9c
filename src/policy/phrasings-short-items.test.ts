import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('an item of two words behind a lead that nobody reads', () => {
  it.each([
    ['IP address', 'These include:', 'What we collect > About your visits', 'ip-address'],
    ['Phone number', 'This data is needed to reach our loft:', 'Data we collect', 'phone-number'],
    ['search queries', 'Examples:', 'Data we collect > Information about how you use Pigeon', 'search-query'],
  ])('%s (%s)', (item, context, section, type) => {
    expect(said(item, { context, section })).toContain(`collect affirmed ${type} > self`);
  });

  it.each([
    ['Phone number', 'Write to us with:', 'Contact'],
    ['IP address', 'We do not log your:', 'What we collect'],
    ['search queries', 'Examples:', 'How we use your data > Information about how you use Pigeon'],
  ])('%s (%s) without a claim that it is collected', (item, context, section) => {
    expect(said(item, { context, section }).filter((c) => c.startsWith('collect affirmed'))).toEqual([]);
  });
});

describe('third parties that work for the service', () => {
  it.each([
    'third parties we use to print our letters',
    'companies that support our operations',
    'organisations that store your data on our behalf',
    'third parties who provide professional services',
  ])('%s', (who) => {
    expect(said(`We may share your photos with ${who}.`)).toEqual(['share affirmed attachment > provider']);
  });

  it('are not all who use what is theirs', () => {
    expect(said('We may share your photos with third parties that store photos of races.')).toEqual([
      'share affirmed attachment > unspecified',
    ]);
  });
});
