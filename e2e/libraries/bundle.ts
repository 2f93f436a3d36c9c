import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');

/** One of `pages/` with the libraries that it imports, as a plain script. */
export async function bundle(name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: join(HERE, 'pages', `${name}.js`), output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as { output: { code?: string }[] };
  const { code } = output[0]!;
  if (code === undefined) throw new Error(`${name} gave no script`);
  return code;
}

/** A file of an installed package. */
export function packaged(path: string): Promise<string> {
  return readFile(join(ROOT, 'node_modules', path), 'utf8');
}

/** One of `pages/` as it is. */
export function own(name: string): Promise<string> {
  return readFile(join(HERE, 'pages', `${name}.js`), 'utf8');
}
