import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an extension that does nothing has in common with ours. */
export interface Control {
  /** It listens to every request. */
  listens?: boolean;
  /** It has a script in each page, and one in the page's own world, both empty. */
  hasScripts?: boolean;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'does nothing',
  version: '1',
  permissions: ['webRequest'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
};

const IN_EVERY_FRAME = {
  matches: ['<all_urls>'],
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};
const SCRIPTS = [
  { ...IN_EVERY_FRAME, js: ['relay.js'] },
  { ...IN_EVERY_FRAME, js: ['page.js'], world: 'MAIN' },
];

/** The events of the request log that Candor listens to, with what it asks of each. */
const LISTENERS = `
for (const [name, ...asked] of [
  ['onBeforeRequest', 'requestBody'],
  ['onSendHeaders', 'requestHeaders', 'extraHeaders'],
  ['onResponseStarted', 'responseHeaders'],
  ['onBeforeRedirect'],
  ['onErrorOccurred'],
]) chrome.webRequest[name].addListener(() => {}, { urls: ['<all_urls>'] }, ...(asked.length > 0 ? [asked] : []));
`;

/**
 * Writes an extension for Chromium that does nothing about what it is told: what it takes of a page's time is the
 * browser's own doing. Gives its folder, which is the caller's to remove.
 */
export async function writeControl({ listens = false, hasScripts = false }: Control): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'candor-control-'));
  const manifest = { ...MANIFEST, ...(hasScripts ? { content_scripts: SCRIPTS } : {}) };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dir, 'background.js'), listens ? LISTENERS : '');
  for (const { js } of SCRIPTS) await writeFile(join(dir, js[0]!), '');
  return dir;
}
