import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { CARRIES, isOf, type VerbClass } from '../lexicon/verbs.ts';
import { goesAbroad } from './abroad.ts';
import { agents, byThem, byWhom, doneBy } from './agents.ts';
import type { ClauseContext } from './clause-reader.ts';
import { clauseText, subjectText } from './clause-text.ts';
import { ANONYMISES, endsInTime, isEnd } from './data-ends.ts';
import { suffersAsDeed } from './deed-subject.ts';
import { clearedThere } from './deletions.ts';
import { deniedTo } from './denied-to.ts';
import type { Draft } from './draft.ts';
import { keptBy, licensedIn } from './gets.ts';
import { accessedThere, onlyAccessed } from './is-accessed.ts';
import { isGot } from './is-got.ts';
import { staysAwhile } from './not-deleted.ts';
import { deletedThere, handledOnDevice, madeThere, onDevice, onDeviceAlone } from './on-device.ts';
import { makesCopy } from './others-act.ts';
import { isOurLetter } from './our-letters.ts';
import { onlyOursReads } from './own-keys.ts';
import { isNoDeed } from './passive-asides.ts';
import { impliedRecipients, occasionsListed } from './recipients.ts';
import { besideSharing } from './sold-along.ts';
import { sharedWithUs } from './stays-within.ts';
import { changesOwner } from './tempered.ts';

/** "compiled and analysed", "compiled into aggregate figures" */
const DRAWN_UP =
  /^compiled (?:(?:and|or|and\/or) (?:analy[sz]ed|aggregated|summari[sz]ed|used|studied)|(?:in|on|into) (?:an? )?aggregated?)\b/i;

const BY_ALL =
  /\bby (anyone|anybody|everyone|everybody)\b(?! (?:in|on(?! (?:or|and) off\b| (?:the|this) (?:(?:public|whole|entire|open) )?(?:\w+ )?(?:network|internet|web|fediverse|blockchain)\b)|inside|at|within|who|whom|that|to|you|else)\b)/i;

function inBracket(c: ClauseContext): boolean {
  return c.s.tokens.slice(0, c.g.first).some((t) => t.low === '(');
}

const SECURED =
  /\b(?:via|using|over|through|by|with|in) (?:an? |the |our )?(?:[\w-]+ ){0,3}?(?:ssl|tls|https|secure sockets? layer|transport layer|encryption|encrypted|secure(?:d|ly)?)\b/i;

const EVERYWHERE = /\b(?:throughout|across|all over|elsewhere on) the (?:internet|web|world)\b/i;
/** "by a third-party site": what such cookies are, and not who of those that are met here sets some. */
const BY_A_SITE =
  /\bby (?:(?:an?|another|the) )?(?:[\w-]+ ){0,3}?(?:web ?site|site|domain|web ?page|server)\b/i;
const SAFELY = /^(?:securely|safely)$/;

/** What happens to data: "messages are stored", "it is never passed to advertisers". */
export function dataSuffers(c: ClauseContext): Draft[] {
  const { g } = c;
  const lemma = g.lemma;
  const { types, sure } = c.subjectTypes();
  if (types.length === 0 || (c.g.modal === 'should' && !c.denied)) return [];
  if (isNoDeed(c)) return [];
  const base = sure ? 0.85 : 0.65;
  const by = agents(c);
  const out: Draft[] = [];
  const { named, self, user } = c.recipients();
  if (by.user) {
    // "provided by you directly to the payment provider": whoever gets it collects it.
    const hands = ['submit', 'give', 'share', 'collect'].some((name) => isOf(lemma, name as VerbClass));
    if (!hands || c.denied || types[0] === 'unspecified') return [];
    const actors = self || named.length === 0 ? ['self'] : named;
    return actors.map((actor) => c.draft('collect', types, 'self', 'user-gives', base - 0.1, { actor }));
  }
  const others = by.anyone || byThem(c, by) ? [] : named.filter((r) => !by.others.includes(r));
  const got = isGot(c, types, by, others, base);
  if (got.length > 0) return got;
  // "Whatever you write is posted publicly"
  const openTo = c.s.tokens.slice(g.first, g.last + 2).some((t) => t.low === 'publicly');
  if (openTo && !c.denied && ['post', 'list', 'make'].includes(lemma))
    return byWhom(c, by, (actor) => c.draft('share', types, 'public', 'is-shown', base - 0.1, { actor }));
  // "Comments are checked for spam"
  if (
    ['check', 'inspect'].includes(lemma) &&
    !c.denied &&
    !inBracket(c) &&
    by.others.length === 0 &&
    others.length === 0
  )
    return types[0] === 'unspecified' ? [] : [c.draft('use', types, 'self', 'is-checked', base - 0.2)];
  if (isOf(lemma, 'sell')) {
    if (licensedIn(c)) return [];
    const to =
      others.length > 0 || c.denied ? others : impliedRecipients(c.s).filter((r) => r === 'acquirer');
    // "sold as part of a merger": it goes with the business, and is no ware of its own.
    for (const r of to.length > 0 ? to : (['unspecified'] as ClaimRecipient[])) {
      if (r === 'acquirer') out.push(c.draft('share', types, r, 'is-sold', base));
      if (r !== 'acquirer' || besideSharing(c)) out.push(c.draft('sell', types, r, 'is-sold', base));
    }
  } else if (
    isOf(lemma, 'delete') ||
    lemma === 'strip' ||
    endsInTime(c) ||
    (FOR_DELETION.test(clauseText(c)) && !staysAwhile(c.s.text))
  ) {
    // "On-chain data cannot be deleted": what nobody can do.
    if (c.denied && by.others.length === 0 && !['can', 'could'].includes(g.modal))
      out.push(c.draft('store', types, 'self', 'is-not-deleted', base - 0.2, { polarity: 'affirmed' }));
    else if (
      !c.denied &&
      by.others.length === 0 &&
      (g.modal !== 'can' || by.self) &&
      !IS_MEANT.test(c.s.text) &&
      !clearedThere(c.s.text, subjectText(c)) &&
      // "cookies may be deleted": by whoever has them in a browser.
      !(['may', 'could', 'might'].includes(g.modal) && types.every((t) => groupOf(t) === 'tracking')) &&
      !deletedThere(clauseText(c)) &&
      // "when you close your browser": there, not here.
      !(
        /\bclos(e|ed|ing) (your|the) (\w+ )?browser\b|\bbrowser is closed\b/i.test(c.s.text) &&
        types.every((t) => groupOf(t) === 'tracking')
      )
    )
      out.push(
        c.draft('store', types, 'self', 'is-deleted', base - 0.1, {
          polarity: 'denied',
          modality:
            c.draft('store', types, 'self', '', 0, { polarity: 'denied' }).modality === 'on-request'
              ? 'on-request'
              : 'only-if',
        }),
      );
  } else if (
    isOf(lemma, 'see') ||
    lemma === 'access' ||
    isFound(c) ||
    lemma === 'display' ||
    lemma === 'show'
  ) {
    const nobody = by.anyone === true && !c.denied && /\bby (nobody|no[ -]one)\b/i.test(c.s.text);
    // "seen by nobody but our staff": by the service, and by nobody else.
    if (nobody && onlyOursReads(c.s))
      return [c.draft('share', types, 'unspecified', 'is-not-seen', base - 0.2, { polarity: 'denied' })];
    if (nobody) return [c.draft('collect', types, 'self', 'is-not-seen', base - 0.2, { polarity: 'denied' })];
    const anyone = c.denied && by.anyone;
    const openly = c.s.tokens.slice(g.first, g.last + 2).some((t) => t.low === 'publicly');
    // "cannot be read by Acme or anyone else"
    const neither = c.denied && by.anyone !== true && isOf(lemma, 'see') && nearSelf(c);
    if ((anyone && isOf(lemma, 'see')) || (neither && (by.others.length > 0 || others.length > 0)))
      out.push(c.draft('collect', types, 'self', 'is-not-seen', base - 0.2));
    const shown = lemma === 'display' || lemma === 'show';
    // "can be seen by anyone": by all, unless it says which.
    const all = !c.denied && by.anyone === true && (openly || BY_ALL.test(clauseText(c)));
    const to: ClaimRecipient[] = anyone ? ['unspecified'] : all ? ['public'] : [...by.others, ...others];
    if (to.length > 0) for (const r of to) out.push(c.draft('share', types, r, 'is-seen', base - 0.1));
    else if (!c.denied && lemma === 'access' && /\bfor\b.{0,60}\bpurposes?\b/i.test(clauseText(c)))
      out.push(c.draft('use', types, 'self', 'is-accessed', base - 0.2));
    // "Your contacts are accessed only to invite friends"
    // "The location of your device will be accessed at that time."
    else if (accessedThere(c, types)) out.push(c.draft('collect', types, 'self', 'is-accessed', base - 0.2));
    else if (onlyAccessed(c, types)) out.push(c.draft('collect', types, 'self', 'is-accessed', base - 0.2));
    else if (openly && (shown || !by.self))
      out.push(c.draft('share', types, 'public', 'is-shown', base - 0.1));
    // "It is not shown outside your company": to nobody there.
    else if (c.denied && shown && /\b(?:outside|beyond)\b/.test(clauseText(c)))
      out.push(c.draft('share', types, 'unspecified', 'is-not-shown', base - 0.15));
    else if (c.denied && !shown && lemma !== 'find' && lemma !== 'discover')
      out.push(c.draft('collect', types, 'self', 'is-not-seen', base - 0.2));
  } else if (isOf(lemma, 'share') || isOf(lemma, 'give')) {
    // "shared by other members": they give it away, and not the service.
    const doer = others.length === 0 ? doneBy(c, by) : undefined;
    if (doer) return [c.draft('share', types, 'unspecified', 'is-shared', base - 0.15, { actor: doer })];
    // "collected, shared and stored by the shop": their own deeds. "An email is sent to your friends": a letter of ours.
    if (byThem(c, by) || (!c.denied && lemma === 'send' && isOurLetter(c))) return out;
    // "Whatever you send to us is sent securely": how it comes.
    if (!c.denied && others.length === 0 && SAFELY.test(c.s.tokens[g.last + 1]?.low ?? '')) return out;
    const offDevice =
      /\b(off|from|outside|leave) (of )?(your|the|their) (\w+ )?(device|phone|computer|browser)\b/i.test(
        clauseText(c),
      );
    if (c.denied && offDevice && others.length === 0)
      out.push(c.draft('collect', types, 'self', 'not-off-device', base - 0.1));
    else if (self && others.length === 0) out.push(...sharedWithUs(c, types, base));
    else if (
      (SENT.has(lemma) || (lemma === 'transmit' && BY_ITSELF.test(c.s.text))) &&
      !goesAbroad(c.s.text) &&
      c.s.tokens[g.last + 1]?.low !== 'to' &&
      others.length === 0 &&
      named.length === 0 &&
      !self &&
      !isOurLetter(c) &&
      !types.some((t) => t === 'payment-information' || t === 'purchase')
    )
      out.push(c.draft('collect', types, 'self', 'is-sent', base - 0.2));
    else if (isOf(lemma, 'share') || others.length > 0) {
      // "transmitted to and stored by Acme": who stores it gets it.
      const keeper = keptBy(c);
      if (others.length === 0 && keeper.length > 0)
        return keeper.map((r) => c.draft('share', types, r, 'is-shared', base));
      const moved = ['transfer', 'transmit', 'send'].includes(lemma) && others.length === 0;
      // "transmitted via SSL": how it comes to the service.
      if (moved && !c.denied && SECURED.test(clauseText(c)) && !/ to /.test(clauseText(c))) return out;
      const carried = CARRIES.has(lemma) && others.length === 0 && !c.denied;
      if (lemma === 'save' || carried || (moved && goesAbroad(c.s.text))) return out;
      // "The page is transmitted to your browser"
      if (others.length === 0 && user && !c.denied) return out;
      const to: ClaimRecipient[] =
        others.length > 0
          ? /\bfor (others|everyone|anyone|all) to see\b/i.test(c.s.text)
            ? ['public']
            : !c.denied && changesOwner(c, others)
              ? ['acquirer']
              : others
          : lemma === 'publish'
            ? (['public'] as ClaimRecipient[])
            : c.denied
              ? deniedTo(c)
              : impliedRecipients(c.s);
      const byOccasion = others.length > 0 && !c.denied ? occasionsListed(c.s.text, others) : [];
      for (const r of [...to, ...byOccasion.filter((x) => !to.includes(x))])
        out.push(c.draft('share', types, r, 'is-shared', others.length > 0 ? base : base - 0.15));
    }
  } else if (lemma === 'download' && by.others.length > 0 && types.every((t) => groupOf(t) !== 'tracking')) {
    // "Your posts may be downloaded by other servers"
    for (const r of by.others) out.push(c.draft('share', types, r, 'is-downloaded', base - 0.15));
  } else if (
    ['keep', 'hold', 'maintain'].includes(lemma) &&
    HOW_KEPT.test(clauseText(c).slice(-80)) &&
    !c.denied
  ) {
    // "are kept up to date": how, not that.
    return out;
  } else if (isOf(lemma, 'store') || lemma === 'copy') {
    // "may be copied throughout the Internet": by whoever likes.
    if (lemma === 'copy' && EVERYWHERE.test(c.s.text)) return out;
    const elsewhere =
      NOT_ON_SERVERS.test(clauseText(c, c.wholeEnd)) || onDeviceAlone(clauseText(c, c.wholeEnd));
    // "Cookies are stored only on your device": where they always are.
    if (elsewhere && !c.denied && types.every((t) => groupOf(t) === 'tracking')) return out;
    if (elsewhere && !c.denied && by.others.length === 0)
      out.push(
        c.draft('store', types, 'self', 'is-stored-elsewhere', base - 0.1, {
          polarity: 'denied',
          modality: 'does',
        }),
      );
    else if (!onDevice(clauseText(c)))
      out.push(
        ...byWhom(c, by, (actor) => c.draft('store', types, 'self', 'is-stored', base - 0.05, { actor })),
      );
  } else if (lemma === 'generate' && madeThere(clauseText(c, c.wholeEnd))) {
    return out;
  } else if (isOf(lemma, 'collect') || isOf(lemma, 'receive') || (lemma === 'generate' && !c.denied)) {
    // "compiled and analysed": drawn up from what there is.
    if (suffersAsDeed(c, false) || DRAWN_UP.test(c.s.text.slice(c.s.tokens[g.verb]!.start))) return out;
    out.push(
      ...byWhom(c, by, (actor) =>
        c.draft(
          (c.denied && lemma === 'log') || makesCopy(lemma, actor) ? 'store' : 'collect',
          types,
          'self',
          'is-collected',
          lemma === 'generate' ? base - 0.2 : base,
          {
            actor,
          },
        ),
      ),
    );
  } else if (isOf(lemma, 'ask')) {
    // "They are required to keep it confidential"
    const someone = c.s.parties.some((p) => p.last === g.first - 1);
    const duty = (c.role.role !== 'data' || someone) && c.s.tokens[g.last + 1]?.low === 'to';
    // "Cookies may be required to log in": by the site, of a browser.
    if (!c.denied && !duty && !isTracking(types) && types[0] !== 'unspecified' && !suffersAsDeed(c, true))
      out.push(c.draft('collect', types, 'self', 'is-required', base - 0.2));
  } else if (['link', 'associate', 'correlate'].includes(lemma)) {
    // "no longer linked to your account" says where it belongs, not what is done with it; that it "cannot be linked to
    // other data" says how well it is hidden.
    if (c.denied && g.modal === 'can') return out;
    const beside =
      /^(?:with|to) (?:any |your |the )?(?:other|further|additional)\b.{0,30}\b(?:data|information)\b/i;
    const after = c.s.text.slice(c.s.tokens[g.last + 1]?.start ?? c.s.text.length);
    const done = ['may', 'will', 'might'].includes(g.modal) && !c.denied && TO_PERSON.test(after);
    if (done || beside.test(after))
      out.push(
        ...byWhom(c, by, (actor) => c.draft('use', types, 'self', 'is-linked', base - 0.15, { actor })),
      );
    return out;
  } else if (
    /^(securely|safely|confidentially|lawfully|fairly|responsibly)$/.test(
      c.s.tokens[g.last + 1]?.low ?? '',
    ) &&
    lemma !== 'use'
  ) {
    // "is handled securely": how, not that.
    return out;
  } else if (ANONYMISES.has(lemma) && !c.denied && isEnd(c)) {
    // "is aggregated" says how it is kept; "deleted or anonymised" is an end, not a use.
    return out;
  } else if (PLACED.has(lemma) && by.others.length > 0 && !c.denied && isTracking(types)) {
    if (BY_A_SITE.test(clauseText(c))) return out;
    // "Cookies may be set by our partners": who sets them collects by them.
    out.push(
      ...byWhom(c, by, (actor) => c.draft('collect', types, 'self', 'placed-by', base - 0.2, { actor })),
    );
  } else if (isOf(lemma, 'use') || lemma === 'involve') {
    // "cannot be used for our partners' own purposes": of what they may do.
    if (c.denied && by.others.length === 0 && OTHERS_ENDS.test(clauseText(c, c.wholeEnd))) return out;
    const local = handledOnDevice(c, types);
    if (local && local.length > 0) out.push(...local);
    else if (onDevice(clauseText(c)) && c.exclusive)
      out.push(
        c.draft('collect', types, 'self', 'only-on-device', base - 0.1, {
          polarity: 'denied',
          modality: 'does',
        }),
      );
    else if (onDevice(clauseText(c))) return out;
    // "Cookies cannot be used to read your disk": what they are not fit for, and not that they are not used.
    else if (c.denied && g.modal === 'can' && types.every((t) => groupOf(t) === 'tracking')) return out;
    else if (
      c.denied &&
      by.others.length === 0 &&
      /\b(on|by|to) our (own )?servers?\b/i.test(clauseText(c, c.wholeEnd))
    )
      out.push(c.draft('collect', types, 'self', 'not-on-servers', base - 0.1));
    else
      out.push(
        ...byWhom(c, by, (actor) =>
          c.draft('use', types, 'self', 'is-used', lemma === 'use' ? base : base - 0.15, { actor }),
        ),
      );
  }
  return out;
}

/** "by us or our vendors": the service among those by whom it is not done. */
function nearSelf(c: ClauseContext): boolean {
  const by = c.s.tokens.findIndex((t, i) => i >= c.start && i < c.end && t.low === 'by');
  return (
    by > 0 &&
    c.s.parties.some((p) => p.kind === 'self' && p.first > by && p.first <= by + 8 && p.first < c.end)
  );
}

const OTHERS_ENDS = /\bfor (?!(?:our|its) own\b)[^,.;]{1,50} own (?:\w+ )?purposes?\b/i;

/** "Your profile can be found by anyone." */
function isFound(c: ClauseContext): boolean {
  return ['find', 'discover'].includes(c.g.lemma) && c.s.tokens[c.g.last + 1]?.low === 'by';
}

/** "may be linked to your account": what will be done with it. */
const TO_PERSON =
  /^(?:with|to) (?:you\b|(?:your|the|a|an|other) (?:[\w-]+ ){0,2}(?:accounts?|profiles?|identit(?:y|ies)|devices?|browsers?|names?|person|individual|information|data)\b)/i;

const PLACED = new Set(['set', 'place', 'serve', 'drop', 'install', 'deploy', 'put', 'deliver']);

function isTracking(types: readonly DataType[]): boolean {
  return types.every((t) => groupOf(t) === 'tracking');
}

/** "“Aggregated data” means records stripped of names": what a word is to mean, and no deed. */
const IS_MEANT =
  /^\W*(?:the (?:term|words?) )?["\u201c][^"\u201c\u201d]{2,50}["\u201d] (?:means?|refers? to|shall mean|is meant)\b/i;
const HOW_KEPT =
  /\b(kept|held|maintained) (\w+ly |as )*(up[- ]to[- ]date|current|accurate|confidential|secure|safe|private|non-?public|internal|secret|hidden|separate|complete|open|informed|anonymous)\b/i;

const FOR_DELETION =
  /\b(queued|scheduled|marked|slated|flagged|set) for (\w+ )?(deletion|erasure|removal|destruction)\b/i;
/** "When you open the app, its version is transmitted": to whoever runs it. */
const BY_ITSELF =
  /\b(?:by (?:your|the) (?:[\w-]+ )?(?:browser|device|phone|app|computer|software)|automatically|(?:when|whenever|if|each time|every time|while|as soon as) (?:you|your|the (?:app|site|website|browser)|our|this (?:app|site|website)))\b/i;

const SENT = new Set(['send', 'upload', 'submit', 'report']);

/** "on your device and not on our servers" */
const NOT_ON_SERVERS =
  /\b(not|rather than|instead of|never)\b[^,;.]{0,30}\b(on|in|to|by) (our|its|the|\w+'s) (own )?servers?\b/i;
