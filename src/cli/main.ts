import { outlivePipes } from './closed-pipe.ts';
import { runCommand } from './commands.ts';

const [name = '', ...argv] = process.argv.slice(2);
const unwritten = outlivePipes([process.stdout, process.stderr]);
process.once('exit', () => {
  if (unwritten.length === 0) return;
  console.error(`${name}: the output cannot be written: ${unwritten[0]}`);
  process.exitCode ||= 2;
});
process.exitCode = await runCommand(name, argv);
// What drove a page may go on without end.
await Promise.all([process.stdout, process.stderr].map(written));
process.exit();

/** Resolves once what was said is out, or cannot be. */
function written(output: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    output.write('', () => resolve());
  });
}
