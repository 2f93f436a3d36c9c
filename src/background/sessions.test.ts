import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { LogDatabase } from '../log/database.ts';
import type { Origin } from '../watch/network/request-log.ts';
import { Sessions } from './sessions.ts';

const APP = 'https://web.threema.ch';
const OTHER = 'https://other.example';
const TAB = 7;
const asked = (patch: Partial<Origin> = {}): Origin => ({
  tabId: TAB,
  frameId: 0,
  initiator: APP,
  top: null,
  mainFrame: false,
  ...patch,
});
const image = 'https://sink.example/i.png';

function shown() {
  const sessions = new Sessions(new LogDatabase('sessions'));
  const session = sessions.arrive(TAB, `${APP}/`, 1)!;
  return { sessions, session };
}

it('records nothing of a page that comes back in place of an audited one, though nobody asked for it', () => {
  const { sessions, session } = shown();
  expect(sessions.ofRequest(asked(), image, 2)).toBe(session);
  // Before the tab's new address is told, what its document asks for tells whose it is.
  expect(sessions.ofRequest(asked({ initiator: OTHER }), image, 3)).toBeNull();
  sessions.leave(TAB, `${OTHER}/`, 4);
  expect(session.endedAt).toBe(4);
  expect(sessions.ofRequest(asked({ initiator: null }), image, 5)).toBeNull();
});

it('goes on while the tab’s address stays at its origin', () => {
  const { sessions, session } = shown();
  sessions.leave(TAB, `${APP}/chat#1`, 2);
  sessions.leave(TAB + 1, `${OTHER}/`, 2);
  expect(session.endedAt).toBeNull();
});

it('takes frames of any origin for the page’s', () => {
  const { sessions, session } = shown();
  expect(sessions.ofRequest(asked({ frameId: 3, initiator: OTHER }), image, 2)).toBe(session);
  expect(sessions.ofRequest(asked({ frameId: 3, initiator: null }), image, 2)).toBe(session);
});

it('takes a blank page in a window of its own for its opener’s', () => {
  const { sessions, session } = shown();
  const apart = { tabId: TAB + 1 };
  expect(sessions.ofRequest(asked(apart), image, 2)).toBe(session);
  expect(sessions.ofRequest(asked({ ...apart, top: APP }), image, 2)).toBe(session);
  expect(sessions.ofRequest(asked({ ...apart, initiator: OTHER }), image, 2)).toBeNull();
  // An audited page in a frame of another company's page is not audited.
  expect(sessions.ofRequest(asked({ ...apart, frameId: 3 }), image, 2)).toBeNull();
  expect(sessions.ofRequest(asked({ ...apart, frameId: 3, top: OTHER }), image, 2)).toBeNull();
});

it('names the page of a Blob’s document by its origin', () => {
  const sessions = new Sessions(new LogDatabase('sessions'));
  expect(sessions.arrive(TAB, `blob:${APP}/3046b9bf-b4ef`, 1)?.page).toBe(`${APP}/`);
});
