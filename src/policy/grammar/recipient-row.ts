import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { listsThem } from './named-row.ts';
import { partyMentions } from './party-mentions.ts';
import { recipientsOf } from './recipients.ts';
import { partiesOfTitle } from './titled-parties.ts';
import { tokenise } from './token.ts';

/** "Data you may choose to disclose", "how others share with us": told of whoever else gives it. */
const BY_OTHERS =
  /\b(?:you|others|users|partners) (?:\w+ ){0,4}(?:shar|disclos|giv|provid)\w*|\bwith us\b|\bnot\b/i;

/** "Advertising partners - To show you offers", "Payment companies To take payments": those who, before why. */
const BEFORE_WHY = /\s+[-\u2013\u2014:]+\s+|\s+(?=(?:To|So|We) \p{Ll})/u;

/** "Moderators": the service's own. */
const OWN_STAFF = /^(?:moderators|staff|employees|our teams?)\b/i;

function titleOf(cell: string): string {
  const title = cell.replace(/^[#*\s]+/, '').split(BEFORE_WHY)[0] ?? '';
  return OWN_STAFF.test(title) ? '' : title;
}

const UNSURE =
  /\b(?:from|to|by|with|of|for|in|on|at)\b|\b(?:companies|businesses|organi[sz]ations|parties|others)\W*$/i;

/** Those whom a cell is the title of. */
function whom(cell: string, names: readonly string[]): ClaimRecipient[] {
  const title = titleOf(cell);
  const known = partiesOfTitle(title, names);
  return known.length > 0 || UNSURE.test(title) ? known : named(title, names);
}

/** Headings that are a name for those who get data. */
const LISTED = /\b(?:sub-?processors?|service providers?|processors|recipients?|vendors)\b/i;

/**
 * What a row states under a heading about disclosure whose one cell names those who get data and another the data:
 * "Advertising partners | User data; usage data | So that …". Empty for every other row.
 */
export function recipientRow(
  cells: readonly string[],
  section: string,
  names: readonly string[],
  listed: (cell: string, names: readonly string[]) => DataType[],
): Draft[] {
  const heading = section.split(' > ').at(-1) ?? '';
  const told = statementOf(heading)?.action === 'share';
  if (!(told || (listsThem(section) && LISTED.test(heading))) || BY_OTHERS.test(heading)) return [];
  const at = cells.findIndex((cell, i) => i < 3 && whom(cell, names).length > 0);
  if (at < 0) return [];
  const types = [...new Set(cells.flatMap((cell, i) => (i === at || i > 3 ? [] : listed(cell, names))))];
  if (types.every((t) => t === 'unspecified')) return [];
  // "Provider | Location": the names of columns.
  if (!told && types.length < 2) return [];
  return whom(cells[at]!, names).map((recipient) =>
    plainDraft({
      action: 'share',
      polarity: 'affirmed',
      data: types,
      recipient,
      confidence: 0.55,
      rule: 'recipient-row',
    }),
  );
}

/** "With affiliates; with service providers": those who get it, whatever the heading. */
const TO = /^(?:shared |disclosed )?(?:with|to) /i;
/** Whence data comes, which is whom it comes from. */
const WHENCE = /\b(?:you|from|sources?|directly|brokers|not|none|no)\b/i;
/** The least share of a cell's items that name someone where the cell lists nobody else. */
const MOSTLY = 0.7;

/** What names somebody only as an item of such a list. */
const AS_ITEMS: readonly [RegExp, ClaimRecipient][] = [
  [/^(?:the )?(?:general )?public$/i, 'public'],
  [/^(?:business |potential )?(?:transferees?|acquirers?|successors?)$/i, 'acquirer'],
];
/** "Acme companies": those of the service's owner. */
const OWN_GROUP = /^(?:companies|entities|group|affiliates|subsidiaries)$/i;
const MOST_WORDS = 7;

/** Those whom an item of the list names: by itself, or by the noun that it ends with, whatever stands before it. */
function named(item: string, names: readonly string[]): ClaimRecipient[] {
  const bare = item.replace(TO, '').replace(/ as required by (?:applicable )?law.*$/i, '');
  const alone = AS_ITEMS.find(([pattern]) => pattern.test(bare.replace(/[.\s]+$/, '')));
  if (alone) return [alone[1]];
  const known = partiesOfTitle(bare, names);
  const tokens = tokenise(bare.replace(/\W+$/, ''));
  if (known.length > 0 || tokens.length > MOST_WORDS) return known;
  const parties = partyMentions(tokens, names);
  if (parties.some((p) => p.kind === 'self') && OWN_GROUP.test(tokens.at(-1)?.text ?? '')) return ['family'];
  const head = parties.find((p) => p.last === tokens.length - 1);
  if (!head || head.kind === 'unspecified' || head.kind === 'public' || head.kind === 'users') return [];
  return recipientsOf([head], '');
}

/** Those whom a cell lists as getting data; empty for a cell that says anything else. */
function listsReceivers(cell: string, sourced: boolean, names: readonly string[]): ClaimRecipient[] {
  if (cell.length > 600 || (WHENCE.test(cell) && !TO.test(cell))) return [];
  const items = cell
    .split(
      /\s*[;,\u2022\u25cf\u00b7]\s*|\s-(?=\p{L})|\.\s+|(?<=\b(?:partners|providers|companies|agencies|networks)) (?=\p{Lu})/u,
    )
    .map((item) => item.replace(/^and /i, '').trim())
    .filter(Boolean);
  if (items.length < 2 && !sourced && !TO.test(cell)) return [];
  const of = items.map((item) => named(item, names));
  const naming = of.filter((to) => to.length > 0).length;
  return naming > 0 && naming >= MOSTLY * items.length ? [...new Set(of.flat())] : [];
}

/** Headings under which a list of others is of those who get data. */
const TELLS_TO = /\b(?:shar|disclos|california|ccpa|state privacy|u\.?s\.? residents)/i;

/**
 * Those who get the data of the cell `own`, where later cells of the row list nothing else. Under
 * no heading about disclosure only where another cell says whence the data comes, or the cell itself says “with”.
 */
export function receivers(
  cells: readonly string[],
  own: number,
  section: string,
  sourced: boolean,
  names: readonly string[],
): ClaimRecipient[] {
  const tells = sourced || TELLS_TO.test(section.slice(-200));
  const lists = cells
    .slice(own + 1)
    .map((cell) => (tells || TO.test(cell) ? listsReceivers(cell, sourced, names) : []));
  // Right beside the data stands whence it comes where others are named behind it.
  const whence = !sourced && lists[0]?.length !== 0 && lists.slice(1).some((to) => to.length > 0);
  return [...new Set(lists.slice(whence ? 1 : 0).flat())];
}
