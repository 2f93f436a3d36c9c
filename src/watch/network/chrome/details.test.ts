import { expect, it } from 'vitest';
import { aheadOf, callerOf, frameOf, isAnsweredAhead } from './details.ts';

const sending = (patch: object) =>
  ({
    documentId: '1',
    documentLifecycle: 'active',
    frameId: 0,
    frameType: 'outermost_frame',
    parentFrameId: -1,
    tabId: 3,
    type: 'xmlhttprequest',
    url: 'https://a.example/',
    initiator: 'https://a.example',
    ...patch,
  }) as never;
const hinted = (name: string) => (name === 'sec-ch-ua' ? '"Chromium"' : '');
const bare = () => '';

it('knows a page that was left, and one that is yet to be shown, for pages', () => {
  expect(callerOf(sending({}), hinted)).toMatchObject({ frameId: 0, wasLeft: false });
  for (const [documentLifecycle, wasLeft] of [
    ['cached', true],
    ['pending_deletion', true],
    ['prerender', false],
  ] as const) {
    const details = sending({ documentLifecycle, frameId: 6, type: 'ping' });
    expect(callerOf(details, hinted)).toMatchObject({ frameId: 0, isWindow: true, wasLeft });
  }
});

it('keeps frames, and takes a frame that is to be loaded for the one around it', () => {
  const frame = { frameType: 'sub_frame', frameId: 6, parentFrameId: 4 };
  expect(callerOf(sending(frame), hinted).frameId).toBe(6);
  expect(callerOf(sending({ ...frame, documentId: undefined }), hinted).frameId).toBe(4);
});

it('tells workers by what they do not send, once windows have sent it', () => {
  callerOf(sending({}), hinted);
  expect(callerOf(sending({}), bare).isWindow).toBe(false);
  expect(callerOf(sending({ type: 'ping' }), bare).isWindow).toBeNull();
  // A question whether a call may be made has none, whoever asks.
  const asking = (name: string) => (name === 'access-control-request-method' ? 'PUT' : '');
  expect(callerOf(sending({}), asking).isWindow).toBeNull();
});

it('knows a window that is gone where no service worker can have passed it on', () => {
  const gone = { documentId: undefined, frameType: undefined, frameId: -1, tabId: -1 };
  expect(callerOf(sending({ ...gone, type: 'ping' }), hinted).wasLeft).toBe(true);
  expect(callerOf(sending(gone), hinted).wasLeft).toBe(false);
});

it('takes the page that was left for no frame of the one that came after it', () => {
  const numbers = (patch: object) =>
    ['active', 'prerender', 'cached', 'pending_deletion'].map((documentLifecycle) =>
      frameOf(sending({ documentLifecycle, frameId: 5, ...patch })),
    );
  expect(numbers({})).toEqual([5, 5, 0, 0]);
  expect(numbers({ frameType: 'sub_frame' })).toEqual([5, 5, 5, 5]);
});

it('knows the page that is rendered before it is shown, whose frames are of any origin', () => {
  const ahead = (patch: object) => aheadOf(sending({ documentLifecycle: 'prerender', frameId: 8, ...patch }));
  expect(aheadOf(sending({}))).toBeUndefined();
  const document = { type: 'main_frame', url: 'https://b.example/next', documentId: undefined };
  expect(ahead(document)).toEqual({ origin: 'https://b.example', isDocument: true });
  const own = { origin: 'https://b.example', isDocument: false };
  expect(ahead({ initiator: 'https://b.example' })).toEqual(own);
  const frame = { frameType: 'sub_frame', frameId: 9, parentFrameId: 8, documentId: undefined };
  expect(ahead({ ...frame, type: 'sub_frame', initiator: 'https://b.example' })).toEqual(own);
  expect(ahead({ ...frame, initiator: 'https://ads.example' })).toEqual(own);
  expect(ahead({ ...frame, frameId: 10, parentFrameId: 9, initiator: 'https://ads.example' })).toEqual(own);
  // By a background that has not heard of it before.
  expect(ahead({ ...frame, frameId: 30, parentFrameId: 29 })?.origin).toBeNull();
  expect(ahead({ frameId: 31, initiator: 'https://c.example' })?.origin).toBe('https://c.example');
  // The frame around a frame that is to be loaded is the page itself, or one in it.
  expect(callerOf(sending({ ...frame, documentLifecycle: 'prerender' }), hinted).frameId).toBe(0);
  expect(callerOf(sending({ ...frame, frameId: 10, parentFrameId: 9 }), hinted).frameId).toBe(9);
});

it('knows documents that no network was asked for', () => {
  expect(isAnsweredAhead(sending({ type: 'main_frame' }), '')).toBe(true);
  expect(isAnsweredAhead(sending({ type: 'main_frame' }), 'document')).toBe(false);
  expect(isAnsweredAhead(sending({ type: 'main_frame', url: 'http://a.example/' }), '')).toBe(false);
  expect(isAnsweredAhead(sending({ type: 'sub_frame' }), '')).toBe(false);
});
