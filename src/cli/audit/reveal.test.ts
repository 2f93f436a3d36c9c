import { expect, test } from 'vitest';
import type { Flow } from '../../model/flow.ts';
import { sampleReport } from '../../report/fixture.ts';
import { reveal } from './reveal.ts';

function withExcerpt(label: string | null, excerpt: string) {
  const report = sampleReport();
  const [flow] = report.flows as [Flow];
  const sample = { time: flow.firstSeen, url: 'https://a.test/?p=[phone-number]', location: 'body', excerpt };
  return { ...report, flows: [{ ...flow, label, evidence: { ...flow.evidence, samples: [sample] } }] };
}

test('writes the value of the identifier that the flow was found by, and says so', () => {
  const identifiers = [
    { dataType: 'phone-number', value: '+15550100001', label: 'mine' },
    { dataType: 'phone-number', value: '+15550100009', label: 'work' },
  ] as const;
  const revealed = reveal(withExcerpt('work', '{"from":"[phone-number]"}'), identifiers);
  expect(revealed.revealed).toBe(true);
  expect(revealed.flows[0]?.evidence.samples[0]).toMatchObject({
    excerpt: '{"from":"+15550100009"}',
    url: 'https://a.test/?p=+15550100009',
  });
});

test('leaves a placeholder where more than one value may stand behind it, or none', () => {
  const two = [
    { dataType: 'phone-number', value: '+1' },
    { dataType: 'phone-number', value: '+2' },
  ] as const;
  const text = '[phone-number] [contact-identifier]';
  expect(reveal(withExcerpt(null, text), two).flows[0]?.evidence.samples[0]?.excerpt).toBe(text);
});

test('tells a digest from the value that it is of', () => {
  const report = withExcerpt(null, 'ph: [phone-number]');
  Object.assign(report.flows[0]!.evidence.samples[0]!, { encodings: ['base64', 'sha256'] });
  const [sample] = reveal(report, [{ dataType: 'phone-number', value: '+1555' }]).flows[0]!.evidence.samples;
  expect(sample).toMatchObject({ excerpt: 'ph: sha256(+1555)', url: 'https://a.test/?p=sha256(+1555)' });
});
