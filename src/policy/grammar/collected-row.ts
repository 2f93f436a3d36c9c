import type { DataType } from '../../model/data-types.ts';
import { answerOf, isNone, isSource, listsPurposes } from './cell-kinds.ts';
import { parse } from './clauses.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { heldUnder } from './held-under.ts';
import { typesOf } from './types-named.ts';

/** More words than this are no label of a row. */
const MOST_WORDS = 12;
const ELSEWHERE = /\b(?:not|never|please|see|none|www)\b|[?@]|https?:/i;
const STATED = { action: 'collect', confidence: 0.55, rule: 'collected-row' } as const;
const COLLECTED = /^(?:personal )?(?:data|information)(?: types?)? (?:we )?collect(?:ed)?\W*$/i;

/** "Usage data | Buttons pressed, doors opened, …": a kind of data that what stands beside it only describes. */
function described(
  cells: readonly string[],
  lists: readonly DataType[][],
  names: readonly string[],
): Draft[] {
  const data = lists[0]!.filter((t) => t !== 'unspecified');
  const [, text = ''] = cells;
  const plain = cells.length === 2 && /[,;].*[,;]/.test(text) && !ELSEWHERE.test(text);
  if (data.length === 0 || !plain || listsPurposes(text, names)) return [];
  const s = parse(text.slice(0, 1500), names);
  // What it names itself is for what a fragment says.
  const told = s.groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  const typed = typesOf(s, s.data, s.tokens.length).some((t) => t !== 'unspecified');
  return told || typed ? [] : [plainDraft({ ...STATED, polarity: 'affirmed', data })];
}

/** "Do we collect it?": a heading that what stands under it answers. */
const ASKED = /^\W*(?:do|does|did|is|are|will|can|may)\b[^?]*\?\W*$/i;

/**
 * What a row states under a heading about what is collected: a kind of data, what it holds, and whether it is collected
 * where a cell answers that ("B. Identifiers | Name, e-mail address | Yes"). `lists` are the data of its cells. Empty
 * for every other row.
 */
export function collectedRow(
  cells: readonly string[],
  lists: readonly DataType[][],
  section: string,
  names: readonly string[],
): Draft[] {
  const label = cells[0]!;
  if (label.split(/\s+/).length > MOST_WORDS) return [];
  const attribute = cells.length === 2 && COLLECTED.test(label);
  const heading = section.split(' > ').at(-1) ?? '';
  const said = !ASKED.test(heading) && statementOf(heading)?.action === 'collect';
  if (!attribute && !said && !heldUnder(section, label)) return [];
  const answers = cells.slice(1).filter((cell) => answerOf(cell) !== null);
  const own = lists.findIndex((types, i) => i > 0 && types.some((t) => t !== 'unspecified'));
  // Which of two columns asks whether it is collected, no cell tells.
  if (answers.length > 1) return [];
  if (own < 1) return described(cells, lists, names);
  const rest = cells.filter(
    (cell, i) => i !== 0 && i !== own && answerOf(cell) === null && lists[i]!.length === 0,
  );
  if (!rest.every((cell) => isNone(cell) || isSource(cell) || listsPurposes(cell, names))) return [];
  const denied = answers.length > 0 && answerOf(answers[0]!) === false;
  if (denied && !said) return [];
  const data = lists[own]!.filter((t) => !denied || t !== 'unspecified');
  return [plainDraft({ ...STATED, polarity: denied ? 'denied' : 'affirmed', data })];
}
