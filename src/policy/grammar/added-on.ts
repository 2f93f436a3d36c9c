import { rewriter } from './rewriting.ts';

const ADDED = '(?:applications|apps|add-?ons|extensions|plug-?ins|integrations|bots|clients|widgets|mods)';
const CHOSEN =
  '(?:(?: (?:that|which))? you (?:have )?(?:authori[sz]e|connect|install|add|approve|use|link)(?:d|ed)?)?';
/** "Applications can never see your address", "add-ons will not be able to read your posts": no part of the service. */
const NEVER_REACH = new RegExp(
  `^(?:Such |These |Those |Any |Connected |Authori[sz]ed |Installed )?${ADDED}${CHOSEN} ((?:(?:can|will|may|do|are)(?: (?:never|not)| ?not)|never|cannot)(?: (?:ever|be|able to|allowed to|have|get|gain|given))*) (?=(?:access|see|read|learn|get|obtain|receive)\\b)`,
  'i',
);

/** A sentence that names as those of others the applications that people join to the service. */
export const plainAddOns = rewriter([[NEVER_REACH, 'Third-party apps $1 ']]);
