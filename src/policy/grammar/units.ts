import { VERBS } from '../lexicon/verbs.ts';
import { parse } from './clauses.ts';
import { cued } from './cued.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A list item's mark inside a flattened list. */
const ITEM = /(?:^|\n)\s*[*\u2022-]\s+|\s+[-\u2022]\s+(?=[A-Z(]|[a-z]+ing\b|[a-z])/g;
const LISTED = /(?:^|\s)[*\u2022-]\s/;
/** Where a sentence ends; a space may be lost before words that begin one: "… and security.We use it". */
const ENDS =
  /[.!?\u2026]["')\u201d]?(?=\s+(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+)?["'(\u201c]?(?:\p{Lu}|i(?:Phone|Pad|OS)\b))|(?<=[a-z]{2}[)"\u201d]?)[.?!](?=(?:We|You|Your|Our|The|This|These|They|If|In|For|When|It|To|How|As)\s)|(?<=[a-z]{3}[)"\u201d]?)[.?!](?=(?!(?:Com|Net|Org|Io|Js)\b)\p{Lu}\p{Ll}{2,} \p{Ll})/gu;
const ABBREVIATION =
  /\b(?:e\.g|i\.e|etc|inc|ltd|llc|co|corp|pte|pty|u\.s|u\.s\.a|u\.k|e\.u|no|vs|viz|cf|st|mr|mrs|ms|dr|art|sec|approx|incl)\.$/i;
/** "J. P. Morgan": a letter of a name. */
const INITIAL = /(?:^|[\s(])(?!I\.)\p{Lu}\.$/u;

/** "Cal. Civ. Code § 1798.80": parts of a statute's name. */
const STATUTE = /(?:^|[\s(])(?:&\s)?\p{Lu}[a-z]{2,4}\.$/u;
const STATUTE_GOES_ON =
  /^(?:(?:Civ|Bus|Prof|Gov|Com|Penal|Rev|Ins|Gen|Stat|Ann)\.(?: |$)|(?:Penal|Health|Labor) Code\b|Code (?:§|Section|Ann\.))/;

/** "kept in the U.S. We use it": an abbreviation that may end a sentence, before a word that begins one. */
const MAY_END = /\b(?:u\.s|u\.s\.a|u\.k|e\.u|inc|ltd|llc|corp|co|no)\.$/i;
const OPENS =
  /^["'\u201c(]?(?:We|You|Your|Our|The|This|That|These|Those|They|If|When|Where|It|Its|However|By|In|To|For|As|On|At|Any|All|Some|Such|Other|Users?|Please|There|No|Not|Neither|Nobody|And|But|Or)\b(?! (?:Hague|Act)\b)/;

/** "as told in “3. Data we collect”": the number of a section in quotes. */
const QUOTED_NUMBER = /["\u201c\u2018(]\d{1,2}(?:\.\d{1,2})*\.$/;

/** True where the full stop between what ends in `last` and the part after it ends no sentence. */
function isCut(last: string, part: string): boolean {
  if (STATUTE_GOES_ON.test(part) && STATUTE.test(last)) return true;
  if (QUOTED_NUMBER.test(last)) return true;
  const isInitial = INITIAL.test(last);
  if (!isInitial && !ABBREVIATION.test(last)) return false;
  // "Do we sell it? No. Pigeon …" is an answer, no number.
  return !(/\betc\.$|^no\.$/i.test(last) || ((isInitial || MAY_END.test(last)) && OPENS.test(part)));
}

/** Splits a text at full stops that end sentences. */
export function sentencesOf(text: string): string[] {
  const ends = [...text.matchAll(ENDS)].map((match) => match.index + match[0].length);
  const sentences: string[][] = [];
  for (const [n, end] of [...ends, text.length].entries()) {
    const part = text.slice(ends[n - 1] ?? 0, end).trim();
    const parts = sentences.at(-1);
    // Only the last part is looked at: a page of "A. A. A. …" must not cost its length for each.
    if (parts !== undefined && isCut(parts.length > 1 ? ` ${parts.at(-1)}` : parts[0]!, part))
      parts.push(part);
    else sentences.push([part]);
  }
  return sentences.map((parts) => parts.join(' ')).filter(Boolean);
}

const CLAUSE =
  /^(we|you|they|it|if|when|once|our|your|the|a|an|some|users?|other|these|this|any|all|to|by|in|for|most|many|when|while|where|after|before|unless|upon|as)\b/i;
const HAS_VERB =
  /\b(we|you|they|it|users?|bots?|that|which|who|parties|partners|providers|information|data)\b.{0,40}\b(may|can|will|are|is|do|does|collect|use|share|store|receive|provide|process|get|send|keep|have|has)\b/i;

function isMain(g: VerbGroup): boolean {
  return g.kind === 'main' && g.shape === 'finite';
}

/** "to answer what you ask", "an address that you may change": first words after which no main verb need come. */
const MAY_BE_PHRASE = /^(?:to|by|in|for|our|your|the|an?|some|other|these|any|all|most|many)\b/i;

/** "A host is the person who opens the room.": who or what somebody or something is. */
const SAYS_WHAT_IT_IS =
  /^(?:An?|The) (?:[\w'\u2019-]+ ){1,5}(?:is|are) (?:an?|the|any|those|someone|anyone)\b/;

/** True for a list item that is a sentence of its own, not the end of its lead. */
export function isSentence(item: string): boolean {
  if (SAYS_WHAT_IT_IS.test(item)) return true;
  if (CLAUSE.test(item) && HAS_VERB.test(item))
    return !MAY_BE_PHRASE.test(item) || parse(item.slice(0, 300), []).groups.some(isMain);
  // "Call records of your free calls are kept for a year."
  if (!/^["'(]?\p{Lu}/u.test(item) || !HAS_AUXILIARY.test(item)) return false;
  const first = parse(item.slice(0, 300), []).groups.find(isMain);
  return first?.subject?.first === 0 && first.auxiliary;
}

const HAS_AUXILIARY = /\b(are|is|will|may|can|has been|have been|do not|does not|was|were)\b/;

/** "Device Information: the model of your phone": an item's label. */
const LABEL =
  /^\W{0,3}(\p{Lu}[\w'’&/-]*(?:[ ,]+(?:(?:and|or|of|the|for|from|with|to|in|on|&|you|your|we)\b|[\w'’&/()-]+)){0,9})\W{0,3}[:\u2014\u2013]\W{0,3}\s+(?=\S.{8,})/u;

/** "“Feedback”, any information you give …": a name for what is then told, as its label. */
const QUOTED =
  /^\W{0,2}["\u201c]([^"\u201c\u201d,:]{3,40})["\u201d],?\s*(?:[,:\u2014\u2013]|that is,|i\.e\.,?)\s+(?=(?:any|all|the|your|information|data|what|anything|everything|whatever)\s)/i;

/** An item without its label; its label, or an empty string. */
export function unlabelled(item: string): { label: string; rest: string } {
  const quoted = /^\W{0,2}["\u201c]/.test(item) ? QUOTED.exec(item) : null;
  if (quoted) return { label: quoted[1]!, rest: item.slice(quoted[0].length) };
  const match = /[:\u2014\u2013]/.test(item) ? LABEL.exec(item) : null;
  if (
    !match ||
    match[0].split(' ').length > 9 ||
    /\b(are|is|may|will|can|collect|use|share)\b/.test(match[1]!)
  )
    return { label: '', rest: item };
  return { label: match[1]!, rest: item.slice(match[0].length) };
}

/** "We collect the following data when you sign up:": what stands between the announced list and its colon goes first. */
const ANNOUNCED = cued(
  /^(.{3,160}?\bfollowing\b(?:(?: [\w-]+){0,3}? (?:information|data|details|types|categories(?: of (?:personal )?(?:information|data))?|items))?(?: about you| from you)?),? ((?:when|if|where|once|while|as|during|through|in order to|in connection|until|for (?:a|an|the|at least|up to|as long))\b[^:]{3,200}):?$/i,
);

/** A lead that stops in the middle of its verb ("To do so, we may:"): its items go on without a mark. */
const OPEN_LEAD =
  /(?:(?<!\b(?:from|about|to|with|of|by|on|for|concerning|regarding) )\byou|\b(?:we|they|may|can|will|might|could|do not|don't|never|not|to|also|by))( (also|sometimes|only))?$/i;

function bare(lead: string): string {
  return lead.replace(/[\s:,\u2014-]*$/, '');
}

/** "We may share it if:": whatever follows, though a sentence of its own, is what it hangs on. */
const TIE = /\b(?:if|when|where|whenever|unless|to the extent(?: that)?|in cases where|in case)\s*:\s*$/i;

/** On what data is gathered or used is its ground in law; on what it is given away is a tie. */
const HANDS_ON = /\b(?:shar|disclos|transfer|releas|sell|provide)\w*\b/i;

/** "… with: with our vendors": the preposition, once. */
function onceOnly(lead: string, item: string): string {
  const last = /\b(to|with|by|from|for)$/i.exec(bare(lead))?.[1]?.toLowerCase();
  return last && item.toLowerCase().startsWith(`${last} `) ? item.slice(last.length + 1) : item;
}

/** "We will never: sell it": the item's verb is denied by the lead. */
const DENIED_LEAD = cued(
  /\b(?:do|does|will|would|shall|may|can|could|must)(?: not|n['\u2019]t| never)(?: \w+ly| ever| knowingly)?\s*:\s*$|\b(?:cannot|can['\u2019]t|won['\u2019]t|never)(?: ever)?\s*:\s*$/i,
);

/** True where a lead ends in "will not:", so that its items are denied. */
export function deniesItems(lead: string, item: string): boolean {
  return (
    DENIED_LEAD.test(lead) &&
    VERBS.get(/^\W*([\p{L}-]+)/u.exec(item)?.[1]?.toLowerCase() ?? '')?.form === 'base'
  );
}

/** True where an item only ends its lead, though it reads like a sentence: behind "if:", or with the lead's last word. */
export function endsLead(lead: string, item: string): boolean {
  return (TIE.test(lead) && HANDS_ON.test(lead)) || onceOnly(lead, item) !== item || deniesItems(lead, item);
}

function isOpen(lead: string): boolean {
  return OPEN_LEAD.test(bare(lead)) || DENIED_LEAD.test(lead) || (TIE.test(lead) && HANDS_ON.test(lead));
}

/** "Password – required for signing in": what it is for, so that the label is what is listed. */
const WHAT_FOR = cued(
  /^(?:(?:this|which|it) (?:is|are) )?(?:only |also )?(?:(?:used|required|needed|necessary|requested|collected|optional)\b|so that\b|in order to\b)/i,
);

/** True for an item whose label is what is listed, and the rest what it is for. */
export function labelListed(item: string): boolean {
  const { label, rest } = unlabelled(item);
  return label !== '' && WHAT_FOR.test(rest);
}

/**
 * "Service Providers.", "Apps and Integrations:": each longer word with a capital, and more behind it. The label of what
 * follows, where "With our providers." is an item itself.
 */
const TITLE_LABEL =
  /^\W*(?!(?:With|To|For|In|At|As (?:[Rr]equired|[Pp]ermitted))\b)\p{Lu}[\p{L}-]*(?:,? (?:\p{Lu}[\p{L}-]*|and|or|of|the|with|to|for|in|\/|&))*[.:]\W*$/u;

/** True for an item of a list that is only a label, whose sentences follow it; behind "with:" it is who is meant. */
export function isLabel(item: string, lead: string): boolean {
  return item.length < 90 && TITLE_LABEL.test(item) && !/\b(?:to|with|from|by|for)\s*:\s*$/i.test(lead);
}

function phraseOf(item: string): string {
  const { label, rest } = unlabelled(item);
  return (labelListed(item) ? label.replace(/\W+$/, '') : rest).replace(/[;,.]\s*(and|or)?\s*$/, '');
}

/** An item's first word as inside a sentence, where it is no name or abbreviation. */
function lowered(item: string): string {
  return /^\p{Lu}\p{Ll}+\b/u.test(item) ? item[0]!.toLowerCase() + item.slice(1) : item;
}

/** A lead with the items that continue it. */
export function joinLead(lead: string, items: readonly string[]): string {
  const plain = bare(lead);
  const phrases = items.map((item) => onceOnly(lead, phraseOf(item)));
  if (isOpen(lead)) return `${plain} ${phrases.map(lowered).join(', ')}.`;
  const announced = ANNOUNCED.exec(plain);
  const head = announced
    ? `${announced[2]![0]!.toUpperCase()}${announced[2]!.slice(1)}, ${/^(we|you|our|the|this)\b/i.test(announced[1]!) ? announced[1]![0]!.toLowerCase() : announced[1]![0]!}${announced[1]!.slice(1)}`
    : plain;
  return `${head}: ${phrases.join(', ')}.`;
}

/** "Contract The data is kept for a year": a line's end that a flattened cell lost. */
const LOST =
  /(?<=[a-z)]) (?=(?:The|This|Your) (?:data|information) (?:is|are|will be) (?:retained|kept|stored)\b)/g;

/** A table's row, cell by cell; a short cell before others only says what they are about. */
function cells(row: string): string[] {
  const parts = row
    .replace(LOST, '. ')
    .split(/\s*\|\s*/)
    .filter(Boolean);
  const said = parts.filter(
    (cell, i) => i === parts.length - 1 || cell.split(' ').length > 6 || /[.;]$/.test(cell),
  );
  return said.flatMap((cell) => units(cell));
}

/**
 * The simple texts of a sentence that may carry a list: the lead joined to each item that is a mere phrase,
 * items that are sentences on their own.
 */
export function units(text: string): string[] {
  const flat = text.replace(/\s{2,}|[^\S \n]/g, (gap) => (gap.includes('\n') ? '\n' : ' ')).trim();
  if (!flat) return [];
  if (flat.includes(' | ')) return cells(flat);
  const pieces = (LISTED.test(flat) ? flat.split(ITEM) : [flat]).map((x) => x.trim()).filter(Boolean);
  if (pieces.length < 2 || !/[:;.]\s*$/.test(pieces[0]!)) return sentencesOf(flat.replace(/\n/g, ' '));
  const lead = sentencesOf(pieces[0]!);
  const last = lead.pop() ?? '';
  const items = pieces.slice(1);
  const out = [...lead];
  const phrases: string[] = [];
  const sentences: string[] = [];
  for (const item of items) {
    const { rest } = unlabelled(item);
    if (isSentence(rest) && !endsLead(last, rest)) sentences.push(rest);
    else {
      // An item's further sentences stand alone.
      const [first = '', ...more] = sentencesOf(rest);
      const apart = more.length > 0 && more.every(isSentence);
      phrases.push(apart ? first : item);
      if (apart) sentences.push(...more);
    }
  }
  if (phrases.length > 0 && isOpen(last)) out.push(...phrases.map((item) => joinLead(last, [item])));
  else if (phrases.length > 0) out.push(joinLead(last, phrases));
  else out.push(last.replace(/:\s*$/, '.'));
  for (const item of sentences) out.push(...sentencesOf(item));
  return out;
}
