import { readdirSync } from 'node:fs';
import type { Rewriter } from './rewriting.ts';

const FILES = readdirSync(new URL('.', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name),
);

function isRewriter(value: unknown): value is Rewriter {
  return typeof value === 'function' && Array.isArray((value as Partial<Rewriter>).rules);
}

/** Every rewriter of the grammar, by its file and name. */
export const REWRITERS: [name: string, rewriter: Rewriter][] = [];
for (const file of FILES) {
  const exported = Object.entries((await import(`./${file}`)) as Record<string, unknown>);
  for (const [name, value] of exported) if (isRewriter(value)) REWRITERS.push([`${file} ${name}`, value]);
}
