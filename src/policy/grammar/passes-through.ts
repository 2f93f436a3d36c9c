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

/** A sentence that says of data that go through the service's hands what becomes of them there. */
export const plainPassing = rewriter([
  [
    ONLY_PASSES,
    (_, singular: string | undefined) =>
      singular
        ? ' is received by our servers and is not stored'
        : ' are received by our servers and are not stored',
  ],
  [TRANSITS, (_, form: string) => (/s$/.test(form) ? ' is received by ' : ' are received by ')],
]);
