import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEEP_PERMISSIONS } from '../watch/network/worker-scripts.ts';

export type Target = 'chrome' | 'firefox';

/** Oldest engines that the emitted code runs on. */
export const BUILD_TARGETS: Record<Target, string> = { chrome: 'chrome123', firefox: 'firefox140' };

/** What differs between the two browsers is a file of the same name in the browser's own folder. */
export function aliasesFor(target: Target): Record<string, string> {
  const folder = (room: string) => fileURLToPath(new URL(`../${room}/${target}`, import.meta.url));
  return { '#browser': folder('watch/network'), '#log': folder('log') };
}

type Manifest = Record<string, unknown> & { version: string };

/** The one manifest with what differs for a browser: its background, its add-on id, its minimum version. */
export function manifestFor(target: Target): Manifest {
  const root = new URL('../../', import.meta.url);
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8')) as Manifest;
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  manifest.version = version;
  if (target === 'chrome') return manifest;
  const { minimum_chrome_version: _, message_serialization: __, background, ...rest } = manifest;
  return {
    ...rest,
    version,
    // Asked for in the options only, by who wants the deep mode.
    optional_permissions: [...DEEP_PERMISSIONS],
    background: { scripts: [(background as { service_worker: string }).service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: '{c4a1d0b7-5f0e-4a53-9c1e-7f4f6f0a2d61}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}
