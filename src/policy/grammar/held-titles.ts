import type { Action } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Draft, plainDraft } from './draft.ts';
import { typesOf } from './types-named.ts';

const HERE = '(?: (?:on|in|at) (?:our|the) (?:\\w+ )?(?:servers?|database|logs?|log files?))';
const KEPT = '(?:stored?|ke(?:ep|pt)|saved?|retain(?:ed)?|h[eo]ld)';
const SEEN = '(?:logs?|logged|records?|recorded|sees?|seen|knows?|known|learns?|learned|collected)';
/** "What the server knows", "Data stored on our servers", "Kept", "Visible to the server": of what the service has. */
const TITLE = cued(
  new RegExp(
    `^(?:[\\W\\d]*)(?:what (?:we|our servers?|the servers?|the service|the app|\\p{Lu}[\\w.]+) (?:(?:can|do|also|still|actually|really) )*(?:(?<what>${KEPT}s?|ha(?:ve|s))|${SEEN}|see|know|learn|log|record)(?: about (?:you|users|our users)| of you)?${HERE}?|(?:(?:data|information) )?(?:that is |which is )?(?:(?<kept>${KEPT})|logged|recorded|known|collected|seen|visible)(?: by us| to us| (?:by|to) (?:the|our) servers?|${HERE})?|(?<on>(?:data|information)${HERE}))\\W*$`,
    'iu',
  ),
);
/** A mere adjective is no title: "Known:", "Visible", and neither is what is seen of others. */
const BARE = /^\W*(?:data |information )?(?:known|seen|visible)\W*$/i;
const LONGEST = 60;
const LONGEST_LABEL = 10;

function heldBy(title: string): Action | null {
  const match = BARE.test(title) ? null : TITLE.exec(title);
  if (!match) return null;
  const { what, kept, on } = match.groups ?? {};
  return (what ?? kept ?? on) === undefined ? 'collect' : 'store';
}

/** What stands behind such a label ("Stored on our servers: your name") or alone under such a title is what is held. */
export function heldItem(s: ParsedSentence, section: string): Draft[] {
  if (s.tokens.length > LONGEST || /\b(?:not|never|no|none|nothing|without|unless)\b|\?/i.test(s.text))
    return [];
  const colon = s.tokens.findIndex((t) => t.low === ':');
  const labelled =
    colon > 0 && colon <= LONGEST_LABEL ? heldBy(s.text.slice(0, s.tokens[colon]!.start)) : null;
  const action = labelled ?? (colon < 0 ? heldBy(section.split(' > ').at(-1) ?? '') : null);
  if (action === null) return [];
  const from = labelled === null ? -1 : colon;
  const states = s.groups.some(
    (g) => g.first > from && (g.negated || (g.shape === 'finite' && ['main', 'sub'].includes(g.kind))),
  );
  const items = s.data.filter((m) => m.first > from);
  if (states || !items[0] || items[0].first > from + 3) return [];
  const data = typesOf(s, items, s.tokens.length).filter((t) => t !== 'unspecified');
  if (data.length === 0) return [];
  return [plainDraft({ action, polarity: 'affirmed', data, rule: 'held-item', confidence: 0.55 })];
}
