import { APPS, type App } from './index.ts';

/** A known policy document at an address. */
export interface KnownPolicy {
  app: App;
  type: string;
  url: string;
  regions: readonly string[];
}

/** Host without `www.`, its port where it is a special one, and path without trailing slash: what two addresses of one document share. */
function keyOf(url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase();
  } catch {
    return null;
  }
}

let table: Map<string, KnownPolicy> | null = null;

/** The policy document that a profile names at this address, whatever its query; null where none does. */
export function policyAtAddress(url: string): KnownPolicy | null {
  table ??= new Map(
    APPS.flatMap((app) =>
      app.profile.policies.map(
        (policy) => [keyOf(policy.url) ?? '', { app, ...policy, regions: policy.regions ?? [] }] as const,
      ),
    ),
  );
  const key = keyOf(url);
  return key === null ? null : (table.get(key) ?? null);
}

/** Ids of the other apps that are judged by a document which this app's profile names, too. */
export function appsJudgedAlike(app: App): string[] {
  return APPS.filter(
    (other) => other !== app && other.profile.policies.some(({ url }) => isOf(app, url)),
  ).map(({ profile }) => profile.id);
}

/** True where the app's profile names a document at this address, whatever its query. */
export function isOf(app: App, url: string): boolean {
  const key = keyOf(url);
  return key !== null && app.profile.policies.some((policy) => keyOf(policy.url) === key);
}
