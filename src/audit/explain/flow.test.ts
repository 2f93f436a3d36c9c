import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Claim, type PolicyDocument, PolicyDocumentSchema } from '../../model/claim.ts';
import type { Flow } from '../../model/flow.ts';
import { claim } from '../claim.fixture.ts';
import { flow } from '../flow.fixture.ts';
import { judge } from '../judge/judge.ts';
import { explainFlow } from './flow.ts';

const app = { entity: 'WhatsApp', family: 'Meta' };
const documents: PolicyDocument[] = [
  v.parse(PolicyDocumentSchema, { id: 'p', type: 'policy', effectiveDate: '2016-08-25' }),
  v.parse(PolicyDocumentSchema, { id: 'q', type: 'faq', effectiveDate: '2016-08-25' }),
];

function explained(claims: Claim[], f: Flow = flow(), owner = app, docs = documents): string {
  const input = {
    app: owner,
    context: { region: 'US', date: '2017-01-01' },
    documents: docs,
    claims,
    flows: [f],
    coverage: { sessions: 1, features: [], unread: [] },
  };
  return explainFlow(f, judge(input).flows.get('f')!, { app: owner, documents: docs, claims });
}

const giphy = { entity: 'Giphy', family: 'Shutterstock', host: 'api.giphy.com' };
const collected = claim({});

describe('explainFlow', () => {
  it('says what was seen, what the document says, and what cannot be seen', () => {
    expect(explained([collected])).toBe(
      'Your phone number went to WhatsApp 3 times. The policy of 25 August 2016 says that WhatsApp collects it. Whether WhatsApp passes it to Meta cannot be seen here, and the documents do not say.',
    );
  });

  it.each([
    ['does', ['phone-number'], 'says that it does.'],
    ['may', ['phone-number'], 'says that it may.'],
    ['only-if', ['phone-number'], 'says that it does under a condition.'],
    ['does', ['unspecified'], 'says so of information at large.'],
    ['may', ['identity'], 'says that it may, of “identity” at large.'],
  ] as const)('passing on: %s %j', (modality, data, ending) => {
    const shared = claim({ id: 's', action: 'share', recipient: 'family', modality, data: [...data] });
    expect(explained([collected, shared])).toContain(
      `Whether WhatsApp passes it to Meta cannot be seen here; the policy of 25 August 2016 ${ending}`,
    );
  });

  it('prefers the document that names the data over the one that does not', () => {
    const broad = claim({ id: 's', action: 'share', recipient: 'family', data: ['unspecified'] });
    const exact = claim({ id: 't', action: 'share', recipient: 'family', document: 'q' });
    expect(explained([collected, broad, exact])).toContain('the FAQ of 25 August 2016 says that it does.');
  });

  it('passing on, denied or both', () => {
    const no = claim({ id: 's', action: 'share', recipient: 'family', polarity: 'denied' });
    const yes = claim({ id: 't', action: 'share', recipient: 'family', document: 'q' });
    expect(explained([collected, no])).toContain('the policy of 25 August 2016 says that it does not.');
    expect(explained([collected, no, yes])).toContain(
      'the FAQ of 25 August 2016 says that it does, the policy of 25 August 2016 says that it does not.',
    );
  });

  it('passing on: a denial goes as far as its purpose or condition, and its exception is none', () => {
    const no = (over: Partial<Claim>) =>
      claim({ id: 's', action: 'share', recipient: 'family', polarity: 'denied', ...over });
    const yes = (over: Partial<Claim>) => claim({ id: 't', action: 'share', recipient: 'family', ...over });
    const policy = 'the policy of 25 August 2016 says that it';
    expect(explained([collected, no({ purpose: ['advertising'] })])).toContain(
      `${policy} does not for a purpose that it names.`,
    );
    expect(explained([collected, no({ conditions: ['unless you agree'] })])).toContain(
      `${policy} does not under a condition.`,
    );
    expect(explained([collected, no({ purpose: ['advertising'] }), yes({ modality: 'may' })])).toContain(
      `${policy} may, and that it does not for a purpose that it names.`,
    );
    const at = { start: 1, end: 9, modality: 'only-if' } as const;
    expect(explained([collected, no(at), yes(at)])).toContain(`${policy} does under a condition.`);
    expect(explained([collected, yes({ modality: 'may' }), yes({ id: 'u', document: 'q' })])).toContain(
      'the FAQ of 25 August 2016 says that it does.',
    );
  });

  it('passing on: to the owner by name, to others at large, and where no policy is at hand', () => {
    const shared = (recipient: Claim['recipient']) => claim({ id: 's', action: 'share', recipient });
    expect(explained([collected, shared('named:Meta')])).toContain('says that it does.');
    expect(explained([collected, shared('unspecified')])).toContain(
      'cannot be seen here; the policy of 25 August 2016 speaks only of others at large.',
    );
    expect(explained([], flow(), app, [])).toMatch(/cannot be seen here\.$/);
    const part = documents.slice(1);
    expect(explained([claim({ document: 'q' })], flow(), app, part)).toContain(
      'what was at hand does not say.',
    );
    const ofPartners = claim({ id: 's', actor: 'partner', action: 'share', recipient: 'family' });
    expect(explained([collected, ofPartners])).toContain('the documents do not say.');
  });

  it('says no more plainly that it is collected than the documents do', () => {
    const policy = 'The policy of 25 August 2016 says that WhatsApp';
    expect(explained([claim({ modality: 'may' })])).toContain(`${policy} may collect it.`);
    expect(explained([claim({ modality: 'only-if' })])).toContain(`${policy} collects it under a condition.`);
    expect(explained([claim({ action: 'store' })])).toContain(`${policy} keeps it.`);
    const third = flow({ party: 'third', recipient: giphy });
    const shared = claim({ action: 'share', recipient: 'named:Giphy', modality: 'may' });
    expect(explained([shared], third)).toContain('says that it may, and whom it goes to.');
  });

  it('says nothing of a family where there is none, nor of data that identifies nobody', () => {
    const telegram = { entity: 'WhatsApp', family: 'WhatsApp' };
    expect(explained([collected], flow(), telegram)).not.toContain('Whether');
    expect(explained([], flow({ dataType: 'timezone' }))).not.toContain('Whether');
  });

  it('another company, by name and word, once and twice', () => {
    const third = flow({ party: 'third', recipient: giphy, dataType: 'search-query', count: 1 });
    expect(explained([], third)).toBe(
      'What you searched for went to Giphy, another company, once. None of the documents that count mentions it.',
    );
    const ads = { ...third, count: 2, recipient: { ...giphy, kind: 'advertiser' as const } };
    expect(explained([], ads)).toContain('went to Giphy, an advertising company, twice.');
    const shared = claim({ action: 'share', recipient: 'named:Giphy', data: ['search-query'] });
    expect(explained([shared], third)).toContain('says so, and whom it goes to.');
  });

  it('a host of unknown owner stands as its name', () => {
    const unknown = flow({
      party: 'unknown',
      recipient: { entity: 'unknown', family: 'unknown', host: 'cdn-7.example.net' },
    });
    expect(explained([], unknown)).toContain('went to cdn-7.example.net, whose owner is not known, 3 times.');
  });

  it('names the broader term that covers it', () => {
    const third = flow({ party: 'third', recipient: giphy });
    const share = (over: Partial<Claim>) => claim({ action: 'share', recipient: 'unspecified', ...over });
    expect(explained([share({})], third)).toContain('names it, but the recipient only as others at large.');
    expect(explained([share({ data: ['identity'] })], third)).toContain(
      'speaks only of “identity” at large, given to others at large.',
    );
    expect(explained([claim({ data: ['identity'] })])).toContain('speaks only of “identity” at large.');
    expect(explained([claim({ data: ['unspecified'] })])).toContain('speaks only of information at large.');
  });

  it('names only the documents and recipients of those that come nearest', () => {
    const third = flow({ party: 'third', recipient: { ...giphy, kind: 'partner' } });
    const share = (over: Partial<Claim>) => claim({ action: 'share', recipient: 'unspecified', ...over });
    const loose = share({ id: 'l', document: 'q', data: ['unspecified'] });
    expect(explained([share({ recipient: 'partner' }), loose], third)).toContain(
      'The policy of 25 August 2016 names it, but the recipient only as partners and other services.',
    );
    expect(explained([share({ recipient: 'partner', data: ['identity'] }), loose], third)).toContain(
      'The policy of 25 August 2016 speaks only of “identity” at large, given to partners and other services.',
    );
    expect(explained([claim({ actor: 'partner' })], third)).toContain(
      'names it, but the recipient only as partners and other services.',
    );
  });

  describe('of what nothing covers', () => {
    const third = flow({ party: 'third', recipient: giphy });
    const share = (over: Partial<Claim>) => claim({ action: 'share', recipient: 'provider', ...over });

    it('tells of denials that go only so far', () => {
      const denied = share({ polarity: 'denied', recipient: 'unspecified', purpose: ['marketing'] });
      expect(explained([denied], third)).toContain(
        'The policy of 25 August 2016 denies it only for a purpose; nothing says that it happens.',
      );
      expect(explained([{ ...denied, conditions: ['unless you agree'] }], third)).toContain(
        'denies it only under a condition',
      );
    });

    it('tells of recipients among whom this one may be', () => {
      expect(explained([share({})], third)).toContain(
        'The policy of 25 August 2016 speaks of it as given to providers; that Giphy is among them is not known.',
      );
      expect(explained([share({ data: ['identity'] })], third)).toContain(
        'of “identity” at large as given to',
      );
      expect(explained([share({ recipient: 'named:Google' })], third)).toContain(
        'speaks of it as given to Google, and does not name Giphy.',
      );
    });

    it('tells of data that is spoken of, but not as going there', () => {
      const policy = 'The policy of 25 August 2016 speaks of';
      const toGiphy = 'but does not say that it goes to Giphy.';
      for (const over of [
        { recipient: 'authority' },
        { recipient: 'self', action: 'collect' },
        { recipient: 'family', polarity: 'denied' },
      ] as const) {
        expect(explained([share(over)], third)).toContain(`${policy} it, ${toGiphy}`);
      }
      const kept = claim({ action: 'store', polarity: 'denied', data: ['identity'] });
      expect(explained([kept])).toContain(
        `${policy} “identity” at large, but does not say that WhatsApp collects it.`,
      );
      const twice = [claim({}), claim({ id: 'n', document: 'q' })];
      expect(explained(twice, third)).toContain(
        'The policy and the FAQ of 25 August 2016 speak of it, but do not say that it goes to Giphy.',
      );
      const other = [
        claim({ data: ['unspecified'] }),
        claim({ data: ['battery'] }),
        claim({ confidence: 0.3 }),
      ];
      for (const one of other) expect(explained([one], third)).toContain('None of the documents');
    });

    it('of documents that are no whole policy says what they speak of, and that it was not at hand', () => {
      const faq = documents.slice(1);
      const inFaq = share({ document: 'q', recipient: 'self', action: 'collect' });
      expect(explained([inFaq], third, app, faq)).toContain(
        'The FAQ of 25 August 2016 speaks of it, but does not say that it goes to Giphy. The whole policy was not at hand.',
      );
      expect(explained([], third, app, faq)).toContain(
        'What was at hand of the documents does not mention it; the whole policy was not.',
      );
    });

    it('tells of an owner who is not known', () => {
      const unknown = flow({ party: 'unknown', recipient: { ...giphy, entity: 'unknown' } });
      expect(explained([collected], unknown)).toContain('whether this host is theirs is not known.');
      expect(explained([claim({ data: ['battery'] })], unknown)).toContain('None of the documents');
    });

    it('tells of a sentence that may speak of it', () => {
      expect(explained([claim({ confidence: 0.3 })])).toContain(
        'None of the documents that count mentions it, unless in a sentence that could not be read with confidence.',
      );
    });
  });

  it('says what contradicts it, in our words', () => {
    const denied = claim({ polarity: 'denied', summary: 'The number is not collected.' });
    expect(explained([denied])).toContain(
      'The policy of 25 August 2016 says otherwise, in our words: the number is not collected.',
    );
    expect(explained([claim({ polarity: 'denied' })])).toContain('says otherwise.');
  });

  it('says both, with the document of each', () => {
    const denied = claim({ id: 'n', polarity: 'denied', document: 'q' });
    expect(explained([collected, denied])).toContain(
      'The policy of 25 August 2016 says that it does, the FAQ of 25 August 2016 says that it does not.',
    );
    expect(explained([collected, { ...denied, document: 'p' }])).toContain(
      'The policy of 25 August 2016 says that it does, and that it does not.',
    );
  });

  it('speaks of two documents of one kind and date as two', () => {
    const docs = [...documents, { ...documents[1]!, id: 'r', url: 'https://faq.example/2' }];
    const speaks = ['q', 'r'].map((document) => claim({ id: document, document, data: ['identity'] }));
    expect(explained(speaks, flow(), app, docs)).toContain(
      'The FAQ articles of 25 August 2016 speak only of “identity” at large.',
    );
  });

  it('says of both for the same purpose that the denial goes no further', () => {
    const shared = { action: 'share', recipient: 'unspecified', purpose: ['advertising'] } as const;
    const yes = claim({ ...shared, purpose: ['advertising'] });
    const no = claim({ ...shared, purpose: ['advertising'], id: 'n', polarity: 'denied' });
    expect(explained([yes, no], flow({ recipient: giphy, party: 'third' }))).toContain(
      'says that it does, and that it does not for a purpose that it names.',
    );
  });

  it('takes sealed bytes of messages for no text', () => {
    const sealed = flow({
      dataType: 'message-content',
      evidence: { ...flow().evidence, level: 'size-and-time' },
    });
    expect(explained([collected], sealed)).toMatch(/^Size and time of messages went to WhatsApp/);
  });

  it('tells of a denial that stands beside an affirmation for a purpose', () => {
    const forService = claim({ purpose: ['provide-service'] });
    const denied = claim({ id: 'n', polarity: 'denied', document: 'q', summary: 'It is not collected.' });
    expect(explained([forService, denied])).toContain(
      'Another sentence of the FAQ of 25 August 2016 denies it, in our words: it is not collected.',
    );
  });

  it('marks a digest', () => {
    const digest = flow({ evidence: { level: 'derived', encodings: ['sha256'], samples: [] } });
    expect(explained([collected], digest)).toMatch(/^Your phone number, as a digest, went to WhatsApp/);
  });

  it('says that no document was at hand', () => {
    expect(explained([], flow(), app, [])).toContain('No policy text was at hand to hold it against.');
    expect(explained([], flow(), app, documents.slice(0, 1))).toContain(
      'The policy of 25 August 2016 does not mention it.',
    );
  });
});
