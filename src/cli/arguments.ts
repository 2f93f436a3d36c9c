import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './audit/bad-input.ts';

/** An option of a command, as `parseArgs` takes it, and what `--help` says of it. */
export interface CommandOption {
  type: 'string' | 'boolean';
  /** Given more than once, all count. */
  multiple?: boolean;
  default?: string | boolean | string[];
  /** What stands for its value: `FILE`. */
  value?: string;
  says: string;
}

/** How a command is called: what its arguments are read by and what its `--help` tells. */
export interface CommandShape {
  /** What follows `npm run`, a line for each way to call it. */
  usage: readonly string[];
  does: string;
  /** Where it takes files or names beside its options. */
  positionals?: boolean;
  options: Record<string, CommandOption>;
  /** Its exit statuses, where there are more than `0 done, 2 bad usage or input`. */
  ends?: string;
}

type Config<T extends CommandShape> = {
  args: string[];
  allowPositionals: true;
  options: T['options'];
};

/** A command's usage was asked for; the message is it. Exit status 0. */
export class Help extends Error {
  override name = 'Help';
}

/**
 * A command's arguments. Throws `BadInput` with one line that names what is unknown, missing, empty, given twice or too
 * much, and `Help` where `--help` stands among them.
 */
export function readArguments<const T extends CommandShape>(
  shape: T,
  argv: readonly string[],
): ReturnType<typeof parseArgs<Config<T>>> {
  const end = argv.indexOf('--');
  if (argv.slice(0, end < 0 ? argv.length : end).includes('--help')) throw new Help(helpOf(shape));
  const config = {
    args: withNegatives(shape, argv),
    allowPositionals: shape.positionals ?? false,
    options: shape.options,
  };
  let parsed: ReturnType<typeof parseArgs<Config<T>>>;
  try {
    parsed = parseArgs(config as ParseArgsConfig) as typeof parsed;
  } catch (error) {
    throw new BadInput(lineOf((error as Error).message));
  }
  refuseTwice(shape, config as ParseArgsConfig);
  if (parsed.positionals.includes('')) throw new BadInput('An argument is empty');
  return parsed;
}

/** `--seed -1` is a seed that is out of range, not two options. */
function withNegatives({ options }: CommandShape, argv: readonly string[]): string[] {
  const args: string[] = [];
  for (const arg of argv) {
    const option = /^--([a-z-]+)$/.exec(args.at(-1) ?? '')?.[1];
    if (option !== undefined && /^-\d/.test(arg) && options[option]?.type === 'string')
      args[args.length - 1] = `--${option}=${arg}`;
    else args.push(arg);
  }
  return args;
}

function lineOf(message: string): string {
  const missing = /^Option '(--[a-z-]+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(message);
  if (missing) return `${missing[1]} needs a value`;
  const [line = ''] = message.split(/\. To specify|\. This command|\n/);
  return `${line}; --help tells more`;
}

/** Of an option that counts once, a second value would silently stand for the first; an empty one is none. */
function refuseTwice({ options }: CommandShape, config: ParseArgsConfig): void {
  const given = new Map<string, string>();
  for (const token of parseArgs({ ...config, tokens: true }).tokens ?? []) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    const { name, rawName, value } = token;
    const option = options[name];
    if (value === '' && option?.default !== '') throw new BadInput(`${rawName} needs a value`);
    const before = given.get(name);
    if (!option?.multiple && before !== undefined && before !== value)
      throw new BadInput(`${rawName} is given twice: ${before} and ${value}`);
    given.set(name, value);
  }
}

/** What a command's `--help` prints. */
export function helpOf({ usage, does, options, ends }: CommandShape): string {
  const named = Object.entries(options).map(([name, { value, says }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    says,
  ]);
  const width = Math.max(...named.map(([name = '']) => name.length), 0);
  return [
    ...usage.map((line) => `npm run ${line}`),
    '',
    does,
    ...(named.length > 0 ? [''] : []),
    ...named.map(([name = '', says]) => `  ${name.padEnd(width)}   ${says}`),
    '',
    `Exit status: ${ends ?? '0 done, 2 bad usage or input'}.`,
  ].join('\n');
}

/** What follows "usage: " where a command is called with too little or too much. */
export function usageOf({ usage }: CommandShape): string {
  return `usage: ${usage.map((line) => `npm run ${line}`).join(' | ')}`;
}

/** The number that an option has, from 1 to `most`. Throws `BadInput`. */
export function wholeNumber(option: string, text: string, most = 999_999_999): number {
  if (!/^[1-9]\d{0,8}$/.test(text) || Number(text) > most)
    throw new BadInput(`--${option} ${text}: not a whole number from 1 to ${most}`);
  return Number(text);
}

/** A date as `2016-08-25`. Throws `BadInput`: `where` names what has another. */
export function dateOf(where: string, text: string): string {
  const sound = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!sound || new Date(text).toISOString().slice(0, 10) !== text)
    throw new BadInput(`${where} ${text}: not a date like 2016-08-25`);
  return text;
}

/**
 * Two letters of a country, with those of a part of it or without, or the European Economic Area, as documents name them.
 * `where`: the option it was given by.
 */
export function regionOf(where: string, text: string): string {
  const id = text.toUpperCase();
  if (!/^(EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/.test(id))
    throw new BadInput(`${where} ${text}: not a region like EEA, UK, US or US-CA`);
  return id;
}
