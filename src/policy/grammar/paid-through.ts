import { rewriter } from './rewriting.ts';

/** "Payments are processed by Acme": who has them paid, and no data that the service uses. */
const PAID_THROUGH =
  /^((?:(?:All|Any|Your|Our|The|These|Such) )?(?:(?:credit|debit|card|online|in-app|mobile|subscription|recurring|financial|purchase|payment|customer|app|web|other|all|such) ){0,3}(?:payments?|transactions|purchases|subscriptions|billing|checkout|donations)(?: (?:made )?(?:on|in|through|within) (?:our|the|this) [\w-]+)?) (?:(?:is|are|will be) (?:\w+ly )?(?:handled|processed|managed|facilitated|executed|made|carried out)|(?:may|can) be (?:\w+ly )?(?:handled|processed|managed|made)) (?:\w+ly )?(?:by|through|via|using) (?!us\b|our\b)/i;

/** A sentence in which payments go through others who have them paid. */
export const plainPaidThrough = rewriter([[PAID_THROUGH, '$1 go through ']]);
