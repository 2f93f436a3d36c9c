import { expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { levelWords, requestOf, seenByWords, vantageWords, witnessesOf } from './evidence-words.ts';

const flow = sampleReport().flows.find((each) => each.channel === 'fetch')!;
const sample = flow.evidence.samples[0]!;

test('a request is its method and path; a socket has no method', () => {
  expect(
    requestOf({ ...sample, url: 'https://x.example/a/b?c=1', method: 'post', channel: 'fetch' }, flow),
  ).toEqual({ what: 'POST', path: '/a/b' });
  expect(
    requestOf({ ...sample, url: 'wss://x.example/ws', method: 'SEND', channel: 'websocket' }, flow),
  ).toEqual({ what: 'Socket', path: '/ws' });
  expect(requestOf({ ...sample, url: 'not an address', channel: 'image' }, flow)).toEqual({
    what: 'Image',
    path: 'not an address',
  });
});

test('the page alone is named as a hostile witness', () => {
  const [page, log] = witnessesOf('page', 'websocket');
  expect([page?.seen, log?.seen]).toEqual([true, false]);
  expect(page?.note).toContain('falsify');
  expect(log?.note).toBe('shows no messages of sockets');
  expect(witnessesOf('page', 'crypto')[1]?.note).toContain('handed over');
  expect(witnessesOf('both', 'fetch').every((witness) => witness.seen && witness.note === '')).toBe(true);
  expect(witnessesOf('network', 'fetch')[0]?.seen).toBe(false);
});

test('levels and vantages are words', () => {
  expect(levelWords(['plaintext', 'derived'])).toBe('as sent, as a digest');
  expect(vantageWords('network')).toBe('browser’s request log only');
});

test('who saw several flows is told of all of them, the best seen first', () => {
  const seen = (vantage: typeof flow.vantage, ...samples: (typeof flow.vantage)[]) => ({
    ...flow,
    vantage,
    evidence: { ...flow.evidence, samples: samples.map((each) => ({ ...sample, vantage: each })) },
  });
  expect(seenByWords([seen('both', 'both')])).toBe('page and browser’s request log');
  expect(seenByWords([seen('page', 'page'), seen('page')])).toBe('page only');
  expect(seenByWords([seen('both', 'both'), seen('page', 'page')])).toBe(
    'page and browser’s request log; some of it page only',
  );
  // A flow of which some was seen by the one and some by the other is called `both`, though no sending was.
  expect(seenByWords([seen('both', 'page', 'network')])).toBe(
    'browser’s request log only; some of it page only',
  );
  expect(seenByWords([seen('both', 'page')])).toBe('page and browser’s request log; some of it page only');
});
