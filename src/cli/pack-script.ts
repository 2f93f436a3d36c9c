import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/**
 * Makes a built plain script smaller still, in its place: it is parsed in every page and frame before anything of theirs.
 * Nothing that a page could tell apart is changed: functions keep their parameters, and so their `length`.
 */
export async function packScript(path: string): Promise<void> {
  let packed = await readFile(path, 'utf8');
  // Names are given by what is there before it is made smaller: a second round gives better ones.
  for (let round = 0; round < 2; round++) {
    const { code } = await minify(packed, {
      ecma: 2020,
      toplevel: true,
      // Comparisons as they were written are packed better than with all constants on one side.
      compress: { passes: 3, keep_fargs: true, hoist_funs: true, lhs_constants: false },
    });
    if (!code) throw new Error(`${path}: nothing was left of the script.`);
    packed = code;
  }
  await writeFile(path, `${packed}\n`);
}
