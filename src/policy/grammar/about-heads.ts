import type { DataType } from '../../model/data-types.ts';
import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';
import { POSSESSIVES, SUBJECT_PRONOUNS } from './words.ts';

/** What people say and send. */
const SAID: ReadonlySet<DataType> = new Set(['message-content', 'attachment', 'call-content', 'content']);

const HEAD =
  /^(information|info|data|details|facts|particulars|records|statistics|insights|metadata|meta-data)$/;
/** "the size of your files" */
const MEASURE = /^(sizes?|formats?|resolutions?|dimensions|number|counts?|volume|lengths?)$/;
const METADATA = /^meta-?data$/;
const ABOUT = /^(about|regarding|concerning|on)$/;
const TIED = /^(associated|related|relating|pertaining|linked|connected|belonging|attached)$/;
/** What metadata stands in is not what is taken. */
const WITHIN = /^(contained|embedded|included|stored|found|held|present)$/;
/** Metadata is of, for and from things as it is about them; information from a message is what it says. */
const OF = /^(of|for|from|in|within|inside)$/;

const DETERMINERS =
  /^(the|a|an|any|all|each|every|these|those|such|this|that|individual|other|certain|some|and|or|,|&|\/|and\/or|both|uploaded|sent|shared|received|posted|own|public|private|users?|people|members?|it)$/;
const JOINS = /^(,|and|or|&|\/|and\/or)$/;

/** "the content of your messages": named as such, whatever it is told about. */
const ITSELF = /^(contents?|text|body|bodies|words|themselves|transcripts?)$/;
const ITSELF_FIRST = /^(text|body|bodies|what|transcripts?|substance|meaning)$/;

const DENIES = /\b(?:not|never|no|nor|neither|without|cannot|remov|strip|delet|eras|scrub)/;

const LETTERS =
  /^(messages?|chats?|conversations?|communications?|correspondence|emails?|e-mails?|mails?|texts?|sms|mms|dms?|letters?|dialogues?)$/;

function isMetadata(tokens: readonly Token[], i: number): boolean {
  const { low } = tokens[i]!;
  return METADATA.test(low) || (low === 'data' && tokens[i - 1]?.low === 'meta');
}

/** Where what a head of information tells about begins; -1 where it tells about nothing. */
function topicFrom(tokens: readonly Token[], head: number): number {
  const meta = isMetadata(tokens, head);
  let i = head + 1;
  if (MEASURE.test(tokens[head]!.low)) return tokens[i]?.low === 'of' ? i + 1 : -1;
  if (/^(that|which)$/.test(tokens[i]?.low ?? '') && /^(is|are)$/.test(tokens[i + 1]?.low ?? '')) i += 2;
  const low = tokens[i]?.low ?? '';
  const next = tokens[i + 1]?.low ?? '';
  if (TIED.test(low) && /^(with|to)$/.test(next)) return i + 2;
  if (ABOUT.test(low)) return i + 1;
  if (meta && WITHIN.test(low) && /^(in|within|inside)$/.test(next)) return i + 2;
  if (meta && OF.test(low)) return i + 1;
  return tokens[head]!.low === 'details' && low === 'of' ? i + 1 : -1;
}

/** True for a mention of what was said or sent, where its content is not named as such. */
function isSaid(tokens: readonly Token[], m: DataMention): boolean {
  if (m.level !== 'typed' || !m.types.every((t) => SAID.has(t))) return false;
  const first = tokens[m.first]!.low;
  const last = tokens[m.last]!.low;
  const theirs = [m.first, m.first - 1].some((i) => /^(their|its|whose)$/.test(tokens[i]?.low ?? ''));
  if (m.types[0] === 'content' && /^contents?$/.test(last))
    return !theirs && tokens[m.last + 1]?.low !== 'of';
  return (
    !ITSELF.test(last) &&
    !(m.last > m.first && ITSELF_FIRST.test(first)) &&
    !(/^contents?$/.test(first) && tokens[m.first + 1]?.low === 'of')
  );
}

/** The type of what is told about what was said: who, when and how much of a message, nothing named of a picture. */
function toldOf(tokens: readonly Token[], m: DataMention): DataType {
  if (m.types.includes('call-content')) return 'call-metadata';
  const letters = tokens.slice(m.first, m.last + 1).some((t) => LETTERS.test(t.low));
  return letters && m.types.includes('message-content') ? 'message-metadata' : 'unspecified';
}

/** The end of "(that) you send and receive" behind a noun; `from` where none stands there. */
function pastRelative(tokens: readonly Token[], from: number): number {
  let i = from;
  if (/^(that|which)$/.test(tokens[i]?.low ?? '')) i++;
  if (!SUBJECT_PRONOUNS.has(tokens[i]?.low ?? '') && !/^(users|people|members)$/.test(tokens[i]?.low ?? ''))
    return from;
  i += 2;
  while (
    JOINS.test(tokens[i]?.low ?? '') &&
    /^(send|receive|share|post|upload|create|exchange|store|attach|make|view|write)$/.test(
      tokens[i + 1]?.low ?? '',
    )
  )
    i += 2;
  return i;
}

/** The mentions of a list that begins at `from`, as far as it names what was said and sent. */
function listedFrom(tokens: readonly Token[], mentions: readonly DataMention[], from: number, meta: boolean) {
  const out: DataMention[] = [];
  let i = from;
  for (;;) {
    const start = i;
    const at = () => mentions.find((m) => m.first <= i && i <= m.last && m.last >= start);
    while (
      i < tokens.length &&
      !at() &&
      i < start + 5 &&
      (DETERMINERS.test(tokens[i]!.low) || POSSESSIVES.has(tokens[i]!.low) || tokens[i]!.possessive)
    )
      i++;
    const m = i < tokens.length ? at() : undefined;
    if (!m || (out.length > 0 && !JOINS.test(tokens[start]?.low ?? ''))) return out;
    if (isSaid(tokens, m)) out.push(m);
    else if (!meta || out.length > 0 || m.level !== 'typed' || ITSELF.test(tokens[m.last]!.low)) return out;
    i = pastRelative(tokens, m.last + 1);
    if (!JOINS.test(tokens[i]?.low ?? '')) return out;
  }
}

/** A noun in front of "metadata" says what it is about: "picture metadata", "message and call metadata". */
function namedBefore(tokens: readonly Token[], mentions: readonly DataMention[], i: number): DataMention[] {
  const out: DataMention[] = [];
  let own = mentions.find((m) => m.first <= i && i <= m.last);
  let at = tokens[i]!.low === 'data' ? i - 2 : i - 1;
  if (own && own.first < i) at = own.first - 1;
  else {
    own = mentions.find((m) => m.last === at);
    if (!own || (!isSaid(tokens, own) && tokens[own.last]!.low !== 'content')) return out;
    out.push(own);
    at = own.first - 1;
  }
  while (JOINS.test(tokens[at]?.low ?? '')) {
    while (JOINS.test(tokens[at]?.low ?? '')) at--;
    const m = mentions.find((n) => n.last === at && n.first === at);
    const { low, stem } = tokens[at] ?? { low: '', stem: '' };
    if (!m || !isSaid(tokens, m) || low !== stem || /^(content|media|multimedia|audio|text)$/.test(low))
      return out;
    out.push(m);
    at = m.first - 1;
  }
  return out;
}

/** "including their content": the content of what was named before it. */
function theirContent(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  return mentions.map((m, k) => {
    const own = [m.first, m.first - 1].some((i) => /^(their|its)$/.test(tokens[i]?.low ?? ''));
    if (!own || m.types[0] !== 'content' || !/^contents?$/.test(tokens[m.last]!.low)) return m;
    const before = mentions.slice(0, k).findLast((o) => o.types.some((t) => CONTENT_OF.has(t)));
    return before ? { ...m, types: [...new Set(before.types.flatMap((t) => CONTENT_OF.get(t) ?? []))] } : m;
  });
}

const CONTENT_OF: ReadonlyMap<DataType, DataType> = new Map([
  ['message-content', 'message-content'],
  ['message-metadata', 'message-content'],
  ['communication-metadata', 'message-content'],
  ['attachment', 'attachment'],
  ['call-content', 'call-content'],
  ['call-metadata', 'call-content'],
]);

/** "Photo metadata is removed": of no type that could be denied by its name. */
function deniedMetadata(tokens: readonly Token[], m: DataMention): boolean {
  return (
    m.last > m.first &&
    m.types[0] === 'unspecified' &&
    PICTURED.test(tokens[m.first]!.low) &&
    tokens.slice(Math.max(0, m.first - 8), m.last + 7).some((t) => DENIES.test(t.low))
  );
}
const PICTURED = /^(exif|iptc|xmp|image|photo|picture|video|file|document)$/;

/** "your use of chats": which parts of the service are used. */
function partUsed(tokens: readonly Token[], m: DataMention): boolean {
  const [use, of] = [tokens[m.first - 2]?.low ?? '', tokens[m.first - 1]?.low];
  return (
    m.level === 'typed' &&
    m.types.every((t) => SAID.has(t)) &&
    of === 'of' &&
    /^(use|usage)$/.test(use) &&
    /^(your|their|his|her|users'?)$/.test(tokens[m.first - 3]?.low ?? '') &&
    !POSSESSIVES.has(tokens[m.first]!.low)
  );
}

/**
 * "Information about your messages", "picture metadata": what is told about what was said and sent, which is not what was
 * said. Mentions of content behind or before such a head become the metadata of messages or calls, or data of no type.
 */
export function aboutHeads(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  const named = mentions.filter((m) => !deniedMetadata(tokens, m));
  if (!named.some((m) => m.types.some((t) => SAID.has(t)))) return named;
  return theirContent(tokens, headed(tokens, named)).filter((m) => !partUsed(tokens, m));
}

function headed(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  const told = new Map<DataMention, DataMention>();
  const dropped = new Set<DataMention>();
  tokens.forEach((token, i) => {
    if (!HEAD.test(token.low) && !MEASURE.test(token.low)) return;
    const meta = isMetadata(tokens, i);
    const head = mentions.find((m) => m.first <= i && i <= m.last);
    if (head?.types.some((t) => SAID.has(t))) return;
    const from = topicFrom(tokens, i);
    const whole = head !== undefined && from > 0 && head.last >= from ? head : undefined;
    const listed: DataMention[] = [];
    if (whole) {
      if (JOINS.test(tokens[whole.last + 1]?.low ?? '') && /-metadata$/.test(whole.types[0]!))
        listed.push(...listedFrom(tokens, mentions, whole.last + 1, meta));
    } else if (from > 0) listed.push(...listedFrom(tokens, mentions, from, meta));
    if (meta) listed.push(...namedBefore(tokens, mentions, i));
    const before = tokens
      .slice(Math.max(0, i - 30), i)
      .map((t) => t.low)
      .join(' ');
    const types = listed.map((m) => toldOf(tokens, m));
    const letters = types.includes('message-metadata') || whole?.types[0] === 'message-metadata';
    listed.forEach((m, k) => {
      // "metadata about content and messages": the messages say which.
      const type =
        types[k] === 'unspecified' && letters && m.types[0] === 'content' ? 'message-metadata' : types[k]!;
      const joins = k === 0 && !whole && head && head.level !== 'typed' && m.first > head.last;
      if (joins) dropped.add(head);
      // "We collect no data about your files": of no type, so nothing that could be denied by name.
      if (type === 'unspecified' && DENIES.test(before)) {
        dropped.add(m);
        return;
      }
      told.set(m, {
        first: joins ? head.first : m.first,
        last: m.last,
        types: [type],
        level: type === 'unspecified' ? 'general' : 'typed',
      });
      // "picture metadata" is one phrase with its head.
      if (head && m.first < head.first && m.last === head.first - 1) {
        dropped.add(head);
        told.set(m, { ...told.get(m)!, last: head.last });
      }
    });
  });
  return mentions.filter((m) => !dropped.has(m)).map((m) => told.get(m) ?? m);
}
