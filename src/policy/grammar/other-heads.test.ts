import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('wares that are made for data', () => {
  it.each([
    ['We use data analytics software to collect your clicks.', ['collect affirmed usage-event > self']],
    ['We use data mining tools to gather your IP address.', ['collect affirmed ip-address > self']],
    ['We share usage data with data analytics providers.', ['share affirmed activity > provider']],
    ['We use personal data for analytics services.', ['use affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
