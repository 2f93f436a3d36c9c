import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What Node takes to run TypeScript. By its address: a name would be looked for from the folder of the caller. */
export const RUNS_TYPESCRIPT = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
] as const;
