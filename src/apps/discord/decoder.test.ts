import { expect, it } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decode } from './decoder.ts';

it('reads a reaction where one is given or taken back, not where those who reacted are listed', () => {
  const url = 'https://discord.com/api/v9/channels/100000000000000001/messages/2/reactions/%F0%9F%91%8D';
  const said = (method: string, rest = '') =>
    decode(payloadOf(null, { channel: 'fetch', method, url: url + rest }))?.items.map(
      ({ dataType }) => dataType,
    );
  for (const method of ['PUT', 'DELETE'])
    expect(said(method, '/%40me')).toEqual(['message-metadata', 'message-content', 'contact-identifier']);
  expect(said('GET', '?limit=100')).toEqual(['contact-identifier']);
});

it('reads frames of Discord’s own sockets only', () => {
  const typed = (host: string) =>
    decode(payloadOf('{"op":3,"d":{"status":"idle"}}', { url: `wss://${host}/?v=9` }));
  expect(typed('gateway-us-east1-b.discord.gg')?.kind).toBe('discord/presence');
  for (const host of ['evildiscord.gg', 'gateway.discord.gg.evil.example']) expect(typed(host)).toBeNull();
});

it('reads a file that is announced, and a command to a bot', () => {
  const said = (path: string, body: object) =>
    new Set(
      decode(
        payloadOf(JSON.stringify(body), {
          channel: 'fetch',
          method: 'POST',
          url: `https://discord.com/api/v9${path}`,
        }),
      )?.items.map(({ dataType }) => dataType),
    );
  const files = [{ filename: 'scan.pdf', file_size: 7, id: '1' }];
  expect(said('/channels/100000000000000001/attachments', { files })).toEqual(
    new Set(['attachment', 'contact-identifier']),
  );
  const command = { type: 2, application_id: '3', guild_id: '4', channel_id: '5', data: { name: 'play' } };
  expect(said('/interactions', command)).toEqual(
    new Set(['message-metadata', 'contact-identifier', 'group-membership']),
  );
});
