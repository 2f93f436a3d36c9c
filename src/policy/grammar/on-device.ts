import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { isAdverb } from './words.ts';

const ON_SERVERS =
  /\b(on|to|in|at|from) (our|its|the|their|\w+'?s) (own )?(servers?|systems?(?! (?:keychain|keystore|key store))|databases?|cloud|side)\b|\bon (?:\w+ ){0,2}servers\b/i;
const ON_DEVICE = cued(
  /\b(on|in) (your|their|(?:(?:an?|the|each) )?(?:users?|visitors?|customers?|members?|person)['’]?s?|the|his\/her) (own |mobile |local |end |end-user |personal |respective |web |internet |windows |android |ios |apple |computing |connected |handheld )*(devices?|phones?|smartphones?|computers?|tablets?|browsers?|hard drive|machine|terminals?)\b/i,
);
const ALONE = /\b(only|solely|exclusively|entirely|purely)\b/i;
/** "…, and only the newest are shown": what else is so alone. */
const NEXT_ONLY = /\b(?:and|but) only (?!there\b|on\b|in\b|locally\b|by\b|you\b).*$/i;
const BY_DEVICE =
  /\bby (?:your|the|a|each) (?:own |user['\u2019]s )?(?:device|phone|computer|browser|client)\b/i;
const LOCALLY = /\b(?:locally|on-device)\b/i;
/** "is stored locally", "store it locally": with the person. */
const STORED_LOCALLY =
  /\b(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|kept|keeps?|cach(?:e|es|ed|ing)|held|remains?|maintained) (?:[\w'’-]+ ){0,3}?(?:only )?locally\b(?! (?:by|in our|on our|in the (?:eu|us|country)))/i;

/** "in the keychain", "in an encrypted local archive": places that only a device has. */
const DEVICE_PLACE = cued(
  /\b(?:on|in|to|into|within) (?:your|their|his|her|its|the|an?|this|that|each) (?:(?!servers?\b|our\b)[\w'’-]+,? ){0,3}?(?:keychain|keystore|key store|secure enclave|local (?:[\w-]+ ){0,2}?(?:archives?|databases?|stores?|caches?|files?|folders?|outbox|queues?|copy|copies|directory|logs?|journal|index))\b/i,
);

/** "in your own cloud account", "to your Google Drive": another's place, and the person's there. */
const OWN_CLOUD = cued(
  /\b(?:in|on|to|into|within) (?:your|their|the users?['\u2019]s?) (?:own (?:personal |private )?(?:cloud|icloud|google|dropbox|onedrive)\b|(?:personal |private )?(?:cloud (?:account|storage|drive)|icloud|dropbox|onedrive|google drive)\b)/i,
);

/** True where a clause speaks only of what happens on the person's own device, or in a cloud of their own. */
export function onDevice(text: string): boolean {
  const there =
    ON_DEVICE.test(text) ||
    DEVICE_PLACE.test(text) ||
    OWN_CLOUD.test(text) ||
    (LOCALLY.test(text) && STORED_LOCALLY.test(text));
  return there && !ON_SERVERS.test(text);
}

const FROM_DEVICE =
  /\bfrom (?:(?:(?:both|all)(?: of)? )?(?:your|the)|both|each other['\u2019]s|the recipients?['\u2019]s?|all) (?:\w+ )?(?:devices?|phones?|computers?|browsers?)\b/i;

/** "is deleted from your phone", "from both devices": and nothing of what the service keeps. */
export function deletedThere(text: string): boolean {
  return FROM_DEVICE.test(text) && !ON_SERVERS.test(text);
}

/** "Keys are generated on your device", "… locally": the service has none of them by that. */
export function madeThere(text: string): boolean {
  return (onDevice(text) || LOCALLY.test(text) || BY_DEVICE.test(text)) && !ON_SERVERS.test(text);
}

const TO_SERVERS =
  /\b(to|onto|into|with) (our|the|its|\w+'s) (own )?(\w+ )?(servers?|back-?end|systems|cloud|infrastructure)\b/i;

/** "a record of visits to our servers": they are visited, nothing is sent there. */
const VISITED =
  /\b(access|accesses|visits?|requests?|connections?|quer(y|ies)|calls?) (\w+ )?(to|with) (our|the|its)\b/i;

/** True where a clause says that something goes to where the service keeps what it has. */
export function goesToServers(text: string): boolean {
  return TO_SERVERS.test(text) && !VISITED.test(text);
}

/** "only on your device": there and nowhere else. */
export function onDeviceAlone(text: string): boolean {
  return onDevice(text) && ALONE.test(text.replace(NEXT_ONLY, ''));
}

const TO_DEVICE =
  /\b(?:on|in|to|onto) (?:your|their|his|her|the|a|your own|their own) (?:(?:own|mobile|local|end|end-user|personal|respective) )*(?:devices?|phones?|smartphones?|computers?|tablets?|hard drive|camera roll|gallery|photo library)\b/i;

/** "You may save the videos to your device": what people do save there, the service does not have by it. */
export function savedToDevice(c: ClauseContext): boolean {
  if (!/^(?:save|store|download)$/.test(c.g.lemma)) return false;
  const from = c.s.tokens[c.g.last]!.end;
  const end = c.s.tokens[Math.max(c.g.last, c.wholeEnd - 1)]?.end ?? c.s.text.length;
  const text = c.s.text.slice(from, end);
  return TO_DEVICE.test(text) && !ON_SERVERS.test(text);
}

/** "mostly", "where possible": not always there. */
const PARTLY =
  /\b(?:mostly|mainly|primarily|usually|generally|typically|largely|often|sometimes|partly|partially|predominantly|for the most part|in (?:most|some|many) cases|(?:where|whenever|wherever|when|if) possible|normally|by default)\b/i;

const HANDLES = new Set('process handle analyze analyse scan evaluate match compare'.split(' '));

/**
 * "We process your contacts locally on your device": the service never has them; null where it is not a matter of the
 * device.
 */
export function handledOnDevice(c: ClauseContext, types: readonly DataType[]): Draft[] | null {
  const { g } = c;
  if (!HANDLES.has(g.lemma) || c.denied || types.length === 0) return null;
  let end = Math.max(g.last + 1, c.wholeEnd);
  while (isAdverb(c.s.tokens[end]?.low ?? '')) end++;
  const last = c.s.tokens[end - 1];
  const text = last ? c.s.text.slice(c.s.tokens[g.first]!.start, last.end) : '';
  const locally = LOCALLY.test(text) && !ON_SERVERS.test(text);
  if (!onDevice(text) && !locally) return null;
  if ((!onDeviceAlone(text) && !locally) || PARTLY.test(c.s.text)) return [];
  return [
    c.draft('collect', [...types], 'self', 'handled-on-device', 0.65, {
      polarity: 'denied',
      modality: 'does',
    }),
  ];
}
