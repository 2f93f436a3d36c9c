import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { BUILD_TARGETS, type Target } from './manifest.ts';

const MARK = '?bundled';

/** Lets `import code from './x.ts?bundled'` give that script, bundled by itself and minified, as text on one line. */
export function bundledText(target: Target): Plugin {
  return {
    name: 'candor-bundled-text',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const entry = id.slice(0, -MARK.length);
      const output = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          copyPublicDir: false,
          target: BUILD_TARGETS[target],
          minify: true,
          lib: { entry, formats: ['iife'], name: 'candor' },
        },
      });
      const bundles = Array.isArray(output) ? output : [output];
      const [chunk] = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
      if (chunk?.type !== 'chunk')
        throw new Error(`${fileURLToPath(import.meta.url)}: nothing was built of ${entry}`);
      // Minified code has line ends in template texts only; on one line it moves no line of what follows it.
      const code = chunk.code.trim().replaceAll('\n', '\\n');
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
