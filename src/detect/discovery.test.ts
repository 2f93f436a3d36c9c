import { describe, expect, test } from 'vitest';
import type { Field } from '../model/field.ts';
import { startDiscovery } from './discovery.ts';

const field = (name: string, value: Field['value'], location = `body.${name}`): Field => ({
  name,
  value,
  location,
  encodings: [],
});
const salt = new Uint8Array(16).fill(3);

describe('discovery', () => {
  test('finds under another name what the app was told under a telling one', () => {
    const discovery = startDiscovery(salt);
    expect(discovery.learn([field('accountId', '8812-7735-1190'), field('theme', 'dark-mode-2')])).toBe(1);
    expect(discovery.recognise([field('x7', '8812-7735-1190'), field('y', 'dark-mode-2')])).toEqual([
      {
        dataType: 'user-id',
        label: null,
        encodings: [],
        location: 'body.x7',
        level: 'plaintext',
        excerpt: '[user-id]',
        discovered: true,
      },
    ]);
  });

  test('numbers count, short and plain values do not', () => {
    const discovery = startDiscovery(salt);
    discovery.learn([
      field('userId', 99120045177),
      field('userId', '12345'),
      field('deviceId', '11111111'),
      field('deviceId', 'undefined'),
    ]);
    expect(discovery.size).toBe(1);
    expect(discovery.recognise([field('a', '99120045177')])).toHaveLength(1);
  });

  test('forgets the oldest, and everything when told', () => {
    const discovery = startDiscovery(salt, 2);
    for (const n of [1, 2, 3]) discovery.learn([field('userId', `id-98765${n}`)]);
    expect(discovery.recognise([field('a', 'id-987651')])).toEqual([]);
    expect(discovery.recognise([field('a', 'id-987653')])).toHaveLength(1);
    discovery.clear();
    expect(discovery.size).toBe(0);
  });
});
