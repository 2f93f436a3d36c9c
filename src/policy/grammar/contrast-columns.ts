import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { parse } from './clauses.ts';
import { listed } from './data-cell.ts';
import { actionOfDeed, DEED_WORDS } from './denied-headings.ts';
import { type Draft, plainDraft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { cellsOf } from './table-head.ts';
import { typesOf } from './types-named.ts';

/** What every cell of a column says of the data that it names. */
export interface Stated {
  action: Action;
  polarity: Draft['polarity'];
  recipients: readonly ClaimRecipient[];
}

/** Columns set against each other, "What we collect | What we don't collect"; null for one that only labels the rows. */
export type ContrastColumns = readonly (Stated | null)[];

const NOT =
  "(?<not>(?:(?:do|does|will|would|can|could|is|are)(?: not|n['\\u2019]t)|won['\\u2019]t|can['\\u2019]t|cannot|not|(?:(?:do|will|can|is|are) )?never)(?: ever)? )?";
const WHO =
  '(?<who>(?:we|i|(?:our|the) (?:[\\w-]+ )?(?:apps?|servers?|service|company|team|extension)|[\\w.]+?(?: [\\w.]+?)??))';
const TAIL =
  '(?: (?:about|from|of|on|for) (?:you|our users|users)| (?:with|to) [\\w -]{2,40}| (?:on|in) our (?:servers?|systems?)| anything)?';
/** "What we don't collect", "Data that Pigeon never sees", "We share with others" */
const ACTIVE = new RegExp(
  `^(?:(?:what|(?:the )?(?:personal )?(?:data|information|things))(?: (?:that|which))? )?${WHO} ${NOT}(?:(?:may|might|can|will|do|also|only) )?(?<deed>${DEED_WORDS})s?${TAIL}\\W*$`,
  'iu',
);
/** "Not collected", "Data never stored", "What is shared with advertisers" */
const PASSIVE = new RegExp(
  `^(?:(?:what(?:['\\u2019]s)?|(?:personal )?(?:data|information)) )?(?:(?:is|are) )?${NOT}(?:being )?(?<deed>${DEED_WORDS})${TAIL}\\W*$`,
  'iu',
);
/** "Linked to you", "Data not linked to you": the service has both. */
const LINKED =
  /^(?:data |information )?(?:not |never )?(?:linked|tied|connected) (?:to|with) (?:you|your identity|your account|users?|the user)\W*$/i;

const OURS = /^(?:we|i|our|the)\b/i;

function statedBy(cell: string, names: readonly string[]): Stated | null {
  if (LINKED.test(cell)) return { action: 'collect', polarity: 'affirmed', recipients: ['self'] };
  const said = ACTIVE.exec(cell)?.groups;
  const ours = said && (OURS.test(said.who!) || names.includes(said.who!));
  const found = ours ? said : PASSIVE.exec(cell)?.groups;
  const action = found && actionOfDeed(found.deed!);
  if (!found || !action) return null;
  const polarity = found.not === undefined ? 'affirmed' : 'denied';
  if (action !== 'share' && action !== 'sell') return { action, polarity, recipients: ['self'] };
  const named = recipientsOf(parse(cell, []).parties, '').filter((recipient) => recipient !== 'self');
  return { action, polarity, recipients: named.length > 0 ? named : ['unspecified'] };
}

const LONGEST = 60;
const OF_LABELS =
  /^(?:|[\w-]*\s?(?:data|information|categor(?:y|ies)|types?|features?|services?|kinds?|what)(?: of (?:data|information))?)\W*$/i;

/** The columns of a header row that set what is done with some data against what is not; null for any other row. */
export function contrastColumns(row: string, names: readonly string[]): ContrastColumns | null {
  if (row.length > 4 * LONGEST) return null;
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.length > 4 || cells.some((cell) => cell.length > LONGEST)) return null;
  const columns = cells.map((cell) => statedBy(cell, names));
  const bare = columns.filter((column) => column === null).length;
  if (bare > 1 || (bare === 1 && (cells.length < 3 || columns[0] !== null || !OF_LABELS.test(cells[0]!))))
    return null;
  const linked = cells.filter((cell) => LINKED.test(cell)).length;
  const denying = columns.filter((column) => column?.polarity === 'denied').length;
  return (denying > 0 && denying < cells.length - bare) || linked > 1 ? columns : null;
}

const NOTHING =
  /^(?:(?:no|none|nothing|n\/a|not applicable)\W*|[\s\u2014\u2013-]*|[\u2717\u2718\u274c]\W*)$/i;
const TICK = /^(?:yes|x|[\u2713\u2714\u2705\u2611\u2022])\W*$/iu;
const LIMITS =
  /\b(?:unless|except|without|only|until|after|once|if|when|where|other than|but|not|never|no)\b|n['\u2019]t\b/i;

/** What a row states under such columns: of the data in a cell, or of the row's label where a cell ticks it. */
export function contrastRow(row: string, columns: ContrastColumns, names: readonly string[]): Draft[] {
  const cells = cellsOf(row);
  // The mark behind an empty last cell ends the one before it.
  if (cells.length === columns.length - 1 && /\|\s*$/.test(row)) cells.push('');
  if (cells.length !== columns.length) return [];
  const label = columns[0] === null ? cells[0]! : '';
  return cells.flatMap((cell, i) => {
    const stated = columns[i];
    const text = TICK.test(cell) ? label : cell;
    if (!stated || NOTHING.test(cell) || text === '') return [];
    if (stated.polarity === 'denied' && LIMITS.test(text)) return [];
    const s = parse(text.slice(0, 1500), names);
    if (s.groups.some((g) => g.kind === 'main' && g.shape === 'finite')) return [];
    const list = listed(text, names);
    const found = list.length > 0 ? list : s.tokens.length < 16 ? typesOf(s, s.data, s.tokens.length) : [];
    const data = found.filter((type) => stated.polarity === 'affirmed' || type !== 'unspecified');
    if (data.length === 0) return [];
    return stated.recipients.map((recipient) =>
      plainDraft({
        action: stated.action,
        polarity: stated.polarity,
        data,
        recipient,
        rule: 'contrast',
        confidence: 0.6,
      }),
    );
  });
}
