import { cued } from './cued.ts';
import { statementOf } from './headings.ts';

/** Headings under which a list tells what the service does: "How we use your information". */
const OURS =
  /\b(we|our)\b.*\b(use|uses|share|disclose|process|do with)\b|\b(use|uses|processing) of (your )?(personal )?(information|data)\b|\bis (used|shared)\b/i;
/** "Review your messages to detect spam", "Share your information with partners": an item whose lead stands far above. */
const ITEM = cued(
  /^(share|use|review|analy[sz]e|process|combine|scan|track|monitor|disclose|store) (?=(?:your|aggregated|personal|the|certain) (?:[\w-]+ ){0,3}(?:information|data|activity|messages?|content|communications)\b)/i,
);
/** Told to the person: "Use your data settings to …". */
const TOLD = /\b(you (can|may|should|will)|yourself|please|settings|controls|preferences)\b/i;

/** "Disclose your data to our vendors": only the service has such to give it to. */
const TO_OURS = cued(
  /^(share|disclose|transfer|provide) (?=(?:your |certain |aggregated |statistical |personal |account |customer |limited )+(?:information|data|details)\b[^.;]{0,60} (?:to|with) (?:our|(?:prospective|potential|actual)|courts|law enforcement|regulat|government|authorities|(?:third[- ]party )?service providers|affiliates|business partners|advertis)\b)/i,
);

/** An item of a list under a heading of the service's own deeds, as the sentence that it is short for. */
export function itemAsSentence(text: string, section: string): string {
  const ours = TO_OURS.exec(text);
  if (ours && !TOLD.test(text)) return `We ${ours[1]!.toLowerCase()} ${text.slice(ours[0].length)}`;
  const match = ITEM.exec(text);
  const heading = section.split(' > ').at(-1) ?? '';
  if (!match || !OURS.test(heading) || TOLD.test(text) || statementOf(heading) === null) return text;
  return `We ${match[1]!.toLowerCase()} ${text.slice(match[0].length)}`;
}
