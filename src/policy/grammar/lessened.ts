import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';

/** "no more than is needed", "not on our behalf", "not enough to tell who you are": a measure or a manner is denied. */
const LESSENED = cued(
  /\bspecific pieces of\b|\b(indiscriminate|excessive|unnecessari)ly\b|\b(massive|disproportionate|indiscriminate|excessive|unlawful|improper|unfair)\b[^.;]{0,40}\b(manner|way|fashion|scale)\b|\b(not|n't|never) (\w+ly )?(reviewed?|examined?|evaluated?|checked) [^,;.]{0,30}\b(sites?|websites?|links?|pages?)\b|\b(not|n't|never) (\w+ )?(being |be )?(\w+ )?(used|disclosed|accessed|shared|obtained)\b[^,;.]{0,40}\b(fraudulent|unlawful|improper|inappropriate|illegal|malicious|wrongful)(ly)?\b|\bwho (has|have) no right\b|\bwho (do|does|did) not have (a|any|the) right\b|\b(feel|think|believe)( that)? we (should not|shouldn't|ought not)\b|\b(un|not )authori[sz]ed (to|persons?|people|part(y|ies)|individuals?|third)\b|\bmore ((data|information|personal data) )?than\b|\b(sufficient|enough|adequate) (personal )?(information|data)\b|\b(not|n't)\b[^,;.]{0,60}\bon (our|its|their) behalf\b|(\bnot|n't) (necessarily|always)\b|\b(information|data)\b[^,;.]{0,60}\b(that|which) (is|are) not\b|\b(deliver|transmit|spread|carry|contain|install|run|execute|transfer)\b[^.;]{0,30}\b(viruses|virus|programs?|malware|malicious|spyware)\b/i,
);

/** "It cannot be used to identify you": what can be done with it, and not what is. */
const INCAPABLE = cued(
  /\b(?:(?:can|could) ?not|can't|(?:can|could|may) no longer) (?:\w+ly )?be (?:used|linked|traced|tied|associated)\b[^,;.]{0,20}\b(?:to|with) (?:\w+ly )?(?:identify|you|any|an|individuals?|contact|recogni[sz]e)\b/i,
);

/** "so that data cannot be read without authorization", "we do not wrongly collect it": what is kept from intruders, or a slip. */
const GUARDED = cued(
  /\b(read|copied|modified|altered|accessed|removed|deleted|changed|viewed)\b[^;.]{0,80}\bwithout (?:the )?(?:proper |prior |due |appropriate )?authori[sz]ation\b|\b(?:not|n't|never) (?:wrongly|wrongfully|unlawfully|improperly|unfairly|illegally|mistakenly|accidentally|inadvertently)\b/i,
);

/** "We do not keep all the data": some is kept. */
const NOT_ALL = cued(
  /\b(?:not|n't|never) (?:\w+ ){1,2}(?:all (?:of )?(?:the|your|this|that|these|those|such)|every (?:piece|bit|item))\b/i,
);

/** "We do not receive it in clear text": in what form, not that it is not received. */
const IN_FORM = cued(
  /\b(?:in|as) (?:clear ?text|plain ?text|clear form|(?:an? )?(?:unhashed|unencrypted|readable) (?:form|format))\b/i,
);

/** "It is not kept together with your name": it is kept apart. */
const APART = cued(
  /\b(?:not|n't|never) (?:be )?(?:\w+ )?(?:stor|keep|kept|sav|hold|held|retain|record)\w* (?:[^,;.]{1,40} )?(?:together|jointly|alongside|side by side|in (?:combination|conjunction))(?: with)?\b/i,
);
/** "We erase it so that nobody can see it any more": what its end brings about. */
const ENDED = cued(
  /\b(?:delete|erase|remove|destroy|anonymi[sz]e)[ds]?\b[^.;]{0,100}\bso (?:that )?(?:it|they) (?:can(?:not|['\u2019]t| no longer)|will not|won['\u2019]t|will no longer)\b/i,
);
/** "is not publicly available from government records": which data a law means. */
const AS_LAW_SAYS =
  /\bnot (?:publicly available|available to the (?:general )?public)\b[^.;]{0,60}\bfrom (?:federal|state|local|government|public|official)\b/i;

/** What stands between the semicolons around the verb. */
function partOf(c: ClauseContext): string {
  const { text, tokens } = c.s;
  const at = tokens[c.g.verb]!.start;
  const end = text.indexOf(';', at);
  return text.slice(text.lastIndexOf(';', at) + 1, end < 0 ? text.length : end);
}

/** What stands around the verb, less the clauses of its kind beside it: "is not kept, cannot be used to identify you". */
function ownPart(c: ClauseContext): string {
  const { text, tokens, groups } = c.s;
  const next = groups.find((h) => h.first > c.g.last && h.shape === 'finite' && h.kind === c.g.kind);
  const from = tokens[c.g.mate < 0 ? c.g.clauseFirst : c.g.first]!.start;
  return text.slice(from, next ? tokens[next.first]!.start : text.length);
}

/** "any information that is not publicly available from government records": which data a law means. */
export function asLawSays(c: ClauseContext): boolean {
  return AS_LAW_SAYS.test(partOf(c));
}

/** True where a clause denies only a measure, a manner or a form of what it speaks of. */
export function lessened(c: ClauseContext): boolean {
  const part = partOf(c);
  return (
    LESSENED.test(part) ||
    (INCAPABLE.test(part) && INCAPABLE.test(ownPart(c))) ||
    GUARDED.test(part) ||
    NOT_ALL.test(part) ||
    IN_FORM.test(part) ||
    APART.test(part) ||
    ENDED.test(part) ||
    AS_LAW_SAYS.test(part)
  );
}
