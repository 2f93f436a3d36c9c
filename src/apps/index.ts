import type { AppProfile } from '../model/app.ts';
import type { Payload } from '../model/payload.ts';
import type { Decoder, Reading } from '../model/reading.ts';
import { plainAddress } from './plain-address.ts';
import { readProtocol } from './protocols/index.ts';
import { type AppFolder, FOLDERS } from './registry.ts';
import { readTelemetry } from './telemetry/index.ts';

/** One folder under `src/apps/`: what is known of one app. */
export interface App {
  readonly profile: AppProfile;
  /** Its own decoder, where data and the shared protocols are not enough. */
  readonly decoder?: Decoder;
}

function appOf(folder: AppFolder): App {
  return {
    // Bundled data: the schema is checked by the test beside this file, not at every start.
    profile: folder.profile as AppProfile,
    ...(folder.decoder ? { decoder: folder.decoder } : {}),
  };
}

const ALL = FOLDERS.map(appOf);

/** For a page without a profile: formats, shared protocols and telemetry by shape. */
export const GENERIC: App = ALL.find((app) => app.profile.id === 'generic')!;

/** Every app with a profile of its own, by id. */
export const APPS: readonly App[] = ALL.filter((app) => app !== GENERIC);

const byId = new Map(ALL.map((app) => [app.profile.id, app]));
const byOrigin = new Map(APPS.flatMap((app) => app.profile.origins.map((origin) => [origin, app] as const)));

/** The app of that id, `generic` included; null where there is none. */
export function appById(id: string): App | null {
  return byId.get(id) ?? null;
}

/** The app whose pages stand at this origin (`https://web.whatsapp.com`); null where none has it. */
export function appForOrigin(origin: string): App | null {
  return byOrigin.get(origin) ?? null;
}

/**
 * What a payload says in a protocol: the app's own first, then shared protocols, then telemetry SDKs, both by their
 * shape; a call of which the app's own knows no more than the host comes last. Null where no grammar knows it; the
 * formats of `decode` still do their work then. A preflight (`OPTIONS`) asks whether a call may be made; it is not
 * the call.
 */
export function readPayload(sent: Payload, app: App): Reading | null {
  const url = plainAddress(sent.url);
  const payload = url === sent.url ? sent : { ...sent, url };
  if (payload.method === 'OPTIONS') return null;
  // What stays inside the page is the app's own matter: a shape that any site may use says nothing there.
  if (payload.channel === 'worker-bridge' || payload.channel === 'crypto')
    return app.decoder?.(payload) ?? null;
  const own = app.decoder?.(payload) ?? null;
  return own && !own.byHost ? own : (readProtocol(payload) ?? readTelemetry(payload) ?? own);
}
