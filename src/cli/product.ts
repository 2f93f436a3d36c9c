import { readFile } from 'node:fs/promises';

/** What this program calls itself in a report. */
export async function productInfo(): Promise<{ name: string; version: string }> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return { name: 'Candor', version };
}
