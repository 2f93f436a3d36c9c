import { parse } from 'tldts';
import type { Entity } from '../model/entity.ts';
import { UNKNOWN_ENTITY } from '../model/entity.ts';
import type { Party } from '../model/vocabulary.ts';
import companies from './data/companies.json' with { type: 'json' };
import { PROFILE_HOSTS } from './data/profile-hosts.ts';
import thirdParties from './data/third-parties.json' with { type: 'json' };

interface Table {
  /** Matches the host and everything below it. */
  suffix: Map<string, Entity>;
  /** Matches this host only. */
  exact: Map<string, Entity>;
}

const entityOf = (entity: string, family: string, kind: string | undefined): Entity =>
  kind ? { entity, family, kind: kind as NonNullable<Entity['kind']> } : { entity, family };

let ours: Table | null = null;
let theirs: Table | null = null;

/** Our own first-party table: the profiles' hosts, then the companies kept by hand. */
function firstParty(): Table {
  if (ours) return ours;
  const suffix = new Map<string, Entity>();
  for (const { entity, family, kind, hosts } of companies.companies as (Entity & { hosts: string[] })[]) {
    const value = entityOf(entity, family, kind);
    for (const host of hosts) suffix.set(host, value);
  }
  for (const [host, entity, family, kind] of PROFILE_HOSTS) suffix.set(host, entityOf(entity, family, kind));
  for (const host of companies.customers) suffix.set(host, UNKNOWN_ENTITY);
  ours = { suffix, exact: new Map() };
  return ours;
}

/** third-party-web's table, behind ours. */
function thirdParty(): Table {
  if (theirs) return theirs;
  const suffix = new Map<string, Entity>();
  const exact = new Map<string, Entity>();
  for (const [entity, family, kind, suffixes, hosts] of thirdParties.rows as [
    string,
    string,
    string,
    string[],
    string[],
  ][]) {
    const value = entityOf(entity, family, kind);
    for (const host of suffixes) suffix.set(host, value);
    for (const host of hosts) exact.set(host, value);
  }
  theirs = { suffix, exact };
  return theirs;
}

/** `least`: length of the shortest suffix that tells anything of the host. */
function lookUp(table: Table, host: string, least: number): Entity | null {
  const exact = table.exact.get(host);
  if (exact) return exact;
  for (let rest = host; rest.length >= least; ) {
    const hit = table.suffix.get(rest);
    if (hit) return hit;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
  return null;
}

/**
 * Length of the suffix below which other people's sites stand (the public suffix list's private part: `apps.fbsbx.com`): who has
 * what is above it does not tell whose they are. Nought where there is none.
 */
function sharedLength(host: string): number {
  const { isPrivate, publicSuffix } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return isPrivate && publicSuffix ? publicSuffix.length : 0;
}

/** IPv4 and IPv6 literals; brackets may be there. */
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[?[0-9a-f:.]*:[0-9a-f:.]*\]?)$/;

/**
 * Whose a host is: company, owner family and, where the table says so, what kind of recipient. Matched on
 * label boundaries, the longest match first; our own table before third-party-web's. Hosts of no table, those that
 * a cloud's customers run, addresses and loopback names are `UNKNOWN_ENTITY`: never guessed. A port or a trailing dot is ignored.
 */
export function resolveHost(host: string): Entity {
  let name = host.trim().toLowerCase();
  if (name.startsWith('[') || ADDRESS.test(name)) return UNKNOWN_ENTITY;
  name = name.replace(/:\d*$/, '').replace(/\.$/, '');
  if (name.length === 0 || name.length > 253 || ADDRESS.test(name)) return UNKNOWN_ENTITY;
  if (name === 'localhost' || name.endsWith('.localhost')) return UNKNOWN_ENTITY;
  const least = sharedLength(name);
  const known = lookUp(firstParty(), name, least);
  // Some customers' machines are known by their whole name.
  if (known === UNKNOWN_ENTITY) return thirdParty().exact.get(name) ?? UNKNOWN_ENTITY;
  return known ?? lookUp(thirdParty(), name, least) ?? UNKNOWN_ENTITY;
}

let named: Map<string, Entity> | null = null;

/** The company of this name with its owner, as the tables have it; `UNKNOWN_ENTITY` for a name of none. */
export function companyNamed(name: string): Entity {
  if (!named) {
    named = new Map();
    for (const { suffix, exact } of [firstParty(), thirdParty()]) {
      for (const entity of [...suffix.values(), ...exact.values()]) {
        if (!named.has(entity.entity)) named.set(entity.entity, entity);
      }
    }
  }
  return named.get(name) ?? UNKNOWN_ENTITY;
}

/** A recipient as a party of the app's flows: same company, same owner, another, or not known. */
export function partyOf(entity: Entity, app: { owner: string; family: string }): Party {
  if (entity.entity === UNKNOWN_ENTITY.entity) return 'unknown';
  if (entity.entity === app.owner) return 'first';
  return entity.family === app.family ? 'family' : 'third';
}
