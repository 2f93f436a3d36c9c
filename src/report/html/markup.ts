import { plain } from '../view/plain.ts';

/** Markup that is safe to write as it is. Only `markup` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, nothing is nothing. */
export type Inset = string | number | Markup | null | undefined | false | readonly Inset[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot end or open a tag, an attribute or a comment, nor turn the direction of what stands beside it. */
export function escapeText(text: string): string {
  return plain(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

function write(inset: Inset): string {
  if (inset === null || inset === undefined || inset === false) return '';
  if (inset instanceof Markup) return inset.text;
  if (typeof inset === 'string') return escapeText(inset);
  if (typeof inset === 'number') return String(inset);
  return inset.map(write).join('');
}

/** A template whose insets are escaped unless they are markup themselves. */
export function markup(parts: TemplateStringsArray, ...insets: Inset[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + write(insets[i - 1]) + part));
}

/** Text for a CSS string: every character that is not a plain letter, digit or space as an escape. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (c) =>
    /^[A-Za-z0-9 ]$/.test(c) ? c : `\\${c.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

/** A numbered part of a report; the annex is lettered. */
export interface Section {
  title: string;
  body: Markup;
  annex?: boolean;
}
