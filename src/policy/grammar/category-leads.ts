import { parse } from './clauses.ts';
import { sectionStatement, statementOf } from './headings.ts';
import { beginsPurpose } from './purpose-items.ts';
import { isSentence, unlabelled } from './units.ts';
import { usedUnder } from './use-headings.ts';

const KIND =
  '(?:information|data|details|activity|activities|content|identifiers|signals|attributes|contacts|connections)';

/** "Your activity and information you provide:", "Device information:", "Examples of data used:": a kind of data. */
const NAMES_KIND = new RegExp(String.raw`^\W*(?:[\w'\u2019/&-]+,? ){0,7}?${KIND}\b[^:.?]{0,70}:\s*$`, 'i');

/** What begins a clause, an aim or a deed, or speaks of why, of whom and of rights. */
const NO_KIND =
  /^\W*(?:to|for|in|on|with|when|where|if|how|why|what|who|by|from|under|as|we|you|they|[a-z]+ing) |\b(?:we (?!(?:collect|receive|get|obtain|gather|use|process|have)\b)|not|never|no|rights?|choices?|controls?|legal|lawful|purposes?|reasons?|basis|bases|grounds?|retention|retain\w*|shar(?:e|es|ed|ing)|disclos\w*|sold|sell|third part(?:y|ies)(?! information)|recipients?|security|deletion|transfers?)\b/i;

/** "The information we use may include any of these:": what stands under such a line is used. */
const WE_USE =
  /\b(?:information|data)(?: categories| types)? (?:that |which )?we (?:may |will |also )*(?:use|process)\b[^:?]{0,160}:\s*$/i;
const MAX_LINE = 200;

/** True for a line with a colon that stands before lists as a heading does: "Why and how we process your information:". */
export function governsLists(line: string): boolean {
  if (!/:\s*$/.test(line) || line.length > MAX_LINE || NO_USE.test(line)) return false;
  return usedUnder(line.replace(/:\s*$/, '')) === 'information' || WE_USE.test(line);
}
const NO_USE = /\b(?:not|never|no|shar(?:e|es|ed|ing)|disclos\w*|rights?|collect\w*)\b/i;

/**
 * The lead of an item that lists data under a mere kind of them, where the heading above says that they are used: the
 * heading names the act, "information you provide:" only which. Else the lead as it is.
 */
export function underUse(lead: string, item: string, section: string): string {
  // "Examples of data used:" says so itself.
  if (statementOf(lead)?.action === 'use') return lead;
  if (lead.split(/\s+/).length > 14 || !NAMES_KIND.test(lead) || NO_KIND.test(lead)) return lead;
  if (usedUnder(section) !== 'information' || sectionStatement(section)[0]?.action !== 'use') return lead;
  if (isSentence(unlabelled(item).rest) || beginsPurpose(item) || item.split(/\s+/).length > 60) return lead;
  const states = parse(lead.replace(/:\s*$/, ''), []).groups.some(
    (g) => g.kind === 'main' && g.shape === 'finite',
  );
  return states ? lead : 'We use:';
}
