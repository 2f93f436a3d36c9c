import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Discourse, Draft } from './draft.ts';
import type { DataMention } from './mentions.ts';
import { onlyOursReads } from './own-keys.ts';
import { subjectRole } from './roles.ts';
import { heldTo } from './tail-limits.ts';
import { typesOf } from './types-named.ts';

const E2E = `(?:end[- ]to[- ]end[- ](?:encrypt(?:ed|ion)|encryption)|encrypted end[- ]to[- ]end|zero[- ](?:access|knowledge) encrypt(?:ed|ion)|(?:e2ee|E2EE))`;
const E2E_SAID = new RegExp(E2E, 'i');
/** The encryption is stated of something: "are end-to-end encrypted", "is protected with end-to-end encryption". */
const STATED = cued(
  new RegExp(
    String.raw`\b(?:are|is|be|being|remain|remains|stay|stays|get|gets|use|uses|using|(?:protected|secured|covered|encrypted|safeguarded) (?:by|with|through|using|via))\s(?:\w+ly |always |also |by default |now |all )*(?:(?:protected|secured|covered|encrypted|safeguarded) (?:by|with|through|using|via) (?:\w+ ){0,2}|(?:sent|transmitted|transferred|delivered|exchanged|relayed|stored|kept),? )?${E2E}`,
    'i',
  ),
);
const KNOWN_AS = cued(
  new RegExp(
    String.raw`\bencrypted\b.{0,160}\((?:also )?(?:known as|called|i\.e\.,?|so-called|this is) ["']?${E2E}`,
    'i',
  ),
);
const KEY_ELSEWHERE =
  /\b(encrypted|decrypted)\b.{0,70}\b(key|keys)\b.{0,60}\b(only (you|to you|on your|the (sender|recipient))|known only|not known|unknown|we (do not|don't|cannot) (have|possess|hold|know))\b/i;
/** Whom the service does not mean by itself ("third parties", "hackers") is kept off by any encryption on the way. */
const AGAINST_US = cued(
  /\b(?:protect|prevent|keep|stop|shield)\w*\b.{0,30}\b(?:(?:us|we|anyone|anybody)(?: (?:and|or) (?:third parties|others|anyone else))?|(?!unauthori)\w+ (?:and|or) (?:third parties|others|anyone else)) from (?:reading|seeing|accessing|viewing|listening)\b/i,
);
/** Between a device and a server, or where it lies: whoever runs the server reads it. */
const ON_THE_WAY = /\b(?:ssl|tls|https|transport layer|(?:in|during) (?:transit|transmission)|at rest)\b/i;
/** "encrypted, so that nobody but you can read them" */
const SO_UNREAD =
  /\bencrypted\b.{0,60}\b(so( that)?|which means( that)?|meaning( that)?|such that|and)\b.{0,50}\b(never|not|no[- ]one|nobody|none|only)\b.{0,60}\b(read|seen|see|viewed|view|accessed|access|decrypted|decrypt|listen|deciphered)\b/i;
/** Offers and possibilities, which say nothing of what is done, and what holds of some alone or is yet to come. */
const OFFERED = cued(
  /^(?:\w+, )?(?:not (?:all|every|each)|only|some|most|many|certain|several|a few|few|no|none|neither)\b|\b(?:soon|in the future|later this year|not yet|plan(?:s|ned)? to|will eventually)\b|\b(offers?|support for)\b|\byou (can|may|could|might)\b|\bsome (products|features|chats|services)\b|\b(may|can|could) be (protected|sent|transmitted|exchanged|stored|end)|\b(not|isn't|aren't|without|lack|unless|lose) (be )?(protected (by|with) |using )?end[- ]to[- ]end/i,
);
const CONDITIONAL =
  /^(if|unless|opting out|when you turn off)\b|\bif you (prefer|opt|do not want|don't want)\b/i;

const SECRET_GROUPS = new Set(['content', 'biometric', 'contacts', 'location', 'credential']);
const TALK = /\b(chats?|messages?|calls?|conversations?|communications?|everything|emails?)\b/i;
const BACK = /\b(this|these|such|that|those|it|they|everything|all of it)\b/i;

/** "Your name and photo are end-to-end encrypted": said of the very subject, which may be of any kind. */
function ofSubject(s: ParsedSentence, at: number): DataType[] {
  const g = s.groups.findLast((h) => h.kind === 'main' && s.tokens[h.first]!.start <= at);
  const span = g?.subject;
  if (!span || !g || g.negated || s.tokens[g.first]!.start < at - 24) return [];
  const subject = s.data.filter((m) => m.first >= span.first && m.last <= span.last);
  if (subject.length === 0 || subject.at(-1)!.last !== g.first - 1) return [];
  return typesOf(s, subject, g.first).filter((t) => t !== 'unspecified');
}

/** Types that encryption hides: what is named before it, else what was spoken of. */
function hiddenAt(s: ParsedSentence, at: number, discourse: Discourse): DataType[] {
  const subject = ofSubject(s, at);
  if (subject.length > 0) return subject;
  const named = (list: readonly DataMention[]) =>
    typesOf(s, list, s.tokens.length).filter((t) => SECRET_GROUPS.has(groupOf(t)) || t === 'government-id');
  const before = s.data.filter((m) => s.tokens[m.first]!.start < at);
  const here = named(before);
  if (here.length > 0) return here;
  const lead = s.text.slice(0, at);
  const back = BACK.test(lead) && before.every((m) => m.level !== 'typed');
  if (back && discourse.data.some((t) => t !== 'unspecified'))
    return discourse.data.filter((t) => t !== 'unspecified').slice(0, 6);
  const later = named(s.data);
  if (later.length > 0) return later;
  const earlier = discourse.data.filter((t) => SECRET_GROUPS.has(groupOf(t)));
  if (earlier.length > 0) return earlier;
  return TALK.test(lead) ? ['message-content'] : [];
}

function unseen(data: DataType[], rule: string, confidence: number): Draft {
  return {
    actor: 'self',
    action: 'collect',
    polarity: 'denied',
    modality: 'does',
    data,
    recipient: 'self',
    purpose: ['unspecified'],
    conditions: [],
    confidence,
    rule,
  };
}

const READS = /^(?:read|see|access|decrypt|decipher|view|open|listen|inspect|monitor|scan)$/;
/** What only some of what is encrypted is: the rest stays hidden. */
const PARTLY = /\b(?:if|when|where|unless|once|reported|except|only|some|those|certain)\b/i;

/** "Messages are end-to-end encrypted, and we can read them": what is read is not hidden. */
function readAllTheSame(s: ParsedSentence): boolean {
  if (PARTLY.test(s.text)) return false;
  return s.groups.some((g) => {
    if (!READS.test(g.lemma) || g.passive || g.negated || g.shape !== 'finite') return false;
    const { role, parties, negated } = subjectRole(s, g);
    return !negated && (role === 'self' || parties.some((p) => p.kind === 'self'));
  });
}

/** "in secret chats", "for one-to-one calls": of some talks, which says nothing of the others. */
const SOME_TALKS = cued(
  /\b(?:in|for|within|during) (?:(?:all|your|our|the|these|such|those) )?(?:secret|private|direct|personal|locked|group|encrypted|disappearing|incognito|one-on-one|one-to-one|1:1) (?:chats?|conversations?|messages|calls|rooms?|groups)\b/i,
);

/** "between active Pigeon users", "to other Pigeon users": of what goes to everybody else nothing is said. */
const AMONG_SOME = cued(
  /\b(?:between|among|to (?:other|another|fellow)) (?:(?:two|other|all|both) )?(?:(?:active|registered|paying|verified|premium) )?(?:\p{Lu}[\p{L}\d]* ){1,3}(?:users?|members?|subscribers?|accounts?|customers?|contacts?)(?!\p{L})/u,
);
/** "When an email is encrypted, …", "where both have turned it on, …": not whenever. */
const WHENEVER = /^(?:when|whenever|where|once|provided|as long as) [^,.;:]{6,90}(?=,)/i;

/** Of what alone the encryption is told; null where of all. */
function ofSome(text: string): string | null {
  return (SOME_TALKS.exec(text) ?? AMONG_SOME.exec(text) ?? WHENEVER.exec(text))?.[0] ?? null;
}

/** What encryption keeps from the service: "your calls are end-to-end encrypted". */
export function encrypted(s: ParsedSentence, discourse: Discourse): Draft[] {
  const { text } = s;
  if (!/encrypt|e2ee/i.test(text) || CONDITIONAL.test(text)) return [];
  const onTheWay = ON_THE_WAY.test(text) && !E2E_SAID.test(text);
  const unread = onTheWay ? null : (SO_UNREAD.exec(text) ?? AGAINST_US.exec(text));
  const hidden = KEY_ELSEWHERE.exec(text) ?? KNOWN_AS.exec(text) ?? unread;
  const stated = hidden ?? (OFFERED.test(text) ? null : STATED.exec(text));
  if (!stated) return [];
  if (!hidden && readAllTheSame(s)) return [];
  if (hidden && !E2E_SAID.test(text) && onlyOursReads(s)) return [];
  const said = hiddenAt(s, stated.index + Math.min(stated[0].length, 12), discourse);
  const types = said.filter((t) => groupOf(t) !== 'tracking');
  // What is in a cookie is nobody's message, nor is a photo of a profile.
  const isOfOther = said.length > 0 || s.data.some((m) => m.level === 'typed');
  if (types.length === 0 && (!hidden || isOfOther)) return [];
  const denied = unseen(types.length > 0 ? types : ['message-content'], 'encrypted', 0.75);
  const where = ofSome(text);
  const told: Draft = where ? { ...denied, modality: 'only-if', conditions: [where] } : denied;
  return [heldTo(told, text, stated.index)];
}

/** "We do not hold the decryption keys", "the keys to your chats": without them nothing said can be read. */
const NO_KEYS = cued(
  /\b(?:(?:do|does|did) not|don't|doesn't|never|cannot|can't) (?:ever )?(?:have|hold|possess|own|store|keep|retain|receive|control|know|have access to|get|access|obtain) (?:any|the|your|our|their)?(?: of the| such)? ?(?:(?:private |encryption or |encryption and )?decryption keys?|(?:\w+ ){0,2}keys? (?:(?:needed|required|necessary|used) )?(?:to decrypt|to your (?:messages|chats|conversations|calls)|for decrypt\w+))\b|\b(?:have|has|with) no (?:decryption keys?|keys? to decrypt|access to (?:the|your|this|that|these|those|any) (?:\w+ )?keys?)\b/i,
);

/** What is said between people is unreadable to whoever has no keys: {@link NO_KEYS}. */
export function withoutKeys(s: ParsedSentence, discourse: Discourse): Draft[] {
  if (!/keys?\b/i.test(s.text) || CONDITIONAL.test(s.text)) return [];
  const match = NO_KEYS.exec(s.text);
  if (!match || OFFERED.test(s.text)) return [];
  const g = s.groups.find((h) => s.tokens[h.last]!.end > match.index && h.shape === 'finite');
  const { role, word } = g ? subjectRole(s, g) : { role: 'none', word: '' };
  if (role !== 'self' && !/^(servers?|company|nobody|one)$/.test(word)) return [];
  const said = (types: readonly DataType[]) => types.filter((t) => groupOf(t) === 'content');
  // "We never sell your photos, but we hold no keys": what another clause denies is of something else.
  const elsewhere = (m: DataMention) =>
    s.groups.some(
      (h) =>
        h !== g &&
        h.kind === 'main' &&
        h.shape === 'finite' &&
        h.first < m.first &&
        (g === undefined || h.first > g.last || (h.negated && m.last < g.first)),
    );
  const here = said(
    typesOf(
      s,
      s.data.filter((m) => !elsewhere(m)),
      s.tokens.length,
    ),
  );
  const earlier = said(discourse.data);
  const headed = said(discourse.headed);
  const data = here.length > 0 ? here : headed.length > 0 ? headed : earlier;
  return data.length > 0 ? [heldTo(unseen(data, 'no-keys', 0.65), s.text, match.index)] : [];
}

const READ_VERBS =
  'read|reading|scan|scanning|analy[sz]e|analy[sz]ing|see|seeing|learn|learning|decrypt|decrypting|decipher|deciphering|access|accessing|know|knowing|listen|listening|view|viewing|open|opening|consult|consulting|intercept|intercepting|monitor|monitoring|inspect|inspecting|eavesdrop|get access|gain access|have access|retrieve';
const NO_WAY = cued(
  new RegExp(
    String.raw`\b(?:no (?:\w+ ){0,2}(?:way|ways|means|ability|possibility|capability|keys?)|(?:do|does|did) not (?:have|possess|hold) (?:the |any |a )?(?:\w+ ){0,2}(?:ability|means|way|capability|possibility|keys?)|n't (?:have|possess|hold) (?:the |any |a )?(?:\w+ ){0,2}(?:ability|means|way|capability|possibility|keys?)|lacks? (?:the |any )?(?:\w+ )?(?:ability|means)|not (?:\w+ly )?possible|impossible|not able|unable|incapable)\b.{0,70}?\b(?:to|of) (?:\w+ )?(?<verb>${READ_VERBS})\b`,
    'i',
  ),
);

const EXCEPTION = /\b(?:unless|except)\b/i;

/** "We have no means to read …", "it is impossible for us to see …". */
export function noWay(s: ParsedSentence, discourse: Discourse): Draft[] {
  const { text } = s;
  const match = NO_WAY.exec(text);
  if (!match || CONDITIONAL.test(text) || /\bknow (who|whether|if)\b(?! is (talking|writing))/i.test(text))
    return [];
  if (/\b(may|might) not be able\b|\bfor you to\b|\bif (it|we|this)\b/i.test(text)) return [];
  const g = s.groups.find((h) => s.tokens[h.last]!.end >= match.index && h.shape === 'finite');
  const subject = g ? subjectRole(s, g) : null;
  if (subject?.role === 'user') return [];
  // "Advertisers are unable to see it": said of them alone.
  if (subject?.role === 'third' && subject.parties.every((p) => p.kind !== 'self')) return [];
  // "Blocked users are unable to see it": they are somebody's data, too.
  if (g && subject?.role === 'data' && !g.passive && g.lemma !== 'be') return [];
  const from = match.index + match[0].length - (match.groups?.verb?.length ?? 0);
  // "…, unless you have a username": an exception names nothing that is out of reach.
  const until = from + Math.max(text.slice(from).search(EXCEPTION), -1);
  const within = (m: DataMention) =>
    s.tokens[m.first]!.start >= from && (until < from || s.tokens[m.first]!.start < until);
  const after = typesOf(s, s.data.filter(within), s.tokens.length);
  const typed = after.filter((t) => t !== 'unspecified');
  const earlier = discourse.data.filter((t) => SECRET_GROUPS.has(groupOf(t)));
  const types =
    typed.length > 0
      ? typed
      : earlier.length > 0
        ? earlier
        : after.length > 0
          ? after
          : typesOf(s, s.data, s.tokens.length);
  return types.length > 0 ? [heldTo(unseen(types, 'no-way', 0.7), text, from)] : [];
}
