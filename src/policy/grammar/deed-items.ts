import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** What data is done with: "our legitimate interests include:", "some processing is needed to:", "for these purposes:". */
const WHY =
  /\b(?:interests?|necessary|needed|process(?:es|ed|ing)?|purposes?|activities|legal|lawful|bas[ie]s|grounds|uses?|used|consent|permission|performance of)\b/i;
/** What the person may do about it, or what is denied. */
const ELSE =
  /\b(?:you (?:can|may|have|must|should)|opt|object|rights?|withdraw|not|never|no|without|unless|except|if you|consent to|controls?|settings|responsible|prohibit\w*|forbid\w*|cannot|must|disallow\w*|violations?|restrict\w*|goals)\b|n['\u2019]t\b/i;

const DEEDS: Readonly<Record<string, string>> = {
  sharing: 'share',
  disclosing: 'disclose',
  transferring: 'transfer',
  transmitting: 'transmit',
  collecting: 'collect',
  recording: 'record',
  storing: 'store',
  retaining: 'retain',
  keeping: 'keep',
  using: 'use',
  processing: 'process',
  analysing: 'analyse',
  analyzing: 'analyze',
  combining: 'combine',
  monitoring: 'monitor',
  scanning: 'scan',
  evaluating: 'evaluate',
  reviewing: 'review',
  matching: 'match',
  linking: 'link',
  comparing: 'compare',
  aggregating: 'aggregate',
};
const DEED = cued(
  new RegExp(
    `^\\W*(?:(?:and|or) )?(?<deed>${Object.keys(DEEDS).join('|')}|${Object.values(DEEDS).join('|')})(?<second> (?:and|or) [a-z]+(?:ing)?)? (?=(?:any |some |certain |the |such |relevant |limited )*(?:your|their|users?['\u2019]?|personal|customer|account|usage(?! (?:of|and|patterns?|trends?)\\b)|device|location|technical|information|data|details|calls?|messages|chats|contact|payment|aggregated?|cookies|ip|e-?mail)\\b)`,
    'iu',
  ),
);

/**
 * "Sharing your data with banks to stop fraud" under "… is necessary for our interests, including:": an item that names
 * what is done, as the sentence that it is short for; empty for other items and under other leads.
 */
export function deedAsSentence(lead: string, item: string): string {
  const deed = DEED.exec(item);
  if (!deed || !WHY.test(lead) || ELSE.test(lead) || item.split(/\s+/).length < 4 || /\?\s*$/.test(item))
    return '';
  const verb = deed.groups!.deed!.toLowerCase();
  // "Monitor or record calls"
  const second = deed.groups!.second?.replace(/[a-z]+ing$/i, (word) => DEEDS[word.toLowerCase()] ?? '') ?? '';
  const both = / [a-z]+ [a-z]+$/i.test(second) ? second : '';
  return `We ${DEEDS[verb] ?? verb}${both} ${item.slice(deed[0].length)}`;
}

/** What a list's lead and its item state, of the data that the item names itself: "We use it to: record calls" uses the calls. */
export function withOwnDeed(stated: readonly Draft[], own: () => readonly Draft[]): readonly Draft[] {
  const open = (d: Draft) => d.data.every((type) => type === 'unspecified');
  if (stated.length === 0 || !stated.every((d) => d.action === 'use' && d.polarity === 'affirmed' && open(d)))
    return stated;
  const named = own().filter((d) => d.polarity === 'affirmed' && !open(d));
  if (named.length === 0) return stated;
  const data = [...new Set(named.flatMap((d) => d.data))].filter((type) => type !== 'unspecified');
  return [...stated.map((d) => ({ ...d, data })), ...named.filter((d) => d.action !== 'use')];
}
