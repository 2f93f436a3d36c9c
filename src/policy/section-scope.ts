import { cued } from './grammar/cued.ts';

/** Places whose people alone a section is for; laws of theirs say the same. */
const PLACES = cued(
  /\b(?:EEA|EU|Europe(?:an)?|UK|United Kingdom|Brit(?:ain|ish)|Switzerland|Swiss|USA|United States|American?|California(?:n|ns)?|Colorado|Connecticut|Virginia|Utah|Nevada|Texas|Oregon|Montana|Washington|GDPR|CCPA|CPRA|LGPD|Brazil(?:ian)?|India(?:n)?|Japan(?:ese)?|(?:South )?Korean?|Canada|Canadian|Quebec|Australian?|New Zealand|Singapore|China|Chinese|Hong Kong|Taiwan|Vietnam(?:ese)?|Thailand|Indonesian?|Russian?|Turk(?:ey|ish)|Israeli?|Mexic(?:o|an)|Argentina|South Africa|Nigeria|Kenya|German(?:y|s)?|France|French|Italy|Italian|Spain|Spanish)\b|\bU\.S\.|\bU\.K\.|\bE\.U\.|\b(?:State|Country|Region|Jurisdiction)[- ](?:specific|privacy|law)/i,
);
/** In capitals alone "us" is no country. */
const isOfUs = (heading: string): boolean => /\bUS\b/.test(heading) && heading !== heading.toUpperCase();
/** A whole document is chosen by the person's region: that its title names one holds nothing in it to others. */
const TITLE = /\b(?:policy|notice|statement|terms)\b/i;
const PEOPLE =
  /\b(?:child(?:ren)?|minors?|kids|teens?|teenagers|students?|schools?|guests?|(?:web)?site visitors|(?:job )?applicants?|candidates|recruit(?:ing|ment)|employees|(?:business|enterprise) (?:users|customers|accounts)|developers|residents|non-users)\b/i;
const MODES =
  /\b(?:secret|private|incognito|anonymous|vanish|guest) (?:chats?|conversations?|mode|sessions?)\b/i;
/** What is done once a person has asked for it. */
const ONCE_ASKED =
  /\bright (?:to|of) (?:(?:the|request|demand|obtain) )*(?:restrict\w*|object\w*|eras\w+|be forgotten|withdraw\w*)\b|^(?:\W|\d)*(?:restriction of processing|objection|withdrawal of consent)\b/i;
const SCOPES = cued(PEOPLE, MODES, ONCE_ASKED);
/** What stands behind a service's name where another product or plan of it is meant. */
const PRODUCT =
  '(?:Kids|Junior|Business|Pro|Premium|Plus|Enterprise|Education|Work|Workplace|Lite|Pay|Passport|for [A-Z]\\w+)\\b';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The heading that holds a section to some people, places, products or modes, or to those who used a right: what is denied there is denied of them.
 * Null where it is for everybody. `section` is the path of headings, ` > ` between them.
 */
export function sectionScope(section: string, service: string): string | null {
  const product = service ? new RegExp(`\\b${escaped(service)} ${PRODUCT}`) : null;
  const scoping = section.split(' > ').findLast((heading, at) => {
    if (SCOPES.test(heading) || product?.test(heading)) return true;
    return !(at === 0 && TITLE.test(heading)) && (PLACES.test(heading) || isOfUs(heading));
  });
  return scoping ?? null;
}
