import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { builtCues } from './src/cli/built-cues.ts';
import { bundledText } from './src/cli/bundled-text.ts';
import { aliasesFor, BUILD_TARGETS, manifestFor, type Target } from './src/cli/manifest.ts';

const target: Target = process.env.CANDOR_TARGET === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  resolve: { alias: aliasesFor(target) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    bundledText(target),
    crx({ manifest: manifestFor(target) as unknown as ManifestV3Export, browser: target }),
  ],
  worker: { plugins: () => [builtCues()] },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    target: BUILD_TARGETS[target],
    rollupOptions: { input: { audit: 'src/ui/audit/index.html', policy: 'src/ui/policy/index.html' } },
  },
});
