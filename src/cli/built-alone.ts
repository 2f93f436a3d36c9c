import { type BuildOptions, build } from 'vite';

/** The code of one script, built by itself into one piece, which is written nowhere; a build's plugins may ask for it. */
export async function builtAlone(options: BuildOptions): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: { ...options, write: false, copyPublicDir: false },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const [chunk] = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk') throw new Error('nothing was built of a script');
  return chunk.code;
}
