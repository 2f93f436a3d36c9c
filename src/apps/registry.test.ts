import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  appFolders,
  auditedHostsText,
  claimsRegistryText,
  profileHostsText,
  readProfile,
  registryText,
} from '../cli/generate-apps.ts';
import { AppProfileSchema } from '../model/app.ts';
import { PolicySchema } from '../model/claim.ts';

const text = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const REGENERATE = 'stale: run npx tsx src/cli/generate-apps.ts';

describe('the written indexes are current', () => {
  test('registry', () => expect(text('apps/registry.ts'), REGENERATE).toBe(registryText()));
  test('claims', () => expect(text('apps/claims-registry.ts'), REGENERATE).toBe(claimsRegistryText()));
  test('audited hosts', () => expect(text('apps/audited-hosts.ts'), REGENERATE).toBe(auditedHostsText()));
  test('profile hosts', () =>
    expect(text('entities/data/profile-hosts.ts'), REGENERATE).toBe(profileHostsText()));
});

describe.each(appFolders())('%s', (folder) => {
  const profile = readProfile(folder);

  test('profile keeps the schema, whole: it is trusted at run time', () => {
    const parsed = v.parse(AppProfileSchema, profile);
    expect(parsed).toEqual(profile);
    expect(parsed.id).toBe(folder);
  });

  test('hosts stand once, and those of its pages are among them', () => {
    const { hosts, origins, owner, family } = v.parse(AppProfileSchema, profile);
    expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length);
    for (const origin of origins) {
      const name = new URL(origin).hostname;
      const row = hosts.find(({ host }) => name === host || name.endsWith(`.${host}`));
      expect(row, origin).toMatchObject({ entity: owner, family });
    }
  });

  test('claims keep the schema', () => {
    const file = new URL(`./${folder}/claims.json`, import.meta.url);
    if (!existsSync(file)) return;
    const policy = v.parse(PolicySchema, JSON.parse(readFileSync(file, 'utf8')));
    const ids = new Set(policy.documents.map(({ id }) => id));
    for (const claim of policy.claims) expect(ids, claim.id).toContain(claim.document);
    expect(new Set(policy.claims.map(({ id }) => id)).size).toBe(policy.claims.length);
  });
});
