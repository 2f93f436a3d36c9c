import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const COLLECTED = ['collect affirmed browser > self', 'collect affirmed ip-address > self'];
const INFERRED = ['use affirmed coarse-location > self', 'use affirmed ip-address > self'];

describe('the place that an address tells', () => {
  it.each([
    'We collect your IP address (from which we infer your town) and your browser type.',
    'We collect your browser type and your IP address, which may be used to determine your approximate location.',
    'We collect your browser type and your IP address, from which we infer the country, region or town where you are based.',
    'We collect IP addresses (used to find out, or estimate, your country) and browser types.',
  ])('is used, and not collected: %s', (sentence) => {
    expect(said(sentence)).toEqual([...COLLECTED, ...INFERRED]);
  });

  it('is used in an item of a list', () => {
    expect(
      said('IP address (which tells us the general location of your device);', { context: 'We collect:' }),
    ).toEqual(['collect affirmed ip-address > self', ...INFERRED]);
  });

  it.each([
    [
      'We do not collect your IP address (from which we could infer your town).',
      ['collect denied ip-address > self'],
    ],
    [
      'We collect your IP address and your approximate location.',
      ['collect affirmed coarse-location > self', 'collect affirmed ip-address > self'],
    ],
    [
      'We collect your IP address (from which we never infer your town).',
      ['collect affirmed ip-address > self'],
    ],
  ])('is not told of: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
