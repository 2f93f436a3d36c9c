import { rewriter } from './rewriting.ts';

const SITE = '(?: on (?:our|the|this|its) (?:web ?site|site|pages|blog|home ?page|app|service)s?)?';
/** "We post testimonials on our site which may contain your name": what the praise has in it all the world sees. */
const PRAISE = new RegExp(
  `\\b(post|posts|publish|publishes|display|displays|feature|features) (?:(?:some|certain|the|personal|customers?|customers?['\\u2019]|clients?|users?|satisfied|written|selected|of) )*(?:testimonials|endorsements|success stories|reviews)(?: (?:of|from|by) (?:[\\w-]+ ){1,3}?)?${SITE}(?:,? in addition to other endorsements)?,? (?:which|that) (?:(?:may|might|can|could) )?(?:also )?(?:contain|include)s? (?=(?:personal|personally|your|the|a|some|certain)\\b)`,
  'gi',
);

/** A sentence that says to whom what customers praise a service with is shown. */
export const plainPraise = rewriter([[PRAISE, 'publish publicly on our website ']]);
