import type { ParsedSentence } from './clauses.ts';
import { type Draft, plainDraft } from './draft.ts';
import { rewriter } from './rewriting.ts';
import { typesOf } from './types-named.ts';

/** "The sources from which we obtain data are: banks", "these third-party sources vary and include: banks" */
const SOURCES_ARE =
  /^(?:The |These |Such |Our |Those |Some )?(?:(?:main |various )?(?:categories|types) of )?(?:third[- ]party sources|sources from which we (?:may )?(?:collect|obtain|receive|get) (?:the |your |this |such )?(?:personal )?(?:information|data)(?: about you)?)(?: vary[^.:,]{0,20} and)? (?:may )?(?:are|include)(?: as follows| the following)?: ?(?=\S)/i;

/** "Information they share with us includes your name": what the service gets. */
const THEY_TELL_US =
  /\b(information|data|details) (?:that |which )?(they|(?:the|our|these|those|such|other) [\w -]{3,40}?|\p{Lu}[\w.]+) (?:may |might |can |will )?(?:shares?|provides?|gives?|sends?|discloses?|makes? available|transfers?) (?:with |to )?us (?=(?:may |might |can |could |will )?(?:also )?(?:includes?|contains?|consists?)\b)/gu;

/** Whence data comes, as a sentence that says that the service gets it. */
export const plainSources = rewriter([
  ['sources', SOURCES_ARE, 'We collect personal data from: '],
  [
    ' us ',
    THEY_TELL_US,
    (_, what: string, who: string) => `${what} we receive from ${who === 'they' ? 'them' : who} `,
  ],
]);

const HEADING =
  /\bfrom (?:the |these )?(?:following |various )+(?:(?:categories|types|kinds) of )?(?:third[- ]party )?sources\b|^\W*(?:[\w.]+ )?(?:the )?(?:(?:categories|types) of )?sources (?:of|from which)\b/i;
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
