import { describe, expect, it } from 'vitest';
import { sampleReport } from './fixture.ts';
import { reportJsonLd } from './json-ld.ts';

interface Node {
  '@id': string;
  [key: string]: unknown;
}

const graphOf = (text: string): { context: Record<string, string>; graph: Node[] } => {
  const { '@context': context, '@graph': graph } = JSON.parse(text);
  return { context, graph };
};

/** Every `@id` that another node points to. */
function references(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const x of value) references(x, into);
  else if (value !== null && typeof value === 'object') {
    const node = value as Record<string, unknown>;
    if (Object.keys(node).length === 1 && typeof node['@id'] === 'string') into.add(node['@id']);
    for (const x of Object.values(node)) references(x, into);
  }
  return into;
}

describe('reportJsonLd', () => {
  const report = sampleReport();
  const { context, graph } = graphOf(reportJsonLd(report));

  it('names its vocabularies in the file and uses no prefix that it does not name', () => {
    expect(context.dpv).toBe('https://w3id.org/dpv#');
    const prefixes = new Set(['urn', ...Object.keys(context)]);
    const keys = graph.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@'));
    expect(keys.every((key) => prefixes.has(key.split(':')[0]!))).toBe(true);
  });

  it('has a node for everything that is pointed to within the report', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    expect(ids.size).toBe(graph.length);
    const missing = [...references(graph)].filter((id) => id.startsWith('urn:candor:') && !ids.has(id));
    expect(missing).toEqual([]);
  });

  it('says what flowed in the terms of DPV', () => {
    const number = graph.find((node) => node['@id'] === 'urn:candor:flow:f01')!;
    expect(number['@type']).toBe('dpv:PersonalDataProcess');
    expect(number['dpv:hasPersonalData']).toEqual({
      '@type': 'pd:TelephoneNumber',
      'candor:dataType': 'phone-number',
    });
    expect(number['dpv:hasRecipient']).toEqual({ '@id': 'urn:candor:entity:WhatsApp' });
  });

  it('has no process for what a document denies', () => {
    for (const claim of report.policy.claims) {
      const node = graph.find((one) => one['@id'] === `urn:candor:claim:${claim.id}`)!;
      const isProcess = JSON.stringify(node['@type']).includes('dpv:PersonalDataProcess');
      expect(isProcess).toBe(claim.polarity === 'affirmed');
    }
    expect(report.policy.claims.some(({ polarity }) => polarity === 'denied')).toBe(true);
  });

  it('takes hosts of unknown owners for no company, and none for the app’s', () => {
    const unknown = { entity: 'unknown', family: 'unknown' };
    const told = sampleReport();
    Object.assign(told.app, { id: 'generic', owner: 'unknown', family: 'unknown' });
    told.flows.splice(2);
    for (const [n, flow] of told.flows.entries()) flow.recipient = { ...unknown, host: `h${n}.test` };
    told.findings = [];
    const { graph } = graphOf(reportJsonLd(told));
    const flows = graph.filter((node) => node['@id'].startsWith('urn:candor:flow:'));
    expect(flows.map((node) => node['dpv:hasRecipient'])).toEqual([
      { '@id': 'urn:candor:host:h0.test' },
      { '@id': 'urn:candor:host:h1.test' },
    ]);
    expect(graph.some((node) => node['@id'] === 'urn:candor:entity:unknown')).toBe(false);
    expect(graph[0]!['schema:about']).toEqual({ '@id': 'urn:candor:app:generic' });
    const ids = new Set(graph.map((node) => node['@id']));
    expect([...references(graph)].filter((id) => id.startsWith('urn:candor:') && !ids.has(id))).toEqual([]);
  });

  it('has days for dates, also of a text that was read at a time', () => {
    const told = sampleReport();
    Object.assign(told.policy.documents[0]!, {
      effectiveDate: '2016-08-25T00:00:00Z',
      capturedAt: '2016-08-29T10:11:12.000Z',
    });
    const node = graphOf(reportJsonLd(told)).graph.find((one) => one['dcterms:valid'])!;
    expect(node['dcterms:valid']).toEqual({ '@type': 'xsd:date', '@value': '2016-08-25' });
    expect(node['dcterms:created']).toEqual({ '@type': 'xsd:date', '@value': '2016-08-29' });
  });

  it('gives no date from which a text holds that names none, and says where only a part was at hand', () => {
    const told = sampleReport();
    const [document] = told.policy.documents;
    Object.assign(document!, { undated: true, partial: true, effectiveDate: '2026-11-26', capturedAt: '' });
    const { graph } = graphOf(reportJsonLd(told));
    const node = graph.find((one) => one['@id'] === `urn:candor:document:${document!.id}`)!;
    expect(node).not.toHaveProperty('dcterms:valid');
    expect(node['dcterms:created']).toEqual({ '@type': 'xsd:date', '@value': '2026-11-26' });
    expect(node).toMatchObject({ 'candor:undated': true, 'candor:partial': true });
  });

  it('says under which conditions a claim holds, and how sure its reading is', () => {
    const told = sampleReport();
    const [claim] = told.policy.claims;
    Object.assign(claim!, { conditions: ['if you live in the EEA'], confidence: 0.4 });
    const { graph } = graphOf(reportJsonLd(told));
    expect(graph.find((one) => one['@id'] === `urn:candor:claim:${claim!.id}`)).toMatchObject({
      'candor:condition': ['if you live in the EEA'],
      'candor:confidence': 0.4,
    });
  });

  it('has the date of judgement and what was not read, and no empty text for a time', () => {
    const told = sampleReport();
    told.session.endedAt = '';
    told.flows[0]!.lastSeen = '';
    const text = reportJsonLd(told);
    expect(text).not.toMatch(/"@value": ""/);
    const activity = graphOf(text).graph.find((one) => one['@type'] === 'prov:Activity')!;
    expect(activity).toMatchObject({
      'candor:judgedAt': { '@type': 'xsd:date', '@value': told.session.judgedAt.slice(0, 10) },
      'candor:bytes': told.session.bytes,
      'candor:opaqueBytes': told.blindSpots.opaqueBytes,
      'candor:bodiesUnread': told.blindSpots.bodiesUnread,
    });
  });

  it('words a verdict as every face does: not judged where no whole policy was at hand', () => {
    const told = sampleReport();
    const words = () =>
      graphOf(reportJsonLd(told))
        .graph.filter((node) => node['candor:verdict'] === 'omitted')
        .map((node) => node['candor:verdictWord']);
    expect(new Set(words())).toEqual(new Set(['Not mentioned']));
    for (const document of told.policy.documents) document.partial = true;
    expect(new Set(words())).toEqual(new Set(['Not judged']));
  });

  it('lets no hostile name end an identifier', () => {
    const hostile = sampleReport();
    hostile.flows[0]!.recipient.entity = 'A> <b:c "d" #e\n\ud800';
    const ids = graphOf(reportJsonLd(hostile)).graph.map((node) => node['@id']);
    expect(ids.every((id) => !/[\s<>"#]/.test(id))).toBe(true);
  });
});
