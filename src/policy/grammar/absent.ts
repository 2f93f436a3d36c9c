import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts';
import { goesAbroad } from './abroad.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { bothLimits, type DeedLimits, limitsOfDeed, limitsOfVerb } from './deed-limits.ts';
import type { Draft } from './draft.ts';
import type { DataMention } from './mentions.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

const NONE_OF = cued(
  /^(?:\w+, |for (?:this|that|these) reasons?, )?(?:there (?:is|are|will be|shall be) (?:also )?no|no) (?:\w+ )?(?<listed>(?:(?:collection|use|processing|storage|disclosure|sharing|transfer|sale),? (?:or |and )?)*)(?:any )?(?:other )?(?:form of |kind of )?(?<deed>collection|recording|tracking|evaluation|analysis|use|processing|storage|retention|transfer|transmission|disclosure|sharing|forwarding|sale) of (?<rest>.*)$/i,
);
const HAPPENS =
  /\b(takes? place|taking place|occurs?|(is|are) (made|carried out|performed|undertaken)|happens?)\b/i;
const LIMITS = /\b(unless|except|without|other than|if|when|beyond|outside|personali[sz]ed|automated)\b/i;

/** "for other purposes than these": what of it there is none of. */
const NARROWED =
  /\b(?:in (?:a|any) (?:different|other) (?:way|manner)|for (?:any )?(?:other|different) purposes?)\b[^.;]{0,100}/i;

/** "The storage of your photos takes place …": a deed that is said to happen, or not to. */
const DEED_OF =
  /^(?:\w+, )?(?:an? |the |any )?(?<deed>collection|recording|tracking|evaluation|analysis|processing|storage|transfer|transmission|disclosure|sharing|forwarding|sale) of (?<rest>.*)$/i;
const NOT_HAPPENS =
  /\b(?:(?:do(?:es)?|will) not (?:take place|occur|happen)|(?:is|are) not (?:made|carried out|performed|undertaken))\b/i;
/** On what ground, where or how safely it happens: the deed itself is not what is told. */
const HOW =
  /\b(basis|bases|art\.|article|accordance|pursuant|grounds?|encrypted|securely|exclusively|within|outside|locally|on (?:your|the user['\u2019]s|their) (?:own )?(?:device|phone|computer|smartphone|browser))\b/i;

/** What limits a denied deed, behind its data and behind the verb that says it happens or not. */
function limitsOf(s: ParsedSentence, acted: readonly DataMention[]): DeedLimits {
  const ofDeed = limitsOfDeed(s, acted, s.tokens.length);
  const happens = NOT_HAPPENS.exec(s.text) ?? HAPPENS.exec(s.text);
  return happens ? bothLimits(ofDeed, limitsOfVerb(s, happens.index + happens[0].length)) : ofDeed;
}

/** "There is no evaluation of your usage": a deed that is said not to happen, or to happen. */
export function absentDeed(s: ParsedSentence): Draft[] {
  const none = NONE_OF.exec(s.text);
  const match = none ?? DEED_OF.exec(s.text);
  if (!match?.groups) return [];
  const denied = none !== null || NOT_HAPPENS.test(s.text);
  if (denied ? LIMITS.test(s.text) : HOW.test(s.text) || /\b(not|never|only|no)\b/i.test(s.text)) return [];
  if (
    !NOT_HAPPENS.test(s.text) &&
    !/^(\w+, |for \w+ reasons?, )?there/i.test(s.text) &&
    !HAPPENS.test(s.text)
  )
    return [];
  const nouns = [...(match.groups.listed ?? '').split(/\W+/), match.groups.deed!];
  const actions = [...new Set(nouns.map((noun) => DEED_NOUNS[noun.toLowerCase()]))].filter(
    (x) => x !== undefined,
  );
  if (actions.includes('share') && goesAbroad(s.text)) return [];
  const at = s.text.length - match.groups.rest!.length;
  const first = s.data.find((m) => s.tokens[m.first]!.start >= at);
  if (!first || s.tokens[first.first]!.start > at + 30) return [];
  const acted = s.data.filter((m) => m.first >= first.first);
  const types = typesOf(s, acted, s.tokens.length);
  const limits = denied ? limitsOf(s, acted) : null;
  const narrowed = NARROWED.exec(s.text)?.[0];
  const given = s.parties.filter(
    (p) => p.first > first.last && ['to', 'with'].includes(s.tokens[p.first - 1]?.low ?? ''),
  );
  const named = recipientsOf(given, '');
  const open: readonly ClaimRecipient[] = named.length > 0 ? named : ['unspecified'];
  const stated = actions.flatMap((action) =>
    (action === 'share' || action === 'sell' ? open : (['self'] as const)).map((recipient) => ({
      action,
      recipient,
    })),
  );
  return stated.map(({ action, recipient }) => ({
    actor: 'self',
    action,
    polarity: denied ? ('denied' as const) : ('affirmed' as const),
    modality: 'does' as const,
    data: types,
    recipient,
    purpose: [...(limits?.purpose ?? (['unspecified'] as const))],
    conditions: denied ? (narrowed ? [narrowed] : [...(limits?.conditions ?? [])]) : [],
    confidence: 0.65,
    rule: denied ? 'no-deed' : 'deed',
  }));
}
