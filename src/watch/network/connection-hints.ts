import type { ResponseHeader } from './report-endpoints.ts';

/**
 * The hosts that an answer has the browser look up or connect to ahead of need, by `Link` (RFC 8288) with a relation
 * `preconnect` or `dns-prefetch` (HTML, "link types"): as origins with a slash, each once, but for that of `url` itself.
 */
export function connectionHints(headers: readonly ResponseHeader[], url: string): string[] {
  const found = new Set<string>();
  for (const { name, value = '' } of headers) {
    if (name.toLowerCase() !== 'link') continue;
    for (const { address, relations } of linksOf(value)) {
      const origin = relations.some((one) => one === 'preconnect' || one === 'dns-prefetch')
        ? originOf(address, url)
        : null;
      if (origin !== null && origin !== originOf(url, url)) found.add(`${origin}/`);
    }
  }
  return [...found];
}

const PARAMETER = /;\s*([^\s=;"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/g;

interface Link {
  address: string;
  relations: string[];
}

/** In time that grows with the header alone: a server may send anything. */
function linksOf(value: string): Link[] {
  const links: Link[] = [];
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at)) {
    const close = value.indexOf('>', at);
    if (close < 0) break;
    const end = endOf(value, close + 1);
    const relations = relationsIn(value.slice(close + 1, end))
      .toLowerCase()
      .split(/\s+/);
    links.push({ address: value.slice(at + 1, close), relations });
    at = end;
  }
  return links;
}

/** Of several the first is the one (RFC 8288, section 3.3); what stands in quotes is no parameter. */
function relationsIn(parameters: string): string {
  for (const [, name = '', quoted, plain] of parameters.matchAll(PARAMETER)) {
    if (name.toLowerCase() === 'rel') return quoted ?? plain ?? '';
  }
  return '';
}

/** Where the parameters of a link end: at a comma that stands in no quotes. */
function endOf(value: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < value.length; at++) {
    const character = value[at];
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) return at;
  }
  return value.length;
}

function originOf(address: string, base: string): string | null {
  try {
    const { protocol, origin } = new URL(address.trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
