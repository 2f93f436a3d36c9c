import type { Plugin } from 'vite';
import { builtAlone } from './built-alone.ts';
import { BUILD_TARGETS, type Target } from './manifest.ts';

const MARK = '?bundled';

/** Lets `import code from './x.ts?bundled'` give that script, bundled by itself and minified, as text on one line. */
export function bundledText(target: Target): Plugin {
  return {
    name: 'candor-bundled-text',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const built = await builtAlone({
        target: BUILD_TARGETS[target],
        minify: true,
        lib: { entry: id.slice(0, -MARK.length), formats: ['iife'], name: 'candor' },
      });
      // Minified code has line ends in template texts only; on one line it moves no line of what follows it.
      const code = built.trim().replaceAll('\n', '\\n');
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
