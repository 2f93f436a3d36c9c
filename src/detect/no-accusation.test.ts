import { describe, expect, it } from 'vitest';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const NOBODY = await compileIdentity([]);

function typesIn(fields: Record<string, unknown>): string[] {
  const payload: Payload = {
    channel: 'fetch',
    method: 'POST',
    url: 'https://api.example/x',
    headers: [],
    body: new TextEncoder().encode(JSON.stringify(fields)),
    contentType: 'application/json',
  };
  return detect(payload, NOBODY).items.map((item) => item.dataType);
}

describe('bytes under the name of a message', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * i * 167 + i * 59 + 140) % 256);
  const sent = (contentType: string, body: string | Uint8Array): string[] => {
    const at = { channel: 'fetch', method: 'POST', url: 'https://api.example/x', headers: [] } as const;
    const payload = {
      ...at,
      contentType,
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    };
    return detect(payload, NOBODY).items.map((item) => item.dataType);
  };
  const escaped = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`);
  const form = 'application/x-www-form-urlencoded';

  it.each([12, 48, 300])('are no text: %i of them', (length) => {
    const some = Buffer.from(bytes.subarray(0, length));
    for (const name of ['message', 'text', 'search', 'caption']) {
      expect(sent(form, `${name}=${escaped.slice(0, length).join('')}`)).toEqual([]);
      expect(typesIn({ [name]: some.toString('latin1') })).toEqual([]);
      expect(typesIn({ [name]: some.toString('utf8') })).toEqual([]);
    }
  });

  it.each([
    'caf\u00e9 au lait',
    'мы уже дома',
    'two\nlines\tof it',
    'a \u{1f426} bird',
    '日本語のメッセージ'.repeat(60),
  ])('are where they are text: %s', (text) => {
    expect(typesIn({ message: text })).toEqual(['message-content']);
    expect(sent(form, `message=${encodeURIComponent(text)}`)).toEqual(['message-content']);
  });
});

it('takes no version for an address', () => {
  expect(typesIn({ clientBuild: '141.0.0.0', ver: '2.3000.10.4' })).not.toContain('ip-address');
  expect(typesIn({ clientIp: '203.0.113.9' })).toContain('ip-address');
});

it("takes no app's own key for a person's token", () => {
  expect(typesIn({ api_key: 'Gc7131jiJuvI7IdN0HZ1D7nh0ow5BU6g' })).not.toContain('auth-token');
  expect(typesIn({ access_token: 'Gc7131jiJuvI7IdN0HZ1D7nh0ow5BU6g' })).toContain('auth-token');
});

it.each(['Readonly', 'Deadline', 'Semantic', 'finalEvent', 'Investigate', 'Stand-alone', 'WebWorker'])(
  'takes the word %s for no encoding of something else',
  (word) => {
    expect(typesIn({ event: word })).toEqual(['usage-event']);
  },
);

it.each(['Grüße', 'Привет', '你好吗', 'Zoë says hi', 'Zaë says hi', 'Γειά σου', 'Page view', 'naïve'])(
  'reads %s in base64',
  (text) => {
    const encoded = Buffer.from(text).toString('base64');
    expect(typesIn({ message: encoded })).toContain('message-content');
  },
);
