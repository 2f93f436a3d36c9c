import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './audit/bad-input.ts';

/**
 * A command's arguments, as `parseArgs` takes them. Throws `BadInput` with one line that names what is unknown, missing
 * or too much.
 */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [line = ''] = String((error as Error).message).split(/\. To specify|\n/);
    throw new BadInput(line);
  }
}

/** Refuses every argument, for commands that take none. */
export function takesNothing(argv: string[]): void {
  readArguments({ args: argv, options: {} });
}
