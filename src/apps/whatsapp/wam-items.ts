import type { DataTypeMember } from '../../model/data-types.ts';
import { type Draft, isSaidWhole } from '../draft.ts';
import type { WamBuffer } from './wam.ts';

/** What WAM's names tell, globals and fields alike; the first pattern that fits counts. */
const BY_NAME: readonly (readonly [RegExp, DataTypeMember])[] = [
  [/^(appVersion|webcPhoneAppVersion|webcRevision|ocVersion|appBuild)$/, 'app-version'],
  [
    /^(osVersion|webcPhoneOs\w+|webcPhonePlatform|webcWebOsReleaseNumber|platformEstimate)$/,
    'operating-system',
  ],
  [/^(browser|browserVersion|browserEngine|deviceName|hasChrome)$/, 'browser'],
  [/^(webcPhoneDevice\w+|webcWebDevice\w+)$/, 'device-model'],
  [/^webcPhoneCharging$/, 'battery'],
  [/^(memClass|numCpu|webcWebArch|yearClass\d*|cpuMake|deviceMemory|gpuMake)$/, 'hardware'],
  [/^(mcc|mnc)$/, 'mobile-network'],
  [/^(networkIsWifi|connectionRtt)$/, 'connection'],
  [/^psCountryCode$/, 'coarse-location'],
  [/^(psId|beaconSessionId)$/, 'device-identifier'],
  [/^timezone$/, 'timezone'],
  [/^(screenResolution|viewportSize)$/, 'screen'],
  [
    /^(webc(Canvas|Webgl)\w*|ext?entionIds|pluginCount|mimeTypeCount|peripherals|externalSources)$/,
    'fingerprint',
  ],
  [/(crash|stacktrace|exception)/i, 'diagnostics'],
];

const remembered = new Map<string, DataTypeMember | null>();
const MAX_REMEMBERED = 4_000;

/** What a name tells; remembered, as a buffer names the same few over and over. */
function typeOf(name: string): DataTypeMember | null {
  let type = remembered.get(name);
  if (type === undefined) {
    type = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(name, type);
  }
  return type;
}

/** A value that tells nothing: not set, empty, or the `000` network of a browser. */
const isVoid = (value: unknown, type: DataTypeMember) =>
  value === null || value === '' || (type === 'mobile-network' && Number(value) === 0);

/** Notes what a telemetry buffer gives away, and keeps its values as fields. */
export function readWam(draft: Draft, buffer: WamBuffer, location: string): void {
  const at = `${location}(wam)`;
  const encodings = [...draft.encodings, 'wam'];
  let event = '';
  for (const { kind, name, value } of buffer.records) {
    if (kind === 'event') {
      event = name;
      draft.note('usage-event', `${at}.${name}`, `event ${name}`, encodings);
      if (/^WebcFingerprint$/i.test(name))
        draft.note('fingerprint', `${at}.${name}`, `event ${name}`, encodings);
      continue;
    }
    const place = kind === 'global' ? `${at}.${name}` : `${at}.${event}.${name}`;
    if (value === null || value === '') continue;
    const known = typeOf(name);
    if (known && !isVoid(value, known)) draft.note(known, place, `${name}: ${value}`, encodings);
    // Without its name: WAM's own table says what it means, `touchPresence` is no presence.
    if (!known || !isSaidWhole(known)) draft.field(place, '', value, encodings);
  }
}
