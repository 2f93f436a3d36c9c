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
