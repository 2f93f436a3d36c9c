import { outlivePipes } from './closed-pipe.ts';
import { runCommand } from './commands.ts';

outlivePipes([process.stdout, process.stderr]);
const [name = '', ...argv] = process.argv.slice(2);
process.exitCode = await runCommand(name, argv);
