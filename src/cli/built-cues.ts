import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { builtAlone } from './built-alone.ts';

const TABLE = '/src/policy/grammar/cue-table.ts';
const READER = fileURLToPath(new URL('../policy/cues-of-reader.ts', import.meta.url));

/** What the built reader gives. */
interface Reader {
  cueTable(): unknown;
}

/** Works out the cues of all rules of the policy reader and puts them into its code: else it does so at each start. */
export function builtCues(): Plugin {
  return {
    name: 'candor-built-cues',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(TABLE)) return null;
      const built = await builtAlone({ minify: false, lib: { entry: READER, formats: ['es'] } });
      const code = Buffer.from(built).toString('base64');
      const { cueTable } = (await import(`data:text/javascript;base64,${code}`)) as Reader;
      return `export const BUILT_CUES = ${JSON.stringify(cueTable())};`;
    },
  };
}
