import { expect, it } from 'vitest';
import { announcedConnections, announcedReports, announcement } from './announced.ts';

const PAGE = 'https://a.example/page';

it('tells where reports may go and what may be connected to, each by its own word', () => {
  const headers = [
    { name: 'reporting-endpoints', value: 'main="https://r.example/x"' },
    { name: 'link', value: '<https://c.example>; rel=preconnect' },
  ];
  expect([...announcedReports(headers, PAGE), ...announcedConnections(headers, PAGE)]).toEqual([
    { method: 'MAY-REPORT', url: 'https://r.example/x' },
    { method: 'MAY-CONNECT', url: 'https://c.example/' },
  ]);
});

it('is an observation of the request log, with nothing read', () => {
  const told = (method: 'MAY-REPORT' | 'MAY-CONNECT') => announcement({ method, url: PAGE }, 'net:1', 7);
  expect(told('MAY-REPORT')).toMatchObject({ id: 'net:1', time: 7, witness: 'network', channel: 'other' });
  expect(told('MAY-CONNECT')).toMatchObject({ channel: 'prefetch', url: PAGE, read: 'none', bytes: null });
  expect(told('MAY-CONNECT').reason).not.toBe(told('MAY-REPORT').reason);
});
