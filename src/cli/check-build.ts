import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Built {
  content_scripts: { js: string[]; world?: string }[];
  web_accessible_resources?: unknown[];
}

/**
 * Refuses a build that would watch too late or could be found out: content scripts must be plain scripts that
 * run at once, and nothing may be web-accessible. Throws with one line.
 */
export async function checkBuild(dir: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as Built;
  if (manifest.web_accessible_resources && manifest.web_accessible_resources.length > 0) {
    throw new Error(
      `${dir}: the build has web-accessible resources; pages could find the extension by them.`,
    );
  }
  for (const path of manifest.content_scripts.flatMap((script) => script.js)) {
    if (path.includes('-loader'))
      throw new Error(`${dir}: ${path} is an asynchronous loader and would watch too late.`);
    if (!existsSync(join(dir, path)))
      throw new Error(`${dir}: ${path} is named in the manifest but missing.`);
    const code = await readFile(join(dir, path), 'utf8');
    if (/^\s*(import|export)\b/m.test(code) || /\bimport\(/.test(code)) {
      throw new Error(`${dir}: ${path} is not a plain script.`);
    }
  }
}
