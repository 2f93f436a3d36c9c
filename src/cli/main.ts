import { runCommand } from './commands.ts';

const [name = '', ...argv] = process.argv.slice(2);
process.exitCode = await runCommand(name, argv);
