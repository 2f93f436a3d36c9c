import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';

/** What is no limit behind a preposition: the person, all of it, no time in particular. */
const WHOLE =
  '(?!(?:you|your|us|ours?|it|them|all|present|(?:any|no|every|each)(?:one|body)?|third part(?:y|ies)|(?:the|our) (?:same )?(?:corporate )?(?:group|family)|(?:the|this|that) (?:moment|time|point|future|past|first place|present|stage))\\b)';
const REST = '[^,.;]{2,80}';
/** Behind the data or whom it is not given to: "across other sites", "in the paid version", "linked to your account". */
const BEHIND = cued(
  new RegExp(
    `^(?:\\w+ly )?(?:${[
      `(?:at|over|around|beyond|against|after|inside|per|using|via|for|in|on(?! to\\b)|during|under|through|as part of|with(?= the help)) ${WHOLE}${REST}`,
      // Between whom it does not go, as large as those are.
      `(?:across|between(?! (?:you|users|people|members|participants|persons|the|two|each)\\b)|among|throughout|alongside|along with|together with|by means of|by using|by way of) ${REST}`,
      `(?:within|outside(?: of)?) (?!(?:our|us|the (?:company|organi[sz]ation|group|team|firm|business|service))\\b)${REST}`,
      `on your (?:profile|page|timeline|wall|feed|story|stories|posts?|channel|status)\\b`,
      `(?:tied|linked|connected|attached) to ${REST}`,
      `associated with (?!you\\b)${REST}`,
      // On one occasion, in one book.
      `(?:at|before|during|(?:up)?on) (?:the (?:time|moment|point) of|your (?:first|initial|next|last)|(?:registration|registering|sign(?:ing)?[- ]?up|installation|installing|log(?:ging)?[- ]?in|download)\\b)[^,.;]{0,80}`,
      `in our (?:[\\w-]+ )?(?:logs?|log files|analytics|statistics|reports?|backups?)\\b`,
      `(?:through|via) our (?:web ?)?sites?\\b`,
      `(?:stored|saved|located|held|kept) (?:on|in|at|by|outside) (?!(?:our|any)\\b)${REST}`,
    ].join('|')})`,
    'i',
  ),
);
/** "with advertisers who would sell it", "with companies not named here": not with such. */
const SUCH =
  /^(?:(?:who|that|which|whose) (?!(?:we|you)\b)|not (?:\w+ly )?(?:\w+ed|bound|under|part of|subject to)\b)[^,.;]{2,80}/i;
/** How much of it, or how it is not given, wherever that stands. */
const MANNER = cued(
  /\b(?:verbatim|en masse|in bulk|in real[- ]time|around the clock|over time|twice|raw (?:data|information)|unencrypted|manually|by hand|by (?:automated|automatic|manual|human) \w+|ourselves|itself|more (?:often|frequently) than \w+|without (?:(?:first|previously) )?(?:encrypt|hash|anonymi[sz]|pseudonymi[sz]|aggregat|redact|mask|de-identify|scrubb)ing\b[^,.;]{0,30}|in (?:a |an )?(?:readable|legible|clear|plain|raw|identifiable|unencrypted) \w+|back and forth)\b/i,
);
/** "photos you do not post", "data of premium users": of some of it, of some people. */
const SOME = cued(
  /\byou (?:do not|don['\u2019]t|have not|haven['\u2019]t|did not|didn['\u2019]t|never) \w+(?: [^,.;]{2,40})?|\byou \w+ (?:outside|elsewhere|on other)\b[^,.;]{0,40}|\b(?:of|from|about) (?!(?:our|all|any|its|the|these|those|other|individual)\b)[\w-]+ (?:users|customers|members|subscribers|visitors|accounts)\b/i,
);

/** "your activity across other sites", "what you do on other websites": there alone. */
const ELSEWHERE = cued(
  /\b(?:across|(?:on|in) (?:other|third[- ]party|external|unrelated|unaffiliated)) (?:[\w-]+ ){0,3}?(?:websites?|sites?|apps?|applications|services|devices|platforms|web|internet|companies)\b[^,.;]{0,60}/i,
);
/** "after your death", "after you have left" */
const LATER = /^after your [^,.;]{2,60}/i;

/**
 * What stands behind the data or the recipient of a denial and narrows it: where, when, how, linked to what it is not done.
 * `what` is what is acted on, `slice` the text from one token to another.
 */
export function limitsBehind(
  c: ClauseContext,
  what: string,
  slice: (from: number, to: number) => string,
): string[] {
  const { g, object, wholeEnd, s } = c;
  const whole = slice(g.subject?.first ?? g.first, wholeEnd);
  const receivers = s.parties.filter((p) => p.first > g.verb && p.last < wholeEnd);
  const behindData = [...object.mentions.map((m) => m.last + 1), g.passive ? g.last + 1 : object.end];
  const behindParties = receivers.map((p) => p.last + 1);
  const found = [
    ...[...behindData, ...behindParties].map((at) => BEHIND.exec(slice(at, wholeEnd))),
    ...[...behindData, ...behindParties].map((at) => LATER.exec(slice(at, wholeEnd))),
    ...behindParties.map((at) => SUCH.exec(slice(at, wholeEnd))),
    MANNER.exec(whole),
    ELSEWHERE.exec(whole),
    SOME.exec(what),
  ];
  const outside = new RegExp(`^(?:within|outside(?: of)?) ${c.service}\\b`, 'i');
  const limits = found.flatMap((m) => (m ? [m[0].trim()] : []));
  return limits.filter((limit) => !(c.service && outside.test(limit)));
}
