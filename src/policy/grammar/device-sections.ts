import type { Draft } from './draft.ts';

const DEVICE =
  "(?:(?:on|in) (?:your|the|their|each|a|users?['\u2019]?s?|the user['\u2019]s|everyone['\u2019]s) (?:own |mobile |local |end )?(?:devices?|phones?|smartphones?|computers?)|locally|on[- ]device)";
const KEPT = '(?:stor(?:e[sd]?|ing|age)|keeps?|kept|keeping|sav(?:e[sd]?|ing)|stays?|remains?|lives?|held)';
const BETWEEN = "(?: [\\w'\u2019-]+){0,4} ";

/** "What Pigeon stores on your phone", "Data kept locally", "Local storage", "On your device". */
const TITLE = new RegExp(
  `\\b${KEPT}${BETWEEN}${DEVICE}\\b|^(?:\\W|\\d)*(?:local|on-device|device) (?:data |message )?(?:storage|data|database|store)\\W*$|^(?:\\W|\\d)*(?:only |just )?(?:on|in) (?:your|the|their|each|the user['\u2019]s) (?:own |mobile )?(?:devices?|phones?|smartphones?|computers?)(?: only)?\\W*$`,
  'i',
);
/** A title of two places, of what the service has besides, or of what the device has not. */
const ALSO_HERE =
  /\b(?:not|never|outside|access\w*|sync\w*|upload\w*|sent|servers?|cloud|collect\w*|share[sd]?|sharing|cookies?|similar|tracking)\b/i;
/** "uploaded to our servers", "we keep a copy": not of the device, whatever the title. */
const ELSEWHERE = /\b(?:servers?|cloud|backups?|data ?cent(?:er|re)s?|uploaded|we|us|our)\b/i;

/**
 * Claims of a sentence without those that only its section's title would make wrong: under "What Pigeon stores on your
 * phone", "messages may be kept for a day" tells of the phone, and the service keeps nothing by it.
 */
export function besidesDevice(text: string, section: string, drafts: readonly Draft[]): Draft[] {
  const kept = (d: Draft) => d.action === 'store' && d.polarity === 'affirmed' && d.actor === 'self';
  if (!drafts.some(kept) || ELSEWHERE.test(text)) return [...drafts];
  const there = section.split(' > ').some((title) => TITLE.test(title) && !ALSO_HERE.test(title));
  return there ? drafts.filter((d) => !kept(d)) : [...drafts];
}
