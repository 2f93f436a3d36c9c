/** The few entities that policies use; an unknown one stays as written. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '\u2019',
  lsquo: '\u2018',
  ldquo: '\u201c',
  rdquo: '\u201d',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  bull: '\u2022',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  middot: '\u00b7',
};

/** Character references resolved once; what they yield is text, never markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X'
        ? Number.parseInt(name.slice(2), 16)
        : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}

/** Markdown links, images, emphasis and escapes as plain text. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/!\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '')
    .replace(/\\?\[\d{1,3}\\?\](?=\]\()/g, '')
    .replace(/\[([^\]]{0,1000})\]\([^)\s]{0,2000}(?:\s+"[^"]{0,300}")?\)/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,1000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)\1/g, '$2')
    .replace(/(^|[\s(])[*_](?=[^\s*_])([^*_]{1,2000}?)[*_](?=[\s).,;:!?]|$)/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
    .replace(/`([^`]{1,300})`/g, '$1');
}

/** Elements whose text no reader sees. */
export const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
  'head',
  'canvas',
  'video',
  'audio',
]);
/** Elements whose content is no markup: a comment that opens in it is none. */
export const RAW = new Set(['script', 'style', 'textarea', 'iframe']);
/** Elements that frame a page and are not its text. */
export const FRAME = new Set(['nav', 'footer', 'aside', 'button', 'form', 'dialog', 'menu']);
/** Elements that end a run of text. */
export const BLOCK_TAGS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'dl',
  'dt',
  'dd',
  'hr',
  'details',
  'summary',
  'figure',
  'figcaption',
  'address',
  'body',
  'html',
  'fieldset',
  'tbody',
  'thead',
  'tfoot',
  'center',
  'nav',
  'footer',
  'aside',
  'form',
  'caption',
]);
