import { VERBS } from '../lexicon/verbs.ts';
import { isShopper } from './buyers-here.ts';
import { setsTools } from './others-with-tools.ts';
import { saysMore } from './party-heads.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';
import { DETERMINERS, OBJECT_PRONOUNS, POSSESSIVES, RELATIVES, SUBJECT_PRONOUNS } from './words.ts';

const SENT =
  /^(messages?|chats?|calls?|e-?mails?|mails?|files?|letters?|senders?|invit\w+|sends?|sent|sending|gifts?|conversations?|texts?|sms|posts?)$/;
const MEANT = new Set(['intended', 'your', 'message', 'email', 'chat', 'call', 'gift', 'invitation']);

/** "to recipients outside the EU": those who get data, whoever they are; of a message they are its readers. */
function anyRecipient(tokens: readonly Token[], p: PartyMention): boolean {
  if (p.kind !== 'users' || !/^recipients?$/.test(tokens[p.last]!.low)) return false;
  const words = tokens.slice(Math.max(0, p.first - 1), p.last);
  return !words.some((t) => MEANT.has(t.low)) && !tokens.some((t) => SENT.test(t.low));
}

const JOINS = /^(?:,|and|or)$/;

/** "affiliates of our corporate group": the phrase that starts there tells of which group. */
function endsWithGroup(tokens: readonly Token[], { first, last }: PartyMention): boolean {
  const words = tokens.slice(first, last + 14).map((t) => t.low);
  return /^(?:\S+ (?:, |or |and |, or |, and ))?\S+ (?:of|in|within) (?:our|the|this) (?:\S+ )?(?:group|family)\b/.test(
    words.join(' '),
  );
}

/** "entities within our group", "any member of our group": the group is named, not others besides. */
function ofGroup(tokens: readonly Token[], p: PartyMention, next: PartyMention | undefined): boolean {
  if (next?.kind !== 'family' || next.first > p.last + 3) return false;
  const link = tokens[p.last + 1]?.low;
  const head = tokens[p.last]!.low;
  if (p.kind === 'users')
    return (
      /^members?$/.test(head) && (link === 'of' || (JOINS.test(link ?? '') && endsWithGroup(tokens, next)))
    );
  return (
    (p.kind === 'partner' || p.kind === 'unspecified') &&
    /^(compan(y|ies)|entit(y|ies)|businesses|brands|organi[sz]ations?)$/.test(head) &&
    /^(of|in|within|under)$/.test(link ?? '')
  );
}

/** "entities within our group": the phrase of the group begins with those who are in it. */
function wholeGroup(tokens: readonly Token[], p: PartyMention, all: readonly PartyMention[]): PartyMention {
  const member = p.kind === 'family' ? all.find((m) => m.last < p.first && ofGroup(tokens, m, p)) : undefined;
  return member ? { ...p, first: member.first } : p;
}

/** "the buyer of such business or assets", "to conduct business": what is bought or done. */
function isBought(tokens: readonly Token[], p: PartyMention): boolean {
  if (p.first !== p.last || tokens[p.last]!.low !== 'business') return false;
  const before = tokens[p.first - 1]?.low ?? '';
  const after = tokens[p.last + 1]?.low ?? '';
  const asset = /^assets?$/;
  return (
    /^(?:do|does|doing|conduct|conducts|conducting|in|of)$/.test(before) ||
    (before === 'such' && tokens[p.first - 2]?.low === 'of') ||
    (/^(and|or)$/.test(before) && asset.test(tokens[p.first - 2]?.low ?? '')) ||
    (/^(and|or)$/.test(after) && asset.test(tokens[p.last + 2]?.low ?? ''))
  );
}

/** "other participants in a sale": who takes part in it, no users. */
function ofSale(tokens: readonly Token[], p: PartyMention): boolean {
  if (p.kind !== 'users' || tokens[p.last]!.low !== 'participants') return false;
  const after = tokens.slice(p.last + 1, p.last + 10).map((t) => t.low);
  return /^(?:in|of)$/.test(after[0] ?? '') && after.some((word) => SALE.test(word));
}
const SALE =
  /^(?:sales?|mergers?|acquisitions?|transactions?|restructurings?|financing|reorgani[sz]ations?|divestitures?|bankruptcy)$/;

const AIMS = /^(purposes?|needs?|reasons?|operations?|functions?|interests?|practices|processes|continuity)$/;

/** "for other business purposes": what for, nobody. */
function isAim(tokens: readonly Token[], p: PartyMention): boolean {
  return tokens[p.last]!.low === 'business' && AIMS.test(tokens[p.last + 1]?.low ?? '');
}

const FOR_CUSTOMERS =
  /^(relationships?|services?|support|care|satisfaction|engagement|experience|acquisition|success|chat|communications?|feedback|onboarding|retention|analytics)$/;

/** "customer relationship management": work that is done, nobody. */
function isWork(tokens: readonly Token[], p: PartyMention): boolean {
  const { low } = tokens[p.last]!;
  return p.first === p.last && low === 'customer' && FOR_CUSTOMERS.test(tokens[p.last + 1]?.low ?? '');
}

const GOES_ON =
  /^(?:and|or|who|whom|whose|that|which|of|in|at|from|for|to|with|by|on|may|will|can|must|shall|as)$/;

/** "Official Accounts", "an official app": what is said of a thing, no person in office. */
function isTrait(tokens: readonly Token[], p: PartyMention): boolean {
  const next = tokens[p.last + 1]?.low ?? '';
  return (
    p.first === p.last &&
    tokens[p.last]!.low === 'official' &&
    /^[a-z]/.test(next) &&
    !GOES_ON.test(next) &&
    !VERBS.has(next)
  );
}

const ORGANISATION = /^(organi[sz]ation|company|institution|school|entity|university|business)$/;

/** "with your employer or organization", "if an organization gave you the account … with that organization": the user's. */
function ofUser(tokens: readonly Token[], p: PartyMention, all: readonly PartyMention[]): boolean {
  if (p.kind !== 'unspecified' || !ORGANISATION.test(tokens[p.last]!.low)) return false;
  const before = tokens[p.first - 1]?.low ?? '';
  const theirs = (o: PartyMention) =>
    o.kind === 'users' && o.last < p.first && tokens.slice(o.first, o.last + 1).some((t) => OWN.test(t.low));
  if (before === 'or' || before === 'and') return all.some((o) => theirs(o) && o.last >= p.first - 3);
  return /^(that|the|this|such)$/.test(before) && all.some(theirs);
}

const OWN = /^(employer|organi[sz]ation|school|university)$/;

const STAFF_OF =
  /^(privacy|support|security|legal|service|trust|safety|moderation|protection|compliance|fraud|care|success|customer|data|abuse|response|appropriate|relevant|responsible|helpdesk|engineering|tools|systems|processes|software|and|&)$/;

/** "members of our team", "a member of Acme's Data Privacy Team", "our customer support team": no users. */
function ofTeam(tokens: readonly Token[], p: PartyMention): boolean {
  if (p.kind !== 'users') return false;
  const low = (i: number) => tokens[i]?.low ?? '';
  if (/^members?$/.test(low(p.last))) {
    if (low(p.last + 1) !== 'of') return false;
    let k = p.last + 2;
    const theirs =
      /^(our|the|its)$/.test(low(k)) || (tokens[k]?.possessive && /^\p{Lu}/u.test(tokens[k]!.text));
    if (!theirs) return false;
    k++;
    while (STAFF_OF.test(low(k))) k++;
    return /^(teams?|staff|personnel)$/.test(low(k));
  }
  // "our privacy team"
  if (!/^teams?$/.test(low(p.last))) return false;
  let k = p.last - 1;
  while (STAFF_OF.test(low(k))) k--;
  return k < p.last - 1 && (/^(our|its)$/.test(low(k)) || tokens[k]?.possessive === true);
}

/** "to host our servers", "that hosts them", "to better assign sales": what is done, nobody. */
function isDone(tokens: readonly Token[], p: PartyMention): boolean {
  const next = tokens[p.last + 1]?.low ?? '';
  const isObject = DETERMINERS.has(next) || POSSESSIVES.has(next) || OBJECT_PRONOUNS.has(next);
  const { form } = VERBS.get(tokens[p.first]!.low) ?? {};
  if (p.first === p.last && isObject && RELATIVES.has(tokens[p.first - 1]?.low ?? ''))
    return form === 'base' || form === 's';
  const how = /^(?:better|\w+ly)$/.test(tokens[p.first - 1]?.low ?? '') ? 2 : 1;
  return (
    p.first === p.last &&
    tokens[p.first - how]?.low === 'to' &&
    form === 'base' &&
    (how === 2 || DETERMINERS.has(next) || POSSESSIVES.has(next))
  );
}

/** "the service owner", "the app owners": who runs it, no user of it. */
function ownsThing(tokens: readonly Token[], p: PartyMention): boolean {
  return (
    p.kind === 'users' &&
    p.first === p.last &&
    /^owners?$/.test(tokens[p.last]!.low) &&
    /^(services?|apps?|applications?|platforms?|software)$/.test(tokens[p.first - 1]?.low ?? '')
  );
}

/** "no one": no person addressed. */
function ofNoOne(tokens: readonly Token[], p: PartyMention): boolean {
  return tokens[p.first]!.low === 'one' && tokens[p.first - 1]?.low === 'no';
}

/** "users of those platforms": the users, not the platforms. */
function ownsUsers(tokens: readonly Token[], p: PartyMention, before: PartyMention | undefined): boolean {
  return (
    before?.kind === 'users' &&
    /^(users|visitors|customers)$/.test(tokens[before.last]!.low) &&
    tokens[before.last + 1]?.low === 'of' &&
    p.first <= before.last + 3
  );
}

const ALONE = new Set([
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...RELATIVES,
  'others',
  'everyone',
  'anyone',
]);

/** "customer relationship management providers": a party that only says which one the next is. */
function saysWhich(tokens: readonly Token[], p: PartyMention, next: PartyMention | undefined): boolean {
  if (!next || next.first - p.last > 3 || p.kind === 'self' || p.kind === 'named') return false;
  if (
    ALONE.has(tokens[p.last]!.low) ||
    tokens[p.last]!.possessive ||
    DETERMINERS.has(tokens[next.first]!.low)
  )
    return false;
  for (let i = p.last + 1; i <= next.first; i++) if (!saysMore(tokens, i)) return false;
  return true;
}

const SHUT_OUT = /^(?:blocked|banned|suspended|muted|ignored)$/;

/** "Blocked users", "people you block": some few, of whom nothing is said of others. */
function isShutOut(tokens: readonly Token[], p: PartyMention): boolean {
  if (p.kind !== 'users') return false;
  if (tokens.slice(Math.max(0, p.first - 1), p.last + 1).some((t) => SHUT_OUT.test(t.low))) return true;
  const after = tokens.slice(p.last + 1, p.last + 5).map((t) => t.low);
  return /^(?:(?:that|whom|who) )?you (?:have |'ve )?(?:block|mute|ignore|ban)(?:ed|d)?\b/.test(
    after.join(' '),
  );
}

/** "third parties beyond our service providers": others than these. */
function isBeyond(tokens: readonly Token[], p: PartyMention): boolean {
  return (
    tokens[p.first - 1]?.low === 'beyond' &&
    /^(part(y|ies)|third-parties|companies|others|people)$/.test(tokens[p.first - 2]?.low ?? '') &&
    !tokens.some((t) => /^(not|never|no|n't)$/.test(t.low))
  );
}

/** "members of the Acme corporate family": the family, and no users. */
function ofFamily(tokens: readonly Token[], p: PartyMention, next: PartyMention | undefined): boolean {
  if (p.kind !== 'users' || next?.kind !== 'family' || !/^members?$/.test(tokens[p.last]!.low)) return false;
  const between = tokens.slice(p.last + 1, next.first);
  return (
    between.length < 5 &&
    between[0]?.low === 'of' &&
    between.slice(1).every((t) => /^(the|our|its|same|a)$/.test(t.low) || /^\p{Lu}/u.test(t.text))
  );
}

/** Party phrases in the sense that the words around them give; those that name nobody are left out. */
export function inSense(tokens: readonly Token[], all: readonly PartyMention[]): PartyMention[] {
  return all
    .filter((p, k) => !saysWhich(tokens, p, all[k + 1]))
    .filter(
      (p, k, left) =>
        !ownsUsers(tokens, p, left[k - 1]) &&
        !ofGroup(tokens, p, left[k + 1]) &&
        !isBought(tokens, p) &&
        !isAim(tokens, p) &&
        !ofSale(tokens, p) &&
        !isWork(tokens, p) &&
        !isTrait(tokens, p) &&
        !ofNoOne(tokens, p) &&
        !isShutOut(tokens, p) &&
        !ofFamily(tokens, p, left[k + 1]) &&
        !isBeyond(tokens, p) &&
        !(p.last + 1 === left[k + 1]?.first && ownsThing(tokens, left[k + 1]!)) &&
        !isDone(tokens, p),
    )
    .map((p) => (ofTeam(tokens, p) ? { ...p, kind: 'self' as const } : wholeGroup(tokens, p, all)))
    .map((p) => (isShopper(tokens, p) ? { ...p, kind: 'users' as const } : p))
    .map((p, _, left) =>
      anyRecipient(tokens, p) || ownsThing(tokens, p) || setsTools(tokens, p)
        ? { ...p, kind: 'unspecified' as const }
        : ofUser(tokens, p, left)
          ? { ...p, kind: 'users' as const }
          : p,
    );
}
