import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a heading that speaks of what people do', () => {
  const section = 'What we collect > Information about how you use the app';

  it('tells of no use of data', () => {
    expect(said('It may also include the searches you make.', { section })).toEqual([
      'collect affirmed search-query > self',
    ]);
  });

  it('leaves what stands above it', () => {
    expect(
      said('Cookies listed below.', {
        section: 'What data do we collect? > Personal data generated when you use Pigeon',
        context: 'When do we do so? When you use Pigeon:',
      }),
    ).toEqual(['collect affirmed cookie-identifier > self']);
  });
});
