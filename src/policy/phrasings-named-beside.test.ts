import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('companies named after one that is known', () => {
  it('names them all', () => {
    expect(said('We use Mixpanel and Segment to understand how you use our services.')).toEqual([
      'share affirmed activity > named:Mixpanel',
      'share affirmed activity > named:Segment',
    ]);
  });
});
