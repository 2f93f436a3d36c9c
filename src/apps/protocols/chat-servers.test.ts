import { expect, it } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decodeChatServer } from './chat-servers.ts';

const read = (path: string, body: object, method = 'POST') =>
  decodeChatServer(
    payloadOf(JSON.stringify(body), { channel: 'fetch', method, url: `https://site.example${path}` }),
  );
const POST = 'a1b2c3d4e5f6g7h8i9j0k1l2m3';

it('takes a path of plain words for a chat server’s only with what that server is told', () => {
  const told: [path: string, body: object, kind: string, method?: string][] = [
    ['/json/messages', { type: 'direct', to: '[9]', content: 'hello' }, 'zulip/message'],
    ['/json/typing', { op: 'start', to: '[9]' }, 'zulip/typing'],
    ['/json/drafts/3', { draft: '{"type":"private","content":"hello"}' }, 'zulip/draft', 'PATCH'],
    ['/api/v4/posts', { channel_id: 'c1', message: 'hello' }, 'mattermost/message'],
    [`/api/v4/posts/${POST}/patch`, { message: 'hello' }, 'mattermost/edit', 'PUT'],
    ['/api/v4/reactions', { post_id: 'p1', emoji_name: 'heart', user_id: 'u1' }, 'mattermost/react'],
  ];
  for (const [path, body, kind, method] of told) expect(read(path, body, method)?.kind).toBe(kind);
});

it('leaves the like of other sites alone', () => {
  const others: [path: string, body: object, method?: string][] = [
    ['/json/messages', { content: 'Buy milk', to: 'list' }],
    ['/json/typing', { wpm: 72, to: 'score' }],
    ['/json/drafts/12', { content: 'An article', topic: 'News' }],
    ['/json/messages/7/reactions', { stars: 5 }],
    ['/api/v4/posts', { message: 'An article' }],
    ['/api/v4/posts/12', { message: 'An article' }, 'PUT'],
    ['/api/v4/reactions', { emoji_name: 'heart' }],
  ];
  for (const [path, body, method] of others) expect(read(path, body, method)?.items ?? [], path).toEqual([]);
});
