import { describe, expect, it } from 'vitest';
import { isOfHooks } from './page-methods.ts';

describe('what a page may say of a channel', () => {
  it.each([
    ['fetch', 'patch'],
    ['xhr', 'PROPFIND'],
    ['websocket', 'CLOSE'],
    ['webrtc', 'STUN'],
    ['webrtc', 'MAY-ASK'],
    ['other', 'MAY-ANNOUNCE'],
    ['crypto', 'ENCRYPT'],
  ] as const)('%s %s', (channel, method) => {
    expect(isOfHooks(channel, method)).toBe(true);
  });

  it.each([
    ['the log alone takes back', 'websocket', 'RETRACTION'],
    ['the log alone tells of hooks', 'worker-script', 'HOOKED'],
    ['the log alone tells what was given up', 'fetch', 'UNANSWERED'],
    ['the log alone tells where reports go', 'other', 'MAY-REPORT'],
    ['no hook sees images', 'image', 'GET'],
    ['no hook sees pages go', 'navigation', 'GET'],
    ['a call is no frame', 'fetch', 'send'],
    ['a method is a word', 'fetch', 'GET /'],
    ['a method is something', 'xhr', ''],
  ] as const)('not where %s', (_why, channel, method) => {
    expect(isOfHooks(channel, method)).toBe(false);
  });
});
