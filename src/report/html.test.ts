// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { UNKNOWN_ENTITY } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import { sampleReport } from './fixture.ts';
import { renderHtml } from './html.ts';
import { rowsOf } from './view/rows.ts';

const HOSTILE = `</style></title><script>alert(1)</script><img src=x onerror="alert(2)">'"\`&{\\}*/--><!--`;
/** Closed lists, numbers in words and dates: what the type does not leave free. */
const CLOSED = new Set([
  'schema',
  'about',
  'verdict',
  'party',
  'dataType',
  'channel',
  'context',
  'role',
  'status',
  'vantage',
  'level',
  'type',
  'action',
  'polarity',
  'modality',
  'recipient',
  'data',
  'purpose',
  'observability',
  'kind',
  'flow',
  'claims',
  'flows',
  'id',
  'document',
  'documents',
]);

/** A copy in which every free string is hostile; ids still point to each other. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (CLOSED.has(key) ? value : HOSTILE) as T;
  if (Array.isArray(value))
    return value.map((each) => poisoned(each, typeof each === 'string' ? key : '')) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)])) as T;
}

function hostileReport(): Report {
  const report = sampleReport();
  report.policy.claims = report.policy.claims.map((claim) => ({ ...claim, quote: 'q' }));
  const dirty = poisoned(report);
  dirty.flows[0]!.recipient.entity = `named${HOSTILE}`;
  return { ...dirty, flows: dirty.flows.map((flow) => ({ ...flow, label: HOSTILE })), revealed: true };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('a report of hostile strings', () => {
  const html = renderHtml(hostileReport());
  test('holds no tag that the report did not write', () => {
    expect(html.match(/<script|<img|<iframe|<object|<link|onerror="/gi)).toBeNull();
    const page = parse(html);
    expect(page.querySelectorAll('script, img, iframe, object, embed, link, base, form').length).toBe(0);
    for (const element of page.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^src|^srcset|^action/);
    }
  });
  test('keeps one title and one style', () => {
    expect(html.match(/<\/title>/g)?.length).toBe(html.match(/<title/g)?.length);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
  test('links only to web pages', () => {
    const report = sampleReport();
    for (const document of report.policy.documents) document.url = 'javascript:alert(1)';
    expect(renderHtml(report)).not.toContain('href="javascript');
  });
  test('still shows the text', () => expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;'));
});

describe('a report', () => {
  const report = sampleReport();
  const html = renderHtml(report);
  const page = parse(html);
  const words = page.body.textContent ?? '';

  test('stands alone: nothing is loaded, and a policy forbids it', () => {
    expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
    expect(html).not.toMatch(/\bsrc=|@import|url\((?!#)/);
  });
  test('opens with the app and one sentence', () => {
    expect(page.querySelector('h1')?.textContent).toBe('WhatsApp Web');
    expect(page.querySelector('.say')?.textContent).not.toBe('');
  });
  test('has every row of the findings in its annex', () => {
    expect(page.querySelectorAll('.annex tbody tr').length).toBe(rowsOf(report).length);
  });
  test('has every promise, and counts none that cannot be seen as kept', () => {
    const claims = report.findings.filter((finding) => finding.about === 'claim');
    expect(page.querySelectorAll('.prom:not(.chan) tbody tr').length).toBe(claims.length);
    expect(words).toContain('cannot be seen');
    expect(words).not.toMatch(/\b(compliant|safe|secure|trusted)\b/);
  });
  test('numbers its sections without a gap', () => {
    const numbers = [...page.querySelectorAll('h2 > span')].map((each) => each.textContent);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', 'A']);
  });
  test('gives the log’s head whole', () => {
    expect(words.replaceAll(' ', '')).toContain(report.integrity.log);
  });
  test('says that values are not in it, or that they are', () => {
    expect(words).toContain('Their values are not in this report.');
    expect(renderHtml({ ...report, revealed: true })).toContain(
      'This report holds the values of identifiers.',
    );
  });
  test('is the same for the same report', () => expect(renderHtml(sampleReport())).toBe(html));
});

test('of captured traffic it tells no tab, browser or page that Candor watched', () => {
  const report = sampleReport();
  report.session.captured = true;
  const words = parse(renderHtml(report)).body.textContent ?? '';
  expect(words).toContain(
    'Another program captured the traffic, and Candor read its file: 1,284 transmissions',
  );
  expect(words).not.toMatch(
    /browser tab|browser’s request log|one browser|reported could have been falsified/,
  );
});

test('without documents, flows or promises it says so, and numbers what is left', () => {
  const report = sampleReport();
  const bare: Report = { ...report, flows: [], findings: [], policy: { documents: [], claims: [] } };
  const page = parse(renderHtml(bare));
  expect(page.body.textContent).toContain('No document of this service was at hand.');
  expect(page.body.textContent).toContain('No data of the person was recognised');
  expect([...page.querySelectorAll('h2 > span')].map((each) => each.textContent)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
});

test('a value without a name of its own goes by its kind in words', () => {
  const report = sampleReport();
  report.flows.forEach((flow, index) => {
    flow.label = index === 0 ? 'email-address' : null;
  });
  const text = parse(renderHtml(report)).querySelector('.meta')?.textContent;
  expect(text).toContain('“e-mail address”');
  expect(text).not.toContain('email-address');
});

test('a kind that matched two of the person’s values counts as one kind', () => {
  const report = sampleReport();
  const [flow] = report.flows;
  const finding = report.findings.find((one) => one.flow === flow!.id)!;
  const count = (html: string) =>
    [...parse(html).querySelectorAll('.sum tfoot td.num')].map((cell) => cell.textContent).slice(0, -1);
  const before = count(renderHtml(report));
  report.flows.push({ ...flow!, id: 'second', label: 'my other one' });
  report.findings.push({ ...finding, id: 'second', flow: 'second' });
  expect(count(renderHtml(report))).toEqual(before);
});

test('a row of several flows names who saw each of them, and all SDKs that made them', () => {
  const report = sampleReport();
  const [flow] = rowsOf(report).find(({ flows }) => flows[0]!.vantage === 'both')!.flows;
  const finding = report.findings.find((one) => one.flow === flow!.id)!;
  const other = { ...flow!, id: 'second', channel: 'websocket' as const, vantage: 'page' as const };
  const sentry = { sdk: 'Sentry', ...UNKNOWN_ENTITY, certainty: 'shape' as const, count: 1 };
  report.flows.push({ ...other, behind: [sentry] });
  report.findings.push({ ...finding, id: 'second', flow: 'second' });
  const row = rowsOf(report).find((each) => each.flows.length > 1)!;
  const told = parse(renderHtml(report)).getElementById(row.id)?.textContent;
  expect(told).toContain('Seen bypage and browser’s request log; some of it page only');
  expect(told).toContain('Made bySentry (by shape)');
});
