import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { companyOf, workedOn } from './listed-companies.ts';
import { dataMentions } from './mentions.ts';
import { plain, tokenise } from './token.ts';
import { sharesUnder } from './under-sharing.ts';

const ADJECTIVES =
  '(?:(?:main|key|current|trusted|external|specialized|specialised|selected|certain|other|various|different|several|outside|independent|leading|reputable|third[- ]party|data|cloud|payment|technical|technology|social|network|professional|authori[sz]ed|important|primary|major|following) )*';
/** Those who work for a service by their name. */
const HIRED =
  '(?:service providers?|providers?|processors?|sub-?processors?|vendors?|suppliers?|sub-?contractors?|contractors?)';
const ANYBODY = `(?:${HIRED}|third[- ]part(?:y|ies)|parties|compan(?:y|ies)|partners?|organi[sz]ations?|recipients?|entities|agents|businesses|affiliates|institutions)`;
const INCLUDE =
  '(?:(?:can|may|might|could|will|also|currently|typically|generally) )*(?:includes?|are|is|be|comprises?|consists? of)';
const FOLLOWING =
  '(?:,? (?:the following|as follows|for example|for instance|but are not limited to|but not limited to|among others|e\\.g\\.))*,?';
const OPENS =
  '^(?:[\\w ]{2,30}: )?(?:(?:in addition|for example|for instance|currently|as of [\\w ]{3,15}(?:, \\d{4})?|at present|for (?:this|these) purposes?|to (?:this|that) end|(?:in order )?to [^:;,.]{3,80}),? )?';

/** "We use the following processors:", "Pigeon works with these companies, which process data on our behalf:" */
const HIRES = cued(
  new RegExp(
    `${OPENS}(?:we|i|\\p{Lu}[\\w.]+(?: \\p{Lu}[\\w.]+)?) (?:(?:may|also|currently|only|therefore|can|will) )*(?:uses?|employs?|engages?|works? (?:together )?with|cooperates? with|relies on|rely on|partners? with|contracts? with|makes? use of|provides? the following list of|have (?:engaged|appointed|contracted|hired))(?: (?:the )?services (?:provided by|of|from))? (?:the (?=following))?(?:these |a number of |some |several )?(?:types of |categories of )?(?<who>${ADJECTIVES}${ANYBODY})(?<what>[^:;.]{0,120})?:\\s*$`,
    'iu',
  ),
);
/** "Our current processors are:", "the types of vendors that we use include:" */
const HIRED_ARE = cued(
  new RegExp(
    `${OPENS}(?:(?:the|our|some of|examples of|a list of|these|such) )*(?:types of |categories of |kinds of )?(?<who>${ADJECTIVES}${HIRED})(?: (?:that|which|whom|with whom)? ?(?:we|\\p{Lu}?[\\w.]+) (?:currently )?(?:uses?|engages?|works? with|employs?|relies on|rely on|hires?|work)| (?:(?:that|which|whom) )?(?:we|\\p{Lu}[\\w.]+) (?:may |also )*(?:shares?|discloses?) [^:;.]{3,60}? (?:with|to)| (?:with|to) (?:whom|which) (?:we|\\p{Lu}[\\w.]+) (?:may |also )*(?:shares?|discloses?) [^:;.]{3,60}?)? ${INCLUDE}${FOLLOWING}:\\s*$`,
    'iu',
  ),
);
/** "We share your data with the following types of service providers:" */
const SHARED_WITH = cued(
  new RegExp(
    `${OPENS}(?:we|\\p{Lu}[\\w.]+) (?:(?:may|also|will|can) )*(?:shares?|discloses?|provides?|transfers?) (?:(?!following)[^:;.]){3,80}? (?:with|to) (?:(?:the )?following (?:specific |named )?|(?:our |some )?)(?:(?:types|categories|kinds) of )?(?<who>${ADJECTIVES}${HIRED}|(?<=following (?:specific |named )?)${ANYBODY})(?: (?:who|that|which) (?!not\\b)[^:;.]{3,90})?(?:,? (?:including|such as|as follows|for example|among others))?:\\s*$`,
    'iu',
  ),
);
/** "These third parties may include:" after what says that they are given data. */
const THESE_ARE = cued(
  new RegExp(
    `^(?:(?:examples of|some of|among) )?(?:these|such|those|the|this)(?: (?:types|categories|kinds) of)? (?<who>${ADJECTIVES}${ANYBODY}) ${INCLUDE}${FOLLOWING}:\\s*$`,
    'iu',
  ),
);

/** "This includes the following types of providers:": the same. */
const THIS_INCLUDES = cued(
  new RegExp(
    `^(?:this|these|they) (?:(?:may|can|also) )*includes? (?:the )?(?:following )?(?:(?:types|categories|kinds) of )?(?<who>${ADJECTIVES}${ANYBODY}):\\s*$`,
    'iu',
  ),
);

/** "Each of them is bound by contract to protect it:" after what says whom the service works with. */
const BOUND = cued(
  /^(?:each|all|every one|they|both)(?: of (?:them|these|those|which)| of (?:these|those|our) (?:\w+ )?(?:processors|providers|vendors|companies|partners|third parties|sub-?processors))?(?: (?:\w+ )?(?:processors?|providers?|vendors?|sub-?processors?))? (?:is|are|acts?|has|have) (?:(?:contractually|legally|also|all) )*(?:bound|obliged|obligated|required|committed|(?:signed|agreed|entered)\b|(?:as )?(?:an?|our) (?:\w+ )?processors?)\b[^:;.]{0,160}:\s*$/i,
);

/** "… that process data on our behalf": what those at large are hired for. */
const WORKS_FOR = /\b(?:on (?:our|my|its) behalf|for us|process(?:es|ing)?|our (?:behalf|processors))\b/i;
/** What the items tell is not who they are. */
const OF_TASKS =
  /\b(?:reasons|purposes|areas|tasks|ways|functions|activities|services|to|for|by|with|that|who|which|us|when|where|if|countries|not|never)[\s,]*$|\bto \w+$|\bthe following\b|\b(?:from (?:you|whom)|rights?|safeguards|countries)\b/i;
const IS_HIRED = new RegExp(`${HIRED}$`, 'i');

/** A lead whose items are who gets data, as the sharing that it is, and who they are where an item does not tell. */
export interface SharingLead {
  told: string;
  lead: string;
  recipient: ClaimRecipient;
  data: Draft['data'];
}

function hiringLead(lead: string): SharingLead | null {
  const hires = HIRES.exec(lead);
  const what = hires?.groups?.what ?? '';
  const who = hires?.groups?.who ?? (HIRED_ARE.exec(lead) ?? SHARED_WITH.exec(lead))?.groups?.who ?? '';
  if (!(IS_HIRED.test(who) || WORKS_FOR.test(what)) || OF_TASKS.test(what)) return null;
  return { told: lead, lead: 'We disclose information to:', recipient: 'provider', data: sharedIn(lead) };
}

/** "The vendors we share your address with include:" */
const SHARES = /\b(?:shares?|discloses?|provides?|transfers?) /i;

/** What a lead says that they are given. */
function sharedIn(lead: string): DataType[] {
  const named = SHARES.test(lead) ? dataMentions(tokenise(plain(lead))) : [];
  const types = named.filter(({ level }) => level === 'typed').flatMap((m) => m.types);
  return types.length > 0 ? [...new Set(types)] : ['unspecified'];
}

/** The sharing that a list of those whom a service works with tells of; null where `lead` opens none. */
export function sharingLead(lead: string, before: readonly Draft[], section: string): SharingLead | null {
  const these = (THESE_ARE.exec(lead) ?? THIS_INCLUDES.exec(lead))?.groups?.who ?? '';
  if (BOUND.test(lead) && namesHired(section))
    return { told: lead, lead: 'We disclose information to:', recipient: 'provider', data: ['unspecified'] };
  const told = before.filter((d) => d.action === 'share' && d.polarity === 'affirmed');
  if (these === '' || (told.length === 0 && !sharesUnder(section))) return hiringLead(lead);
  const gets = [...new Set(told.map((d) => d.recipient))];
  const named = /partners?$/i.test(these) ? 'partner' : IS_HIRED.test(these) ? 'provider' : undefined;
  return {
    told: lead,
    lead: 'We disclose information to:',
    recipient: named ?? (gets.length === 1 ? gets[0]! : 'unspecified'),
    data: told[0]?.data ?? ['unspecified'],
  };
}

/** "Sharing and our processors", "Third-party services": what stands under it are those whom the service works with. */
function namesHired(section: string): boolean {
  const heading = section.slice(section.lastIndexOf(' > ') + 1);
  return (
    sharesUnder(section) ||
    /\b(?:sub-?processors?|processors|(?:service|cloud|hosting) providers|vendors|third[- ]part(?:y|ies)(?: services?| providers?)?)\b/i.test(
      heading,
    )
  );
}

/** Characters of an item that names who they are; what is longer tells more of them. */
const LONGEST_NAME = 200;

/** "Your name", "Name and birthday": what is given, and nobody who gets it. */
function namesData(item: string): boolean {
  const tokens = tokenise(plain(item));
  const first = dataMentions(tokens)[0];
  const next = tokens[(first?.last ?? 0) + 1]?.low ?? '.';
  return first?.level === 'typed' && first.first <= 1 && /^(?:[.,;(]|and|or)$/.test(next);
}

/** False for an item that tells what for or when: "to host our servers". */
export function isListed(item: string): boolean {
  return (
    item.length <= LONGEST_NAME &&
    !namesData(item) &&
    !/^\W*(?:to|for|in|when|where|if|by|as|with|on|during)\b|[-:\u2013\u2014] (?:we|our)\b/i.test(item)
  );
}

/** What an item of such a list states: it gets what was told, as the one it names or as one of those listed. */
export function toListed(drafts: readonly Draft[], { recipient, data }: SharingLead, item: string): Draft[] {
  const company = companyOf(item);
  const unnamed: ClaimRecipient = company === '' ? recipient : `named:${company}`;
  const worked = data.every((type) => type === 'unspecified') ? workedOn(item) : [];
  return drafts
    .filter((d) => d.action === 'share' && d.polarity === 'affirmed')
    .map((d) => ({
      ...d,
      data: worked.length > 0 ? [...worked] : [...data],
      recipient: ['unspecified', recipient].includes(d.recipient) ? unnamed : d.recipient,
      rule: `${d.rule}+listed`,
      confidence: Math.min(d.confidence, 0.6),
    }));
}
