import type { Client } from './clients.ts';
import { type Row, rowOf, vectorsOf } from './table.ts';

/** A telemetry SDK that comes with no package: what its script sends, played by a page. */
export interface SdkClient extends Client {
  /** As the report names it, and the company that its shape tells. */
  behind: { sdk: string; entity: string };
}

/** The same sent through the page's own host, as a site does that wants it not blocked. */
function proxied(row: Row, page: string): Row {
  const { protocol, pathname, search } = new URL(row.url);
  return {
    ...row,
    name: `${row.name}-proxied`,
    url: `${protocol}//${new URL(page).host}${pathname}${search}`,
  };
}

/**
 * Each SDK on a page of its own: all of its vectors to its true hosts, then again through the page's host.
 * `ownHostOnly`: what no shape tells once the host is another.
 */
function sdkClient(id: string, behind: SdkClient['behind'], ownHostOnly = /^$/): SdkClient {
  const page = `https://${id}.example/`;
  const rows = vectorsOf('telemetry').flatMap((vector) => (vector.what === id ? (rowOf(vector) ?? []) : []));
  const again = rows.filter(({ name }) => !ownHostOnly.test(name)).map((row) => proxied(row, page));
  return { id, app: 'generic', page, behind, rows: [...rows, ...again] };
}

/** SDKs of which no npm package holds the code that sends. */
export const SDK_CLIENTS: readonly SdkClient[] = [
  sdkClient('google-analytics', { sdk: 'Google Analytics', entity: 'Google Analytics' }),
  sdkClient('meta-pixel', { sdk: 'Meta Pixel', entity: 'Facebook' }),
  sdkClient('hotjar', { sdk: 'Hotjar', entity: 'Hotjar' }, /^hotjar-content$/),
  sdkClient('fullstory', { sdk: 'FullStory', entity: 'FullStory' }),
];
