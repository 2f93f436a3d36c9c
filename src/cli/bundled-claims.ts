import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Bundles `claims.json` as text that is parsed when a claim is first asked for: the background is read and run anew each
 * time that it wakes, and most of what it holds is claims of apps that nobody has open.
 */
export function bundledClaims(): Plugin {
  return {
    name: 'candor-bundled-claims',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/claims.json')) return null;
      const code = lateModule(JSON.parse(await readFile(id, 'utf8')) as Record<string, unknown>);
      return { code, moduleType: 'js' };
    },
  };
}

/** A module whose default export has the properties of `value`, parsed when one of them is first read. */
export function lateModule(value: Readonly<Record<string, unknown>>): string {
  const getters = Object.keys(value).map(
    (key) => `get ${JSON.stringify(key)}() { return late()[${JSON.stringify(key)}]; }`,
  );
  return `const text = ${JSON.stringify(JSON.stringify(value))};
let value;
const late = () => (value ??= JSON.parse(text));
export default { ${getters.join(', ')} };`;
}
