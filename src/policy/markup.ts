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
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  numsp: ' ',
  sbquo: '\u201a',
  bdquo: '\u201e',
  laquo: '\u00ab',
  raquo: '\u00bb',
  lsaquo: '\u2039',
  rsaquo: '\u203a',
  minus: '\u2212',
  hyphen: '-',
  dash: '-',
  sect: '\u00a7',
  para: '\u00b6',
  deg: '\u00b0',
  euro: '\u20ac',
  pound: '\u00a3',
  yen: '\u00a5',
  cent: '\u00a2',
  times: '\u00d7',
  eacute: '\u00e9',
  egrave: '\u00e8',
  aacute: '\u00e1',
  agrave: '\u00e0',
  ccedil: '\u00e7',
  ntilde: '\u00f1',
  auml: '\u00e4',
  ouml: '\u00f6',
  uuml: '\u00fc',
  szlig: '\u00df',
  colon: ':',
  comma: ',',
  period: '.',
  semi: ';',
  lpar: '(',
  rpar: ')',
  sol: '/',
  num: '#',
  ast: '*',
  lsqb: '[',
  rsqb: ']',
  newline: '\n',
  tab: '\t',
};

/** What browsers take the numbers 128 to 159 for: Windows' marks, `&#146;` an apostrophe. */
const WINDOWS =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

/** The oldest need no semicolon. */
const REFERENCE =
  /&(?:(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});|(#\d{1,7}|nbsp|amp|lt|gt|quot|copy|reg|shy)(?![\w;=]))/gi;

/** Character references resolved once; what they yield is text, never markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, closed?: string, open?: string) => {
    const name = closed ?? open ?? '';
    if (name[0] !== '#') {
      const known = name.toLowerCase();
      return Object.hasOwn(ENTITIES, known) ? ENTITIES[known]! : whole;
    }
    const code =
      name[1] === 'x' || name[1] === 'X'
        ? Number.parseInt(name.slice(2), 16)
        : Number.parseInt(name.slice(1), 10);
    if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80]!;
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}

/** Markdown links, images, emphasis and escapes as plain text; what is struck out is gone. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/~~(?=[^\s~])[^~]{1,2000}~~/g, '')
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
  // Struck out: it holds no longer.
  'del',
  's',
  'strike',
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
