import { rewriter } from './rewriting.ts';

const WRONG =
  '["\\u201c]?(?:hackers|criminals|attackers|intruders|thieves|cyber-?criminals|malicious (?:actors|users|persons|people|parties|third parties|software)|unauthori[sz]ed (?:persons?|people|parties|third parties|users|individuals))["\\u201d]?';
/** Up to where the service speaks of what it does itself. */
const REST = '[^.;:]*?(?=,? (?:and|but|so|although|though) (?:we|you|our)\\b|[.;:]|$)';
const MAY =
  '(?:may|might|can|could|will|would) (?:still |also |always |try to |attempt to |be able to |\\w+ly )*';
/** "Hackers may read your messages": what wrong others may do, which no service does or allows. */
const THEY_MAY = new RegExp(
  `${WRONG}(?:,? (?:or|and) (?:other |any )?[\\w -]{3,25}?)? ${MAY}(?:intercept|misuse|steal|access|obtain|read|view|see|use|copy|collect|gain|get|capture|hijack|abuse|decrypt)\\b${REST}`,
  'gi',
);
/** "Third parties may unlawfully intercept your messages." */
const MAY_INTERCEPT = new RegExp(
  `\\b(?:(?:other|any|some|unknown) )*(?:third[- ]parties|parties|people|persons|others|somebody|someone|outsiders) (?:may|might|can|could) (?:still |also |always |\\w+ly )*(?:intercept|misuse|steal|hijack|eavesdrop)\\b${REST}`,
  'gi',
);

/** A sentence that tells that wrong may be done without saying by whom to what. */
export const plainWrongdoers = rewriter([
  [THEY_MAY, 'wrong may be done'],
  [MAY_INTERCEPT, 'wrong may be done'],
]);
