import { rewriter } from './rewriting.ts';

const TAKES_AWAY =
  '(?:remove|delete|clear|erase|withdraw|hide|turn off|switch off|disable|deactivate|uninstall|unlink|disconnect|stop|edit|change|adjust|set|configure)';

/**
 * "You can remove your school from your profile so that we don't process it": what the person may do and what comes of it,
 * and nothing that the service forgoes.
 */
const SO_THAT_NOT = new RegExp(
  `((?:^|\\b(?:you|users|members) (?:can|may|could|might|are able to|have the option to|always can) (?:also |always |then |at any time )*|\\b(?:please|simply|just) )${TAKES_AWAY} (?:(?!so\\b)[^.;:()]|\\([^()]{0,200}\\)){3,160}?),? so(?: that)? (?:we|it|they|this(?: information| data)?|that(?: information| data)?|your (?:[\\w-]+ ){1,4}?)(?: will| can| may| should| is| are)? ?(?:no longer|do not|does not|don['\\u2019]t|doesn['\\u2019]t|not|cannot|can['\\u2019]t|won['\\u2019]t|isn['\\u2019]t|aren['\\u2019]t|never) [^.;:,]{2,120}`,
  'gi',
);

/** A sentence about what people may take away, without what is then not done with it. */
export const plainTaking = rewriter([[SO_THAT_NOT, '$1']]);
