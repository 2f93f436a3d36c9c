import { UNKNOWN_ENTITY } from '../model/entity.ts';
import { resolveHost } from './resolve.ts';
import { siteOfHost } from './site.ts';

/**
 * One text for whoever a host belongs to: its company where the tables know it, else its registrable domain (by
 * the public suffix list, hosts of other people's sites included), else the host itself. Two hosts with the same text are one party.
 */
export function ownerKey(host: string): string {
  const { entity } = resolveHost(host);
  return entity === UNKNOWN_ENTITY.entity ? `site:${siteOfHost(host)}` : `company:${entity}`;
}
