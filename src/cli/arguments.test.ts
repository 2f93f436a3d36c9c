import { describe, expect, it } from 'vitest';
import { type CommandShape, dateOf, Help, helpOf, readArguments, wholeNumber } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';

const SHAPE = {
  usage: ['look -- FILE… [options]', 'look -- --again'],
  does: 'Looks.',
  positionals: true,
  options: {
    out: { type: 'string', default: 'report', value: 'DIR', says: 'where to' },
    name: { type: 'string', default: '', says: 'who' },
    seed: { type: 'string', says: 'with what' },
    map: { type: 'string', multiple: true, default: [], says: 'repeatable' },
    again: { type: 'boolean', says: 'once more' },
  },
} satisfies CommandShape;

describe('readArguments', () => {
  it('takes options, files and what stands behind --', () => {
    const { values, positionals } = readArguments(SHAPE, [
      ...['a', '--map', '1', '--map', '2', '--name', '', '--again', '--again', '--seed', '-1'],
      ...['--out', 'x', '--out', 'x', '--', '--help'],
    ]);
    expect(values).toEqual({ out: 'x', name: '', seed: '-1', map: ['1', '2'], again: true });
    expect(positionals).toEqual(['a', '--help']);
  });

  it.each([
    [['--x'], "Unknown option '--x'; --help tells more"],
    [['--out'], '--out needs a value'],
    [['--out', '--again'], '--out needs a value'],
    [['--out='], '--out needs a value'],
    [['--out', 'a', '--out', 'b'], '--out is given twice: a and b'],
    [['--again=1'], "Option '--again' does not take an argument; --help tells more"],
    [[''], 'An argument is empty'],
  ])('%j: one line', (argv, line) => {
    expect(() => readArguments(SHAPE, argv)).toThrow(new BadInput(line));
  });

  it('names a file where none is taken', () => {
    expect(() => readArguments({ usage: [], does: '', options: {} }, ['a'])).toThrow(
      new BadInput("Unexpected argument 'a'; --help tells more"),
    );
  });

  it('gives the usage to who asks for it, whatever else is asked', () => {
    expect(() => readArguments(SHAPE, ['--x', '--help'])).toThrow(Help);
  });
});

it('help names each way to call it and each option', () => {
  expect(helpOf(SHAPE)).toBe(`npm run look -- FILE… [options]
npm run look -- --again

Looks.

  --out DIR   where to
  --name      who
  --seed      with what
  --map       repeatable
  --again     once more

Exit status: 0 done, 2 bad usage or input.`);
});

it.each(['0', '-1', '1.5', '1e3', 'x', '', '1000000000', '9'])('%s is no number from 1 to 8', (text) => {
  expect(() => wholeNumber('seed', text, 8)).toThrow(
    new BadInput(`--seed ${text}: not a whole number from 1 to 8`),
  );
});

it.each(['2021-02-31', '2021-13-01', '2021-2-3', 'soon', ''])('%s is no date', (text) => {
  expect(() => dateOf('--date', text)).toThrow(new BadInput(`--date ${text}: not a date like 2016-08-25`));
});
