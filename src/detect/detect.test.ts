import { describe, expect, test } from 'vitest';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const needles = compileIdentity([
  { dataType: 'phone-number', value: '+4915155501234', label: 'my number' },
  { dataType: 'email-address', value: 'Ada.Moreno@mail.example' },
  { dataType: 'name', value: 'Ada Moreño' },
]);

function payload(body: string, more: Partial<Payload> = {}): Payload {
  return {
    channel: 'fetch',
    method: 'POST',
    url: 'https://api.example/v1/send',
    headers: [],
    body: new TextEncoder().encode(body),
    contentType: 'application/json',
    ...more,
  };
}

describe('detect', () => {
  test('finds a plain number by its key path and masks it', () => {
    const { items } = detect(payload('{"events":[{"user":{"tel":"+49 151 55501234"}}]}'), needles);
    expect(items).toEqual([
      {
        dataType: 'phone-number',
        label: 'my number',
        encodings: [],
        location: 'body.events[0].user.tel',
        level: 'plaintext',
        excerpt: 'tel: [phone-number]',
      },
    ]);
  });

  test('undoes base64 inside JSON inside a string', () => {
    const inner = JSON.stringify({ mail: 'ADA.MORENO@mail.example' });
    const body = JSON.stringify({ data: JSON.stringify({ blob: btoa(inner) }) });
    const item = detect(payload(body), needles).items.find((i) => i.label === 'email-address');
    expect(item).toMatchObject({ level: 'decoded', encodings: ['json', 'base64'] });
    expect(item?.location).toBe('body.data(json).blob(base64).mail');
  });

  test('a number whose area code stands in parentheses', () => {
    const american = compileIdentity([
      { dataType: 'phone-number', value: '+14155550132', label: 'my number' },
    ]);
    for (const written of ['(415) 555-0132', '(415)555-0132', '+1 (415) 555-0132', '1 (415) 555 0132']) {
      const { items } = detect(payload(JSON.stringify({ said: `call ${written} now` })), american);
      expect(
        items.map(({ label }) => label),
        written,
      ).toContain('my number');
    }
    expect(detect(payload('{"said":"(415) 555-01329"}'), american).items).toEqual([]);
  });

  test('a longer number or address is somebody else', () => {
    const body = JSON.stringify({
      a: '149151555012340',
      b: 'xada.moreno@mail.example',
      c: 'ada.moreno@mail.example.org',
    });
    expect(detect(payload(body), needles).items.filter((i) => i.label !== null)).toEqual([]);
  });

  test('masks the address', () => {
    const { url } = detect(
      payload('', { url: 'https://t.example/p?u=ada.moreno%40mail.example&x=1', body: null }),
      needles,
    );
    expect(url).toBe('https://t.example/p?u=[email-address]&x=1');
  });
});
