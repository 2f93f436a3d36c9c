import { expect, it } from 'vitest';
import { hookedScript } from './hooked-script.ts';
import { prefixFor } from './prefix.ts';

const encoder = new TextEncoder();

function hooked(...chunks: string[]): string {
  return Buffer.concat(
    hookedScript(
      chunks.map((chunk) => encoder.encode(chunk)),
      'code()',
      'c',
    ),
  ).toString();
}

it('passes every byte on behind the hooks, and reads a prologue through the chunks', () => {
  expect(hooked(`'use st`, `rict'; ä€`)).toBe(`${prefixFor(`'use strict';`, 'code()', 'c')}'use strict'; ä€`);
  expect(hooked()).toBe(prefixFor('', 'code()', 'c'));
});

it.each([[['#!/bin/x\na']], [['#', '!/bin/x\na']], [['#', '', '!', '/bin/x\na']]])(
  'leaves a hashbang where it may stand: as a comment of its line, %j',
  (chunks) => {
    expect(hooked(...chunks)).toBe(`${prefixFor('', 'code()', 'c')}///bin/x\na`);
  },
);

it('finds a hashbang behind a byte order mark', () => {
  expect(hooked('\uFEFF#!/bin/x\n#!')).toBe(`${prefixFor('', 'code()', 'c')}\uFEFF///bin/x\n#!`);
});
