import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'listens and does nothing',
  version: '1',
  permissions: ['webRequest'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
};

/** The events of the request log that Candor listens to, with what it asks of each. */
const BACKGROUND = `
for (const [name, ...asked] of [
  ['onBeforeRequest', 'requestBody'],
  ['onSendHeaders', 'requestHeaders', 'extraHeaders'],
  ['onResponseStarted', 'responseHeaders'],
  ['onBeforeRedirect'],
  ['onErrorOccurred'],
]) chrome.webRequest[name].addListener(() => {}, { urls: ['<all_urls>'] }, ...(asked.length > 0 ? [asked] : []));
`;

/**
 * Writes an extension for Chromium that listens to every request as Candor does, and does nothing about it: what
 * remains of a page's time beside it is the browser's own doing. Gives its folder, which is the caller's to remove.
 */
export async function writeListener(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'candor-listener-'));
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(dir, 'background.js'), BACKGROUND);
  return dir;
}
