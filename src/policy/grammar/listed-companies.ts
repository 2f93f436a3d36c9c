import type { DataType } from '../../model/data-types.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { dataMentions } from './mentions.ts';
import { NO_COMPANY } from './named-others.ts';
import { plain, tokenise } from './token.ts';

const SUFFIX =
  /,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|AG|S\.?A|B\.?V|PLC|Oy|AB|Pty|SAS|S\.?r\.?l)\b\.?/;
/** What may follow the name that an item begins with. */
const ENDS = String.raw`(?= (?:for|to|\(|[-\u2013\u2014])|[,:;] | ?\(|[.;]?\s*$)`;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}&'\u2019-]*`;
/** "Loft.io": no common word holds a stop. */
const DOTTED = new RegExp(
  String.raw`^\W*(${WORD}(?: ${WORD}){0,2}\.(?:ai|app|co|com|dev|eu|io|me|net|org|so|tv))${ENDS}`,
  'u',
);
/** "MailLoft", "Loft Hosts GmbH" */
const MARKED = new RegExp(String.raw`^\W*(${WORD}(?: ${WORD}){0,3})${ENDS}`, 'u');
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*\p{Ll}$/u;
/** Common words that a task, a kind of firm or of tool is called by. */
const COMMON =
  /(?:ing|tion|sion|ment|ware|ance|ence|ity|ics|age|ers?|ors?|s)$|^(?:software|platform|tool|support|cloud|email|mail|payroll|host|network|data|backup|chat|company|firm|system|technology|search|captcha|database|security|infrastructure|app|fraud|accounting|legal|sales|desk|help)$/i;

/** True for a word that a task, a kind of firm or a tool may be called by, and so no company alone. */
export function isCommonWord(word: string): boolean {
  return COMMON.test(word.toLowerCase()) || NO_COMPANY.has(word.toLowerCase());
}

/** "Loft for sending letters", "Monitoring: Loftly (errors)": a name, and what it is there for. */
const NAMED_FOR = new RegExp(
  String.raw`^\W*(?:[\p{L} &-]{3,30}: ?)?\[?(${WORD}(?: ${WORD}){0,2})(?:,? for | \()(?=\p{Ll})`,
  'u',
);
const OF_PEOPLE =
  /^(?:staff|law|police|bank|press|team|media|third|other|our|legal|family|group|partner|all|some|certain|any)$/i;

function namedFor(item: string): string {
  const name = NAMED_FOR.exec(item)?.[1] ?? '';
  const words = name.split(' ');
  return !/\p{Ll}/u.test(name) ||
    words.some((word) => isCommonWord(word) || OF_PEOPLE.test(word) || VERBS.has(word.toLowerCase()))
    ? ''
    : name;
}

/** "Analytics Service Providers, including Loft Ltd.": what kind of firms they are, in the capitals of a title. */
const KIND_OF_FIRM =
  /\b(?:Providers|Platforms?|Networks|Companies|Partners|Agencies|Vendors?|Firms?|Processors?|Suppliers?|Contractors?|Consultants?|Advisors|Institutions)$/;

/**
 * The company that an item of a list of providers begins with, by its place and its letters: "Loft.io", "MailLoft", "Loft
 * Hosts GmbH", "Loft for sending letters"; empty where it may be a task.
 */
export function companyOf(item: string): string {
  const dotted = DOTTED.exec(item)?.[1];
  if (dotted) return dotted;
  const bare = item.replace(SUFFIX, '');
  const marked = MARKED.exec(bare)?.[1] ?? '';
  const name = KIND_OF_FIRM.test(marked) ? '' : marked;
  if (name !== '' && (bare !== item || INNER_CAPITAL.test(name)) && !NO_COMPANY.has(name.toLowerCase()))
    return name;
  return namedFor(item);
}

/** "for resizing photos", "who process your payments": what is worked on, and so is given. */
const WORKS_ON =
  /\b(?:for|to|by|who|that|which|enables?|helps? us(?: to| with)?) (?:stor(?:es?|ing)|host(?:s|ing)?|resiz(?:es?|ing)|scan(?:s|ning)?|translat(?:es?|ing)|transcrib(?:es?|ing)|convert(?:s|ing)?|transcod(?:es?|ing)|compress(?:es|ing)?|moderat(?:es?|ing)|back(?:s|ing)? up|process(?:es|ing)?) (?:(?:your|the|our|all|any|some|users?['\u2019]?|unencrypted|encrypted|uploaded|user) )*(?=\p{L})/iu;

/** "storage of uploaded files": the same of a task. */
const TASK =
  /\b(?:storage|hosting|back-?ups?|processing|scanning|transcription|translation|moderation|delivery|conversion) (?:for|of) (?:(?:your|the|our|all|any|some|users?['\u2019]?|unencrypted|encrypted|uploaded|user) )*(?=\p{L})/iu;

/** The data that those whom an item names are said to work on; empty where none is named. */
export function workedOn(item: string): DataType[] {
  const deed = WORKS_ON.exec(item) ?? TASK.exec(item);
  if (!deed) return [];
  const tokens = tokenise(plain(item.slice(deed.index + deed[0].length)));
  const named = dataMentions(tokens).filter((m) => m.level === 'typed');
  // "for storing letters of our users' friends": what comes later is of it.
  return (named[0]?.first ?? 9) > 3 ? [] : [...new Set(named.flatMap((m) => [...m.types]))];
}
