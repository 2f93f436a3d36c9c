import { parse } from 'tldts';
import { type App, GENERIC } from '../../apps/index.ts';
import { partyOf, resolveHost } from '../../entities/resolve.ts';
import { siteOf, siteOfHost } from '../../entities/site.ts';
import { UNKNOWN_ENTITY } from '../../model/entity.ts';
import type { Entry } from '../../model/entry.ts';

/**
 * What is known of a site without a profile: that its own registrable domain is whoever runs it. It bears the name that
 * the tables know its company by, else the domain's own. Null where the page has no host.
 */
export function siteApp(page: string): App | null {
  const site = siteOf(page);
  if (site === '') return null;
  const { entity, family } = ownerOf(site);
  const host = { host: site, entity, family, role: 'page' as const };
  const profile = { ...GENERIC.profile, name: site, owner: entity, family, hosts: [host] };
  return { profile };
}

/** A site below a public suffix of somebody's (`shop.github.io`) is not run by whom the suffix belongs to. */
function ownerOf(site: string): { entity: string; family: string } {
  const { isPrivate } = parse(site, { allowPrivateDomains: true });
  const owner = isPrivate ? UNKNOWN_ENTITY : resolveHost(site);
  return owner.entity === UNKNOWN_ENTITY.entity ? { entity: site, family: site } : owner;
}

/** The entry with its recipient as a party of this app; of a site without a profile, with its own hosts as its own. */
export function asIn({ profile }: App, entry: Entry): Entry {
  const { kind, ...rest } = entry;
  const site = profile.id === GENERIC.profile.id ? profile.hosts[0] : undefined;
  if (site && siteOfHost(entry.host) === site.host) {
    return { ...rest, entity: site.entity, family: site.family, party: 'first' };
  }
  const { entity, family } = entry;
  return { ...entry, party: partyOf({ entity, family, ...(kind ? { kind } : {}) }, profile) };
}
