import { expect, it } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decodeBanzai } from './banzai.ts';

const read = (host: string, body: string) =>
  decodeBanzai(
    payloadOf(body, {
      channel: 'fetch',
      method: 'POST',
      url: `https://${host}/a/fl?user=7`,
      contentType: '',
    }),
  );

it('takes events anywhere, and what else has such a path for Meta’s on its own hosts only', () => {
  const posts = '[["falco:click",{"uri":"/home"},1787430948000]]';
  for (const body of [posts, `{"posts":${posts}}`, JSON.stringify({ posts })])
    expect(read('proxy.example', body)?.kind).toBe('banzai/events');
  expect(read('proxy.example', `posts=${encodeURIComponent(posts)}`)?.kind).toBe('banzai/events');
  expect(read('www.facebook.com', 'packed')?.kind).toBe('banzai/events');
  for (const host of ['shop.example', 'evilfacebook.com', 'facebook.com.evil.example'])
    for (const body of ['{"flavour":"mint"}', 'flavour=mint', 'packed', '"posts"'])
      expect(read(host, body)).toBeNull();
});
