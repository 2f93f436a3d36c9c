/** Every command by name; each takes its arguments and returns its exit status. */
const COMMANDS: Record<string, () => Promise<(argv: string[]) => Promise<number>>> = {
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

export {};

const [name = '', ...argv] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Unknown command “${name}”. Known: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
process.exitCode = await (await command())(argv);
