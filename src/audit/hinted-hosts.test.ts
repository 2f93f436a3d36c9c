import { expect, it } from 'vitest';
import { entry, item } from './entry.fixture.ts';
import { HintedHosts } from './hinted-hosts.ts';

const hint = (host: string, patch: Parameters<typeof entry>[0] = {}) =>
  entry({ host, url: `https://${host}/`, ...patch });

it('gives each host once a context, and those apart that the log masks alike', () => {
  const hosts = new HintedHosts();
  const masked = '[user-id].c.example';
  for (const one of [hint('a.example'), hint('a.example'), hint('a.example', { context: 'frame' })])
    hosts.add(one);
  for (const label of ['one', 'two', 'two'])
    hosts.add(hint(masked, { items: [{ ...item('user-id', label), location: 'url.host' }] }));
  expect(hosts.unseen([{ host: masked }]).map(({ host, context }) => `${host} ${context}`)).toEqual([
    'a.example page',
    'a.example frame',
    `${masked} page`,
    `${masked} page`,
  ]);
});

it('leaves out those that a witness saw something go to', () => {
  const hosts = new HintedHosts();
  hosts.add(hint('a.example'));
  hosts.add(hint('b.example'));
  expect(hosts.unseen([{ host: 'a.example' }]).map(({ host }) => host)).toEqual(['b.example']);
});
