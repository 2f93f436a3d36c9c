import { expect, it } from 'vitest';
import type { Sent } from '../watch/network/request-log.ts';
import { Prefetched } from './prefetched.ts';
import { sentBy } from './sent.fixture.ts';

const APP = 'https://web.threema.ch';
const asked = (isAnswered: boolean, url: string, time: number) => {
  const sent = sentBy(APP, 1, { channel: 'navigation', url, time }) as Sent;
  return isAnswered ? { ...sent, isAnswered } : sent;
};

it('knows a document that is shown out of what was fetched ahead, and stands in the log', () => {
  const prefetched = new Prefetched();
  expect(prefetched.answers(asked(true, `${APP}/next`, 1))).toBe(false);
  prefetched.note((sentBy(APP, 1, { channel: 'prefetch', url: `${APP}/next`, time: 2 }) as Sent).observation);
  prefetched.note((sentBy(APP, 1, { channel: 'navigation', url: `${APP}/`, time: 2 }) as Sent).observation);
  expect(prefetched.answers(asked(true, `${APP}/next`, 3))).toBe(true);
  expect(prefetched.answers(asked(false, `${APP}/next`, 3))).toBe(false);
  expect(prefetched.answers(asked(true, `${APP}/`, 3))).toBe(false);
  expect(prefetched.answers(asked(true, `${APP}/next`, 3_600_000))).toBe(false);
});
