import { expect, it } from 'vitest';
import { callerOf, tabOf } from './details.ts';

type Details = Parameters<typeof callerOf>[0];

const PAGE = 'https://a.example/';
const session = (patch: Partial<Details>) =>
  ({ tabId: -1, frameId: 0, parentFrameId: -1, type: 'other', originUrl: PAGE, ...patch }) as Details;
const transport = (name: string) => (name === 'sec-fetch-dest' ? 'webtransport' : '');

it('knows a window’s WebTransport session by the frames around it, though it is told without a tab', () => {
  expect(callerOf(session({ frameAncestors: [] }), transport)).toMatchObject({
    isWindow: true,
    tabId: 0,
    frameId: 0,
  });
  const framed = session({ frameAncestors: [], frameId: 7 });
  expect(callerOf(framed, transport)).toMatchObject({ isWindow: true, tabId: 0, frameId: 7 });
  const worker = callerOf(session({ originUrl: `${PAGE}w.js` }), transport);
  expect(worker).toMatchObject({ isWindow: false, tabId: -1, hidesTab: true, script: `${PAGE}w.js` });
});

it('takes what the browser itself loads at a page’s word for no worker’s', () => {
  const picture = session({ type: 'image' });
  expect(callerOf(picture, () => '')).toMatchObject({ isWindow: true, wasLeft: true, tabId: -1 });
  expect(callerOf(session({ type: 'xmlhttprequest' }), () => '')).toMatchObject({ isWindow: null });
  expect(callerOf({ ...picture, tabId: 3 } as Details, () => '').isWindow).toBeNull();
});

it('remembers in which tab a frame stands', () => {
  expect(tabOf({ tabId: -1, frameId: 31 })).toBe(-1);
  expect(tabOf({ tabId: 5, frameId: 31 })).toBe(5);
  expect(tabOf({ tabId: -1, frameId: 31 })).toBe(5);
  expect(tabOf({ tabId: -1, frameId: 0 })).toBe(-1);
});
