import { type App, readPayload } from '../apps/index.ts';
import { detect } from '../detect/detect.ts';
import { detectFields } from '../detect/fields.ts';
import { mask } from '../detect/mask.ts';
import type { Needles } from '../detect/needles.ts';
import { isUsualMethod } from '../detect/scan-method.ts';
import { companyNamed, partyOf, resolveHost } from '../entities/resolve.ts';
import type { DataTypeMember } from '../model/data-types.ts';
import type { Behind } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';
import type { Observation } from '../model/payload.ts';
import type { Reading } from '../model/reading.ts';
import { sentAddress } from '../model/sent-address.ts';

const MAX_URL = 2000;
const PERSON: ReadonlySet<DataTypeMember> = new Set<DataTypeMember>(['user-id', 'username', 'name']);

/** What a STUN or TURN server learns without being told. */
const ADDRESS: Item = {
  dataType: 'ip-address',
  label: null,
  encodings: [],
  location: 'packet.source',
  level: 'plaintext',
  excerpt: '[ip-address]',
};

/** What an observation is read by. */
export interface ReadContext {
  session: string;
  /** Id of the transmission it belongs to: its own, or that of the witness before it. */
  transmission: string;
  app: App;
  needles: Needles;
}

/**
 * Reads one observation: opens it, finds the person's identifiers and typed metadata, names the recipient,
 * masks. Null for a message to the app's own worker that its decoder does not know, and for one to a frame
 * of its own company: they did not leave.
 */
export function readObservation(told: Observation, context: ReadContext): Entry | null {
  const { app, needles } = context;
  const observation = { ...told, url: sentAddress(told.url) };
  const inside = observation.channel === 'crypto' || observation.channel === 'worker-bridge';
  const reading = readPayload(observation, app);
  if (observation.channel === 'worker-bridge' && !reading) return null;
  const host = hostOf(observation.url);
  const owner = resolveHost(host);
  const party = partyOf(owner, app.profile);
  // Told to a frame of the same company, it has not left it.
  if (observation.method === 'MESSAGE' && (party === 'first' || party === 'family')) return null;
  const detection = detect(observation, needles);
  const items = itemsOf(reading, detection.items, needles, inside);
  if (observation.method === 'STUN') items.push(ADDRESS);
  const opaqueBytes = opaqueOf(observation, reading, detection.opaqueBytes);
  const whole = observation.bytes !== null && observation.bytes > 0 && opaqueBytes >= observation.bytes;
  // The grammar knows better than a count: what was compressed can hold more closed bytes than it had itself, and
  // what is closed can be wrapped in words that are not.
  const opaque = reading && observation.read !== 'none' ? reading.status === 'opaque' : whole;
  return {
    id: observation.id,
    session: context.session,
    transmission: context.transmission,
    time: observation.time,
    channel: observation.channel,
    context: observation.context,
    ...(observation.byWindow ? { byWindow: true } : {}),
    ...(observation.redirected ? { redirected: true } : {}),
    ...(observation.deferred ? { deferred: true } : {}),
    ...(observation.withFrames ? { withFrames: true } : {}),
    vantage: observation.witness,
    method: maskedMethod(observation.method, needles),
    url: mask(detection.url, needles).slice(0, MAX_URL),
    host: detection.items.some(({ location }) => location === 'url.host') ? mask(host, needles) : host,
    entity: owner.entity,
    family: owner.family,
    party,
    ...(owner.kind ? { kind: owner.kind } : {}),
    ...behindOf(reading),
    bytes: observation.bytes,
    ...readingOf(observation, detection.truncated),
    level: opaque
      ? 'size-and-time'
      : inside
        ? 'before-encryption'
        : reading || items.length > 0
          ? 'decoded'
          : 'plaintext',
    opaqueBytes,
    items,
  };
}

/** How far it was read: what was too much to open was searched as it stood alone. */
function readingOf({ read, reason }: Observation, truncated: boolean): Pick<Entry, 'read' | 'reason'> {
  return truncated && read === 'full'
    ? { read: 'partial', reason: 'too much in it to open all' }
    : { read, reason };
}

/** Who is behind a telemetry upload, by its shape. */
function behindOf(reading: Reading | null): { behind?: Behind } {
  if (!reading?.sdk) return {};
  const { entity, family } = companyNamed(reading.entity ?? '');
  return { behind: { sdk: reading.sdk, entity, family, certainty: 'shape' } };
}

/** A method of the page's own making may hold anything. */
function maskedMethod(method: string, needles: Needles): string {
  return isUsualMethod(method) ? method : mask(method, needles);
}

/** Places at which a reading says that a person's name or number stands. */
function personsIn({ items }: Reading): ReadonlySet<string> {
  const isPerson = ({ dataType }: Item) => PERSON.has(dataType);
  return new Set(items.filter(isPerson).map(({ location }) => location));
}

function itemsOf(
  reading: Reading | null,
  detected: readonly Item[],
  needles: Needles,
  inside: boolean,
): Item[] {
  const told = new Set(reading?.items.map((item) => item.location));
  // What stands inside a part that the grammar has read is read with it.
  const isTold = (location: string) => told.has(location) || told.has(partOf(location));
  // Where a grammar read the body or a part of the address, its word on typed metadata stands in place of a guess
  // by name and shape.
  const named = reading ? detectFields(reading.fields, needles, { persons: personsIn(reading) }) : [];
  // One of the person's values that stands in a field has been found there: the bytes of the body hold it once.
  const inFields = new Set(named.filter(({ location }) => isBody(location)).map(whoseValue));
  // A part of the address of which the grammar knows that it tells nothing, a project's public key: no guess, either.
  const silent = new Set(reading?.fields.filter(({ name }) => name === '').map(({ location }) => location));
  const kept = reading
    ? detected.filter((item) =>
        item.label === null
          ? !isBody(item.location) && !isTold(item.location) && !silent.has(item.location)
          : !isBody(item.location) || !inFields.has(whoseValue(item)),
      )
    : detected;
  // What the grammar names is not named again by its look: one's own address is no contact's.
  const own = [
    ...(reading?.items ?? []),
    ...named.filter((item) => item.label !== null || !told.has(item.location)),
  ];
  const seen = new Set<string>();
  const items: Item[] = [];
  for (const item of [...own, ...kept]) {
    // What is handed to the app's own encryption or worker has no address or headers of its own.
    if (inside && !isBody(item.location)) continue;
    const key = `${item.dataType}|${item.label}|${item.location}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const level = inside && item.level !== 'derived' ? 'before-encryption' : item.level;
    items.push({ ...item, level, excerpt: mask(item.excerpt, needles).slice(0, 200) });
  }
  return items;
}

/** Whose value it is, and whether it was found as such or by its digest. */
function whoseValue({ dataType, label, level }: Item): string {
  return `${dataType}|${label}|${level === 'derived'}`;
}

/** The part of an address or the header that a place in it stands in: `url.query.narrow` of `url.query.narrow[0].operand`. */
function partOf(location: string): string {
  return /^(?:url\.query|header)\.[^.[(]+/.exec(location)?.[0] ?? location;
}

function isBody(location: string): boolean {
  return !location.startsWith('url') && !location.startsWith('header');
}

function opaqueOf(observation: Observation, reading: Reading | null, detected: number): number {
  if (observation.read === 'none') return observation.bytes ?? 0;
  if (!reading) return detected;
  return Math.min(reading.opaqueBytes, observation.bytes ?? reading.opaqueBytes);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
