/** A piece of markup: a run of text, or a tag. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'open'; tag: string; attributes: ReadonlyMap<string, string>; ends: boolean }
  | { kind: 'close'; tag: string };

/** Elements whose content is text up to their end tag. */
const RAW = /^(?:script|style|textarea|title|iframe|noscript|noembed|xmp)$/;
const NAME = /[^\s/>]{1,200}/y;
const ATTRIBUTE = /[\s/]*([^\s/>=]{1,200})(?:\s*=\s*)?/y;
const BARE = /[^\s>]*/y;
/** Attributes of one tag that are kept. */
const MAX_ATTRIBUTES = 60;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at + what.length;
}

/** Reads the attributes that begin at `from`. Returns where the tag ends. */
function readAttributes(
  text: string,
  from: number,
  into: Map<string, string>,
): { end: number; ends: boolean } {
  let at = from;
  while (at < text.length && text[at] !== '>') {
    const match = matchAt(ATTRIBUTE, text, at);
    if (!match) {
      at++;
      continue;
    }
    at += match[0].length;
    let value = '';
    if (match[0].includes('=')) {
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const end = endOf(text, quote, at + 1);
        value = text.slice(at + 1, end - 1);
        at = end;
      } else {
        value = matchAt(BARE, text, at)?.[0] ?? '';
        at += value.length;
      }
    }
    const name = match[1]!.toLowerCase();
    if (into.size < MAX_ATTRIBUTES && !into.has(name)) into.set(name, value);
  }
  return { end: Math.min(text.length, at + 1), ends: text[at - 1] === '/' };
}

/** Cuts markup as a browser does: a quoted `>` ends no tag, a comment is nothing. Each character is looked at once. */
export function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const until = open < 0 ? text.length : open;
    if (until > at) yield { kind: 'text', text: text.slice(at, until) };
    if (open < 0) return;
    at = open + 1;
    if (text.startsWith('!--', at)) at = endOf(text, '-->', at + 3);
    else if (text[at] === '!' || text[at] === '?') at = endOf(text, '>', at);
    else if (/[a-z]/i.test(text[at + (text[at] === '/' ? 1 : 0)] ?? '')) {
      const closing = text[at] === '/';
      const tag = (matchAt(NAME, text, closing ? at + 1 : at)?.[0] ?? '').toLowerCase();
      at += tag.length + (closing ? 1 : 0);
      const attributes = new Map<string, string>();
      const { end, ends } = readAttributes(text, at, attributes);
      at = end;
      if (closing) yield { kind: 'close', tag };
      else {
        yield { kind: 'open', tag, attributes, ends };
        if (!RAW.test(tag)) continue;
        const close = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
        close.lastIndex = at;
        const stop = close.exec(text)?.index ?? text.length;
        if (stop > at) yield { kind: 'text', text: text.slice(at, stop) };
        at = stop;
      }
    } else yield { kind: 'text', text: '<' };
  }
}
