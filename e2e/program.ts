import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accepts } from './accepts.ts';

/** A server of somebody else's, running in a folder of its own. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts a program whose configuration is written into a fresh folder by `prepare`, and waits until `port` of loopback
 * takes connections. Throws with the end of what it said where it does not.
 */
export async function startProgram(
  command: string,
  port: number,
  prepare: (folder: string) => Promise<{ args: readonly string[]; env?: Record<string, string> }>,
): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-program-'));
  const { args, env } = await prepare(folder);
  const server = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    cwd: folder,
  });
  const ended = once(server, 'exit');
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  async function stop(): Promise<void> {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
  try {
    const early = ended.then(([code]) => Promise.reject(new Error(`it ended with status ${code}`)));
    await Promise.race([accepts(port), early]);
  } catch (error) {
    await stop();
    throw new Error(`${command} did not start: ${said.slice(-500)}`, { cause: error });
  }
  return { stop };
}
