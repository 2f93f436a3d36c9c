import type { Payload } from '../../model/payload.ts';
import type { Decoder, Reading } from '../../model/reading.ts';

/** Telemetry SDKs, recognised by shape on any host: tunnelled and first-party-proxied ones too. */
const SDKS: readonly Decoder[] = [];

/** The first SDK whose shape the payload has; null where none does. */
export function readTelemetry(payload: Payload): Reading | null {
  for (const decode of SDKS) {
    const reading = decode(payload);
    if (reading) return reading;
  }
  return null;
}
