import type { DataType } from '../../model/data-types.ts';
import { parse } from './clauses.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';

const KIND =
  '(?:[Ii]nformation|[Dd]ata|[Dd]etails|[Aa]ctivit(?:y|ies)|[Cc]ontent|[Ii]dentifiers|[Cc]onnections|[Ss]ignals)';
/** "Your activity and information you provide: …", "Data relating to your use: …": a kind of data before its members. */
const LABELLED = new RegExp(String.raw`^\W*(?:[\w'\u2019/&-]+,? ){0,8}?${KIND}\b[^:.;|]{0,80}:\s+\S`);
const NO_LABEL =
  /^\W*(?:to|for|when|where|if|how|why|what|who|we|with|by|from|in|on|under|as|please|see|categor(?:y|ies)|purposes?|legal|recipients?)\b|^[^:]*\b(?:not|never|no|we (?:use|share|keep|may|will|do)|shar\w+|disclos\w+|retention|rights?|includes?|are|is|may)\b/i;

/** Where one member ends and the next begins: marks, and a capital that a lost line break left. */
const JOINTS =
  /;\s*|\.\s+(?=\p{Lu})|(?<=[\p{Ll})])\s+(?=(?:Your?|Data|Information|Inferences|Personal|Reports|Device|Location|Friends|App|Any|Content|Metadata|Contact|Payment|Usage|Profile|Where)\b)/u;
const MAX_CHARACTERS = 4000;
const MIN_MEMBERS = 2;

/** "This may include your name", "It is what you post": it goes on with the list. */
const GOES_ON =
  /^(?:this|these|it|which)(?: data| information)? (?:(?:may|can|could|might|will|also) )*(?:includes?|is|are|means?|covers?|contains?) /i;
/** "Content: posts and photos": the kind before its members, which says no more than they do. */
const OWN_LABEL = /^[^:()]{3,90}:\s+(?=\S)/;

function typesIn(member: string, names: readonly string[]): DataType[] | null {
  const s = parse(member, names);
  const tells = s.groups.some(
    (g) =>
      g.shape === 'finite' &&
      (g.negated || (g.kind === 'main' && !['user', 'other'].includes(subjectRole(s, g).role))),
  );
  return tells ? null : typesOf(s, s.data, s.tokens.length);
}

/**
 * The data of a cell that lists its members under labels ("Your activity: posts you write; pages you visit Device
 * information: …"), whatever line breaks were lost between them; empty for every other cell.
 */
export function labelledList(cell: string, names: readonly string[]): DataType[] {
  if (cell.length > MAX_CHARACTERS || !LABELLED.test(cell) || NO_LABEL.test(cell)) return [];
  const members = cell
    .split(JOINTS)
    .map((part) => part.replace(OWN_LABEL, '').replace(GOES_ON, '').trim())
    .filter(Boolean);
  const read = members.map((member) => typesIn(member, names));
  if (read.some((types) => types === null)) return [];
  const all = read.map((types) => types!);
  const typed = [...new Set(all.flat())].filter((t) => t !== 'unspecified');
  if (typed.length < MIN_MEMBERS) return [];
  const open = all.some((types) => types.length > 0 && types.every((t) => t === 'unspecified'));
  return open ? [...typed, 'unspecified'] : typed;
}

/** The cell of a row that is such a list, whose sentences tell no more than what it lists; empty where none is. */
export function listCell(row: string, names: readonly string[]): string {
  return row.split(/\s*\|\s*/).find((cell) => labelledList(cell, names).length > 0) ?? '';
}
