import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { besideTold, deniedPart } from './denied-part.ts';
import { followsFrom } from './follows-from.ts';
import { leftOver } from './left-over.ts';
import { limitsBehind } from './limits-behind.ts';
import { conditionsOf, heldApart } from './purpose.ts';
import { endsDenied } from './purposes-in.ts';
import { scopeInFront } from './scope-in-front.ts';

/** A kind of data of which the vocabulary knows no more than that it is data. */
const KIND = /\b(?:sensitive|health|medical|genetic|special categor(?:y|ies))\b/i;
/** "We use no tracking cookies", "we do not keep full card numbers", "the rest of your contacts": some of what the type covers. */
const SOME_OF = cued(
  /\b(?:(?:rest|remainder|most|much|majority|bulk|half|lots?|amounts?|quantit(?:y|ies)|deal) of|(?:too )?(?:much|many)(?= (?!more\b))|raw|unhashed|unmasked|unredacted|uncensored|both(?= .* and )|remaining|full|complete|entire|permanent|long-term|unencrypted|plain-?text|(?:in|from|of|within) (?:your |the )?(?:secret|cloud|group|public|business|deleted|archived|disappearing) (?:chats?|conversations|groups|channels|rooms|profiles?)|(?:tracking|third[- ]party|advertising|marketing|targeting|analytics|analytical|profiling|persistent|permanent|non-essential|optional|flash) cookies)\b/i,
);
/** "We cannot tell your number from it": out of what was spoken of before, not at all. */
const OUT_OF =
  /^(?:from|out of|by|with|through) (?:it|this|that|them|these|those|the hash(?:es)?|such hash(?:es)?)(?= ?[.,;)]|$)/i;
/** "We do not generally collect it": what is usual, or what goes beyond the rest. */
const USUAL = cued(
  /\b(?:generally|typically|usually|mostly|virtually|practically|nearly|almost|normally|primarily|automatically|forever|for ever|indefinitely|individually|alone|one by one|in isolation|direct (?=access\b)|(?<=not )yet|so far|to date|lightly|freely|carelessly|arbitrarily|just (?:anyone|anybody)|directly|intentionally|purposely|ordinarily|(?<!^|\b(?:or|and) )otherwise|as a (?:general )?rule|in principle|for the most part|(?:where(?:ver)?|when(?:ever)?|if) possible|(?:as far as|to the extent) (?:\w+ )?possible|(?:under|in) (?:normal|usual|ordinary) circumstances|in the (?:normal|usual|ordinary) course|by default|in (?:general|most cases))\b/i,
);
/** "not kept longer than needed", "not used in a way that …", "not without telling you" */
const MEASURE = cued(
  /\b(?:without (?:(?:first|prior|previously) )?(?:telling|notifying|informing|asking) (?:you|users)|without (?:your|the users?['’]s?) knowledge|without (?:an? |any )?(?:good|valid|legitimate|proper|just|sufficient|compelling) (?:reason|cause|basis|ground|grounds)|(?:for )?(?:any )?longer than|in (?:a|any|such a) (?:manner|way) (?:that|which|incompatible|inconsistent)|beyond (?:what|the|that)|outside (?:of )?(?:the|what))\b[^.;]{0,60}/i,
);
/** "information that you type", "the names you share with them": only such data; what tells who somebody is, is no less than all. */
const ONLY_SUCH =
  /\b(?:that|which) (?!(?:can|could|may|might|would|will|alone|\w+ly|be|is|are|to|we) |identif|reveals? your)[^,.;]{2,60}|\byou (?:\w+ ){1,3}(?:with|to) (?!us\b|our\b|me\b|any)[^,.;]{2,60}/i;
/** "information about the purpose of it": of other things than people. */
const ABOUT = cued(
  /\b(?:information|data|details) (?:about|on(?! to\b)|regarding|concerning) (?!(?:you|your|yourself|users?|individuals?|people|persons?|our|any|customers|visitors|them|anyone|him|her|the (?:users?|person|individual))\b)[^,.;]{2,60}/i,
);
/** After the data: where it is not taken from, in what it is not done, for what it is not used. */
const PLACE = cued(
  /^(?:\w+ly )?(?:(?:from|of|through|under|via|during|when|while|in connection with|as part of|in (?:the course of|relation to|relation with)|in|on(?! to\b)|for) (?!(?:you|your|us|our(?! \w+ users\b)|any (?:servers?|of our servers|way|shape|form|manner|time|circumstances?|case|event|reason|purposes?|kind|sort|type)|the (?:future|past|first place)|(?:anyone|anybody)(?! (?:under|below|younger|who|whom|it|we|known)\b)|others|users(?! (?:in|from|of|who|under|outside|residing|located)\b)|it|them)\b)|for any other )[^,.;]{2,80}/i,
);
/** "not saved to your account": where. */
const IN_ACCOUNT = cued(
  /\b(?:saved?|stored?|kept|keep|recorded?|logg?(?:ed)?|retain(?:ed)?) (?:[^,.;]{2,60} )?((?:as [\w ]{3,20} )?(?:to|in|on|with|against|under|alongside) (?:your|the|an|any) (?:[\w-]+ )?(?:accounts?|profiles?)\b)/i,
);
/** Who gets it or not, before the place: "sent to us when you switch it on". */
const TO_WHOM =
  /^(?:to|by|with|from) (?:us|me|our (?:[\w-]+ )?servers?|(?:any )?third part(?:y|ies)|others|anyone(?: else)?) /i;
/** "We do not give it to authorities outside Malta": to some of them. */
const ABROAD = cued(
  /\b(?:authorit(?:y|ies)|agenc(?:y|ies)|governments?|police(?: forces)?|courts?|law enforcement)(?: \w+)? ((?:from )?(?:outside|in other|of other|of any other|abroad|from other|based in|located in|outside of)\b[^,.;]{0,50})/i,
);
/** "We do not use it to tell who you are": one use of it. */
const AIM = cued(
  /^(?:(?:on|in|through|via|within|from) (?:our|the|these|this) [\w-]+ )?(?:in order )?to (?!(?:our|my|us|any(?:one|body)?|third|others?|the|a|an|that|this|these|such|your|you)\b)[a-z]+ [^,.;]{2,80}/i,
);
/** Deeds that may be denied for one end alone. */
const USES =
  /^(?:use|utili[sz]e|process|analy[sz]e|employ|leverage|combine|rely|collect|gather|record|log|share|disclose|read|scan|see|access|look|listen)$/;
/** "messages older than a month": some of them. */
const THAN = cued(/\b(?:older|younger|newer|larger|smaller|bigger|more recent) than [^,.;]{2,40}/i);
/** "with anyone you have not chosen": not with those who are chosen. */
const NOT_CHOSEN = cued(
  /\b(?:anyone|anybody|people|users|those|parties|companies|apps) (?:(?:that|who|whom|which) )?(?:you|we) (?:have not|haven['\u2019]t|did not|didn['\u2019]t|do not|don['\u2019]t|never) [^,.;]{2,60}/i,
);
/** "data that we do not have": of that alone. */
const NOT_HAD = cued(
  /\b(?:that|which|what) (?:we|our (?:\w+ )?servers?) (?:do not|don['\u2019]t|never|cannot|can['\u2019]t) (?:\w+ly |even )?(?:have|hold|store|keep|possess|collect|know|own|access|see)\b[^,.;]{0,40}/i,
);
/** "data we do not need", "more than we need": of what goes beyond that. */
const NOT_NEEDED = cued(
  /\b(?:(?:that|which|what) )?(?:we|they|it|our (?:\w+ )?(?:servers?|services?)) (?:do(?:es)? not|do(?:es)?n['\u2019]t|never|no longer|cannot) (?:\w+ly |longer |even )?(?:need|require|want|use|have|hold|store|keep|collect|know|own)\b[^,.;]{0,40}|\b(?:(?:more|further) (?:[\w-]+ ){0,3}?than|unnecessary|excessive|superfluous|irrelevant|needless|useless)\b[^,.;]{0,60}/i,
);
/** "not passed on without keeping a copy": but with one. */
const WITHOUT_DOING =
  /\bwithout (?:(?:also|first|ever|even|previously) )*(?!(?:limit|regard|identify|notify)ing\b)[a-z]+ing\b[^,.;]{0,60}/i;
/** "on our EU servers", "on our public site": at some of its places. */
const OUR_OTHER = cued(
  /\b(?:on|in|at|by|from|to) our (?:(?!I\b)\p{Lu}[\p{L}.]+|public|paid|free|mobile|test|beta|backup|old|new|other|remote|foreign|shared|demo|marketing|second|primary|secondary) (?:[\w-]+ )?(?:servers?|systems?|databases?|sites?|websites?|apps?|cloud|services?|nodes?|relays?)\b/u,
);

/** "Except for chats you report, …" */
const EXCEPT_IN_FRONT =
  /^(?:except|apart from|aside from|other than|with the exception of|save for|besides) [^,;:]{2,60}? you [^,;:]{2,60}(?=,)/i;
/** "When using it as a guest, …", "in this case", "mostly, …" */
const IN_FRONT = cued(
  /^(?:mostly|usually|generally|typically|normally|ordinarily|as a (?:general )?rule|in principle|for the most part|where(?:ver)? possible|(?:as far as|to the extent) (?:\w+ )?possible|(?:under|in) (?:normal|usual|ordinary) circumstances|by default|in (?:general|most cases))\b|(?:^|; )(?:\w+, )?(?:(?:when|while) \w+ing\b[^,]{2,60}(?=,)|(?:in|for|during|within|with) (?:this|that|these|those|such) (?:an? )?(?:context|cases?|process|respect|connection|purposes?|regard|instances?)\b)/i,
);
/** "We do not, for people in this town, share it": between "not" and its verb. */
const BETWEEN =
  /, ?((?:for|in|on|at|if|when|where|while|under|within|outside|during|unless|except|as) (?!(?:any|a|no|all|whatever)\b)[^,]{3,80}),/i;
/** "Users in that town are not asked for it": whose data a later "it" is. */
const WHOSE = cued(
  /\b(?:users|people|members|residents|citizens|customers|visitors|individuals|persons|children|minors|accounts) (?:(?:\w+ )?(?:in|from|of|under|below|outside|within)|who|that) [^,.;]{2,60}?(?= (?:is|are|was|were|will|may|can|do|does|must|need)\b)/i,
);
/** "The data of users who are not logged in is not kept": whose data it is. */
const OF_SOME = cued(
  /(?<!\b(?:devices?|phones?|computers?) )\bof (?:(?:those|any|all|the|our|other|such) )*(?:users|people|members|residents|citizens|customers|visitors|individuals|persons|children|minors|accounts) (?:who|that|whose|in|from|under|below|outside|within|without)\b[^,.;]{2,60}?(?= (?:is|are|was|were|will|may|can|must)\b|[,.;]|$)/i,
);
const PRONOUN = /^(?:it|them|this|that|these|those)\b/i;
/** "An opt-out cookie means that no data is collected": once it is set. */
const OPTED_OUT = /\bopt(?:ed|s|ing)?[- ]out\b/i;

/** "from using pixels to collect it": by one means. */
const MEANS =
  /\b(?:us(?:e|ing)|plac(?:e|ing)|deploy(?:ing)?) (?!(?:(?:any|all) )?(?:means|methods?|ways?|your|it|them|this|that|these|those|such)\b)(?:[\w-]+ ){1,8}?(?=(?:in order )?(?:to )?$)/i;

/** "no personally identifiable information", "nothing that identifies you": less than all that is known of a person. */
const WHAT_IDENTIFIES = cued(
  /\b(?:(?:personally|individually)[- ]identif(?:iable|ying)(?: \w+)?(?: (?:information|data|info|details))|PII|identif(?:iable|ying) (?:information|data|info|details)|(?:information|data|details|info|anything|nothing) (?:that|which) (?:\w+ ){0,4}?identif(?:y|ies) (?:you|any(?:one|body)|(?:a|any|an|the) (?:\w+ )?(?:user|person|individual|visitor|member|customer)|users|visitors|individuals|people)(?: (?:personally|individually))?)\b/i,
);
/** What else is denied beside it: then it is all. */
const ALL_ELSE =
  /\bnon-|\b(?:personal|your|other|any|all) (?:user |customer )?(?:information|data|details)\b(?! (?:that|which)\b)/i;

/** What a denial says of data as little as that it identifies people. */
function identifying(what: string): string[] {
  const found = WHAT_IDENTIFIES.exec(what)?.[0];
  return found && !ALL_ELSE.test(what.replace(found, '')) ? [found] : [];
}

/** "We do not re-identify it", "it is not linked to your messages": one use of it. */
const ONE_USE = /^(?:re-?identif|link|combin|correlat|cross-?referenc|match|merg)/i;

/** The words from one token to another, as they stand. */
function written(c: ClauseContext, from: number, to: number): string {
  const [a, z] = [c.s.tokens[from], c.s.tokens[to - 1]];
  return a && z && to > from ? c.s.text.slice(a.start, z.end) : '';
}

function actedOn(c: ClauseContext): string {
  const { subject, passive } = c.g;
  return passive && subject ? written(c, subject.first, subject.last + 1) : written(c, c.start, c.object.end);
}

/**
 * What narrows a denial: "sensitive data", "through those sites", "for training", "longer than needed". Whoever denies that
 * has not denied all that is done with data.
 */
function limitsOfDenial(c: ClauseContext, data: readonly DataType[]): string[] {
  const { text } = c.s;
  const slice = (from: number, to: number) => written(c, from, to);
  const { subject, passive } = c.g;
  const what = actedOn(c);
  // Behind the object, else behind the word for data within it.
  const general = passive
    ? undefined
    : (c.object.mentions.find((m) => m.level !== 'typed') ?? c.object.mentions.at(-1));
  const rest = slice(passive ? c.g.last + 1 : c.object.end, c.wholeEnd);
  const place =
    PLACE.exec(passive ? rest.replace(TO_WHOM, '') : rest) ??
    (general ? PLACE.exec(slice(general.last + 1, c.wholeEnd)) : null);
  const whole = slice(subject?.first ?? c.g.first, c.wholeEnd);
  const behind = passive ? whole : slice(c.g.last + 1, c.wholeEnd);
  const found = [
    KIND.exec(what),
    SOME_OF.exec(what),
    ONLY_SUCH.exec(what),
    ABOUT.exec(what),
    OF_SOME.exec(passive ? whole : what),
    THAN.exec(what),
    ABROAD.exec(whole),
    IN_ACCOUNT.exec(whole),
    NOT_CHOSEN.exec(whole),
    NOT_HAD.exec(whole),
    NOT_NEEDED.exec(behind),
    WITHOUT_DOING.exec(behind),
    OUR_OTHER.exec(behind),
    USUAL.exec(whole),
    MEASURE.exec(whole),
    place,
    IN_FRONT.exec(text),
    EXCEPT_IN_FRONT.exec(text),
    OPTED_OUT.exec(text),
    USES.test(c.g.lemma) && endsDenied(c.s, c.start, c.end)[0] === 'unspecified'
      ? AIM.exec(slice(passive ? c.g.last + 1 : c.object.end, c.wholeEnd))
      : null,
    c.g.shape === 'to' ? MEANS.exec(`${slice(0, c.g.first)} `) : null,
    ONE_USE.test(c.s.tokens[c.g.verb]?.low ?? '') ? /^.*$/.exec(c.s.tokens[c.g.verb]!.low) : null,
  ];
  const whose = PRONOUN.test(what) ? WHOSE.exec(slice(0, c.g.first)) : null;
  const between = BETWEEN.exec(slice(c.g.first, c.g.verb))?.[1] ?? null;
  const limits = [...found, whose].flatMap((m) => (m ? [m[0].replace(/^; /, '').trim()] : []));
  const told = [
    ...limits,
    ...(between === null ? [] : [between]),
    ...identifying(what),
    ...deniedPart(c, what, whole, data),
  ];
  const after = limitsBehind(c, what, slice).filter((limit) => !told.some((one) => one.includes(limit)));
  return [...new Set([...told, ...after])];
}

/** "If you agree, we share it only with banks": on what all of it depends. "Only if you agree, …" says what "only" is tied to. */
function conditionsInFront(c: ClauseContext): string[] {
  const front = written(c, 0, c.g.first);
  return conditionsOf(c.s, c.g).filter((condition) => {
    const at = front.indexOf(condition);
    return at >= 0 && !/\b(?:only|solely|exclusively) $/i.test(front.slice(0, at));
  });
}

/**
 * What narrows the denial that "only" holds: "we generally only share it with banks", "in Norway it is used only for gifts".
 * Whom and what for it is done is what "only" is tied to, and no condition of the rest.
 */
export function limitsOfRest(c: ClauseContext): string[] {
  const what = actedOn(c);
  const whole = written(c, c.g.subject?.first ?? c.g.first, c.wholeEnd);
  const found = [KIND.exec(what), SOME_OF.exec(what), USUAL.exec(whole), IN_FRONT.exec(c.s.text)];
  const scope = scopeInFront(c) ?? followsFrom(c.s.text, c.discourse);
  const limits = [
    ...conditionsInFront(c),
    ...identifying(what),
    ...besideTold(what),
    ...found.flatMap((m) => (m ? [m[0].replace(/^; /, '').trim()] : [])),
  ];
  const isNew = scope !== null && !limits.some((limit) => scope.includes(limit) || limit.includes(scope));
  return [...new Set([...limits, ...(isNew ? [scope] : [])])];
}

/** The conditions of a denial, as written, and what else narrows it: `from`, what its data is not taken from. */
export function limitedConditions(c: ClauseContext, data: readonly DataType[], from?: string): string[] {
  const last = c.object.mentions.at(-1)?.last ?? c.s.tokens.length;
  const source = c.g.passive ? null : OUT_OF.exec(written(c, last + 1, c.s.tokens.length));
  const scope = scopeInFront(c) ?? followsFrom(c.s.text, c.discourse);
  const told = [...conditionsOf(c.s, c.g), ...limitsOfDenial(c, data), ...(source ? [source[0]] : [])];
  const limits = from && !told.some((limit) => limit.includes(from)) ? [...told, from] : told;
  const isNew = scope !== null && !limits.some((limit) => scope.includes(limit) || limit.includes(scope));
  const all = [...limits, ...(isNew ? [scope] : [])];
  const open = all.length === 0 && endsDenied(c.s, c.start, c.end)[0] === 'unspecified';
  const rest = open ? leftOver(c) : null;
  return heldApart(rest === null ? all : [rest]).slice(0, 4);
}
