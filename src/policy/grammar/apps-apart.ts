import { rewriter } from './rewriting.ts';

const APPS = '(?:apps?|applications?|programs?)';
const ON_DEVICE =
  ' (?:(?:installed|running) )?on (?:your|the|this|that) (?:phone|device|computer|system|machine)';
const READ = '(?:read|access|see|open|reach|get at)';

/** "Other apps cannot read it": what the system of a phone keeps apart, and nobody whom a service gives data to or not. */
const OTHER_APPS = new RegExp(
  `^(?:(?:the )?other ${APPS}(?:${ON_DEVICE})?|third-party ${APPS}${ON_DEVICE}) (?:(?:(?:is|are) not (?:able|allowed|permitted) to|cannot|can(?: not|['\\u2019]t)) ${READ}\\b|(?:do|does)(?: not|n['\\u2019]t) have access to|(?:has|have) no access to).*$`,
  'i',
);
const NO_APP = new RegExp(
  `^no(?:ne of the)? other ${APPS}(?:${ON_DEVICE})? (?:(?:is|are) (?:able|allowed|permitted) to|can|may) ${READ}\\b.*$`,
  'i',
);

/** A sentence that says of nobody what he gets, where it says that a system keeps apps apart. */
export const plainAppsApart = rewriter([
  [OTHER_APPS, 'Apps are kept apart.'],
  [NO_APP, 'Apps are kept apart.'],
]);
