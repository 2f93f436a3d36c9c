import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/**
 * Makes a built plain script smaller still, in its place: it is parsed in every page and frame before anything of theirs.
 * Nothing that a page could tell apart is changed: functions keep their parameters, and so their `length`.
 */
export async function packScript(path: string): Promise<void> {
  const { code } = await minify(await readFile(path, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, keep_fargs: true },
  });
  if (!code) throw new Error(`${path}: nothing was left of the script.`);
  await writeFile(path, `${code}\n`);
}
