import { describe, expect, test } from 'vitest';
import { GENERIC } from '../../apps/index.ts';
import { entry } from '../../audit/entry.fixture.ts';
import { resolveHost } from '../../entities/resolve.ts';
import { asIn, siteApp } from './site-app.ts';

const at = (host: string) => entry({ host, url: `https://${host}/`, ...resolveHost(host) });
const partyAt = (page: string, host: string) => asIn(siteApp(page)!, at(host)).party;

describe('the app of a site without a profile', () => {
  test.each([
    ['https://web.chat.test/inbox', 'chat.test', 'first'],
    ['https://web.chat.test/inbox', 'api.eu.chat.test', 'first'],
    ['https://web.chat.test/inbox', 'chat-cdn.test', 'unknown'],
    ['https://web.chat.test/inbox', 'notchat.test', 'unknown'],
    ['https://web.chat.test/inbox', 'www.google-analytics.com', 'third'],
    ['https://shop.co.uk/', 'other.co.uk', 'unknown'],
    // Sites of other people below one suffix, and the company that the suffix belongs to.
    ['https://me.github.io/', 'you.github.io', 'unknown'],
    ['https://me.github.io/', 'api.github.com', 'third'],
    ['https://me.github.io/', 'me.github.io', 'first'],
    // A company that the tables know: what it gives to itself goes to no other.
    ['https://www.google.com/', 'www.google.com', 'first'],
    ['https://www.google.com/', 'www.google-analytics.com', 'family'],
    ['http://127.0.0.1:3000/', '127.0.0.1', 'first'],
    ['http://127.0.0.1:3000/', '127.0.0.2', 'unknown'],
  ])('%s: %s is %s', (page, host, party) => {
    expect(partyAt(page, host)).toBe(party);
  });

  test('bears the domain’s name, or its company’s', () => {
    expect(siteApp('https://web.chat.test/')?.profile).toMatchObject({
      id: 'generic',
      name: 'chat.test',
      owner: 'chat.test',
      family: 'chat.test',
    });
    expect(siteApp('https://www.google.com/')?.profile).toMatchObject({ owner: 'Google' });
    expect(siteApp('')).toBeNull();
  });

  test('is nothing where nobody asks for it', () => {
    const entryAt = at('web.chat.test');
    expect(asIn(GENERIC, entryAt)).toEqual(entryAt);
  });
});
