import { type Recorder, seen } from '../recorder.ts';
import { option } from './address.ts';
import { capture } from './capture.ts';
import { observeBefore } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const IV_BYTES = 12;
const COUNTER_AT = 8;

/**
 * `SubtleCrypto.encrypt` where an app encrypts its own transport (Noise): AES-GCM with a 12-byte iv that is a
 * counter, the first eight bytes zero. End-to-end encryption uses random ivs and is left alone, so message
 * text is never read here. The bytes are copied before the call, and nothing is altered. How many bytes are
 * authenticated along with them tells the handshake (its hash) from what follows (none).
 */
export function hookTransportEncryption(recorder: Recorder): void {
  if (realm.SubtleCrypto === undefined) return;
  observeBefore(
    realm.SubtleCrypto.prototype,
    'encrypt',
    (_self, args) => {
      const algorithm = native.argument(args, 0);
      if (!isTransport(algorithm)) return null;
      const along = capture(option(algorithm, 'additionalData').value).bytes ?? 0;
      return { along, captured: capture(native.argument(args, 2)) };
    },
    ({ along, captured }) => {
      const told = seen('crypto', 'ENCRYPT', native.urlHref(new native.URLOf(here())), captured);
      told.headers = ['x-additional-data', native.StringOf(along)];
      recorder.record(told);
    },
  );
}

const href = native.getter<string>(location, 'href') ?? (() => location.href);

function here(): string {
  return href(location);
}

const isShort = (size: number) => size <= IV_BYTES;

function isTransport(algorithm: unknown): boolean {
  const name = option(algorithm, 'name').value;
  if (typeof name !== 'string' || native.lower(name) !== 'aes-gcm') return false;
  const iv = capture(option(algorithm, 'iv').value, isShort);
  if (typeof iv.body === 'string' || iv.body === null || iv.bytes !== IV_BYTES) return false;
  const bytes = new native.Uint8(iv.body);
  for (let i = 0; i < COUNTER_AT; i++) if (bytes[i] !== 0) return false;
  return true;
}
