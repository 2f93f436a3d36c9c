import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Claim, PolicyDocumentSchema } from '../../model/claim.ts';
import type { Flow } from '../../model/flow.ts';
import { claim } from '../claim.fixture.ts';
import { flow } from '../flow.fixture.ts';
import { judge } from '../judge/judge.ts';
import type { Coverage } from '../judge/types.ts';
import { explainClaim } from './claim.ts';

const app = { entity: 'WhatsApp', family: 'Meta' };
const documents = [v.parse(PolicyDocumentSchema, { id: 'p', type: 'policy', effectiveDate: '2016-08-25' })];
const all: Coverage = { sessions: 1, features: ['message', 'typing'], unread: [] };

function explained(c: Claim, flows: Flow[] = [], coverage = all, beside: Claim[] = []): string {
  const input = {
    app,
    context: { region: 'US', date: '2017-01-01' },
    documents,
    claims: [c, ...beside],
    flows,
    coverage,
  };
  return explainClaim(c, judge(input).claims.get('c')!, flows, coverage, { app, documents, claims: [c] });
}

describe('explainClaim', () => {
  it('seen: what went where, how often', () => {
    expect(explained(claim({}), [flow()])).toBe('Your phone number went to WhatsApp 3 times.');
    const other = flow({ id: 'g', dataType: 'name', count: 2 });
    expect(explained(claim({ data: ['identity'] }), [flow(), other])).toBe(
      'Phone number and profile name went to WhatsApp, 5 times together.',
    );
  });

  it('sums what went to several hosts of one company', () => {
    const elsewhere = flow({ id: 'g', recipient: { ...flow().recipient, host: 'crashlogs.whatsapp.net' } });
    expect(explained(claim({}), [flow(), elsewhere])).toBe('Your phone number went to WhatsApp 6 times.');
  });

  it('contradicted', () => {
    expect(explained(claim({ polarity: 'denied' }), [flow()])).toBe(
      'Your phone number went to WhatsApp 3 times. The policy of 25 August 2016 says that this does not happen.',
    );
    const aim = { action: 'share', recipient: 'unspecified', purpose: ['advertising', 'marketing'] } as const;
    const no = claim({ ...aim, purpose: [...aim.purpose], polarity: 'denied' });
    const yes = claim({ ...aim, id: 'yes', purpose: ['advertising'] });
    const giphy = { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com' };
    expect(explained(no, [flow({ party: 'third', recipient: giphy })], all, [yes])).toBe(
      'Your phone number went to Giphy, another company, 3 times. The policy of 25 August 2016 says that this does not happen for advertising, for marketing, and the documents say as well that it does. For which purpose it left shows on no device.',
    );
  });

  it('of no data: that it was not read, not that nothing was tried', () => {
    expect(explained(claim({ data: [] }))).toMatch(/could not be read with confidence/);
  });

  it('between servers: what reached the app, and that the rest cannot be seen', () => {
    const shared = claim({ action: 'share', recipient: 'family', observability: 'server' });
    expect(explained(shared, [flow()])).toBe(
      'Cannot be seen from here. Your phone number went to WhatsApp 3 times. What WhatsApp passes on happens between servers.',
    );
    expect(explained(shared)).toContain('Nothing of the kind was seen to leave this device for others.');
    const sold = claim({
      action: 'sell',
      polarity: 'denied',
      recipient: 'advertiser',
      observability: 'server',
    });
    expect(explained(sold)).toBe('Cannot be seen from here. A sale shows on no device.');
    expect(explained(claim({ action: 'store' }))).toContain('How long data is kept shows on no device.');
    expect(explained(claim({ action: 'use' }))).toContain('What data is used for shows on no device.');
    expect(explained(claim({ action: 'share', actor: 'users', observability: 'server' }))).toContain(
      'It reaches the service from others',
    );
  });

  it('a purpose or a condition that no request shows', () => {
    expect(explained(claim({ polarity: 'denied', purpose: ['marketing'] }), [flow()])).toContain(
      'For which purpose shows on no device.',
    );
    const conditional = claim({ polarity: 'denied', modality: 'only-if', conditions: ['When it is off'] });
    expect(explained(conditional, [flow()])).toContain(
      'Whether the condition held (when it is off) shows in no request.',
    );
  });

  it('not tried: what it would take', () => {
    expect(explained(claim({ data: ['contact-list'] }))).toBe(
      'Not tried in 1 session: it takes uploading contacts.',
    );
    expect(explained(claim({ data: ['voice'] }))).toBe(
      'Not tried in 1 session: it takes calling or sending a file.',
    );
  });

  it('unreadable: through which channel', () => {
    const coverage: Coverage = { sessions: 2, features: ['typing'], unread: ['websocket', 'worker-socket'] };
    expect(explained(claim({ data: ['typing'] }), [], coverage)).toBe(
      'Bytes left through a socket and a worker’s socket, where it would stand, and could not be read.',
    );
  });

  it('unreadable: that it may not have been tried', () => {
    const coverage: Coverage = { sessions: 1, features: [], asSeen: true, unread: ['fetch-body'] };
    expect(explained(claim({ data: ['contact-list'] }), [], coverage)).toBe(
      'Bytes left through request bodies, where it would stand, and could not be read. It takes uploading contacts; whether that was done is not known.',
    );
  });

  it('unreadable: what is missing from the log', () => {
    const coverage: Coverage = { ...all, missing: 2 };
    expect(explained(claim({ data: ['battery'], polarity: 'denied' }), [], coverage)).toBe(
      '2 records of what left are missing, where it may stand.',
    );
    expect(explained(claim({}), [flow()], coverage)).toBe('Your phone number went to WhatsApp 3 times.');
  });

  it('not seen: in how many sessions, and never as kept', () => {
    expect(explained(claim({ data: ['typing'] }), [], { ...all, sessions: 3 })).toBe(
      'It could have shown in 3 sessions, and did not.',
    );
    const denied = claim({ data: ['message-content'], polarity: 'denied' });
    const sealed = flow({ dataType: 'message-metadata', count: 41 });
    expect(explained(denied, [sealed])).toBe('41 messages left, none in readable form, in 1 session.');
    expect(explained(denied)).toContain('Nothing of the kind was seen to leave in 1 session');
    const banner = claim({
      action: 'share',
      recipient: 'advertiser',
      polarity: 'denied',
      data: ['ad-interaction'],
      observability: 'client',
    });
    expect(explained(banner, [flow()])).toBe(
      'Nothing that was recognised went to a company known for advertising in 1 session.',
    );
  });

  describe('of a denial that nothing broke', () => {
    const giphy = { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com' };
    const denied = (patch: Partial<Claim>) =>
      claim({ action: 'share', polarity: 'denied', recipient: 'unspecified', ...patch });

    it('tells of the same data that went where it is not denied', () => {
      expect(explained(denied({}), [flow()])).toBe(
        'Your phone number went to WhatsApp 3 times. That it is passed on is denied, not that the service has it. Nothing else of the kind was seen to leave in 1 session.',
      );
      const unknown = flow({ party: 'unknown', recipient: { ...giphy, entity: 'unknown' } });
      expect(explained(denied({}), [unknown])).toContain(
        'api.giphy.com, whose owner is not known, 3 times. The document is not known to speak of that recipient.',
      );
      expect(
        explained(denied({ recipient: 'advertiser' }), [flow({ party: 'third', recipient: giphy })]),
      ).toMatch(/^Your phone number went to Giphy, another company, 3 times\. The document is not known/);
    });

    it('tells of what its own sentence excepts', () => {
      const at = { start: 1, end: 9 };
      const named = claim({ ...at, id: 'e', action: 'share', recipient: 'named:Giphy' });
      const seen = [flow({ party: 'third', recipient: giphy })];
      expect(explained(denied(at), seen, all, [named])).toBe(
        'Your phone number went to Giphy, another company, 3 times. The sentence makes an exception for it. Nothing else of the kind was seen to leave in 1 session.',
      );
      expect(explained(denied({ ...at, data: ['unspecified'] }), seen, all, [named])).toContain('exception');
    });

    it('calls no message unreadable where its text was read', () => {
      const text = flow({ id: 'g', dataType: 'message-content' });
      const sealed = flow({ dataType: 'message-metadata' });
      expect(explained(denied({ data: ['message-content'] }), [text, sealed])).not.toContain(
        'none in readable',
      );
    });

    it('says of information at large only where none of it went', () => {
      const coverage: Coverage = { ...all, unread: [] };
      expect(explained(denied({ data: ['unspecified'] }), [flow()], coverage)).toBe(
        'Nothing was seen to go to a recipient known to be meant in 1 session, and nothing that could hold it went unread.',
      );
    });
  });

  it('tells what went to others directly where sharing shows on no device', () => {
    const third = flow({
      party: 'third',
      recipient: { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com' },
    });
    const shared = claim({ action: 'share', recipient: 'family', observability: 'server' });
    expect(explained(shared, [third])).toBe(
      'Cannot be seen from here. Your phone number went to Giphy, another company, 3 times. What WhatsApp passes on happens between servers.',
    );
  });

  it('says of what others do that it is theirs', () => {
    const passed = claim({ action: 'share', actor: 'partner', recipient: 'advertiser' });
    expect(explained(passed, [flow()])).toBe(
      'Cannot be seen from here. What is passed on by partners and other services shows on no device.',
    );
    expect(explained(claim({ actor: 'users' }))).toContain('What is gathered by other people on the service');
  });

  it('never lets the internet address pass for something that did not leave', () => {
    const told = 'The internet address goes with every request and is not counted';
    for (const polarity of ['affirmed', 'denied'] as const) {
      expect(explained(claim({ data: ['ip-address'], polarity }))).toBe(
        `Cannot be seen from here. ${told}: what is made of it shows on no device.`,
      );
      expect(explained(claim({ data: ['network'], polarity }))).toMatch(new RegExp(` ${told}\\.$`));
    }
    const unread: Coverage = { ...all, unread: ['fetch-body'] };
    expect(explained(claim({ data: ['ip-address'] }), [], unread)).toContain(told);
    const other = claim({ data: ['unspecified', 'battery'], polarity: 'denied', action: 'share' });
    expect(explained(other)).not.toContain(told);
  });

  it('unsure', () => {
    expect(explained(claim({ confidence: 0.2 }))).toBe(
      'The sentence could not be read with confidence; nothing is held against it.',
    );
  });

  it('uses no forbidden word', () => {
    const texts = [
      explained(claim({}), [flow()]),
      explained(claim({ polarity: 'denied' }), [flow()]),
      explained(claim({ action: 'sell', recipient: 'advertiser' })),
      explained(claim({ data: ['contact-list'] })),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/leak|spied|violat|expos|\bsafe\b|secure|trusted|compliant|detected|!|\?/i);
    }
  });
});
