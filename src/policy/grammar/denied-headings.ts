import type { Action } from '../../model/vocabulary.ts';
import { type ParsedSentence, parse } from './clauses.ts';
import { cued } from './cued.ts';
import { type Draft, plainDraft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

const DEEDS = new Map<string, Action>(
  (
    [
      ['sell', 'sell sold'],
      ['share', 'share shared disclose disclosed transfer transferred'],
      ['collect', 'collect collected gather gathered obtain obtained receive received request requested'],
      ['collect', 'see seen read access accessed know known'],
      ['store', 'store stored keep kept save saved retain retained log logged record recorded'],
      ['use', 'use used process processed analyze analyzed analyse analysed'],
    ] as const
  ).flatMap(([action, words]) => words.split(' ').map((word): [string, Action] => [word, action])),
);
/** Words for a deed that a heading may deny, as alternatives of a pattern. */
export const DEED_WORDS: string = [...DEEDS.keys()].join('|');

/** The action that such a word is for; null for any other. */
export function actionOfDeed(word: string): Action | null {
  return DEEDS.get(word.toLowerCase()) ?? null;
}

const NOT = [
  "\\bwe (?:(?:do|would|could)(?: not|n['\\u2019]t)|will not|won['\\u2019]t|can(?:not| not|['\\u2019]t)|(?:will |do )?never)",
  '(?<!\\bif )\\b(?:not|never)(?: be| been)?',
].join('|');
const DENIES = cued(new RegExp(`(?:${NOT})(?: ever| \\w+ly)? (?<deed>${DEED_WORDS})\\b`, 'i'));
/** "Do not sell my data", "never share: your password": what a person may ask for or is told; "if you do not share it": when. */
const OF_ELSE =
  /\b(?:my|if|when|where|while|who|whom|how|why|you (?:do|have|are|can|may|must|shall|need|ought|should|will)|users? (?:must|may|should|shall|will))\b|^\W*(?:do not|never (?:share|send|give|disclose|transfer|store|save|keep|record|log|retain))\b|\?/i;

/** "What advertisers never receive": others do not. */
const BY_OTHERS = cued(
  /\b(?:advertis\w+|partners?|part(?:y|ies)|others?|vendors?|providers?|companies|people|users?|members?|they|nobody|no[ -]one|everybody|everyone|sites?|employers?|governments?|authorities|police|apps|services|processors?|friends|contacts)\b(?: \w+){0,2}? (?:(?:do|does|will|can|could|would|may|must|shall)(?: not| never|n['\u2019]t)|cannot|can['\u2019]t|won['\u2019]t|never|not)\b(?! (?:be |been )?(?:shar|sold|disclos|transferr)\w*)/i,
);
/** "Not permanently stored", "not knowingly collected": so much of it, and not all. */
const SOMEHOW = /(?:not|never|n['\u2019]t)(?: be| been)? (?!actually|really|ever\b)\w+ly /i;
/** "Not stored in plain text", "not kept for longer than a day" */
const TEMPERED =
  /\b(?:in (?:plain|clear|readable|identifiable|full|its|the long|any form that)|unencrypted|publicly|permanently|indefinitely|directly|automatically|by default|yet|forever|longer|together|alongside|as such|on its own|for)\b|\b(?:may|might|must|should|need) not\b|\b(?:used?|process(?:ed)?) (?:to|in|as|by)\b/i;

/** "What data do you not collect?", "What is not stored on your servers?" */
const ASKS_WHAT = cued(
  new RegExp(
    `^[\\d.\\s]*(?:what|which)(?: [\\w-]+){0,4}? (?:(?:do|does|will|would)(?: (?:you|we|they|[\\w.]+) (?:not|never)|n['\\u2019]t (?:you|we|they|[\\w.]+))|(?:is|are)(?: not| never|n['\\u2019]t)) (?<deed>${DEED_WORDS})\\b[^?]*\\?\\s*$`,
    'i',
  ),
);

/** The deed that a heading or a label denies ("What we don't collect", "Data not shared"); null where it denies none. */
export function deniedDeed(text: string): Action | null {
  const asked = ASKS_WHAT.exec(text)?.groups?.deed;
  const limited = BY_OTHERS.test(text) || SOMEHOW.test(text) || TEMPERED.test(text);
  const deed = asked ?? (limited || OF_ELSE.test(text) ? undefined : DENIES.exec(text)?.groups?.deed);
  return actionOfDeed(deed ?? '');
}

/** "Location (not collected)", "Location: never": a datum that what stands with it denies. */
export const DENIED_BESIDE =
  /\((?:not|never|no longer|none|we (?:do not|don['\u2019]t|never|cannot))\b|: ?(?:not|never|no|none)\b/i;
/** What is denied but for some cases. */
const LIMITS =
  /\b(?:unless|except|without|only|until|after|once|if|when|where|other than|but|apart from|aside from|besides|however|nothing|everything|anything|more|full|complete|entire|whole|exact)\b/i;
/** "IP addresses (not stored)", "addresses (unless you give us one)": what a bracket says of an item that the heading denies. */
const BRACKET =
  /^([^()]{2,60}?) \((?:(?:is |are )?(?:not|never)\b[^()]{2,60}|(?<condition>(?:unless|except)\b[^()]{2,80}))\)(?=[.;,]?$)/i;
const AIMS: ReadonlySet<string> = new Set([':', 'to', 'for', 'so']);
/** "Location (collected)" */
const DONE_BESIDE =
  /(?:\(| [\u2013\u2014-] )(?:always |also |still |is |are )*(?:collected|gathered|stored|kept|saved|retained|logged|recorded|shared|disclosed|sold|used)\b/i;
const LONGEST_LABEL = 12;
const LONGEST = 60;

/** "Collected: your number" under a heading that denies; "We do not read your messages" over anything else. */
function speaksOtherwise(s: ParsedSentence, colon: number, heading: string): boolean {
  const label = colon > 0 && colon <= LONGEST_LABEL ? s.text.slice(0, s.tokens[colon]!.start) : '';
  if (new RegExp(`\\b(?:${DEED_WORDS})\\b`, 'i').test(label)) return true;
  return parse(heading, []).data.some((m) => m.types.some((type) => type !== 'unspecified'));
}

/** What stands behind such a label ("Not collected: your location") or alone under such a heading is what is denied. */
export function deniedItem(told: ParsedSentence, section: string): Draft[] {
  const bracket = deniedDeed(section.split(' > ').at(-1) ?? '') === null ? null : BRACKET.exec(told.text);
  const s = bracket ? parse(told.text.replace(BRACKET, '$1'), []) : told;
  const condition = bracket?.groups?.condition;
  const drafts = unlimitedItem(s, section);
  return condition === undefined
    ? drafts
    : drafts.map((d) => ({ ...d, conditions: [...d.conditions, condition] }));
}

/** Such an item that nothing limits. */
function unlimitedItem(s: ParsedSentence, section: string): Draft[] {
  if (
    s.tokens.length > LONGEST ||
    LIMITS.test(s.text) ||
    DENIED_BESIDE.test(s.text) ||
    DONE_BESIDE.test(s.text)
  )
    return [];
  const colon = s.tokens.findIndex((t) => t.low === ':');
  const labelled =
    colon > 0 && colon <= LONGEST_LABEL ? deniedDeed(s.text.slice(0, s.tokens[colon]!.start)) : null;
  const heading = section.split(' > ').at(-1) ?? '';
  const action = labelled ?? deniedDeed(heading);
  if (action === null || (labelled === null && (LIMITS.test(heading) || speaksOtherwise(s, colon, heading))))
    return [];
  const from = labelled === null ? -1 : colon;
  const states = s.groups.some(
    (g) => g.first > from && (g.negated || (g.shape === 'finite' && g.kind === 'main')),
  );
  // "Location: to connect your calls": what it would be for is not what is denied.
  const aim = s.tokens.findIndex((t, i) => i > from + 1 && AIMS.has(t.low));
  const end = aim > 0 ? aim : s.tokens.length;
  const items = s.data.filter((m) => m.first > from && m.first < end);
  if (states || !items[0] || items[0].first > from + 4) return [];
  const data = typesOf(s, items, end).filter((t) => t !== 'unspecified');
  if (data.length === 0) return [];
  const denied = { action, polarity: 'denied', data, rule: 'denied-item', confidence: 0.55 } as const;
  if (action !== 'share' && action !== 'sell') return [plainDraft(denied)];
  // "What we don't share with advertisers": with them, and not with nobody.
  const named = labelled === null ? parse(heading, []).parties : s.parties.filter((p) => p.last < colon);
  const recipients = recipientsOf(named, '');
  return (recipients.length > 0 ? recipients : (['unspecified'] as const)).map((recipient) =>
    plainDraft({ ...denied, recipient }),
  );
}
