import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS } from './parts.ts';
import { SHEET } from './sheet.ts';
import { TOKENS } from './tokens.ts';

/** A style sheet without what only its reader sees. */
function plain(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sheetOf(name: string): string {
  return plain(readFileSync(new URL(`../../ui/parts/${name}`, import.meta.url), 'utf8'));
}

test('the report has the tokens of the pages', () => {
  expect(plain(TOKENS)).toBe(sheetOf('tokens.css'));
});

test('the report has parts of the pages as they are', () => {
  const pages = sheetOf('parts.css') + sheetOf('picture.css');
  const rules = plain(PARTS.replace(/@media[\s\S]*$/, '')).match(/[^{}]+\{[^{}]*\}/g) ?? [];
  expect(rules.length).toBeGreaterThan(50);
  for (const rule of rules) expect(pages).toContain(rule.trim());
});

test('no style loads anything', () => {
  for (const css of [TOKENS, PARTS, SHEET]) {
    expect(css).not.toMatch(/@import|@font-face|expression|<\//i);
    expect([...css.matchAll(/url\(([^)]*)\)/g)].every((match) => match[1]?.startsWith('#'))).toBe(true);
  }
});
