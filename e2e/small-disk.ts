import { execFile } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CHUNK = 65_536;

/** A file system of its own, which can be filled to the last byte. */
export interface SmallDisk {
  fill(): Promise<void>;
  free(): Promise<void>;
  unmount(): Promise<void>;
}

/** Mounts one on a folder; null where nobody may: Linux, as root or by `sudo` without a password. */
export async function mountSmallDisk(dir: string, megabytes: number): Promise<SmallDisk | null> {
  const asRoot = await privileged();
  if (!asRoot) return null;
  const owner = `uid=${process.getuid?.()},gid=${process.getgid?.()}`;
  await asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700,${owner}`, 'tmpfs', dir);
  const filler = join(dir, 'filler');
  return {
    async fill() {
      const file = await open(filler, 'w');
      try {
        for (;;) await file.write(Buffer.alloc(CHUNK, 1));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler),
    unmount: () => asRoot('umount', '-l', dir),
  };
}

type AsRoot = (command: string, ...args: string[]) => Promise<void>;

async function privileged(): Promise<AsRoot | null> {
  if (process.platform !== 'linux') return null;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const asRoot: AsRoot = async (...words) => {
    const [command, ...args] = [...before, ...words] as [string, ...string[]];
    await run(command, args);
  };
  try {
    // A mount that changes nothing: containers may forbid it even to root.
    await asRoot('unshare', '--mount', 'true');
    return asRoot;
  } catch {
    return null;
  }
}

/** Whether a small disk can be had here. */
export async function canMountSmallDisk(): Promise<boolean> {
  return (await privileged()) !== null;
}
