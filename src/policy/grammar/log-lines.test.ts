import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('logs, what stands in them and how long', () => {
  it.each([
    [
      'Access logs contain your IP address and are deleted after a week.',
      ['collect affirmed ip-address > self', 'store denied ip-address > self'],
    ],
    [
      'Mail server logs are kept for a week and contain sender, recipient, time and IP address.',
      [
        'collect affirmed ip-address > self',
        'collect affirmed message-metadata > self',
        'store affirmed ip-address > self',
        'store affirmed message-metadata > self',
      ],
    ],
    [
      'Server logs contain no IP addresses and are kept for a month.',
      ['store affirmed activity > self', 'store denied ip-address > self'],
    ],
    ['Login attempts are logged with IP address and time.', ['collect affirmed ip-address > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
