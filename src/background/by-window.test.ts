import { expect, it } from 'vitest';
import type { Session } from '../model/session.ts';
import type { Sent } from '../watch/network/request-log.ts';
import { isByWindow } from './by-window.ts';

const session = { tabId: 1 } as Session;
const sent = (tabId: number, channel: string, isWindow: boolean | null) =>
  ({ origin: { tabId }, observation: { channel }, caller: { isWindow } }) as Sent;

it('takes the browser’s word, and another tab for a window of its own', () => {
  expect(isByWindow(sent(1, 'fetch', true), session)).toBe(true);
  expect(isByWindow(sent(-1, 'webtransport', true), session)).toBe(true);
  expect(isByWindow(sent(2, 'websocket', null), session)).toBe(true);
  expect(isByWindow(sent(1, 'websocket', true), session)).toBe(false);
  expect(isByWindow(sent(1, 'fetch', null), session)).toBe(false);
});
