import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { limitsOfRest } from './denial-limits.ts';
import type { Draft } from './draft.ts';
import { boundInBracket } from './only-in-bracket.ts';

const ONLY = /^(only|solely|exclusively)$/;
const CONDITIONS = new Set(['to', 'for', 'by', 'when', 'if', 'with', 'where', 'after', 'in', 'while', 'as']);
/** "only the data that is necessary" narrows the data, and denies nothing that could be named. */
const NARROWS_DATA =
  /\b(only|solely)\b[^,;]{0,40}\b(information|data|details|amount|minimum|content)\b(?! (?:if|when|where|with|to|for|in|as|after|once|upon)\b)[^,;]{0,20}\b(that|which|we|it needs|they need|necessary|needed|required|relevant)\b/i;

/**
 * "only as necessary", "only for as long as we need it": how much, beyond which nothing that could be named is denied;
 * "only as necessary to deliver it" names an aim.
 */
const MEASURED =
  /\b(only|solely|exclusively|strictly)\b[^;.]{0,90}\b((as|so) long as|for the duration\b|(where|when|if) (reasonably |strictly |absolutely )?(necessary|needed|appropriate)\b|as (is |are )?(\w+ly )?(necessary|needed|required|appropriate)\b(?! (?:(?:and|or) (?:\w+ly )?\w+ )?(?:to|for|in order to)\b)|to the extent (\w+ ){0,5}(necessary|needed|required)|minim(al|um)|(period|time|duration|amount) (\w+ ){0,2}(necessary|needed|required)|as (far|much|little) as\b|insofar as\b|(that|which) (is|are) (\w+ly )?(relevant|necessary|needed|required|appropriate|adequate|proportionate)\b)/i;

/** "only use the data we need": how much of it, where "only" stands with its verb. */
const AS_NEEDED = cued(
  /^[^;.]{0,60}\b(?:information|data|details) (?:(?:\w+ly )?(?:needed|necessary|required)|(?:that |which )?(?:we|they|it) (?:\w+ly )?(?:needs?|requires?))\b/i,
);

/** "We use the data we need only to feed you": what it is for. */
const AT_END = /\b(?:only|solely|exclusively)\b/i;

/** "only … when we have a valid reason": the tie may stand far behind. */
const REASONED =
  /\b(only|solely)\b[^,;.]{0,60}[^;.]{0,60}\b(if|when|where) we have (a |the )?(valid|good|legitimate|legal|lawful|proper) (reason|basis|ground|interest|purpose)s?\b/i;

/** "only in the European Union", "only in line with the law": where it is done and by which rules denies nothing of what is done. */
const BOUND = cued(
  /\b[Oo]nly (\w+ ){0,6}in (accordance|compliance|line) with (the |all )?(applicable |data protection |relevant )?(laws?|regulations?)\b|\b[Oo]nly (\w+ ){0,6}in (accordance|compliance|line) with (this|our|the|its|their) (\w+ ){0,3}(policy|statement|notice|terms|instructions)\b|\b([Oo]nly|solely|exclusively|strictly) (be )?(processed |stored |kept |used |held |hosted )?(in (accordance|compliance|line|conformity|countries)\b|(with)?in (the )?(\p{Lu}|territory)|as (permitted|allowed|the law)|where (we have )?(a )?(legal|lawful|permitted)|(if|when|where) (we have |there is )?(a |the )?(legal|lawful|valid|good|legitimate)|if the processing is|on a need)/u,
);
/** "only where you agree, or where we need it to perform a contract": on the grounds of law, which cover whatever is done. */
const ON_GROUNDS = cued(
  /\b(?:only|solely|exclusively)\b[^;]{0,260}\blegitimate (?:business )?interests?\b|\bonly (?:\w+ )?(?:\([ivx\d]+\) )?(?:if|where|when)\b[^;]{0,200}\b(?:(?:perform|execute|fulfil|for) (?:a|the|our|your|its|any) (?:\w+ )?(?:contract|agreement)|performance of (?:a|the|our|your|any) (?:\w+ )?(?:contract|agreement))\b|\bonly (?:if|where|when)\b[^;]{0,60}\b(?:rights|interests)\b[^;]{0,60}\b(?:overrid|impact|prevail|outweigh|prejudic)/i,
);
/** "only in hashed form", "only as a hash", "only in a way that hides who you are": how, not what else is never done. */
const MANNER =
  /\bin (?:an? )?(?:(?:and |or )?(?:lawful|legal|fair|transparent|responsible|secure|ethical|confidential|proportionate|appropriate|safe|limited|compliant|honest|open|reasonable),? )+(?:and |or )?(?:\w+ )?(?:manner|way|fashion)\b|\bin (an? |such an? )?(\w+ )?(manner|way|form|fashion) (that|which|so|consistent)\b|\b(only|solely|exclusively)\b[^;.]{0,80}\b(in|as) (an? )?(\w+ly )?([\w-]+ )?(hashed|anonymi[sz]ed|anonymous|aggregated?|encrypted|pseudonymi[sz]ed|pseudonymous|de-identified) (\w+ )?(\(\W*\w+\W*\) )?(form|format|values|basis|fashion|manner|way|state)\b|\b(only|solely|exclusively)\b[^;.]{0,80}\b(?:as (?:an? )?(?:[\w-]+ )?hash(?:es)?|hashed|encrypted|anonymi[sz]ed|pseudonymi[sz]ed)(?=[.,;]|$)/i;

/** "We only rarely share it": how often. */
const RARELY = /\bonly (?:very )?(?:rarely|seldom|occasionally|sometimes|partly|partially)\b/i;

/** "only for the purposes described here", "only as you instruct": what is told elsewhere, and names nothing that is never done. */
const TOLD_ELSEWHERE =
  /\b(?:only|solely|exclusively|strictly)\b[^;]{0,150}\b(?:(?:as|purposes?|reasons?|ways?|extent|cases|circumstances|situations) (?:\w+ ){0,4}(?:described|named|set (?:out|forth)|stated|specified|outlined|explained|listed|identified|disclosed|mentioned|permitted|expressed|authori[sz]ed|allowed|indicated)\b|purposes? (?:for which|(?:it|they) (?:was|were)|that (?:it|they|you)|you)\b|(?<!\b(?:this|that|these|those)(?: \w+)? )(?:certain|specified|specific|explicit|legitimate|permissible|permitted|limited|lawful)(?:,? (?:and )?(?:certain|specified|specific|explicit|legitimate|lawful|business)){0,3}(?: processing)? purposes\b(?! of\b| to\b)|(?:applicable |valid |lawful )*(?:legal|lawful) (?:bas[ie]s|grounds?)\b|(?:according to|under|per|pursuant to|following|(?:up)?on|at|in accordance with) (?:our|your|the|their|its|documented|written)(?: (?:written|documented|explicit|express))* (?:instructions?|directions?|orders?|request)|(?:when|where|if|as|to the extent|insofar as) (?:the |applicable |this is |it is |we are |permitted by |allowed by )*(?:law|legally))/i;

/** "only on our behalf" */
const ON_BEHALF = cued(
  /\b(?:only|solely|exclusively)\b(?:(?! to )[^;,]){0,60}\bon (?:(?:our|your|their|its|(?:\p{L}+ ){0,4}\p{L}+['\u2019]s?) behalf|behalf of)(?!\p{L})/iu,
);
/** "and for no other purpose" */
const NO_OTHER = /\b(?:no|not|never)\b.{0,20}\b(?:other|own) (?:\w+ )?purposes?\b/i;

/** "only kept temporarily": how long. */
const BRIEFLY =
  /\b(temporarily|briefly|no longer than|for (up to|a (short|limited|brief))|until|during|while|for (?:an?|one) (?:few )?(?:minutes?|hours?|days?|weeks?|months?|years?)|for (the|an?|as) (\w+ ){0,3}(periods?|durations?|term|time|lifetime)|for \d+ \w+)\b/i;
/** "only in transit", "only in memory": when and where, however it is used. */
const IN_PASSING = /\b(?:only|solely|exclusively) (?:while )?in (?:transit|memory|motion|ram)\b/i;
/** "only in locked rooms", "only on servers in Europe", "exclusively stored on our servers": where. */
const SOMEWHERE =
  /\b(only|solely|exclusively) (?:(?:stored|kept|held|hosted|saved|processed|located|run|operated) )?(in|on|at|within) (?!(connection|order|case|the (event|case)|behalf|response|this)\b)/i;

/** "We only keep it in Europe": where, too. */
const KEPT_THERE =
  /\b(?:only|solely|exclusively) (?:store|keep|hold|host|retain|save)s?\b[^,;.]{2,60}? (?:in|on|at|within|inside) (?:the |our |your )?(?:(?:own|secure|encrypted|same) )*(?:\p{Lu}|servers?\b|data cent|databases?\b|countr|territor|devices?\b|phones?\b)/u;

/** "only for people with a Swedish number", "only of users in Europe": whose it is, and of them nothing is denied. */
const OF_SOME =
  /\b(only|solely|exclusively) (for|of|from|about) (the |our |certain |some |(\w+ ){0,2})?(people|persons|individuals|users|customers|members|residents|subscribers|citizens|those (who|with|in|of|that))\b/i;

/** "only as a processor": in what role, not what else is never done. */
const IN_ROLE =
  /\b(only|solely|exclusively) as (an? |your |their |our )?["'\u201c\u2018]?(data )?(service providers?|processors?|controllers?|vendors?)\b/i;

/** "with vendors only with your consent", "only share it with vendors with your consent": what they get without it is denied, not others. */
const AGREED =
  /^[^;]{0,120}?(?<!\b(?:or|and) )\bwith (?:(?:your|their|the user['\u2019]s|users['\u2019]|prior|explicit|express|informed|opt-in|specific|written|separate|affirmative) )+(?:consent|permission|approval|agreement|authori[sz]ation)\b(?!,? (?:or|and)\b)/i;
/** "only to the extent that you allow it", "only as needed to send it": how far, with those who get it. */
const HOW_FAR =
  /^ (?:to the extent\b|as (?:is |are )?(?:reasonably |strictly )?(?:needed|necessary|required)\b)/i;

/** "if you agree", "once the user has consented" */
const ONCE_YOU_AGREE = String.raw`(?:if|when|where|once|after|provided(?: that)?) (?:you|users?|the user) (?:\w+ ){0,3}?(?:agreed?|consent(?:ed)?|opt(?:ed)?[- ]in|permit(?:ted)?|allow(?:ed)?)\b`;
/** "only share it with vendors if you agree": likewise. */
const ONCE_AGREED = new RegExp(
  String.raw`^[^;,]{0,120}?(?<!\b(?:or|and) )\b${ONCE_YOU_AGREE}(?!,? (?:or|and)\b)`,
  'i',
);
/** "solely to ship it", "only when you ask": an aim or an occasion, and not those who get it. */
function tiedToAim(c: ClauseContext): boolean {
  const at = c.tied;
  const next = c.s.tokens[at + 1]?.low ?? '';
  const after = c.s.text.slice(c.s.tokens[at < 0 ? c.g.last : at]!.end);
  if (AGREED.test(after) || (at < 0 && ONCE_AGREED.test(after))) return true;
  if (at >= 0 && HOW_FAR.test(c.s.text.slice(c.s.tokens[at]!.end))) return true;
  if (at < 0 || next === 'with' || next === 'as') return false;
  // "only shared with vendors, and only to ship it": with nobody else, too.
  if (c.g.only && /^(?:and|,)$/.test(c.s.tokens[at - 1]?.low ?? '')) return false;
  return next !== 'to' || c.s.groups.some((h) => h.shape === 'to' && h.first <= at + 1 && h.last > at);
}

/** "We only use it for ads if you agree": likewise. */
const AIM_THEN_AGREED = new RegExp(
  String.raw`^[^;,]*?\b(?:for|to) [^;,]{3,80}? (?:${ONCE_YOU_AGREE}|with (?:your|their|the user['\u2019]s) (?:[\w-]+ )?(?:consent|permission|agreement)\b)`,
  'i',
);
const OCCASION = /^(?:if|when|where|with|after|once|upon|provided|unless|until)$/;
/** "for ads only if you agree": without that it is not done for ads, and of other aims nothing is said. */
function aimInFront(c: ClauseContext): boolean {
  const { tokens, text } = c.s;
  if (c.g.only && c.tied < 0 && AIM_THEN_AGREED.test(text.slice(tokens[c.g.last]!.end))) return true;
  if (c.tied < 0 || !OCCASION.test(tokens[c.tied + 1]?.low ?? '')) return false;
  return /\b(?:to|for)\b/i.test(text.slice(tokens[c.g.last]!.end, tokens[c.tied]!.start));
}

const OPEN = /^(?:visible|accessible|viewable|available|readable|searchable)$/;

/** "is only visible to your contacts": whom "only" is tied to stands behind what the data is. */
function isOpenToFew(c: ClauseContext): boolean {
  const [only, open, to] = c.s.tokens.slice(c.g.last + 1, c.g.last + 4).map((t) => t.low);
  return (
    c.g.lemma === 'be' && ONLY.test(only ?? '') && OPEN.test(open ?? '') && /^(?:to|by|for)$/.test(to ?? '')
  );
}

/** "Only your followers see your posts": those who see it are named, and nobody else is shown it. */
function seenByFew(c: ClauseContext, drafts: readonly Draft[]): boolean {
  const seen = drafts.every(
    (d) =>
      d.rule === 'others-receive' &&
      d.polarity === 'affirmed' &&
      d.action === 'share' &&
      d.recipient !== 'unspecified' &&
      d.recipient !== 'public',
  );
  return (
    c.role.only && seen && SEES.test(c.g.lemma) && !PARTNERS.test(c.role.first) && !SOME.test(c.role.first)
  );
}
const SEES = /^(?:see|view|read|find)$/;
const SOME = /^(?:only )?(?:some|certain|a few|few|selected)\b/;
/** "Only you and …" */
const PARTNERS = /^(?:only )?you\b/;

const GIVEN_ONLY =
  /\((?:only|optional,? only) (?:if|when) you (?:choose|decide|opt|want|provide|enter|give|submit|add|upload|tell|share|link|connect)\b/i;

const OF_DUTY = /^(?:must|should|shall|may|need)$/;

const NOBODY_ELSE = { action: 'share', polarity: 'denied', recipient: 'unspecified' } as const;

/** "Only used to …", "shared solely with consent": what goes beyond is denied. */
export function onlyFor(c: ClauseContext, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0 || !(c.exclusive || c.role.only || isOpenToFew(c))) return [];
  if (seenByFew(c, drafts))
    return [
      {
        ...drafts[0]!,
        ...NOBODY_ELSE,
        modality: drafts[0]!.conditions.length > 0 ? 'only-if' : 'does',
        data: [...new Set(drafts.flatMap((d) => d.data))],
        purpose: ['unspecified'],
        conditions: [...new Set([...drafts[0]!.conditions, ...limitsOfRest(c)])],
        confidence: Math.min(drafts[0]!.confidence, 0.65),
        rule: `${drafts[0]!.rule}+only`,
      },
    ];
  // "New members can only see messages sent later": how much they see, and nobody who sees none.
  if (!c.role.only && SEES.test(c.g.lemma) && drafts.every((d) => d.rule === 'others-receive')) return [];
  // "An ID is only created if you want letters": what there is then, and nothing that is kept from anyone.
  if (drafts.every((d) => d.rule === 'is-made')) return [];
  // "The server only sees who writes to whom": what it sees, and no end that it is not used to.
  if (drafts.every((d) => d.rule === 'looks-at') && c.g.lemma !== 'read') return [];
  // "your address (only if you choose to give one)": whose it is had, and a denial of nothing.
  if (GIVEN_ONLY.test(c.s.text) && drafts.every((d) => d.action === 'collect')) return [];
  // "You must only give us your own name": what the person has to mind, and nothing that the service does not do.
  if (drafts.every((d) => d.rule.startsWith('user-')) && OF_DUTY.test(c.g.modal)) return [];
  // "Only some of our staff use it": who of the service does it.
  if (c.role.only && c.role.role === 'self') return [];
  // "Only your number may be used to reach you": no other data is, and of the number itself nothing is denied.
  if (c.role.only && c.role.role === 'data' && c.tied < 0 && !c.g.only) return [];
  if (BOUND.test(c.s.text) || REASONED.test(c.s.text)) return [];
  const handled = drafts.every((d) => d.action !== 'share' && d.action !== 'sell');
  if (handled && ON_GROUNDS.test(c.s.text)) return [];
  if (IN_ROLE.test(c.s.text) || OF_SOME.test(c.s.text)) return [];
  if ((TOLD_ELSEWHERE.test(c.s.text) || ON_BEHALF.test(c.s.text)) && !NO_OTHER.test(c.s.text)) return [];
  const kept = drafts.every((d) => d.action === 'store');
  if (kept && (BRIEFLY.test(c.s.text) || SOMEWHERE.test(c.s.text) || KEPT_THERE.test(c.s.text))) return [];
  if (IN_PASSING.test(c.s.text)) return [];
  // "processed solely by our provider": by whom.
  const only = c.s.tokens.findIndex((t, i) => i >= c.g.first && ONLY.test(t.low));
  const seen = drafts.every((d) => d.rule === 'is-seen');
  if (c.g.passive && !seen && only > 0 && c.s.tokens[only + 1]?.low === 'by') return [];
  // "We only ask for your name": "for" is of the verb.
  const asks = c.g.lemma === 'ask' && c.s.tokens[c.g.last + 1]?.low === 'for' ? 2 : 0;
  // "only identifiers such as your name", "as well as": a list, and no condition; "only … and when you signed up": data.
  const isData = (i: number) => c.s.data.some((m) => m.first <= i && i <= m.last);
  const rest = c.s.tokens
    .slice(c.g.last + asks, c.wholeEnd + 3)
    .map((t, k) => (isData(c.g.last + asks + k) ? '' : t.low))
    .filter(
      (word, i, all) => word !== 'as' || !(/^(?:such|well)$/.test(all[i - 1] ?? '') || all[i + 1] === 'well'),
    );
  if (!rest.some((word) => CONDITIONS.has(word))) return [];
  const uses = drafts.some((d) => d.action === 'use');
  if (!uses && (NARROWS_DATA.test(c.s.text) || (c.tied < 0 && !c.g.only && !isOpenToFew(c)))) return [];
  if (MEASURED.test(c.s.text) || MANNER.test(c.s.text) || RARELY.test(c.s.text)) return [];
  const after = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  if (AS_NEEDED.test(after) && !AT_END.test(after)) return [];
  const out: Draft[] = [];
  const bound = boundInBracket(c);
  const aimed = tiedToAim(c);
  const first = c.tied >= 0 ? c.s.tokens[c.tied + 1]!.low : rest.find((word) => CONDITIONS.has(word));
  const served = first === 'to' || first === 'for';
  const { named } = c.recipients();
  for (const d of drafts) {
    if (d.polarity !== 'affirmed') continue;
    // "We collect and keep it only as needed to …": as much and as long as that takes.
    if (first === 'as' && ['collect', 'store'].includes(d.action)) continue;
    // "shared with banks solely for payment": for nothing else with them; "shared only with banks": with nobody else.
    const gives = d.action === 'share' || d.action === 'sell';
    const implied =
      (d.recipient === 'authority' || d.recipient === 'acquirer') && !named.includes(d.recipient);
    const recipient = gives && (!aimed || implied || seen) ? 'unspecified' : d.recipient;
    // "It will only be visible to us": nobody else gets it.
    if (d.rule === 'known-to-us') {
      const modality = d.conditions.length > 0 ? 'only-if' : 'does';
      if (!c.role.only) out.push({ ...d, ...NOBODY_ELSE, modality, rule: `${d.rule}+only` });
      continue;
    }
    // "We collect it solely to bill you": it is collected, and used for nothing else.
    const action = d.action === 'collect' && served ? 'use' : d.action;
    if (out.some((o) => o.action === action && o.recipient === recipient)) continue;
    out.push({
      ...d,
      action,
      polarity: 'denied',
      modality: 'does',
      data: bound ?? [...new Set(drafts.filter((x) => x.action === d.action).flatMap((x) => x.data))],
      recipient,
      purpose: aimInFront(c) ? d.purpose : ['unspecified'],
      conditions: limitsOfRest(c),
      confidence: Math.min(d.confidence, 0.75),
      rule: `${d.rule}+only`,
    });
  }
  return out;
}
