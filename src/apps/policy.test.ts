import { expect, test } from 'vitest';
import { APPS, GENERIC } from './index.ts';
import { bundledPolicy } from './policy.ts';

test('every app has a policy, if an empty one', async () => {
  for (const { profile } of [...APPS, GENERIC]) {
    const { documents, claims } = await bundledPolicy(profile.id);
    expect([Array.isArray(documents), Array.isArray(claims)], profile.id).toEqual([true, true]);
  }
  expect((await bundledPolicy('whatsapp')).claims.length).toBeGreaterThan(0);
});

test('it is parsed once, and nobody has that of an app that is none', async () => {
  expect(await bundledPolicy('telegram')).toBe(await bundledPolicy('telegram'));
  expect(await bundledPolicy('nobody')).toEqual({ documents: [], claims: [] });
  expect(await bundledPolicy('constructor')).toEqual({ documents: [], claims: [] });
});
