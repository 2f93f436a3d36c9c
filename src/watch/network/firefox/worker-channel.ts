import browser from 'webextension-polyfill';

const SECRET = 'worker-secret';
/** Where secrets stood by origin, and with them which origins had workers, whatever else was erased. */
const OF_OLD = 'worker-secrets';
const BYTES = 32;

let key: Promise<CryptoKey> | null = null;

/**
 * The channel of an origin's workers in a tab, which no page can guess. It is made of one secret that is kept for good: a
 * service worker's script is stored with it, and must not look changed at each update.
 */
export async function channelOf(origin: string, tabId: number): Promise<string> {
  key ??= readKey();
  const mark = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(origin));
  return `${hexOf(new Uint8Array(mark))}:${tabId}`;
}

async function readKey(): Promise<CryptoKey> {
  const { local } = browser.storage;
  const { [SECRET]: stored } = await local.get(SECRET);
  const secret = typeof stored === 'string' ? stored : hexOf(crypto.getRandomValues(new Uint8Array(BYTES)));
  if (secret !== stored) await local.set({ [SECRET]: secret });
  await local.remove(OF_OLD);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign']);
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
