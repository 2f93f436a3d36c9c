import { afterEach, expect, it, vi } from 'vitest';
import { auditedByDefault } from './audited.ts';

afterEach(() => vi.restoreAllMocks());

it('knows the pages that are audited by default', () => {
  expect(auditedByDefault('https://web.whatsapp.com')).toBe(true);
  for (const origin of [
    'http://web.whatsapp.com',
    'https://web.whatsapp.com:8443',
    'https://a.example',
    'null',
    '',
  ])
    expect(auditedByDefault(origin)).toBe(false);
  expect(auditedByDefault('https://constructor')).toBe(false);
  expect(auditedByDefault(null)).toBe(false);
});

it('takes no function for it that a page may have changed before', () => {
  const mine = () => {
    throw new Error('of the page');
  };
  for (const owner of [String.prototype, Array.prototype] as never as Record<string, () => void>[]) {
    for (const name of ['startsWith', 'slice', 'split', 'includes', 'indexOf', 'map', 'some'])
      if (owner[name]) vi.spyOn(owner, name).mockImplementation(mine);
  }
  const known = auditedByDefault('https://web.whatsapp.com');
  vi.restoreAllMocks();
  expect(known).toBe(true);
});
