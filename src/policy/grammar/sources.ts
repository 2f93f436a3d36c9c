import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Draft, plainDraft } from './draft.ts';
import { rewriter } from './rewriting.ts';
import { typesOf } from './types-named.ts';

/** "The sources from which we obtain data are: banks", "these third-party sources vary and include: banks" */
const SOURCES_ARE =
  /^(?:The |These |Such |Our |Those |Some )?(?:(?:main |various )?(?:categories|types) of )?(?:third[- ]party sources|sources from which we (?:may )?(?:collect|obtain|receive|get) (?:the |your |this |such )?(?:personal )?(?:information|data)(?: about you)?)(?: vary[^.:,]{0,20} and)? (?:may )?(?:are|include)(?: as follows| the following)?: ?(?=\S)/i;

/** "Information they share with us includes your name": what the service gets. */
const THEY_TELL_US =
  /\b(information|data|details) (?:that |which )?(they|(?:the|our|these|those|such|other) [\w -]{3,40}?|\p{Lu}[\w.]+) (?:may |might |can |will )?(?:shares?|provides?|gives?|sends?|discloses?|makes? available|transfers?) (?:with |to )?us (?=(?:may |might |can |could |will )?(?:also )?(?:includes?|contains?|consists?)\b)/gu;

/** "These sources may include partners who give us your address": what they give is got. */
const SOURCES =
  '^(?:(?:These|Our|The|Such|Those) (?:[\\w-]+ )?(?:sources|third parties|parties|others|providers|partners)(?: [a-z]+ over time,?)?(?: but)?,? (?:may |could |can |might )?(?:also )?include:? (?:but (?:are )?not limited to:? )?)?';
const WHO =
  '((?:[Tt]he |[Oo]ur |[Oo]ther |[Cc]ertain |[Vv]arious )?(?:(?!(?:there|we|you|if|when|where|are|is|with|from|to|by|of|in|for|have|use|not|that|who|which)\\b)[\\w-]+ ){0,4}(?:providers|partners|brokers|networks|companies|retailers|merchants|platforms|advertisers|agencies|bureaus|services|resellers|distributors|suppliers|stores|websites|institutions|employers|databases|processors|vendors|users|customers|members|friends|organi[sz]ations))';
const WHO_GIVE = new RegExp(
  `${SOURCES}${WHO},? (?:who|that|which) ((?:may |might |can |will |also |sometimes )*(?:provide|give|send|supply|share|transmit|pass|disclose)(?: (?:to|with))? us )`,
  'u',
);
/** "These sources include brokers from whom we obtain it". */
const FROM_WHOM = new RegExp(
  `${SOURCES}${WHO},? from (?:whom|which) (we (?:may |might |can |also |sometimes )*(?:obtain|receive|get|collect|purchase|buy|acquire)) `,
  'u',
);

/** Whence data comes, as a sentence that says that the service gets it. */
export const plainSources = rewriter([
  [WHO_GIVE, '$1 $2'],
  [FROM_WHOM, 'From $1, $2 '],
  [SOURCES_ARE, 'We collect personal data from: '],
  [
    THEY_TELL_US,
    (_, what: string, who: string) => `${what} we receive from ${who === 'they' ? 'them' : who} `,
  ],
]);

/** "Sources of personal data: your device and our partners": whence it comes, and no data of its own. */
const SOURCE_LABEL = cued(
  /^\W*(?:(?:the )?(?:categories|types) of )?sources?(?: (?:of|for) (?:the |this |such |your |collecting )*(?:personal )?(?:data|information|collection|PI))?\s*:(?!.*\bwe\b)/i,
);

/** True for a line that only tells whence the data comes that the line before it names. */
export function namesSource(text: string): boolean {
  return SOURCE_LABEL.test(text);
}

const HEADING = cued(
  /\bfrom (?:the |these )?(?:following |various )+(?:(?:categories|types|kinds) of )?(?:third[- ]party )?sources\b|^\W*(?:[\w.]+ )?(?:the )?(?:(?:categories|types) of )?sources (?:of|from which)\b/i,
);
const NOT_GOT = /\b(?:not|never|no)\b/i;

const FROM =
  /^\W*(?:(?:for (?:example|instance)|e\.g\.|and|or|either|both),? )*(?:(?:directly|indirectly|automatically|passively) )?from (?!time\b|now\b|here\b)/i;

/** "Indirectly from you.", "For example, from forms you fill in." under a heading about the sources of data: it is collected. */
export function fromSource(s: ParsedSentence, section: string): Draft[] {
  if (!FROM.test(s.text) || s.groups.some((g) => g.shape === 'finite' && g.kind === 'main')) return [];
  const heading = section.split(' > ').at(-1) ?? '';
  if (!HEADING.test(heading) || NOT_GOT.test(heading)) return [];
  const named = typesOf(s, s.data, s.tokens.length);
  const data = named.length > 0 ? named : (['unspecified'] as const);
  return [
    plainDraft({
      action: 'collect',
      polarity: 'affirmed',
      data: [...data],
      rule: 'from-source',
      confidence: 0.55,
    }),
  ];
}
