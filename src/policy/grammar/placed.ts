import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { madeThere } from './on-device.ts';
import { recipientsOf } from './recipients.ts';

const PLACES = new Set(['place', 'set', 'send', 'drop', 'install', 'put', 'write', 'deploy']);
const MAKES = new Set(['assign', 'generate', 'create', 'allocate', 'issue']);
/** What a service makes up itself to know someone by. */
const MADE: ReadonlySet<DataType> = new Set([
  'user-id',
  'device-identifier',
  'advertising-id',
  'cookie-identifier',
]);

/** What is made for someone so that programs know them. */
const TOLD_APART: ReadonlySet<DataType> = new Set([
  'user-id',
  'device-identifier',
  'push-token',
  'auth-token',
]);

/** "A random user ID is created for you": it is had from then on. */
export function isMade(c: ClauseContext): Draft[] {
  if (!c.g.passive || c.denied || !MAKES.has(c.g.lemma) || c.g.modal === 'can') return [];
  const { types } = c.subjectTypes();
  if (types.length === 0 || !types.every((t) => TOLD_APART.has(t))) return [];
  if (madeThere(c.s.text)) return [];
  return [c.draft('collect', types, 'self', 'is-made', 0.6)];
}

const ON_DEVICE = cued(
  /^(?:\w+ly )?(?:on|in|onto|to|by us on) (?:your|the user's|users'|a user's|their) (?:[\w-]+ ){0,2}(?:devices?|computers?|browsers?|hard drive|phones?|terminal|machine|system)\b/,
);

/** "We send cookies to your computer": there they lie, given to nobody. */
export function putsThere(c: ClauseContext): boolean {
  const first = c.object.mentions[0];
  if (c.denied || !first || !PLACES.has(c.g.lemma)) return false;
  const there = c.s.tokens.slice(first.last + 1, c.s.tokens.length).map((t) => t.low);
  const isTracker = first.types.length > 0 && first.types.every((t) => groupOf(t) === 'tracking');
  return isTracker && ON_DEVICE.test(there.join(' '));
}

const BY_OTHERS =
  /\bby (?!us\b|our\b|default\b)|\b(?:if|when) you (?:block|disable|reject|refuse|decline)|\byour browser\b/i;

const KINDS =
  /^(an? |the )?(session|persistent|permanent|temporary|transient|first[- ]party|third[- ]party)\b/;

const NEVER_SENT =
  /\b(?:never|not) (?:\w+ )?(?:transmitted|sent|uploaded|transferred|synced|shared|leaves?|leave)\b/i;

/** "Cookies may be placed on your device": what is put there to know the person by. */
export function isPlaced(c: ClauseContext): Draft[] {
  const puts = PLACES.has(c.g.lemma) || c.g.lemma === 'store' || c.g.lemma === 'save';
  if (!c.g.passive || !puts || c.g.modal === 'can') return [];
  const { types } = c.subjectTypes();
  // "No cookies are set without your consent", "they are only set if you agree": they are not used, or then.
  const sets = ['place', 'set'].includes(c.g.lemma) && types.length > 0;
  if (sets && (c.denied || c.exclusive) && types.every((t) => groupOf(t) === 'tracking'))
    return BY_OTHERS.test(c.s.text) ? [] : [c.draft('use', types, 'self', 'not-placed', 0.6)];
  if (c.denied) return [];
  const after = c.s.tokens
    .slice(c.start, c.end)
    .map((t) => t.low)
    .join(' ');
  const known = (t: DataType) => groupOf(t) === 'tracking' || MADE.has(t);
  if (types.length === 0 || !types.every(known) || !ON_DEVICE.test(after)) return [];
  // "It is stored on your device and never sent to us": nobody knows the person by it.
  if (NEVER_SENT.test(c.s.text)) return [];
  // "Persistent cookies are stored on your device for longer": what cookies of a kind are.
  if (c.g.lemma === 'store' && KINDS.test(c.role.first)) return [];
  return [c.draft('collect', types, 'self', 'is-placed', 0.6)];
}

/** "We do not set cookies": nobody is known by them. */
function unplaced(c: ClauseContext, types: readonly DataType[]): Draft[] {
  const sets = ['place', 'set', 'drop', 'install', 'deploy'].includes(c.g.lemma) && c.g.modal === '';
  return sets && c.role.role === 'self' && types.every((t) => groupOf(t) === 'tracking')
    ? [c.draft('collect', types, 'self', 'not-placed', 0.65)]
    : [];
}

/** "We may set a cookie on your device", "we assign you a user ID": what tells the person apart is had from then on. */
export function placed(c: ClauseContext): Draft[] {
  if (c.g.passive || !['self', 'other', 'data', 'third'].includes(c.role.role)) return [];
  const { types } = c.objectTypes();
  const first = c.object.mentions[0];
  if (!first || first.first > c.start + 6) return [];
  if (c.denied) return unplaced(c, types);
  const there = c.s.tokens
    .slice(first.last + 1, c.end)
    .map((t) => t.low)
    .join(' ');
  const puts = PLACES.has(c.g.lemma) || (c.g.lemma === 'store' && ON_DEVICE.test(there));
  const had = types.filter((t) =>
    puts
      ? groupOf(t) === 'tracking' || (MADE.has(t) && ON_DEVICE.test(there))
      : MAKES.has(c.g.lemma) && MADE.has(t) && c.role.role !== 'third',
  );
  if (had.length === 0) return carries(c);
  // "We send cookies to the company that does our surveys": given to those who are named.
  const given = c.g.lemma === 'send' && !ON_DEVICE.test(there) ? c.recipients(true).named : [];
  if (given.length > 0 && c.role.role === 'self')
    return given.map((r) => c.draft('share', had, r, 'sends-cookies', 0.65));
  const actors = c.role.role === 'third' ? recipientsOf(c.role.parties, c.service) : ['self'];
  return actors
    .filter((actor) => actor !== 'users')
    .map((actor) => c.draft('collect', had, 'self', 'placed', 0.65, { actor }));
}

const CARRIES = new Set(['contain', 'include', 'incorporate', 'embed', 'carry', 'have']);
const CARRIERS =
  /^(e-?mails?|newsletters?|messages?|communications|websites?|web ?pages?|pages?|sites?|services?|apps?|applications?|ads?|advertisements?)$/;
const TRACKERS: ReadonlySet<DataType> = new Set(['tracking-pixel', 'cookie-identifier']);

/** "Our newsletters may contain pixels": what is built into them is used. */
function carries(c: ClauseContext): Draft[] {
  const first = c.object.mentions[0];
  const ours =
    /^(our|we|the|some|these|this|certain|such)\b/.test(c.role.first) && CARRIERS.test(c.role.word);
  if (!CARRIES.has(c.g.lemma) || !(ours || c.role.word === 'we') || !first || first.first > c.start + 4)
    return [];
  if (!first.types.every((t) => TRACKERS.has(t))) return [];
  // Those named right behind the first belong to it: "web beacons, cookies or tags from our vendors".
  const beside = c.object.mentions.filter(
    (m) => m.types.every((t) => TRACKERS.has(t)) && !/^technolog/.test(c.s.tokens[m.last]!.low),
  );
  const all = [first, ...beside].flatMap((m) => m.types);
  return [c.draft('use', [...new Set(all)], 'self', 'carries', 0.6)];
}

const OUR_SERVERS =
  /^(?:on|in|at) (?:our|the) (?:own )?(?:\w+ )?(?:servers?|databases?|systems?|backups?|storage)\b/;

/** "Passwords are encrypted in our databases": there they are kept. */
export function encryptedThere(c: ClauseContext): Draft[] {
  if (!['encrypt', 'hash'].includes(c.g.lemma) || !c.g.passive || c.denied) return [];
  const { types } = c.subjectTypes();
  const after = c.s.tokens
    .slice(c.start, c.end)
    .map((t) => t.low)
    .join(' ');
  return types.length > 0 && OUR_SERVERS.test(after)
    ? [c.draft('store', types, 'self', 'encrypted-there', 0.6)]
    : [];
}

const KEEPS_UP = new Set(['manage', 'handle', 'review', 'assess', 'evaluate', 'monitor', 'study', 'examine']);
const KEPT_UP =
  /^(the |their |its |your |our )?(\w+ (and|or) )?(confidentiality|security|privacy|accuracy|integrity|quality|safety|secrecy|protection)\b/;

/** "maintain the security of your data": a quality is kept up, nothing is stored. */
export function keepsQuality(c: ClauseContext): boolean {
  if (!isOf(c.g.lemma, 'store') && !KEEPS_UP.has(c.g.lemma)) return false;
  const words = c.s.tokens.slice(c.start, c.start + 5).map((t) => t.low);
  return KEPT_UP.test(words.join(' '));
}
