import { upperFirst } from './first-letter.ts';

const SAVE =
  '(?:with the exceptions? of|except(?:ing)?(?: for| in| as)?|apart from|other than|aside from|save(?: for| in)?|besides|beyond|excluding)';
const THINGS =
  '(?:cases?|circumstances|situations|instances|occasions|events|exceptions?|purposes|ways|categories|types|kinds|items|data|information|details|parties|recipients|persons|companies|ones?)';
const FOLLOWING = `(?:(?:in )?(?:the|those|these) (?:[\\w-]+ ){0,3}?(?:following(?: [\\w-]+){0,2}|(?:${THINGS}|what is) (?:(?:as )?(?:listed|described|named|set out|given|stated|outlined|specified) )?(?:here|below)|${THINGS}(?: of (?:data|information))? (?:below|as follows))|follows|(?:listed|described|set out|stated) (?:here|below)|below)`;

/** "With the exception of the following, we do not share it:", "Apart from the cases below, …:" */
const IN_FRONT = new RegExp(`^${SAVE} ${FOLLOWING},? ([^:]{5,200}?),?\\s*:\\s*$`, 'i');
/** "We do not share it, with the following exceptions:", "… besides the data listed here:" */
const BEHIND = new RegExp(
  `^([^:]{5,200}?),? (?:\\(?(?:with|subject to|but with) (?:only )?(?:the|these|a few|some|certain|limited|narrow) (?:following |few |limited |narrow )*(?:exceptions?|exemptions?)(?: (?:below|as follows))?\\)?|${SAVE} ${FOLLOWING})\\s*:\\s*$`,
  'i',
);
/** "We collect nothing but:" */
const BUT =
  /^([^:]{3,160}\b(?:anything|anyone|anybody|nothing(?: about you| else| more)?|(?:no|any) (?:[\w-]+ ){0,3}(?:data|information|details|one|body)))(?: else)?,? but\s*:\s*$/i;
/** "We collect nothing except:" */
const NOTHING = /^([^:]{3,160}\bnothing(?: about you| else| more)?),? except(?: for)?\s*:\s*$/i;
const NOT = /\b(?:not|never|no|none|nobody|nothing|neither|cannot)\b|n['\u2019]t\b/i;

/** What is named by these is when it is done all the same, and no data and nobody. */
const WHEN = /\b(?:cases?|circumstances|situations|instances|occasions|events|purposes|ways)\b/i;

/** A lead whose items are what its denial leaves out, ending in "except:", in which that is read; else the lead itself. */
export function exceptedLead(lead: string): string {
  if (!NOT.test(lead)) return lead;
  const denied =
    IN_FRONT.exec(lead)?.[1] ?? BEHIND.exec(lead)?.[1] ?? BUT.exec(lead)?.[1] ?? NOTHING.exec(lead)?.[1];
  if (denied === undefined || !NOT.test(denied)) return lead;
  const said = denied.replace(/\bnothing\b/i, 'no data');
  const end = WHEN.test(lead.replace(denied, '')) ? 'except in the following cases' : 'except';
  return `${upperFirst(said)} ${end}:`;
}
