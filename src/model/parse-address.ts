/**
 * An absolute address; null for text that is none. Addresses come from the page: they may be anything. `URL.canParse` is not
 * asked: once it has been called some thousand times, Node 20 and 22 say of hosts that are not ASCII that they are none
 * (https://github.com/AikidoSec/firewall-node/pull/1086).
 */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
