import { expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { datesOf, documentsInWords, safeLink } from './documents.ts';

const [document] = sampleReport().policy.documents;

test('documents of one day are named together, days apart', () => {
  const of = (type: 'policy' | 'faq' | 'announcement', effectiveDate: string) => ({
    ...document!,
    type,
    effectiveDate,
  });
  const all = [
    of('policy', '2016-08-25'),
    of('faq', '2016-08-25'),
    of('faq', '2016-08-25'),
    of('announcement', '2021-01-04'),
  ];
  expect(datesOf(all)).toEqual(['2021-01-04', '2016-08-25']);
  expect(documentsInWords(all)).toBe('announcement of 4 January 2021 and policy and FAQ of 25 August 2016');
  const undated = { ...of('faq', '2021-01-04'), undated: true };
  expect(documentsInWords([of('policy', '2021-01-04'), undated])).toBe(
    'policy of 4 January 2021 and FAQ read on 4 January 2021',
  );
  expect(documentsInWords([])).toBe('');
});

test('only addresses of web pages become links', () => {
  expect(safeLink('https://www.whatsapp.com/legal/')).toBe('https://www.whatsapp.com/legal/');
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'x',
    '',
    ' javascript:alert(1)',
  ])
    expect(safeLink(address)).toBeNull();
});
