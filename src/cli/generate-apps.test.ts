import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BadInput } from './audit/bad-input.ts';
import { appFolders, profileFault, readProfile } from './generate-apps.ts';

const whole = readProfile('signal') as Record<string, unknown>;

test('the bundled profiles have no fault', () => {
  for (const folder of appFolders()) expect(profileFault(folder, readProfile(folder))).toBeNull();
});

test.each([
  ['signal', { ...whole, name: 1 }, /^src\/apps\/signal\/profile\.json: name: Invalid type/],
  ['signal', null, /profile\.json: the profile: Invalid type/],
  [
    'signal',
    { ...whole, endpoints: undefined },
    /not as the schema has it: endpoints: nothing, computed \[\]$/,
  ],
  ['signal', { ...whole, note: 'x' }, /not as the schema has it: note: "x", computed nothing$/],
  ['other', whole, /id: it is signal, its folder other$/],
  ['Other Chat', whole, /^src\/apps\/Other Chat: not a name in kebab case$/],
  ['9chat', whole, /not a name in kebab case$/],
])('a fault of %s is one line', (folder, profile, line) => {
  expect(profileFault(folder, profile)).toMatch(line);
});

test('a profile that cannot be read is one line', () => {
  const root = mkdtempSync(join(tmpdir(), 'candor-apps-'));
  mkdirSync(join(root, 'cut'));
  writeFileSync(join(root, 'cut/profile.json'), '{"id":');
  const read = (folder: string) => () => readProfile(folder, pathToFileURL(`${root}/`));
  expect(read('cut')).toThrow(new BadInput('src/apps/cut/profile.json: not JSON'));
  expect(read('none')).toThrow(new BadInput('src/apps/none/profile.json: it cannot be read: no such file'));
  rmSync(root, { recursive: true });
});
