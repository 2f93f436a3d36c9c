import { describe, expect, it } from 'vitest';
import type { Flow } from '../../model/flow.ts';
import { flow as flowOf } from '../flow.fixture.ts';
import { behindSentence, recipientPhrase } from './recipient.ts';

/** To a host that nobody knows. */
const flow = (patch: Partial<Flow>): Flow =>
  flowOf({
    dataType: 'user-id',
    recipient: { entity: 'unknown', family: 'unknown', host: 'app.chat.example' },
    party: 'unknown',
    ...patch,
  });
const by = (sdk: string, entity: string, count: number) =>
  ({ sdk, entity, family: entity, certainty: 'shape', count }) as const;

describe('whose SDK made it', () => {
  it('is said with what cannot be seen, and never as the recipient', () => {
    const seen = flow({ behind: [by('Mixpanel', 'Mixpanel', 3)] });
    expect(behindSentence(seen)).toBe(
      'By its shape it was made by the Mixpanel SDK; whether Mixpanel gets it from app.chat.example cannot be seen here.',
    );
    expect(recipientPhrase(seen)).toBe('app.chat.example, whose owner is not known,');
  });

  it('several, for part of what went', () => {
    expect(
      behindSentence(flow({ behind: [by('Amplitude', 'Amplitude', 1), by('Mixpanel', 'Mixpanel', 1)] })),
    ).toBe(
      'By its shape some of it was made by the Amplitude and Mixpanel SDKs; whether Amplitude and Mixpanel get it from app.chat.example cannot be seen here.',
    );
  });

  it('no company where anyone can run the receiving end', () => {
    expect(behindSentence(flow({ behind: [by('PostHog', 'unknown', 3)] }))).toBe(
      'By its shape it was made by the PostHog SDK, whose receiving end anyone can run.',
    );
  });

  it('nothing where the host is the company’s own, or there is no SDK', () => {
    const recipient = { entity: 'Mixpanel', family: 'Mixpanel', host: 'api-js.mixpanel.com' };
    expect(behindSentence(flow({ recipient, party: 'third', behind: [by('Mixpanel', 'Mixpanel', 3)] }))).toBe(
      '',
    );
    expect(behindSentence(flow({ recipient, party: 'third', behind: [by('PostHog', 'unknown', 3)] }))).toBe(
      '',
    );
    expect(behindSentence(flow({}))).toBe('');
  });
});
