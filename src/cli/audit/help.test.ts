import { expect, it } from 'vitest';
import { HELP } from './help.ts';
import { FORMATS, parseAuditOptions } from './options.ts';

it('names only options that are taken, and every format', () => {
  const named = [...HELP.matchAll(/^ {2}(--[a-z-]+)( \S+)?/gm)].map(([, name, value]) => ({
    name: name!,
    value,
  }));
  expect(named.length).toBeGreaterThan(12);
  for (const { name, value } of named) {
    try {
      parseAuditOptions(['https://a.example/', name, ...(value ? ['x'] : [])]);
    } catch (error) {
      expect(String(error)).not.toMatch(/Unknown option/);
    }
  }
  expect(HELP).toContain(FORMATS.join(','));
});
