import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import { type ClauseContext, PERFORMS } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { learnsThat } from './learns-that.ts';
import { onDevice, savedToDevice } from './on-device.ts';
import { isShown, keptAs, MADE_OPEN, mails, publicly } from './tempered.ts';

/** "They give you choices about your data": no data is given. */
const UNGIVEN = new Set(
  'services support tools features rights right choices choice control controls options protection remedies'.split(
    ' ',
  ),
);

/** What others do: they receive (we disclosed), they tell us (we collected), they use and keep. */
export function othersAct(c: ClauseContext, others: readonly ClaimRecipient[]): Draft[] {
  const { g } = c;
  const lemma = g.lemma;
  const stated = c.objectTypes();
  const types = stated.types.length > 0 ? stated.types : learnsThat(c);
  const sure = stated.types.length > 0 && stated.sure;
  if (types.length === 0 && opensAccount(c))
    return others
      .filter((r) => r !== 'unspecified' && r !== 'public')
      .map((r) => c.draft('share', ['unspecified'], r, 'account-open', 0.6));
  if (types.length === 0 || others.length === 0) return [];
  if (lemma === 'make' && !MADE_OPEN.test(c.s.text)) return [];
  // "Anyone who has your phone can read it": a warning.
  if (
    /^(anyone|everyone|anybody|someone|people|those) (who|with|that)\b/.test(c.role.first) &&
    HOLDS_DEVICE.test(c.s.text)
  )
    return [];
  // "A team reviews your question": what people ask is worked on.
  if (lemma === 'review' && types.every((t) => t === 'message-content')) return [];
  // "The app checks for users it knows": it looks, and is shown nothing.
  if (lemma === 'check' && c.s.tokens[c.start]?.low === 'for') return [];
  // "Users should manage their passwords", "users can manage cookies": advice, controls.
  if ((g.modal === 'should' || lemma === 'manage') && others.every((r) => r === 'users')) return [];
  // "Members can download their data": each gets their own.
  if (ownData(c) && others.every((r) => r === 'users')) return [];
  // "Users may not share photos of others": a rule for them.
  if (
    c.denied &&
    ['may', 'must', 'shall'].includes(g.modal) &&
    others.every((r) => r === 'users') &&
    // "Users may not collect addresses of others", and not "Users may not see your address".
    (isOf(lemma, 'share') || !/\b(?:your?|the user['\u2019]s|users['\u2019])\b/i.test(c.s.text))
  )
    return [];
  // "They provide us with services such as data hosting": no data is given.
  const given = c.s.tokens.slice(c.start, c.start + 4).map((t) => t.low);
  if (given.some((word) => UNGIVEN.has(word)) && (c.object.mentions[0]?.first ?? 0) > c.start) return [];
  const base = sure ? 0.8 : 0.6;
  const out: Draft[] = [];
  const { named, self, user } = c.recipients(true);
  const entered = lemma === 'enter' && membersAct(c);
  const gives = isOf(lemma, 'give') || isOf(lemma, 'share') || lemma === 'tell' || entered;
  const whose = ownSays(c);
  const shown = publicly(c) ? (['public'] as ClaimRecipient[]) : [];
  if (
    gives &&
    (named.length === 0 || whose) &&
    !self &&
    (!user || whose) &&
    !c.denied &&
    (['provide', 'submit', 'upload', 'supply', 'give'].includes(lemma) || entered) &&
    (types.some((t) => t !== 'unspecified') || entered)
  )
    return [c.draft('collect', types, 'self', 'others-tell', base - 0.15)];
  // "A member may send a recording to us or to anyone else": to whoever it may be.
  const toAnyone = others.every((r) => r === 'users') && named.includes('unspecified');
  if (gives && self && !toAnyone && !onlyThere(c) && (!c.denied || named.length === 0))
    return [c.draft('collect', types, 'self', 'others-tell', base)];
  // "Advertisers send their messages to people": their own.
  if (gives && others.every((r) => r === 'advertiser') && types.every((t) => t === 'message-content'))
    return [];
  const all =
    !c.denied &&
    (/^(anyone|everyone|anybody|everybody)$/.test(c.role.word) ||
      /^(anyone|everyone|anybody|everybody) (on|in|inside) (or|and)\b/.test(c.role.first));
  for (const by of others) {
    const other = all && by === 'unspecified' ? 'public' : by;
    // "Search engines may index it": all who search can find it.
    if (by === 'public' && INDEXES.has(lemma) && !/^(should|must)$/.test(g.modal))
      out.push(c.draft('share', types, 'public', 'others-index', base - 0.1));
    const open =
      by === 'public' && OPEN_TO_ALL.test(c.role.first) && (isOf(lemma, 'see') || lemma === 'access');
    if (other === 'public' && !all && !open) continue;
    // "A buyer of our company would obtain your data."
    if (by === 'acquirer' && (isOf(lemma, 'collect') || isOf(lemma, 'receive'))) {
      out.push(c.draft('share', types, 'acquirer', 'buyer-gets', base - 0.1));
      continue;
    }
    const actor = other;
    if ((lemma === 'export' || lemma === 'download') && !c.denied) {
      const fetches = actor === 'partner' && types.every((t) => groupOf(t) !== 'tracking');
      if (actor === 'users' || actor === 'public' || fetches)
        out.push(c.draft('share', types, other, 'others-export', base - 0.1));
    } else if (lemma === 'access' && c.exclusive && !hasIt(c))
      out.push(c.draft('use', types, 'self', 'others-use', base - 0.1, { actor }));
    else if (lemma === 'access' && FROM_DEVICE.test(c.s.text))
      out.push(c.draft('collect', types, 'self', 'others-collect', base - 0.1, { actor }));
    else if (isOf(lemma, 'ask') && asksPerson(c, actor))
      out.push(c.draft('collect', types, 'self', 'others-ask', base - 0.15, { actor }));
    else if (getsPayment(c, types, actor))
      out.push(c.draft('collect', types, 'self', 'others-are-paid', base - 0.1, { actor }));
    else if (isOf(lemma, 'receive') || isOf(lemma, 'see') || lemma === 'access' || getsOfUs(c)) {
      if (
        (lemma === 'receive' && mails(c, types, [other])) ||
        (isOf(lemma, 'see') && isShown(c, types, other)) ||
        isSetOnThem(c, types, other)
      )
        continue;
      // "No one else can read it" is said of the service too; that no one else sees a number is said of others.
      const unheard = c.role.negated && types.every((t) => groupOf(t) === 'content');
      const alike = unheard || actor === 'family' || actor.startsWith('named:');
      if (isOf(lemma, 'see') && c.denied && alike && actor !== 'users')
        out.push(c.draft('collect', types, 'self', 'others-cannot-see', base - 0.1, { actor }));
      else out.push(c.draft('share', types, isHired(c, other) ? 'provider' : other, 'others-receive', base));
    } else if (isOf(lemma, 'collect')) {
      const kept = (c.denied && lemma === 'log') || makesCopy(lemma, actor);
      out.push(c.draft(kept ? 'store' : 'collect', types, 'self', 'others-collect', base, { actor }));
    } else if (isOf(lemma, 'sell'))
      out.push(c.draft('sell', types, named[0] ?? 'unspecified', 'others-sell', base - 0.1, { actor }));
    else if (isOf(lemma, 'delete')) {
      if (!c.denied && ['must', 'will', 'shall'].includes(g.modal))
        out.push(
          c.draft('store', types, 'self', 'others-delete', base - 0.15, {
            actor,
            polarity: 'denied',
            modality: 'only-if',
          }),
        );
    } else if (gives && (isOf(lemma, 'share') || lemma === 'forward') && !user)
      for (const r of shown.length > 0
        ? shown
        : named.length > 0
          ? named
          : (['unspecified'] as ClaimRecipient[]))
        out.push(c.draft('share', types, r, 'others-share', base - 0.1, { actor }));
    else if (gives && named.length > 0 && !user)
      for (const r of named) out.push(c.draft('share', types, r, 'others-share', base - 0.15, { actor }));
    else if (isOf(lemma, 'store')) {
      // "The buyer now possesses it": whose it is.
      if (
        lemma !== 'possess' &&
        !onDevice(c.s.text) &&
        !keptAs(c) &&
        !(actor === 'users' && savedToDevice(c))
      )
        out.push(c.draft('store', types, 'self', 'others-store', base - 0.1, { actor }));
    } else if (isOf(lemma, 'use')) {
      // "Acme handles all billing": what it does, of which the data is a part.
      const trades = TRADES.test(c.s.tokens[c.object.mentions.at(-1)?.last ?? -1]?.low ?? '');
      out.push(c.draft('use', types, 'self', 'others-use', trades ? Math.min(base, 0.7) : base, { actor }));
    }
    // "We let advertisers set cookies": who sets them collects by them.
    else if (setsThere(c) && types.every((t) => groupOf(t) === 'tracking') && actor !== 'users')
      out.push(c.draft('collect', types, 'self', 'others-set', base - 0.15, { actor }));
  }
  return out;
}

/** "They will ask for your card number": those who do business ask the person for it. */
function asksPerson(c: ClauseContext, actor: ClaimRecipient): boolean {
  const doesBusiness =
    ['provider', 'partner', 'advertiser', 'family'].includes(actor) || actor.startsWith('named:');
  return (
    doesBusiness &&
    !c.denied &&
    /^ (?:you |users )?for your\b/i.test(c.s.text.slice(c.s.tokens[c.g.last]!.end))
  );
}

/** Business that is done, rather than what is known of it. */
const TRADES = /^(?:billing|payments|transactions|purchases|subscriptions|orders)$/;

/** "Our payment processors receive your card number": from the person, who pays with them. */
function getsPayment(c: ClauseContext, types: readonly DataType[], actor: ClaimRecipient): boolean {
  const pays = actor === 'provider' || (actor === 'partner' && /\bpay/i.test(c.role.first));
  const card = types.length > 0 && types.every((t) => t === 'payment-information');
  return c.g.lemma === 'receive' && pays && card && !c.denied && !FROM_US.test(c.s.text);
}
const FROM_US = /\bfrom (?:us|our)\b|\bwe (?:share|disclose|send|pass|give|provide)\b/i;

const SERVES_US = /\b(?:help|assist|support)(?:ing)? us\b|\bservices? to us\b/i;

/** "These companies have access to it to perform tasks for us": who of no known kind is hired. */
function isHired(c: ClauseContext, by: ClaimRecipient): boolean {
  if (by !== 'unspecified' || c.denied) return false;
  const after = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  return PERFORMS.test(after) || SERVES_US.test(after);
}

/** "They have access to it only to do their work": they have it, where "they only access it to do so" says what for. */
function hasIt(c: ClauseContext): boolean {
  return c.s.tokens.slice(c.g.first, c.g.last).some((t) => HAVE.test(t.low));
}
const HAVE = /^(?:have|has|had|gets?|gains?|given|granted)$/;

const OF_US = /^ from (?:us|our (?:servers?|data ?bases?|systems|records))\b/i;

/** "The police can obtain it from us": others get what the service has. */
function getsOfUs(c: ClauseContext): boolean {
  const { text, tokens } = c.s;
  const last = c.object.mentions.at(-1)?.last ?? c.object.end - 1;
  return isOf(c.g.lemma, 'collect') && OF_US.test(text.slice(tokens[last]?.end ?? text.length));
}

/** Those who are the public by their words. */
const OPEN_TO_ALL =
  /^(?:anyone|everyone|anybody|everybody|any|all|the|our|other|internet|web|unregistered|logged-out) ?(?:on|with|who|public|general|visitors?|internet|non-|search|outside|users)|^non-?(?:users|members)/;

const INDEXES = new Set(['index', 'crawl', 'cache', 'list']);

/** "can access, review and export their own messages": whose they are. */
function ownData(c: ClauseContext): boolean {
  return (
    ['can', 'may', 'could', ''].includes(c.g.modal) &&
    OWN.has(c.g.lemma) &&
    !/\b(?:other|another|fellow)\b/.test(c.role.first) &&
    THEIRS.test(c.s.text.slice(c.s.tokens[c.g.last]!.end))
  );
}
const THEIRS = /^(?:,? (?:and|or)|,)?(?: \w+)?(?:(?:,? (?:and|or)|,) \w+){0,3} their\b/;
const OWN = new Set('access download export view see review obtain retrieve'.split(' '));

const SETS = new Set(['set', 'place', 'drop', 'install', 'deploy', 'put']);
const SENDS_THERE =
  /^(?: [\w-]+){1,6}? (?:to|onto|on|in) (?:your|the user's|users'|their) (?:[\w-]+ ){0,2}(?:browsers?|computers?|devices?|hard drives?|phones?)\b|^ (?:[\w-]+ ){0,3}?cookies to you\b/i;

/** "They set cookies", "they may send cookies to your browser". */
function setsThere(c: ClauseContext): boolean {
  if (SETS.has(c.g.lemma)) return true;
  const rest = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  return ['deliver', 'send', 'serve', 'transmit'].includes(c.g.lemma) && SENDS_THERE.test(rest);
}

/** "Members may enter …": those who use the service, and no others. */
function membersAct(c: ClauseContext): boolean {
  return /^(?:the |our |all |any |registered |new |prospective |existing |individual )*(?:users?|members|customers|visitors|guests|players|subscribers)\b/.test(
    c.role.first,
  );
}

/** "a guardian's e-mail address": whose it is, right before it, and nobody who gets it. */
function ownSays(c: ClauseContext): boolean {
  const m = c.object.mentions[0];
  return (
    m !== undefined &&
    c.s.parties.some(
      (p) => ['user', 'users'].includes(p.kind) && (p.last === m.first - 1 || p.first === m.first),
    )
  );
}

/** "Other users may capture what you write": what they keep of it. */
export function makesCopy(lemma: string, actor: string): boolean {
  return actor === 'users' && ['capture', 'record', 'copy'].includes(lemma);
}

const HOLDS_DEVICE =
  /\b(has|have|having|gets?|with|holds?|steals?|finds?) (physical )?(access to |hold of )?your (phone|device|computer|unlocked \w+|password)\b(?! (?:number|book))/i;
const FROM_DEVICE =
  /\b(from|on) (your|a user'?s?|users'?|the user'?s?|their) ([\w']+ )?(devices?|browsers?|computers?|phones?)\b/i;

/** "Your administrator can access your account": what is in it, whatever that is. */
function opensAccount(c: ClauseContext): boolean {
  const rest = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  return (
    c.g.lemma === 'access' &&
    !c.denied &&
    !['must', 'should', 'shall', 'could', 'might'].includes(c.g.modal) &&
    /^ (?:your|the user's|a user's) (?:\w+ ){0,2}accounts?\b/i.test(rest)
  );
}

const WHERE = /^(?:across|off|on|within|throughout|outside|inside)$/;

/** "People can share it across our services": where they do, and not with whom. */
function onlyThere(c: ClauseContext): boolean {
  const ours = c.s.parties.find((p) => p.kind === 'self' && p.first > c.g.last && p.last < c.end);
  return ours !== undefined && WHERE.test(c.s.tokens[ours.first - 1]?.low ?? '');
}

/** "Visitors may receive cookies of our partners": set on their devices, and nothing of anybody else's. */
function isSetOnThem(c: ClauseContext, types: readonly DataType[], other: ClaimRecipient): boolean {
  return !c.denied && other === 'users' && types.every((t) => groupOf(t) === 'tracking');
}
