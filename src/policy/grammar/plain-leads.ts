import { caseLead } from './case-leads.ts';
import { cued } from './cued.ts';
import { deniedLead } from './denied-leads.ts';
import { exceptedLead } from './excepted-leads.ts';
import { purposesLead } from './purpose-leads.ts';
import { turnedLead } from './turned-leads.ts';

const WHO =
  '(?:(?:categor(?:y|ies)|types?|kinds?|groups?|classes) of )?(?:(?:trusted|selected|certain|other|external|specific|various) )*(?:third[- ]part(?:y|ies)|third[- ]party recipients|parties|recipients?|entities|organi[sz]ations|persons|people|individuals)';
const BELOW =
  '(?:(?:as )?(?:set out|set forth|listed|described|outlined|detailed|explained|specified|identified|indicated|named)(?: further| in more detail)? below|below|as follows)';
/** "We may share it with the parties set out below for the purposes above:" */
const TO_WHOM = cued(
  new RegExp(
    `^(?<deed>[^:]{3,220}\\b(?:shar|disclos|transfer|provid|pass|releas|sen[dt]|giv|hand|available|communicat)\\w*\\b[^:]{0,160}? (?:with|to)) (?:(?:the|those|any of the|some of the|one or more of the|each of the) )?(?:following ${WHO}|${WHO},? ${BELOW})\\b[^:]*:\\s*$`,
    'i',
  ),
);
const LEFT_OUT = /\b(?:except|unless|other than|not|never|no|sell|sold|with and to)\b/i;
/** "in connection with a merger", "if you ask us to": when, and not whom. */
const OCCASION =
  /^\W*(?:in|as|when|if|where|for|during|upon|under|on|at|subject|generally|to (?!our|the|any|other|third|your|certain|an?\b))\b/i;

/** "The data we collect may be regarded as sensitive, such as:": what is collected follows. */
const REGARDED = cued(
  /^(?:(?:some of|certain of) )?(?:the following |the |certain |some )?(?:(?:categor(?:y|ies)|types?|kinds?|pieces|elements) of )?(?:personal )?(?:data|information)(?: elements| types| categories)? (?:that |which )?we(?:,? (?:or|and) our (?:service providers|vendors|partners|processors|affiliates),?)? ((?:may |might )?(?:collect|process|store|hold|use)) (?:about you |from you )?(?:is|are|may be|might be|can be|could be) (?:considered|classified|deemed|regarded|treated|defined)\b[^:]*:\s*$/i,
);

/** "We collect these data that may be regarded as sensitive:" */
const AS_SENSITIVE =
  /,? (?:that|which|some of which) (?:is|are|(?:may|might|can|could) be) (?:considered|classified|deemed|regarded|treated|defined)\b[^:,.]*:\s*$/i;

/** "We share it with third parties in these cases:": with those whom an item names, where it names some. */
const AT_LARGE = cued(
  /^(?<deed>[^:]{3,200}\b(?:shar|disclos|transfer|provid|pass|releas)\w*\b[^:]{0,120}?) (?:with|to) (?:(?:certain|other|some) )?(?:third parties|others|other parties|other companies) (?:only )?(?:in|under|as) (?:(?:the|these|any of the|some of the) )?(?:following |limited )*(?:circumstances|cases|situations|ways|instances|follows)\b[^:]*:\s*$/i,
);
const OF_WHOM =
  /^\W*(?:to|with) (?=(?:our|the|other|certain|any|an?|third|selected|trusted)\b|[a-z]+ (?:providers|vendors|partners|agencies|authorities|companies|affiliates))/i;

/** "This information is kept to a minimum, and is limited to:": what it includes. */
const LIMITED_TO = cued(
  /^(\W*(?:this|these|such|that|those) (?:[\w-]+ ){0,3}?(?:information|data|details|PII)) (?:is|are) (?:kept to (?:a|the) minimum(?: on purpose| by design)?,? and (?:is |are )?)?(?:(?:strictly|only) )?(?:limited|restricted|confined) to(?: the following)?\s*:\s*$/i,
);

/**
 * A list's lead in the words that its items end: of "What we don't do:" it is "We don't:", of "We share it with the
 * following parties, as the law allows:" it is "We share it with:".
 */
export function plainLead(told: string, item: string): string {
  const lead = turnedLead(caseLead(exceptedLead(deniedLead(told))));
  const deed = LEFT_OUT.test(lead) || OCCASION.test(item) ? undefined : TO_WHOM.exec(lead)?.groups?.deed;
  if (deed !== undefined) return `${deed}:`;
  const atLarge = OF_WHOM.test(item) && !LEFT_OUT.test(lead) ? AT_LARGE.exec(lead)?.groups?.deed : undefined;
  if (atLarge !== undefined) return `${atLarge}:`;
  const limited = LIMITED_TO.exec(lead);
  if (limited) return `${limited[1]} includes:`;
  const regarded = REGARDED.exec(lead);
  if (regarded) return `We ${regarded[1]} the following:`;
  const used = purposesLead(lead);
  if (used !== lead) return used;
  return lead.replace(AS_SENSITIVE, ':');
}
