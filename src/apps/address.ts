/** An absolute address; null for text that is none. Addresses come from the page: they may be anything. */
export function parseAddress(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
