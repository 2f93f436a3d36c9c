import { expect, it } from 'vitest';
import { companyOf, workedOn } from './listed-companies.ts';

it.each([
  ['Loft.io', 'Loft.io'],
  ['Loft Hosts GmbH', 'Loft Hosts'],
  ['Loft for sending letters', 'Loft'],
])('names the company that “%s” begins with', (item, company) => {
  expect(companyOf(item)).toBe(company);
});

it.each([
  'Analytics Service Providers, including, but not limited to, Loft Ltd.',
  'Hosting Companies such as Loft Inc.',
  'Support for sending letters',
])('names none for a kind of firm or a task: %s', (item) => {
  expect(companyOf(item)).toBe('');
});

it('tells what they are said to work on', () => {
  expect(workedOn('Loft for storing your photos')).toEqual(['attachment']);
  expect(workedOn('Loft for support')).toEqual([]);
});
