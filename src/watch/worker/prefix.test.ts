import { runInNewContext } from 'node:vm';
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
