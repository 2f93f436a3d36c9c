/**
 * Writes what the bundlers and Node both need as plain imports, from what stands in `src/apps/<id>/`:
 * `src/apps/registry.ts` (profiles, decoders), `src/apps/claims-registry.ts` (claims, loaded when asked for),
 * `src/apps/audited-hosts.ts` (for the page script),
 * `src/entities/data/profile-hosts.ts` (the host table's first rows; entities stand before apps).
 * `npx tsx src/cli/generate-apps.ts`; a test fails when one of them is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { canonicalJson } from '../audit/chain.ts';
import { type AppProfile, AppProfileSchema } from '../model/app.ts';
import { BadInput } from './audit/bad-input.ts';
import { differences } from './audit/differences.ts';
import { whyNot } from './files.ts';

const APPS_DIR = new URL('../apps/', import.meta.url);

/** Folders with a profile, in alphabetic order. */
export function appFolders(): string[] {
  return readdirSync(APPS_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/profile.json`, APPS_DIR)))
    .map((entry) => entry.name)
    .sort();
}

/** The parsed `profile.json` of a folder, not yet checked against the schema. Throws `BadInput` where it is not JSON. */
export function readProfile(folder: string, apps = APPS_DIR): unknown {
  const file = `src/apps/${folder}/profile.json`;
  let text: string;
  try {
    text = readFileSync(new URL(`${folder}/profile.json`, apps), 'utf8');
  } catch (error) {
    throw new BadInput(`${file}: it cannot be read: ${whyNot(error)}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${file}: not JSON`);
  }
}

/**
 * What is wrong with a folder's profile, in one line; null where nothing is. It is trusted at run time: each member must be
 * written out, those too that have a default.
 */
export function profileFault(folder: string, profile: unknown): string | null {
  const file = `src/apps/${folder}/profile.json`;
  if (!/^[a-z][a-z0-9-]*$/.test(folder)) return `src/apps/${folder}: not a name in kebab case`;
  const parsed = v.safeParse(AppProfileSchema, profile);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${file}: ${v.getDotPath(issue) ?? 'the profile'}: ${issue.message}`;
  }
  if (parsed.output.id !== folder) return `${file}: id: it is ${parsed.output.id}, its folder ${folder}`;
  if (canonicalJson(profile) === canonicalJson(parsed.output)) return null;
  return `${file}: not as the schema has it: ${differences(profile, parsed.output)[0]}`;
}

const camel = (folder: string) => folder.replace(/-(.)/g, (_, c: string) => c.toUpperCase());

/** A string literal as Biome writes it. */
const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** Import lines in Biome's order: by path, as the registry is linted like any file. */
function importLines(folders: readonly string[]): string[] {
  const lines: [path: string, line: string][] = [];
  for (const folder of folders) {
    const has = (file: string) => existsSync(new URL(`${folder}/${file}`, APPS_DIR));
    if (has('decoder.ts')) {
      lines.push([
        `./${folder}/decoder.ts`,
        `import { decode as ${camel(folder)}Decoder } from './${folder}/decoder.ts';`,
      ]);
    }
    lines.push([
      `./${folder}/profile.json`,
      `import ${camel(folder)}Profile from './${folder}/profile.json' with { type: 'json' };`,
    ]);
  }
  return lines.map(([, line]) => line);
}

/** The text of `src/apps/registry.ts`. */
export function registryText(): string {
  const folders = appFolders();
  const entries = folders.map((folder) => {
    const parts = [`profile: ${camel(folder)}Profile`];
    if (existsSync(new URL(`${folder}/decoder.ts`, APPS_DIR))) parts.push(`decoder: ${camel(folder)}Decoder`);
    return `  { ${parts.join(', ')} },`;
  });
  return `// Written by src/cli/generate-apps.ts from the folders beside it. Do not edit.
import type { Decoder } from '../model/reading.ts';
${importLines(folders).join('\n')}

/** A folder as it stands: checked by a test, not at run time. */
export interface AppFolder {
  profile: unknown;
  decoder?: Decoder;
}

export const FOLDERS: readonly AppFolder[] = [
${entries.join('\n')}
];
`;
}

/** The text of `src/apps/claims-registry.ts`. */
export function claimsRegistryText(): string {
  const lines = appFolders()
    .filter((folder) => existsSync(new URL(`${folder}/claims.json`, APPS_DIR)))
    .map((folder) => {
      const key = /^\w+$/.test(folder) ? folder : `'${folder}'`;
      return `  ${key}: () => import('./${folder}/claims.json', { with: { type: 'json' } }),`;
    });
  return `// Written by src/cli/generate-apps.ts from the folders beside it. Do not edit.

/** How to load each app's claims.json as it stands: checked by a test and where it is parsed. */
export const CLAIMS: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
${lines.join('\n')}
};
`;
}

/** The text of `src/apps/audited-hosts.ts`: hosts of every profile's origins, sorted. */
export function auditedHostsText(): string {
  const hosts = new Set<string>();
  for (const folder of appFolders()) {
    const { origins } = readProfile(folder) as { origins: string[] };
    for (const origin of origins) hosts.add(new URL(origin).hostname);
  }
  const lines = [...hosts].sort().map((host) => `  '${host}': true,`);
  return `// Written by src/cli/generate-apps.ts from the profiles' origins. Do not edit.
/**
 * Host names of the pages that are audited by default. No imports, as it goes into the page script; no list, which a page
 * that had the window before it could have read otherwise.
 */
export const AUDITED_HOSTS: Readonly<Record<string, true>> = {
${lines.join('\n')}
};
`;
}

type HostRow = [host: string, entity: string, family: string, kind: string];

/**
 * Every profile's hosts, sorted. Where two profiles name one host differently, the profile whose owner it is
 * wins. Throws `BadInput` when neither is, since then one of them is wrong.
 */
export function profileHostRows(): HostRow[] {
  const rows = new Map<string, { row: HostRow; own: boolean }>();
  for (const folder of appFolders()) {
    const profile = readProfile(folder) as AppProfile;
    for (const { host, entity, family, kind } of profile.hosts) {
      const row: HostRow = [host, entity, family, kind ?? ''];
      const own = entity === profile.owner;
      const before = rows.get(host);
      if (before && before.row.join() !== row.join() && before.own === own) {
        throw new BadInput(`${folder}: ${host} is ${entity}, elsewhere ${before.row[1]}`);
      }
      if (!before || own) rows.set(host, { row, own });
    }
  }
  return [...rows.values()].map(({ row }) => row).sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** The text of `src/entities/data/profile-hosts.ts`. */
export function profileHostsText(): string {
  const lines = profileHostRows().map((row) => `  [${row.map(quoted).join(', ')}],`);
  return `// Written by src/cli/generate-apps.ts from the hosts of the profiles in src/apps. Do not edit.
/** Host suffix, company, owner family, kind of recipient or ''. */
export const PROFILE_HOSTS: readonly (readonly [string, string, string, string])[] = [
${lines.join('\n')}
];
`;
}

function write(): void {
  for (const folder of appFolders()) {
    const fault = profileFault(folder, readProfile(folder));
    if (fault !== null) throw new BadInput(fault);
  }
  for (const [file, text] of [
    ['apps/registry.ts', registryText()],
    ['apps/claims-registry.ts', claimsRegistryText()],
    ['apps/audited-hosts.ts', auditedHostsText()],
    ['entities/data/profile-hosts.ts', profileHostsText()],
  ] as const) {
    writeFileSync(new URL(`../${file}`, import.meta.url), text);
    console.log(`wrote src/${file}`);
  }
}

if (process.argv[1]?.endsWith('generate-apps.ts')) {
  try {
    write();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
