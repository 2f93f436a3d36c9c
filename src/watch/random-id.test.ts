import { afterEach, expect, it, vi } from 'vitest';
import { randomId } from './random-id.ts';

const globalCrypto = crypto;
afterEach(() => vi.unstubAllGlobals());

it.each(['with', 'without'])(
  'is another one every time, in the shape that deliveries carry, %s TLS',
  (tls) => {
    if (tls === 'without')
      vi.stubGlobal('crypto', {
        getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => globalCrypto.getRandomValues(bytes),
      });
    const ids = new Set(Array.from({ length: 100 }, randomId));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  },
);
