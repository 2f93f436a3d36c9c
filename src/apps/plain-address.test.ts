import { expect, test } from 'vitest';
import { appById, readPayload } from './index.ts';
import { payloadOf } from './payload-of.ts';
import { plainAddress } from './plain-address.ts';

test.each([
  ['https://DISCORD.com./api/v9?A=B.', 'https://discord.com/api/v9?A=B.'],
  ['https://discord.com:443/api', 'https://discord.com/api'],
  ['wss://Gateway.discord.gg.:443/?v=9', 'wss://gateway.discord.gg/?v=9'],
  ['https://discord.com:8443/api', 'https://discord.com:8443/api'],
  ['https://discord.com/Api/x%20y?q=a b', 'https://discord.com/Api/x%20y?q=a b'],
  ['https://[::1]:443/', 'https://[::1]/'],
  ['https://./', 'https://./'],
  ['HTTPS://', 'HTTPS://'],
  ['', ''],
])('%s is %s', (text, plain) => expect(plainAddress(text)).toBe(plain));

test.each(['https://discord.com./api/v9', 'https://Discord.com:443/api/v9'])(
  'an app’s calls are read at %s',
  (base) => {
    const payload = payloadOf('{"content":"hi"}', {
      channel: 'fetch',
      method: 'POST',
      url: `${base}/channels/123/messages`,
      contentType: 'application/json',
    });
    expect(readPayload(payload, appById('discord')!)?.kind).toBe('discord/message');
  },
);
