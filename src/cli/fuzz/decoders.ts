import { existsSync, readFileSync } from 'node:fs';
import { APPS, type App, GENERIC } from '../../apps/index.ts';
import { PROTOCOLS } from '../../apps/protocols/index.ts';
import { SDKS } from '../../apps/telemetry/index.ts';
import { readSdks } from '../../apps/telemetry/sdk.ts';
import { decodeSentry } from '../../apps/telemetry/sentry.ts';
import { type VectorFile, vectorPayload } from '../../apps/vectors.ts';
import type { DataTypeMember } from '../../model/data-types.ts';
import type { Payload } from '../../model/payload.ts';
import type { Decoder, Reading } from '../../model/reading.ts';

/** A true payload of a decoder's, to be cut short or to lend its address to other bytes. Some have no body. */
export interface Sample {
  name: string;
  payload: Payload;
  /** Data types that the whole of it yields. */
  carried: ReadonlySet<DataTypeMember>;
  /** Those that its address and headers yield without its body. */
  addressed: ReadonlySet<DataTypeMember>;
}

/** A registered decoder with the vectors that it reads. */
export interface FuzzedDecoder {
  /** `app/whatsapp`, `protocol/xmpp`, `telemetry/sentry`. */
  name: string;
  decode: Decoder;
  samples: readonly Sample[];
}

/** Every decoder that stands in a registry: the apps' own, the protocols and the telemetry SDKs. */
export function fuzzedDecoders(): FuzzedDecoder[] {
  const payloads = vectors();
  const registered: [name: string, decode: Decoder][] = [
    ...APPS.flatMap(({ profile, decoder }): [string, Decoder][] =>
      decoder ? [[`app/${profile.id}`, decoder]] : [],
    ),
    ...PROTOCOLS.map((decode): [string, Decoder] => [`protocol/${kebab(decode.name)}`, decode]),
    ['telemetry/sentry', decodeSentry],
    ...SDKS.map((sdk): [string, Decoder] => [`telemetry/${sdk.name}`, (payload) => readSdks([sdk], payload)]),
  ];
  return registered.map(([name, decode]) => ({ name, decode, samples: samplesOf(decode, payloads) }));
}

/** `decodeSocketIo` as `socket-io`. */
function kebab(name: string): string {
  return name
    .replace(/^decode/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}

const FOLDERS = [...APPS, GENERIC].map((app: App) => app.profile.id).concat('telemetry');

function vectors(): { name: string; payload: Payload }[] {
  return FOLDERS.flatMap((folder) => {
    const file = new URL(`../../apps/${folder}/vectors.json`, import.meta.url);
    if (!existsSync(file)) return [];
    const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
    return vectors.map((vector) => ({ name: `${folder}/${vector.name}`, payload: vectorPayload(vector) }));
  });
}

const typesOf = (reading: Reading | null) => new Set(reading?.items.map(({ dataType }) => dataType));

/** The vectors that the decoder takes for its own. */
function samplesOf(decode: Decoder, payloads: readonly { name: string; payload: Payload }[]): Sample[] {
  return payloads.flatMap(({ name, payload }) => {
    const reading = decode(payload);
    if (!reading) return [];
    const addressed = typesOf(decode({ ...payload, body: new Uint8Array(1) }));
    return [{ name, payload, carried: typesOf(reading), addressed }];
  });
}
