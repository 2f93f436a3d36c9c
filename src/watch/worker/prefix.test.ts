import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginsStrict, prefixFor } from './prefix.ts';

it.each([
  [`'use strict'; x`, true],
  [`"use strict"`, true],
  [`\uFEFF/* a */ // b\n'other';\n"use strict"\nvar x`, true],
  [`#!/bin/x\n'use strict'\n'y'`, true],
  [`'use strict' + x`, false],
  [`'use strict'\n.length`, false],
  [`'use strict'\n[0]`, false],
  [`('use strict');`, false],
  [`'use\\x20strict';`, false],
  [`var a; 'use strict';`, false],
  [`'use strict' x`, false],
  ['', false],
  // Whatever ends a line ends a comment, and what is no comment any more in a module.
  [`// a\r'use strict'`, true],
  [`// a\u2028'use strict'`, true],
  [`#!/bin/x\r'use strict'`, true],
  [`<!-- a\n--> b\n/* c\n*/ --> d\n'use strict'`, true],
  [`'a' --> b\n'use strict'`, false],
  [`'use strict'\r;`, true],
  // No operator stands between a string and a sign that counts up what is on the next line.
  [`'use strict'\n++x`, true],
  [`'use strict'\n--x`, true],
  [`'use strict'\n+x`, false],
  [`'use strict'\n!== x`, false],
  [`'use strict'\n!x`, true],
  [`'use strict'\ninside()`, true],
  [`'a\\\r\nb';'use strict'`, true],
  [`'a\nb';'use strict'`, false],
  [`'a\u2028b';"use strict"`, true],
  [`'it"s';"use strict"`, true],
  ['/* never closed', false],
])('reads the prologue of %j', (script, strict) => {
  expect(beginsStrict(script)).toBe(strict);
});

it.each([
  [`'use strict'; this.strict = (function () { return this === undefined; })();`, true],
  [`this.strict = (function () { return this === undefined; })();`, false],
])('keeps %j as strict as it was, and leaves no name behind', (script, strict) => {
  const context: Record<string, unknown> = { heard: [] };
  runInNewContext(
    prefixFor(script, '(function(){heard.push(candorChannel)})();', 'c"1') +
      script +
      ';this.left = typeof candorChannel;',
    context,
  );
  expect(context).toEqual({ heard: ['c"1'], strict, left: 'undefined' });
  expect(prefixFor(script, 'code', 'c')).not.toContain('\n');
});

it.each([
  ['white space', ' '.repeat(12_000_000)],
  ['lines', '// a\n'.repeat(500_000)],
  ['comments', '/**/'.repeat(500_000)],
  ['one string', `'${'y'.repeat(12_000_000)}';`],
  ['strings', `'y';`.repeat(500_000)],
])('reads a prologue behind a great many %s', (_, before) => {
  expect(beginsStrict(`${before}'use strict'`)).toBe(true);
  expect(beginsStrict(before)).toBe(false);
});

it('agrees with the engine about scripts of odd pieces', () => {
  const pieces = [
    ...[
      `'use strict'`,
      `"use strict"`,
      `'other'`,
      ';',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '/* a */',
      '/*\n*/',
      '// a\n',
    ],
    ...[
      '<!-- a\n',
      '-->',
      '+',
      '++x',
      '!',
      '=',
      '.length',
      '(0)',
      ',',
      'x',
      'in x',
      'instanceof Object',
      '[0]',
    ],
  ];
  const list = fc.array(fc.constantFrom(...pieces), { maxLength: 8 });
  fc.assert(
    fc.property(list, (parts) => {
      const script = parts.join('');
      const context: Record<string, unknown> = { x: {} };
      try {
        runInNewContext(`${script}\n;var strict = (function () { return this === undefined; })();`, context);
      } catch {
        return;
      }
      expect(beginsStrict(script), JSON.stringify(script)).toBe(context.strict);
    }),
    { numRuns: 400 },
  );
});
