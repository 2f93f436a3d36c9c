import { Help } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { Missing } from './browsers/missing.ts';
import { printable } from './printable.ts';

/** Every command by name; each takes its arguments and returns its exit status. */
export const COMMANDS: Record<string, () => Promise<(argv: string[]) => Promise<number>>> = {
  start: async () => (await import('./audit/start.ts')).start,
  audit: async () => (await import('./audit/audit.ts')).audit,
  build: async () => (await import('./build.ts')).build,
  package: async () => (await import('./package.ts')).packageAll,
  test: async () => (await import('./test.ts')).test,
  bench: async () => (await import('./bench.ts')).bench,
  'eval:detect': async () => (await import('./eval-detect.ts')).evalDetect,
  'eval:policy': async () => (await import('./eval-policy.ts')).evalPolicy,
  'eval:verdict': async () => (await import('./eval-verdict.ts')).evalVerdict,
  claims: async () => (await import('./claims.ts')).claims,
  fuzz: async () => (await import('./fuzz/fuzz.ts')).fuzz,
  matrix: async () => (await import('./matrix.ts')).matrix,
  timeline: async () => (await import('./policy-timeline.ts')).policyTimeline,
};

/**
 * Runs a command and returns its exit status: 0 where its usage was asked for, 2 where it is unknown or refuses what it
 * was given, 4 where something of the system's is missing; each of the last three said in one line.
 */
export async function runCommand(name: string, argv: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = `Known: ${Object.keys(COMMANDS).join(', ')}.`;
    if (name === '--help') console.log(`npm run COMMAND -- --help\n\n${known}`);
    else console.error(printable(`Unknown command “${name}”. ${known}`));
    return name === '--help' ? 0 : 2;
  }
  try {
    return await (await command())(argv);
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      return 0;
    }
    if (!(error instanceof BadInput || error instanceof Missing)) throw error;
    console.error(printable(`${name}: ${error.message}`));
    return error instanceof Missing ? 4 : 2;
  }
}
