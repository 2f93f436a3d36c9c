import { rewriter } from './rewriting.ts';

const OURS = '(?:our|the) (?:own )?(?:[\\w-]+ )?(?:servers?|infrastructure|relays?|systems)';
const ON_WAY = '(?=[.,;]|$|,? (?:so that|in order to|to be|on (?:their|its) way|en route|and|but)\\b)';

/** "Letters only pass through our servers", "they merely transit our relays": we have them, and do not keep them. */
const ONLY_PASSES = new RegExp(
  `(?<!\\b(?:not|never|to|do|does|may|can|might|could|we|you|who|which|that|when|if|before|while))(?: will)? (?:only|merely|simply|just) (?:(passes|runs|goes|travels|flows|transits)|pass|run|go|travel|flow|transit)(?:(?: (?:through|via|over|across|by way of))|(?<=transits?)) ${OURS}${ON_WAY}`,
  'g',
);

/** "Calls transit our relays": we have them. */
const TRANSITS = new RegExp(
  `(?<!\\b(?:not|never|to|do|does|did|we|you|who|which|that|when|if|before|while|only|merely|simply|just)) (?:also |then )?(transits?) (?=${OURS}\\b)`,
  'g',
);

const NOT =
  "(?:do not|does not|don['\\u2019]t|doesn['\\u2019]t|never|will never|will not|won['\\u2019]t)(?: ever)?";
const GOES = '(?:pass|go|travel|run|flow|transit|move|get|stream)(?:e?s)?';
const ROUTED =
  '(?:is|are|will be) (?:not|never) (?:ever )?(?:routed|relayed|sent|transmitted|transferred|passed|channel?led|directed|proxied|tunnel?led|carried|exchanged|delivered)';
/** "Calls are never routed through our servers": we do not get them. */
const NOT_THROUGH = new RegExp(
  `\\b(?:${NOT} ${GOES}|${ROUTED}) (?:through|via|over|across|by way of|by) ${OURS}(?=[.,;]|$| (?:and|but|so|or)\\b)`,
  'gi',
);
/** "Calls go directly from one device to the other and never through our servers." */
const AND_NOT_THROUGH = new RegExp(
  `^([^.,;:]{3,60}?) (?:go|goes|travel|travels|flow|flows|is sent|are sent|is exchanged|are exchanged|is transmitted|are transmitted) [^.;:]{3,80}?(?:,?(?: (?:and|but))? (?:not|never)|,? without (?:ever )?(?:passing|going|running|travel(?:l?)ing)) (?:through|via|over) ${OURS}(?=[.;]|$)`,
  'i',
);
/** "Your messages do not pass through Acme's servers": Acme does not get them. SMS and the like are nobody. */
const NOT_THROUGH_OTHERS = new RegExp(
  `\\b(?:${NOT} ${GOES}|${ROUTED}) (?:through|via|over) (?!(?:\\p{Lu}{2,}|Bluetooth|Tor|Wi-?Fi|Internet)\\b)(\\p{Lu}[\\w.]+)(?:['\\u2019]s (?:servers?|infrastructure|systems|network|cloud))?(?=[.,;]|$)`,
  'gu',
);

/** "not routed through or stored on our servers": both of one place. */
const NOR_STORED = new RegExp(
  `(${ROUTED}) (?:through|via|over|across|to),? (?:n?or|and) (stored|kept|saved|logged|recorded|retained) (?:on|by|in|at) (${OURS})`,
  'gi',
);
/** "Streams are sent directly between peers": past all others, the service too. */
const BETWEEN_PEERS =
  /\b(?:is|are|will be|get|gets) (?:(?:always|only|then|also) )?(?:sent|transmitted|exchanged|transferred|shared|streamed|passed|delivered) (?:directly|peer[- ]to[- ]peer|straight) (between|among) (?=(?:(?:the|your|all|participating|those|one|connected) )*(?:users?|peers?|participants|devices?|clients?|callers|browsers|members|people|computers?|phones?)\b)(?=.*\b(?:not|never|without|nor)\b)/gi;

/** A sentence that says of data that go through the service's hands what becomes of them there. */
export const plainPassing = rewriter([
  [BETWEEN_PEERS, 'stay $1 '],
  [NOR_STORED, '$1 through $3 and are not $2 on $3'],
  [
    ONLY_PASSES,
    (_, singular: string | undefined) =>
      singular
        ? ' is received by our servers and is not stored'
        : ' are received by our servers and are not stored',
  ],
  [NOT_THROUGH, 'never reach our servers'],
  [AND_NOT_THROUGH, '$1 never reach our servers'],
  [NOT_THROUGH_OTHERS, 'are not shared with $1'],
  [TRANSITS, (_, form: string) => (/s$/.test(form) ? ' is received by ' : ' are received by ')],
]);
