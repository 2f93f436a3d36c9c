import { describe, expect, it } from 'vitest';
import { reading } from './readings.fixture.ts';

function listed(lead: string, items: readonly string[]): string[] {
  const { claims } = reading(`${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  return [...new Set(claims.flatMap((c) => c.data.map((d) => `${c.action} ${c.polarity} ${d}`)))].sort();
}

describe('leads of lists that break off, or say how little it is', () => {
  it.each([
    [
      'For the contract we collect',
      ['your name', 'your photo'],
      ['collect affirmed attachment', 'collect affirmed name'],
    ],
    ['When you sign up, we store the following', ['your name'], ['store affirmed name']],
    [
      'We may share your name with banks if it is necessary to',
      ['comply with the law'],
      ['share affirmed name'],
    ],
    ['We use your name to', ['answer you'], ['use affirmed name']],
    ['We do not collect', ['your name'], ['collect denied name']],
    ['You can choose what we collect', ['in your settings', 'on your profile'], []],
  ])('%s', (lead, items, claims) => {
    expect(listed(lead, items)).toEqual(claims);
  });

  it('reads what little there is as what was spoken of', () => {
    const claims = listed(
      'We collect information when you sign up. This information is kept to a minimum, and is restricted to:',
      ['Username', 'Password'],
    );
    expect(claims).toContain('collect affirmed username');
    expect(claims).toContain('collect affirmed credential');
    expect(claims.filter((c) => c.startsWith('store'))).toEqual([]);
  });
});

describe('leads that hold what their items deny to some cases', () => {
  it.each([
    [
      'With the exception of errors, and when spam is found:',
      'We do not store any e-mails.',
      ['With the exception of errors, and when spam is found'],
    ],
    ['If you use the loft for schools:', 'We never sell your name.', ['If you use the loft for schools']],
    ['We also tell you here:', 'We never sell your name.', []],
    ['If you sign up, we promise this:', 'We never sell your name.', []],
  ])('%s', (lead, item, conditions) => {
    const { claims } = reading(`${lead}\n\n- ${item}`);
    expect(claims.filter((c) => c.polarity === 'denied').map((c) => c.conditions)).toEqual([conditions]);
  });

  it('leaves what its items affirm as it is', () => {
    const { claims } = reading('With the exception of errors:\n\n- We store your e-mails.');
    expect(claims.map((c) => c.conditions)).toEqual([[]]);
  });
});
