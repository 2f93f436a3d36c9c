import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';

/** What a list under a heading states, item by item. */
function listed(heading: string, lead: string, ...items: string[]): string[] {
  const text = `# Privacy policy\n\n## ${heading}\n\n${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  return readPolicy({ text }, { service: 'Pigeon' }).claims.map(
    ({ polarity, action, recipient, data }) =>
      `${polarity === 'denied' ? 'not ' : ''}${action} ${[...data].sort().join(' ')} > ${recipient}`,
  );
}

describe('lists of a document whose lead nobody reads', () => {
  it.each([
    [
      'Notice for Ohio',
      'Here you find the categories that the law of Ohio lists and that we may collect:',
      'identifiers such as a real name, IP address and email address;',
      'collect email-address ip-address name > self',
    ],
    [
      'What we collect by itself',
      'We may collect certain information from your device as you fly, such as the list below and in parts of it:',
      'log data, including your operating system, time zone, and any errors that may occur during the flight.',
      'collect diagnostics operating-system timezone > self',
    ],
  ])('%s', (heading, lead, item, claim) => {
    expect(listed(heading, lead, item)).toEqual([claim]);
  });

  it('claim nothing where neither lead nor heading speaks of data, or where the lead denies', () => {
    expect(listed('Lofts that need our word', 'Such lofts are as follows:', 'Payment cards')).toEqual([]);
    expect(
      listed('Data we collect', 'None of these is any part of it, nor will it be:', 'Your date of birth'),
    ).toEqual([]);
  });

  it('are denied behind “what we don’t do”', () => {
    expect(listed('Lofts', 'What we don’t do:', 'track your location')).toEqual([
      'not collect location > self',
    ]);
  });
});
