import type { ParsedSentence } from './clauses.ts';
import { type Draft, plainDraft } from './draft.ts';
import { leadsToRights } from './rights-leads.ts';
import { typesOf } from './types-named.ts';

/** "Such data may include:", "Examples of personal information are, but are not limited to:" */
const SPELT_OUT =
  /^\W*((examples|types|categories|kinds) of |(this|these|such|the|that|other|usage|technical|personal|additional) )?([\w-]+ ){0,2}(data|information|details|PII)\b( [\w-]+){0,3}? (can |may |could |might |will )?((also|generally|typically) )?(includes?|comprises?|contains?|consists? of|are|is)\b,?( ((the|but|are|is|not|limited|to|for|example|following|and|data|information)\b,? ?)*)?[:.]\s*$/i;

/** "We process the following (not limited) kinds of data:", "The data that we collect comes from your visit:" */
const GATHERED =
  /\b(collects?|collected|gathers?|gathered|obtains?|obtained|process(es)?|receives?)\b[^.;:]{0,60}\b(following|categories|types|kinds)\b|\b(following|categories|types|kinds)\b[^.;:]{0,90}\b(collect|gather|obtain|process|receive)s?\b|\b(data|information),? (that )?we (may )?(collect|gather|obtain)\b[^.;:]{0,60}[:.]\s*$/i;

const OF_DATA = /\b(data|information|PII|identifiers)\b/i;

/** What the lead does not say of the service's own doing, or says of why. */
const ELSE =
  /\b(not|never|no|you (can|may|must|should|agree)|rights?|purposes?|reasons?|grounds?|basis|bases|legal|lawful|ways|sources?|shar(e|es|ed|ing)|disclos\w+|sold|sell|when|cases|circumstances|situations|from the following|by the following)\b/i;

/** What the lead of a list says of the data that its items name, where no clause of it says so. */
export function leadOfItems(s: ParsedSentence): Draft | null {
  const { text } = s;
  const spelt = SPELT_OUT.test(text);
  if (!spelt && !(GATHERED.test(text) && OF_DATA.test(text))) return null;
  if (leadsToRights(text) || ELSE.test(text.replace(/\(?\b(but |are |is )*not limited( to)?\)?/gi, '')))
    return null;
  return plainDraft({
    action: 'collect',
    polarity: 'affirmed',
    data: ['unspecified'],
    rule: 'list-lead',
    confidence: 0.6,
  });
}

/** "Some examples of how we use your data to keep pigeons safe include:", "The ways in which we use it are:" */
const HOW_USED =
  /^\W*(?:(?:some|here are some|other|the|below are|these are) )*(?:examples?|ways|purposes|reasons)(?: and \w+)?(?: of)?(?: how| in which| for which| why| that)? (?:we|\p{Lu}[\w.]+) (?:may |also |will )*(?:use|process)\b/iu;

/** What the lead of a list of purposes says of the data that they are for. */
export function leadOfPurposes(s: ParsedSentence): Draft[] {
  const match = HOW_USED.exec(s.text);
  if (
    !match ||
    /\b(?:legal|lawful)\b/i.test(s.text) ||
    !/\b(?:includes?|are|is|following|example)\b[^:]{0,40}:\s*$/i.test(s.text)
  )
    return [];
  const data = typesOf(
    s,
    s.data.filter((m) => s.tokens[m.first]!.start > match[0].length),
    s.tokens.length,
  );
  return data.length > 0
    ? [plainDraft({ action: 'use', polarity: 'affirmed', data, rule: 'purposes-lead', confidence: 0.6 })]
    : [];
}
