import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportEndpoints } from './report-endpoints.ts';

const PAGE = 'https://a.example/page';
const of = (name: string, value: string) => reportEndpoints([{ name, value }], PAGE);

it('reads both headers, relative addresses too, each address once', () => {
  expect(
    of('Reporting-Endpoints', 'main="https://r.example/x", default="/own", main2="https://r.example/x"'),
  ).toEqual(['https://r.example/x', 'https://a.example/own']);
  const group = (url: string) => `{"group":"n","max_age":60,"endpoints":[{"url":"${url}"}]}`;
  expect(of('report-to', `${group('https://n.example/1')}, ${group('https://n.example/2')}`)).toEqual([
    'https://n.example/1',
    'https://n.example/2',
  ]);
});

it('finds nothing where nothing is named, or nothing secure', () => {
  expect(of('report-to', '{"group":"n"}')).toEqual([]);
  expect(of('report-to', 'default')).toEqual([]);
  expect(of('reporting-endpoints', 'main="http://r.example/x"')).toEqual([]);
  expect(of('nel', '{"report_to":"n"}')).toEqual([]);
});

it('never throws, whatever a server sends', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('report-to', 'reporting-endpoints'),
      fc.oneof(fc.string(), fc.json()),
      (name, value) => {
        expect(Array.isArray(of(name, value))).toBe(true);
      },
    ),
  );
});
