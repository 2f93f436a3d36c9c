import { groupOf } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { onDevice, onDeviceAlone } from './on-device.ts';

const STAYS = new Set(['reside', 'remain', 'stay', 'persist', 'live', 'sit']);
const SERVERS =
  /\b(server|servers|our systems?|our databases?|us|cloud|backups?|back-ups?|archives?|caches?|clusters?|databases?|data cent(?:er|re)s?|infrastructure|our records)\b/i;

const KEPT =
  /^(?:(?:on|in) (?:file|storage|record)\b|(?:there )?until (?:you|we|your|the|it|they|deletion|deleted)\b|(?:there )?for (?:up to|at least|an additional|another|at most|a maximum|as long as|longer|(?:\w+|a few) (?:hours?|days?|weeks?|months?|years?)|an? (?:\w+ )?(?:period|time|while))\b)/;

const ON_SITE =
  /^(?:intact|in place|there|behind)?(?:$|[.;])|^(?:(?:intact|in place|there) )?(?:on|in|within) (?:the|our|its|this) (?:\w+ )?(?:sites?|services?|forums?|platforms?|websites?|apps?|community|communities|channels?|groups?|threads?|conversations?)\b|^(?:on|in) (?:\w+ )?(?:forums?|platforms?|sites?)\b/;
/** "When you close your account", "after you leave". */
const ACCOUNT_ENDS =
  /\b(?:delet|clos|deactivat|terminat|cancel|remov)\w*\b[^.;]{0,40}\baccount\b|\baccount\b[^.;]{0,40}\b(?:delet|clos|deactivat|terminat|cancel)\w*|\b(?:after|when|once|if) (?:you|users?|members?) (?:leave|quit)\b/i;

/** What data itself does: "it no longer resides on our servers", "it never reaches us", "it never leaves your device". */
export function dataActs(c: ClauseContext): Draft[] {
  const { types, sure } = c.subjectTypes();
  if (types.length === 0) return [];
  const lemma = c.g.lemma;
  // "they remain encrypted on our servers and are deleted later": how, before where.
  const how = c.s.tokens[c.g.last + 1]?.low === 'encrypted';
  const next = how ? c.s.groups.find((h) => h.first > c.g.last && h.shape === 'finite') : undefined;
  const after = c.s.tokens
    .slice(c.g.last + 1, next?.clauseFirst ?? c.end)
    .map((t) => t.low)
    .join(' ');
  const base = sure ? 0.8 : 0.65;
  if (STAYS.has(lemma)) {
    // "It stays only on your device": the service has none of it, tools that live there aside.
    const alone = onDeviceAlone(after) && !c.denied && types.every((t) => groupOf(t) !== 'tracking');
    if (alone)
      return [
        c.draft('store', types, 'self', 'stays-on-device', base - 0.1, {
          polarity: 'denied',
          modality: 'does',
        }),
      ];
    // "If you uninstall it, no data remains": neither here nor there.
    if (c.role.negated && !c.g.negated && /^(?:$|[.;]|after|once|when|with us|behind|anywhere)/.test(after))
      return [c.draft('store', types, 'self', 'nothing-stays', base)];
    // "It remains subject to our terms": nothing of where.
    // "It persists until you delete it": with whom but the service, unless it lies on the device.
    const kept = KEPT.test(after) && types.every((t) => groupOf(t) !== 'tracking');
    // "If you close your account, your posts remain on the site."
    if (lemma !== 'live' && !c.denied && ON_SITE.test(after) && ACCOUNT_ENDS.test(c.s.text))
      return [c.draft('store', types, 'self', 'outlasts-account', base - 0.1)];
    if (onDevice(after) || !(kept || SERVERS.test(after)) || after.startsWith('subject')) return [];
    return [c.draft('store', types, 'self', 'data-stays', base)];
  }
  const arrives = lemma === 'reach' || (lemma === 'get' && /^(to|onto|into) (us|our)\b/.test(after));
  if (arrives && !/^out\b/.test(after) && SERVERS.test(after))
    return [c.draft('collect', types, 'self', 'data-reaches', base)];
  if (lemma === 'leave' && /\b(device|phone|computer|browser)\b/.test(after) && c.denied)
    return [c.draft('collect', types, 'self', 'data-never-leaves', base)];
  if (lemma === 'go' || lemma === 'flow') {
    const { named, self } = c.recipients();
    if (self) return [c.draft('collect', types, 'self', 'data-goes', base)];
    return named.map((r) => c.draft('share', types, r, 'data-goes', base - 0.1));
  }
  return [];
}
