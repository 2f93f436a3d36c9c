import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { DENIED_BESIDE, deniedDeed } from './denied-headings.ts';
import type { Draft } from './draft.ts';
import { withoutDoings } from './held-under.ts';
import { leadOfItems } from './list-leads.ts';
import { beginsPurpose } from './purpose-items.ts';
import { impliedRecipients, recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';
import { PREPOSITIONS } from './words.ts';

const HANDS_OVER = new Set(['upload', 'provide', 'submit', 'enter', 'send', 'scan']);

const HEADINGS: readonly [RegExp, Action, ClaimRecipient][] = [
  [
    /\b(share|sharing|(?<!\b(?:specific|additional|required|state|regional|privacy|legal|regulatory|supplemental|other|california|jurisdiction) )disclos(?!ures? (?:for|under)\b)\w+|transfer\w*|who (we|has|can)|recipients)\b/i,
    'share',
    'unspecified',
  ],
  [
    /\b(information|data|content)\b.*\b(collected|provided|received|gathered|obtained|you (give|provide|share|submit|create)|(we|that we) (collect|receive|get|obtain|gather))\b|\bcollect(ed|ion|s)?\b|\byou (give|provide) (to )?us\b/i,
    'collect',
    'self',
  ],
  // As shops for apps have it: what is not linked to anybody is had all the same.
  [
    /^\W*(?:data|information) (?:(?:that is |that['\u2019]s )?(?:not )?linked to|used to track) you\b/i,
    'collect',
    'self',
  ],
  [/\b(use|uses|used|using|process|processed|why we)\b/i, 'use', 'self'],
  [/\b(retention|retain|how long|storage|keep)\b/i, 'store', 'self'],
];

/** What a heading affirms by itself; null where it says nothing of data, or denies it. */
export function statementOf(text: string): Draft | null {
  if (deniedDeed(text) !== null) return null;
  for (const [pattern, action, recipient] of HEADINGS) {
    if (!pattern.test(text)) continue;
    return {
      actor: 'self',
      action,
      polarity: 'affirmed',
      modality: 'does',
      data: ['unspecified'],
      recipient,
      purpose: ['unspecified'],
      conditions: [],
      confidence: 0.6,
      rule: 'heading',
    };
  }
  return null;
}

/** "What data do we process?", "Kinds of data that are handled": what stands under it the service has. */
const HELD =
  /^(?!.*\b(?:how|why|purposes?|when|where|who|whom|legal|basis|bases|grounds?|long|rights?|share\w*|disclos\w*|not)\b).*\b(?:data|information)\b.{0,30}\b(?:process(?:ed)?|handled?|hold|held|stored)\b/i;

/** True right under a heading about what data the service has. */
function holdsUnder(section: string): boolean {
  const near = section.split(' > ').at(-1) ?? '';
  return statementOf(near)?.action === 'collect' || HELD.test(near);
}

/** "Legal bases of processing" under "Data transfers": what stands there goes on from no heading above it. */
const OTHER_MATTER = cued(
  /^\W*(?:our |the |what (?:are|is) (?:the|our) )?(?:legal|lawful) (?:bas[ei]s|grounds?)\b(?! (?:for|of) (?:the |our |such )?(?:sharing|disclos|transfer|collect|using|use|stor))/i,
);

/** What the headings above a sentence affirm: the nearest that says anything, unless it denies it. */
function stated(section: string): Draft | undefined {
  for (const heading of section.split(' > ').reverse()) {
    if (deniedDeed(heading) !== null || OTHER_MATTER.test(heading)) return undefined;
    const own = statementOf(withoutDoings(heading));
    if (own) return own;
  }
  return undefined;
}

/** What the headings above a sentence say, for what goes on from them. */
export function sectionStatement(section: string): Draft[] {
  const found = stated(section);
  return found ? [found] : [];
}

/** "Personal data processed": what the service has. */
const PROCESSED =
  /^\W*(?:(?:the )?(?:types?|categor(?:y|ies)|kinds?) of )?(?:personal )?(?:data|information) (?:(?:that|which) )?(?:(?:is|are|may be|being) )?processed\W*$/i;

/** "Cookies and other tools: A cookie is a small text file …": what a thing is. */
const DEFINES = cued(
  /^\s*(?:an? |the )?[\w ()"\u201c\u201d'-]{2,50}? (?:is|are) (?:an? )?(?:(?:small|tiny|short|little|unique|invisible|electronic|simple|similar) )*(?:strings?|pieces?|bits?|blocks?|lines?|snippets?|(?:text |data |computer |graphic |image )?files?|images?|graphics?|technolog(?:y|ies)|tools?|mechanisms?|software|scripts?)\b/i,
);

/** "Ways in which we collect it: when you write": the items are occasions. */
const OF_WAYS = /\b(?:ways|means|methods|occasions|times|situations|circumstances)\b[^:]*$/i;
/** "Analytics uses:" */
const OF_USES = /^\W*(?:[\w-]+ ){0,3}(?:uses|purposes)\s*$/i;
const STORES_LAST =
  /\b(?:and|also|then|it|which|that) (?:stores?|keeps?|saves?|retains?|records?)(?: the following)?\s*$/i;

/** "Data provided or collected through your account: your address book, …": a verbless lead with its items. */
function itemsOf(s: ParsedSentence): Draft | null {
  const colon = s.tokens.findIndex((t) => t.low === ':');
  if (colon < 2 || colon > 30 || DEFINES.test(s.text.slice(s.tokens[colon]!.end))) return null;
  const own = statementOf(s.text.slice(0, s.tokens[colon]!.start));
  if (!own || !['collect', 'use', 'store'].includes(own.action)) return null;
  const processed = PROCESSED.test(s.text.slice(0, s.tokens[colon]!.start));
  if (s.groups.some((g) => g.shape === 'finite' && g.kind === 'main' && g.last < colon && g.lemma !== 'be'))
    return null;
  const items = s.data.filter((m) => m.first > colon);
  const lead = s.text.slice(0, s.tokens[colon]!.start);
  const aims = OF_USES.test(lead) && beginsPurpose(s.text.slice(s.tokens[colon]!.end).trim());
  const types =
    OF_WAYS.test(lead) || aims
      ? (['unspecified'] as const)
      : typesOf(s, items, s.tokens.length).filter((t) => t !== 'unspecified');
  const conditional = s.groups.some((g) => g.first > colon && g.kind === 'sub' && g.opener === 'if');
  if (types.length === 0) return null;
  // "… keeps logs for statistics and stores:": its last verb has the list.
  const action = processed ? 'collect' : STORES_LAST.test(lead) ? 'store' : own.action;
  return {
    ...own,
    action,
    data: [...types],
    modality: conditional ? 'only-if' : 'does',
    confidence: 0.6,
    rule: 'items',
  };
}

/** "To our providers who host it": those who get it stand first; null where they do not. */
function givenTo(s: ParsedSentence): ClaimRecipient[] | null {
  if (!['to', 'with'].includes(s.tokens[0]?.low ?? '')) return null;
  const party = s.parties.find((p) => p.first >= 1 && p.first <= 3 && !['self', 'user'].includes(p.kind));
  const verb = s.groups.some((g) => party !== undefined && g.first < party.first);
  return party && !verb ? recipientsOf([party], '') : null;
}

/** "Information From Forms You Use.": each word with a capital, a heading that runs into its text. */
function isTitle(s: ParsedSentence): boolean {
  const words = s.tokens.filter((t) => /^\p{L}/u.test(t.text));
  const small = /^(of|and|or|the|a|an|from|to|for|in|on|by|with|you|your|we|our|us|about)$/;
  return (
    words.length > 1 &&
    words.length < 9 &&
    /^\p{Lu}/u.test(words[0]!.text) &&
    words.slice(1).every((t) => /^\p{Lu}/u.test(t.text) || small.test(t.text)) &&
    words.slice(1).some((t) => /^\p{Lu}\p{Ll}/u.test(t.text))
  );
}

/** "For more information, see …", "For users in Iceland: …": a pointer or for whom, not an occasion. */
const DIRECTS =
  /^for (more|further|additional|the|a list|details|questions|(?:all )?(?:users|residents|people|persons|individuals|customers|members|visitors|data subjects|citizens))\b|[,;] (please )?(see|refer|visit|read|click|contact|review|consult|check|go|follow|write|email|use)\b/i;

/** "The app presents your photos": a verb after a noun in the singular that the reader took for none. */
function verbUnread(s: ParsedSentence): boolean {
  if (!/^(the|our|this|an?)\b/i.test(s.text)) return false;
  return s.tokens.some((t, i) => {
    const before = s.tokens[i - 1];
    const noun =
      before !== undefined && i > 1 && i < 9 && /[a-rt-z]$/.test(before.low) && !PREPOSITIONS.has(before.low);
    return noun && VERBS.get(t.low)?.form === 's' && !s.data.some((m) => m.first <= i && i <= m.last);
  });
}

const OF_DATA = /^(data|information|details|content|your)\b/i;

/** Where "to the extent that", "insofar as" begins, or behind the end. */
function extentAt(s: ParsedSentence): number {
  const at = s.tokens.findIndex(
    (t, i) =>
      /^(?:insofar|inasmuch)$/.test(t.low) ||
      (t.low === 'to' && s.tokens[i + 1]?.low === 'the' && s.tokens[i + 2]?.low === 'extent'),
  );
  return at > 0 ? at : s.tokens.length;
}

/** "tied to an identifier, never to your name": where what it is not begins, or behind the end. */
function deniedFrom(s: ParsedSentence): number {
  const at = s.tokens.findIndex(
    (t, i) =>
      /^(?:not|never)$/.test(t.low) &&
      /^(?:,|but|and)$/.test(s.tokens[i - 1]?.low ?? '') &&
      /^(?:to|with|by|from|your|the|any)$/.test(s.tokens[i + 1]?.low ?? ''),
  );
  return at > 0 ? at : s.tokens.length;
}

const CONDITION_ENDS = /^(?:[,;:()\u2014]|and)$/;

/** "your language (if you rate us)", "your voice, if you choose to send a video", "…, to the extent you tell us in a post". */
function inCondition(s: ParsedSentence, m: { first: number }): boolean {
  if (m.first > extentAt(s)) return true;
  const tied = s.groups.some(
    (g) =>
      g.kind === 'sub' &&
      (['if', 'unless'].includes(g.opener) ||
        (g.opener === 'where' && s.tokens[g.clauseFirst - 1]?.low === ',')) &&
      g.clauseFirst > 1 &&
      g.clauseFirst < m.first &&
      subjectRole(s, g).role === 'user' &&
      !s.tokens.slice(g.clauseFirst, m.first).some((t) => CONDITION_ENDS.test(t.low)) &&
      !s.groups.some((h) => h.shape === 'finite' && h.first > g.last && h.last < m.first),
  );
  if (tied) return true;
  return s.groups.some(
    (g) =>
      g.kind === 'sub' &&
      s.tokens[g.clauseFirst - 1]?.low === '(' &&
      g.clauseFirst <= m.first &&
      !s.tokens.slice(g.clauseFirst, m.first).some((t) => t.low === ')'),
  );
}

/** Words that tell a thing from a heading: "Your town when you ask for it.", "Records, such as invoices." */
const TELLS = /\b(your|such as|including)\b/;

/** "operating system of your phone;" or "your town (if you give it)" right under "Data we collect". */
function isEntry(text: string, section: string): boolean {
  return holdsUnder(section) && (!/[.?!:]\s*$/.test(text) || (/\.\s*$/.test(text) && TELLS.test(text)));
}

function beside(g: VerbGroup): boolean {
  return g.kind === 'relative' || g.kind === 'sub';
}
const SPELLS = /\b(such as|including|for example|e\.g\.|how (often|long|frequently|many))/i;

/** "whether you opened the e-mail": what is asked of it, which is not what is given. */
function inQuestion(s: ParsedSentence, m: { first: number }): boolean {
  return s.groups.some(
    (g) =>
      g.kind === 'question' &&
      g.last < m.first &&
      !s.tokens.slice(g.last, m.first).some((t) => t.low === ',' || t.low === ';'),
  );
}

/** "address, phone number", "collect facts about your device": no order and no aim. */
const NOUN_OR_DEED = /^(address|name|contact|view|search|log|collect|record|gather|receive)$/;

/** "To answer your messages", "For details on cookies": an aim, not what is listed. */
const AIMS =
  /^\W*(to|in order to|for(?! (example|instance)\b)|provide|improve|help|ensure|develop|deliver|create|identify|personali[sz]e|customi[sz]e|detect|prevent|protect|analy[sz]e|enable|comply|respond|send|keep|allow|communicate|maintain|operate|manage|enforce|verify|resolve|understand|inform|notify|correct|administer)\b/i;

/** "Sending you messages about your account": the service sends them. */
const TO_PERSON =
  /^\W*(sending|providing) (you|e-?mails?|newsletters?|notifications?|messages?)\b(?![^.;]*\bto us\b)/i;

/** "None of our services collect: …": a denial, though its verb is none. */
const NONE = /^\W*(?:none|neither|nobody|no[- ]one|nothing)\b/i;

/**
 * What a heading or a fragment says. A heading ("Information you provide") is what "This includes …" goes on from;
 * a fragment that gives an occasion ("To protect our rights …") under a heading about disclosure is a disclosure.
 */
export function headingStatement(
  s: ParsedSentence,
  section: string,
  leads: readonly Draft[],
): { statements: Draft[]; fragment: Draft[] } {
  const finite = s.groups.some((g) => g.shape === 'finite' && g.kind === 'main' && g.lemma !== 'be');
  // What a sentence denies is no item of a list.
  const denies = NONE.test(s.text) || s.groups.some((g) => g.shape === 'finite' && g.negated);
  const opens = finite && !denies ? leadOfItems(s) : null;
  if (opens) return { statements: [opens], fragment: [] };
  if (finite || denies || s.tokens.length > 110 || DENIED_BESIDE.test(s.text))
    return { statements: [], fragment: [] };
  const text = s.text.replace(/^[\s*\u2014\u2013\u25cf\u2022-]+/, '');
  const above = stated(section);
  if (
    above?.action === 'share' &&
    s.tokens.length <= 60 &&
    !DIRECTS.test(s.text) &&
    /^(to(?! (opt|do (?:so|this|that)|learn|find|exercise|manage|request|delete|change|update|withdraw|object|read|see|contact)\b)|for|in (response|connection|order)|with your) /i.test(
      s.text,
    ) &&
    s.tokens.length > 10 &&
    !s.groups.some((g) => g.shape === 'finite' && g.kind !== 'relative')
  ) {
    return {
      statements: [],
      fragment: (givenTo(s) ?? impliedRecipients(s)).map((recipient) => ({
        ...above,
        recipient,
        modality: 'only-if' as const,
        confidence: 0.5,
        rule: 'fragment',
      })),
    };
  }
  // "Device information such as your model and your IP address." under a heading about collection.
  const lead =
    leads.findLast((d) => d.action === 'collect' && d.polarity === 'affirmed') ??
    (above?.action === 'collect' ? above : undefined) ??
    (above?.action === 'use' && holdsUnder(section) ? { ...above, action: 'collect' as const } : undefined) ??
    leads.findLast(
      (d) => d.rule === 'self-process' && d.polarity === 'affirmed' && d.data[0] === 'unspecified',
    );
  // "Uploading a copy of your passport." among the ways of verifying.
  const first = s.groups[0];
  if (
    lead &&
    first?.shape === 'gerund' &&
    first.first === 0 &&
    HANDS_OVER.has(first.lemma) &&
    !TO_PERSON.test(s.text)
  ) {
    const given = typesOf(s, s.data, s.tokens.length).filter((t) => t !== 'unspecified');
    if (given.length > 0)
      return {
        statements: [],
        fragment: [{ ...lead, action: 'collect', data: given, confidence: 0.55, rule: 'fragment-deed' }],
      };
  }
  if (
    /^(keep|please|note|remember|bear|if|when)\b|\b(please|for more information|learn more|click here|see our|read our|refers to|means (any|all|the|that|data|information|personal))\b/i.test(
      text,
    )
  )
    return { statements: [], fragment: [] };
  // "Contact data: your address", "Contact data – your address": a label before what is listed.
  const colon = s.tokens.findIndex((t, i) => t.low === ':' || (t.low === '\u2014' && i > 0 && i < 7));
  const denied = deniedFrom(s);
  const stood = s.data.filter((m) => m.first > colon && m.first < denied && !inQuestion(s, m));
  const typed = typesOf(
    s,
    stood.filter((m) => !inCondition(s, m)),
    s.tokens.length,
  ).filter((t) => t !== 'unspecified');
  // What a condition names is no item, but it makes a list as long as it looks.
  const several =
    typed.length >= 2 ||
    (typed.length === 1 && typesOf(s, stood, s.tokens.length).filter((t) => t !== 'unspecified').length >= 2);
  const verbless =
    !s.groups.some(
      (g) => g.shape === 'finite' && !(beside(g) || (g.kind === 'question' && SPELLS.test(text))),
    ) && !verbUnread(s);
  const list = /\b(such as|including)\b|,.*,/i.test(text) && !/^(when|if|a|an|we|you)\b/i.test(text);
  // "Read the telemetry documentation.", "Handle your orders, requests and messages.": told to the person, or why.
  const bare = first?.shape === 'bare' && first.first === 0 && !NOUN_OR_DEED.test(first.lemma);
  const told = bare || AIMS.test(s.text);
  // "Service providers that help us find your device": those who, not what.
  const named = s.data.find((m) => m.first > s.tokens.findIndex((t) => t.low === ':'));
  if (
    s.parties.some(
      (p) =>
        p.kind !== 'self' &&
        p.kind !== 'user' &&
        p.first > s.tokens.findIndex((t) => t.low === ':') &&
        p.last < (named?.first ?? 0),
    )
  )
    return { statements: [], fragment: [] };
  // "Messages: answering you by phone or e-mail": what is done.
  const deed = s.groups.some(
    (g) => g.shape === 'gerund' && (g.first === 0 || (colon > 0 && g.first === colon + 1)),
  );
  if (lead && list && verbless && !deed && !told && several && s.tokens.length >= 7) {
    return { statements: [], fragment: [{ ...lead, data: typed, confidence: 0.55, rule: 'fragment-list' }] };
  }
  const itemised = itemsOf(s);
  if (itemised) return { statements: [], fragment: [itemised] };
  // "Your phone number." under "We collect", an item alone; "Contact data: your phone number" under a heading.
  const listed =
    leads.some((d) => d.rule !== 'heading') || (colon > 0 && colon < 7 && s.data.some((m) => m.last < colon));
  const head = s.data[0];
  // An item's mark may stand before it.
  const opening = /^[*\u2014\u2013\u25cf\u2022-]$/.test(s.tokens[0]?.low ?? '') ? 1 : 0;
  if (
    lead &&
    verbless &&
    !told &&
    !deed &&
    !isTitle(s) &&
    typed.length > 0 &&
    head !== undefined &&
    head.first <= 2 &&
    s.tokens.length >= 3 &&
    !text.includes('?') &&
    (listed ||
      (/[.;]\s*$/.test(text) && OF_DATA.test(text)) ||
      (head.first === opening && isEntry(text, section)))
  )
    return { statements: [], fragment: [{ ...lead, data: typed, confidence: 0.55, rule: 'fragment-item' }] };
  if (s.tokens.length > 16) return { statements: [], fragment: [] };
  const own = statementOf(withoutDoings(s.text));
  return { statements: own ? [own] : [], fragment: [] };
}
