import { describe, expect, it } from 'vitest';
import { reading } from './readings.fixture.ts';

const shared = (body: string) =>
  reading(body)
    .claims.filter((c) => c.action === 'share')
    .map((c) => `${c.data.join('+')} > ${c.recipient}`);

describe('a title in a line of its own', () => {
  it('ends what the one before it said of who gets data', () => {
    expect(
      shared(
        [
          '**With advertisers.** We share your age so that they can show you ads.',
          '**Third-party content and embeds.** We share your name with your consent, such as when you watch a film.',
          '**3.3 To prevent harm, or in the public interest.** We may share your address if it is needed to protect you.',
        ].join('\n\n'),
      ),
    ).toEqual(['date-of-birth > advertiser', 'name > unspecified', 'postal-address > unspecified']);
  });

  it('says who gets data however long nothing was said of any', () => {
    expect(
      shared(
        [
          'We like birds. They are fast. They are grey. They fly home. We feed them.',
          '**With vendors.** We share your name to get help.',
        ].join('\n\n'),
      ),
    ).toEqual(['name > provider']);
  });

  it('is no item of a list', () => {
    expect(
      shared(
        [
          '**With other users.** If you agree, we share:',
          '',
          '* Content you send to one of them.',
          '* Your name.',
        ].join('\n'),
      ),
    ).toEqual(['content > users', 'name > users']);
  });
});
