import { groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { asLawSays } from './lessened.ts';
import { recipientsOf } from './recipients.ts';

const OPEN_TO = cued(
  /^(\w+ly |always |also |not |never |no longer |by default |all |both |then |therefore |thus |hence |still |and \w+ )*(in |to )?(public|publicly|available|visible|accessible|viewable|searchable|discoverable|known(?= to)|open(?= to)|readable(?= (to|for|by)))\b/i,
);
/** "visible to us", "visible to our servers". */
const KNOWN_TO_US =
  /^(?:\w+ly |also |always )*(?:visible|accessible|viewable|readable|known) to (?:(?:our|the) (?:own )?)?\S+(?: [.;,]|$)/;
/** "hidden from other users", "unreadable to us": closed to whom it names. */
const CLOSED_TO =
  /^(?:(?:\w+ly|always|also|kept|still) )*(?:hidden|concealed|invisible|inaccessible|unreadable|indecipherable|undecipherable|unintelligible|illegible|unavailable|unknown|not (?:visible|accessible|readable)) (?:to|from|for|by) /;
/** "publicly accessible by users": by them as by all the world. */
const TO_WORLD =
  /^(?:also )?publicly (?:available|accessible|visible|viewable) (?:to|by) (?:(?:all|any|other|our|the) )*(?:users|members)\b/;
const ALL =
  /\b(?:to|by) (?:everyone|everybody|anyone|anybody)\b(?! (?:in|on|at|within|who|whom|that|you|with|else)\b)/;
const ANYONE =
  /\b(?:to|by) (?:anyone|anybody)\b(?! (?:in|on|at|within|who|whom|that|you|with|else|to)\b)|\bfor (?:anyone|anybody|everyone|everybody) to (?:see|view|read|find)\b/;
/** "available in the results of search engines": whoever searches finds it. */
const SEARCHED =
  /\b(in|on|through|by|via) (?:[\w-]+ ){0,4}(?:search results|search engines?|results of search)\b/;
const MAY = new Set(['may', 'might', 'can', 'could', 'should']);

/** "Hidden from the site": a place where it is not shown, and nobody who does not see it. */
const PLACES = new Set(
  'site sites website websites app apps application applications platform service services'.split(' '),
);

/** "Your name stays unavailable for others to register": who may call themselves so, and not who sees it. */
const TAKEN = /\bfor (?:[\w-]+ ){1,4}?to (?:use|register|take|choose|claim|pick|reuse|re-use|select)\b/;

/** Whom data is closed to: those named right after "from" or "to". */
function dataIsClosed(c: ClauseContext, after: string): Draft[] {
  if (!CLOSED_TO.test(after) || MAY.has(c.g.modal) || c.g.negated || TAKEN.test(after)) return [];
  const at = c.s.tokens.findIndex((t, i) => i > c.g.last && /^(to|from|for|by)$/.test(t.low));
  const end = c.s.groups.find((h) => h.first > at && h.shape === 'finite')?.clauseFirst ?? c.end;
  const parties = c.s.parties.filter((p) => p.first > at && p.first <= at + 8 && p.first < end);
  const { types, sure } = c.subjectTypes();
  if (types.length === 0 || parties.length === 0 || parties[0]!.first > at + 3) return [];
  const base = sure ? 0.7 : 0.6;
  // "invisible to users whom you block": to those alone.
  const some = /^(whom|who|that|which|you)$/.test(c.s.tokens[parties.at(-1)!.last + 1]?.low ?? '');
  if (some) return [];
  const denied = { polarity: 'denied' as const, modality: 'does' as const };
  const out: Draft[] = [];
  const place = c.s.tokens[at]!.low === 'from';
  const us = parties.some((p) => p.kind === 'self' && !(place && PLACES.has(c.s.tokens[p.last]!.low)));
  if (us) out.push(c.draft('collect', types, 'self', 'is-closed-to-us', base, denied));
  // "unknown to most people" says what they do not happen to know.
  const shut = /\bunknown\b/.test(after) ? [] : recipientsOf(parties, c.service);
  for (const r of shut) out.push(c.draft('share', types, r, 'is-closed', base, denied));
  return out;
}

const NEEDED = cued(
  /^(?:\w+ly )?(?:essential|necessary|required|needed|indispensable|vital|used) (?:to|for|in order to)\b/,
);

/** "Cookies are small files that help us know you": what they are for stands in what they are. */
const HELP_US =
  /\b(?:that|which|and|to)(?: \w+ly| also| can| may| will| us to)* (?:help|allow|enable|let|permit|assist)s? us\b/i;

/** "These cookies are essential to provide the service": what is needed for it is used for it. */
export function cookiesServe(c: ClauseContext): Draft[] {
  const after = c.s.tokens
    .slice(c.g.last + 1, c.end)
    .map((t) => t.low)
    .join(' ');
  const { types } = c.subjectTypes();
  const rest = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  const helps = c.g.lemma === 'be' && HELP_US.test(rest);
  if (c.denied || types.length === 0 || !(helps || NEEDED.test(after))) return [];
  return types.every((t) => groupOf(t) === 'tracking' || (helps && t === 'device-identifier'))
    ? [c.draft('use', types, 'self', 'is-needed', 0.6)]
    : [];
}

/** "Your name is visible to other users", "your profile is always public", "your number is hidden from others". */
export function dataIsOpen(c: ClauseContext): Draft[] {
  const { tokens, text } = c.s;
  const rest = text.slice(tokens[c.g.clauseFirst]!.start, tokens[Math.max(0, c.end - 1)]!.end);
  const after = tokens
    .slice(c.g.last + 1, c.end)
    .map((t) => t.low)
    .join(' ');
  const closed = dataIsClosed(c, after);
  if (closed.length > 0) return closed;
  const { types, sure } = c.subjectTypes();
  if (types.length === 0 || !OPEN_TO.test(after) || /^(features?|services?|apps?|tools?)$/.test(c.role.word))
    return [];
  if (c.denied && asLawSays(c)) return [];
  // "may not be searchable" says that it can fail.
  if (c.denied && ['may', 'might'].includes(c.g.modal)) return [];
  if (/available (to you|at|in the app|on our website)\b/.test(after)) return [];
  const base = sure ? 0.75 : 0.6;
  const { named, self } = c.recipients();
  if (self && named.length === 0) {
    const known = !c.denied && KNOWN_TO_US.test(after);
    return known || (c.denied && !/\b(within|in|on|across|by) \w/.test(after))
      ? [
          c.draft(
            'collect',
            types,
            'self',
            known ? 'known-to-us' : 'not-available-to-us',
            base - (known ? 0.1 : 0),
          ),
        ]
      : [];
  }
  const found = !c.denied && SEARCHED.test(after);
  const openly =
    /\b(public|publicly|searchable)\b/.test(rest) ||
    found ||
    (!c.denied &&
      /^(\w+ )?(available|accessible|visible|viewable) (online|on the (internet|web))\b/.test(after));
  // "What is posted publicly is visible to everyone": to the world, not to users alone.
  const toAll = openly && !c.denied && (ALL.test(after) || TO_WORLD.test(after));
  const them = /^\S+ to them\b/.test(after) ? c.earlierThird() : [];
  const told = named.length > 0 && !found ? named : them.length > 0 ? them : openFor(c);
  const seers = told.length > 0 || openly ? told : sharedBefore(c);
  // "viewable by anyone": whoever that is.
  const anyone = !c.denied && ANYONE.test(after) && seers.every((r) => r === 'unspecified');
  const to: ClaimRecipient[] = anyone
    ? ['public']
    : seers.length > 0 && !toAll
      ? seers
      : openly
        ? ['public']
        : [];
  return to.map((r) => c.draft('share', types, r, 'is-open', base));
}

/** "Messages you have sent to other users may stay visible": those they were given to see them. */
function sharedBefore(c: ClauseContext): ClaimRecipient[] {
  const given = c.s.groups.find(
    (h) => h.kind === 'relative' && h.last < c.g.first && (isOf(h.lemma, 'share') || h.lemma === 'send'),
  );
  if (
    c.denied ||
    !given ||
    given.negated ||
    !/^(?:also )?(?:visible|viewable|accessible|available)\b/.test(
      c.s.tokens
        .slice(c.g.last + 1, c.g.last + 3)
        .map((t) => t.low)
        .join(' '),
    )
  )
    return [];
  const to = c.s.parties.filter(
    (p) =>
      p.first > given.last &&
      p.last < c.g.first &&
      ['with', 'to'].includes(c.s.tokens[p.first - 1]?.low ?? ''),
  );
  return recipientsOf(to, c.service).filter((r) => r === 'users');
}

/** "stays visible for the members of the group": who stands behind "for" is who sees it. */
function openFor(c: ClauseContext): ClaimRecipient[] {
  const { tokens, parties } = c.s;
  const at = tokens.findIndex(
    (t, i) => i > c.g.last && i < c.end && t.low === 'for' && OPEN_FOR.test(tokens[i - 1]!.low),
  );
  if (at < 0) return [];
  return recipientsOf(
    parties.filter((p) => p.first > at && p.first <= at + 2),
    c.service,
  );
}
const OPEN_FOR = /^(?:visible|viewable|readable|accessible)$/;
