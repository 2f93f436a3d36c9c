import { cued } from './cued.ts';

/** "What data do we process?", "Kinds of data that are handled": what stands under it the service has. */
const HELD =
  /^(?!.*\b(?:how|why|purposes?|when|where|who|whom|legal|basis|bases|grounds?|long|rights?|share\w*|disclos\w*|not)\b).*\b(?:data|information)\b.{0,30}\b(?:process(?:ed)?|handled?|hold|held|stored)\b/i;

/** "Categories of personal information": kinds of what it has. */
const KINDS =
  /^(?!.*\b(?:how|why|purposes?|who|whom|legal|rights?|share\w*|disclos\w*|sold|sell|sources?|third|recipients?|not|retention|transfer\w*)\b).*\b(?:categor(?:y|ies)|types?|kinds?|examples) of (?:[\w-]+ ){0,2}(?:personal )?(?:data|information)\b/i;

/** What a heading tells that is none of what the service has. */
const OF_ELSE =
  /\b(?:rights?|choices?|opt|control|security|protect\w*|retention|retain\w*|long|legal|lawful|basis|bases|contact|purposes?|why|how|uses?|using|shar(?:e|es|ed|ing)|disclos\w*|third|transfer\w*|recipients?|children|minors|definitions?|laws?|jurisdictions?|changes|manage|delet\w*|access|not|who|whom|where|when|sources?|cookies?|legend|key terms|rules|officer|controller)\b/i;

const COLLECTS =
  /\b(?:information|data|content)\b.*\b(?:collected|provided|received|gathered|obtained|you (?:give|provide|submit|create)|(?:we|that we) (?:collect|receive|get|obtain|gather))\b|\b(?:information|data)\b.{0,30}\bcollect(?:s|ed|ion)?\b|\bcollect(?:s|ed|ion)?\b.{0,30}\b(?:information|data)\b/i;

/** "Device information": a kind of data, which a section is about. */
const OF_KIND = cued(
  /^\W*(?:[\divx]+[.)]\s*)?(?!personal\b|more\b|other\b|additional\b|your\b|contact\b|important\b|further\b|general\b|the\b)[\p{L}/&, -]{3,40} (?:data|information|identifiers|details)\W*$/iu,
);

/** "Information about how you use Acme": a kind of data, and no use of it. */
const ABOUT_DOINGS = /\b(?:about|on|of|regarding) (?:how|when|where|what|the way) you\b.*/i;

/** "Data generated when you use Acme": the occasion, and no use of data. */
const OCCASION =
  /\b(?:when|while|as|if|whenever) you (?:use|are using|access|visit|open|install|interact with|sign up for)\b.*/i;

/** A heading without what people do with the service. */
export function withoutDoings(heading: string): string {
  return heading.replace(ABOUT_DOINGS, '').replace(OCCASION, '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/**
 * True for what stands under a heading about the data that a service has, with nothing between but headings that name
 * some of it ("What we collect > From your device"). A text that only says its heading again stands under none.
 */
export function heldUnder(section: string, text: string): boolean {
  const headings = section.split(' > ').map(withoutDoings);
  if (plain(headings.at(-1) ?? '') === plain(text)) return false;
  if (OF_KIND.test(headings.at(-1) ?? '') && !OF_ELSE.test(headings.slice(-2).join(' '))) return true;
  for (const heading of headings.slice(-3).reverse()) {
    if (/\bnot\b/i.test(heading)) return false;
    const told =
      /\b(?:shar(?:e|es|ed|ing)|disclos\w*|sold|sell|third part\w+|retention|purposes?|rights?|why|uses?|using|used)\b/i.test(
        heading,
      );
    if (!told && (COLLECTS.test(heading) || HELD.test(heading) || KINDS.test(heading))) return true;
    if (OF_ELSE.test(heading) || heading.split(/\s+/).length > 7) return false;
  }
  return false;
}
