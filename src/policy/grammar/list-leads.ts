import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
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

const OPENS = String.raw`^\W*(?:(?:some|here are some|here are|below are|among|of|other|the|our|common|most|main|primary|principal|key|specific|typical|usual|general|business|examples? of|possible|additional|these|certain) )*`;

/** "Some examples of how we use your data to keep pigeons safe include:", "The ways in which we use it are:" */
const HOW_USED = cued(
  new RegExp(
    String.raw`${OPENS}(?:(?:examples?|ways|purposes|reasons)(?: and [\w-]+)?(?: of)?(?: how| in which| for which| why| that)?|how) (?:we|\p{Lu}[\w.]+) (?:may |might |also |will |can |collect (?:and|or|and/or) )*(?:use|process|(?:retain|keep|store)(?= your| personal| the| this| information| some| certain| data)|collect(?= your| personal| the| this| information))\b`,
    'iu',
  ),
);

/** "The purposes for which your data is processed:", "Our purposes for using your data:", "Typical uses of your data include:" */
const USES_OF = cued(
  new RegExp(
    String.raw`${OPENS}(?:(?:purposes|reasons|ways)(?: (?:for|of|behind))?(?: the| our)? (?:(?:collecting|collection)(?: of)?(?: and|,) )?(?:using|use of|processing(?: of)?)\b|uses of\b|(?:ways|purposes|reasons) (?:in|for) which (?=(?:your|the|this|such|that|personal) (?:[\w-]+ ){0,4}?(?:is|are|may be|can be|will be) (?:(?:collected|gathered) and )?(?:used|processed)\b))`,
    'iu',
  ),
);

const OF_NO_USE = /\b(?:legal|lawful|not|never|rights?|third part(?:y|ies) (?:may |can )?use)\b/i;

/** "How we may use your data:" names the purposes that follow, so does "our purposes include:". */
const LISTS_THEM =
  /^\W*(?:here|below) are\b|\b(?:includes?|are|is|following|example|as follows)\b[^:]{0,40}:\s*$/i;

/** "Reasons we use your data:", a title with its purposes below it. */
const IS_TITLE = /^\W*(?:the |our |main |common |some )*(?:reasons|purposes|ways)\b[^:]{0,90}:\s*$/i;

/** What the words for what is done with the data tell; "how we use" what it is for. */
const SAYS = {
  collect: /\bcollect/i,
  store: /\b(?:retain|keep|store)\b/i,
  use: /\bus(?:e[ds]?|ing)\b|\bprocess/i,
};

/** What the lead of a list of purposes says of the data that they are for. */
export function leadOfPurposes(s: ParsedSentence): Draft[] {
  if (!/:\s*$/.test(s.text.slice(-4))) return [];
  const match = HOW_USED.exec(s.text) ?? USES_OF.exec(s.text);
  if (!match || OF_NO_USE.test(s.text) || !(LISTS_THEM.test(s.text) || IS_TITLE.test(s.text))) return [];
  const data = typesOf(
    s,
    s.data.filter((m) => s.tokens[m.first]!.start > match[0].length),
    s.tokens.length,
  );
  if (data.length === 0) return [];
  const actions = (['collect', 'store', 'use'] as const).filter((action) => SAYS[action].test(match[0]));
  return (actions.length > 0 ? actions : (['use'] as const)).map((action) =>
    plainDraft({ action, polarity: 'affirmed', data, rule: 'purposes-lead', confidence: 0.6 }),
  );
}
