import { goesAbroad } from './abroad.ts';
import { rewriter } from './rewriting.ts';

const WHO =
  '(?:(?:categor(?:y|ies)|types?|kinds?|groups?) of )?(?:[\\w-]+ ){0,2}?(?:recipients?|third[- ]part(?:y|ies)|parties|compan(?:y|ies)|vendors|providers|partners|entities|organi[sz]ations|persons|people|affiliates|processors|sub-?processors|businesses)(?: recipients| providers)?';
const MAY = '((?:may |might |will |can |also |sometimes |currently |regularly )*)';
const GIVES = '(share|disclose|provide|transfer|send|give|release|pass)';
const DATA =
  '((?:your|the|any|some|certain|such|this|these|personal|user|customer|information|data|it)\\b[^,;:.]{0,60}?)';
/** Whom we share it with, as a noun with its clause: "the vendors with whom we may share your data". */
const SHARED_WITH = `(${WHO})(?: (?:with|to) (?:whom|which)| that| which| who| whom)? we ${MAY}${GIVES} ${DATA}(?: with| to)?`;

/** "Below is a list of the vendors we share your data with:" */
const HERE_ARE = new RegExp(
  `^(?:Below (?:follows?|is|are)|Here (?:is|are)|(?:The|These) following (?:is|are)|These are|This is|Set out below (?:is|are)|Listed below (?:is|are)|The following (?:list|table) (?:shows|sets out|contains)) (?:an? |the |our |some (?:of the )?|all )?(?:\\w+ )?(?:lists? of |overview of |examples of )?(?:the |our |those |some )?${SHARED_WITH}(?: as follows)?[:.]?$`,
  'i',
);

/** "The vendors we share your data with include hosts and couriers." */
const WHO_ARE = new RegExp(
  `^(?:The |Our |Some of the |Those |Other |Among the )?${SHARED_WITH} (?:are|is|include|includes|may include|may be|can be|consist of|comprise):? ?(.*)$`,
  'i',
);

/** "The recipients of your data are: our hosts." */
const RECIPIENTS_OF =
  /^(?:The |Possible |Potential )?(?:(?:categories|types) of )?recipients of ((?:your|the|this|such|personal|these)\b[^,;:.]{2,50}?) (?:are|include|may be|may include|can be)(?: the following)?: ?(.*)$/i;

/** "The parties that process personal data for us: our hosts", "the vendors who may see it are hosts and couriers." */
const WHO_GET = new RegExp(
  `^(?:The |Such |Other |Certain |Some |Those |Our )?(?:following )?(${WHO}),? (?:(?:that|who|which) )?((?:may |might |will |can |could |also )*)(?:receive|get|process|obtain|access|have access to|gain access to|handle) ${DATA}(?: as follows)?(?: (?:are|is|include|includes|may include|may be|can be))?(?: the following)?(?:, for example,?)?: ?(\\p{L}.*)$`,
  'iu',
);
const NOT_LISTED = /\b(?:not|never|you|users?|people|internal)\b/i;
const NO_NAMES = /\b(?:purposes?|such as|ways?|when|where|if|because|order to|includ\w+)\b/i;
const AT_LARGE =
  /\b(?:part(?:y|ies)|compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations|recipients?|persons|businesses)$/i;
const WHO_GET_ARE = new RegExp(
  `^(?:The |Those |Our )?(${WHO}),? (?:that|who|which) ((?:may |might |will |can |could |also )*)(?:receive|get|obtain|access|have access to) ${DATA} (?:are|is|include|includes|may include|may be) (\\p{L}.*)$`,
  'iu',
);

/** "Recipients of your data may in particular be: hosts", "a list of processors and other recipients includes: hosts" */
const RECIPIENTS_ARE =
  /^(?:Recipients of (?:\w+ )?data )?(?:(?:The |A list of |Possible |Potential |External |Our |Other )*)(?:(?:categories|types) of )?(?:(?:processors|vendors|providers) and (?:other )?)?recipients(?: of ((?:your|the|this|such|personal|these)\b[^,;:.]{2,50}?))?(?: (?:are|include|includes|may be|may include|may in particular be|can be|may also be))(?:,? (?:for example|in particular|the following|among others))*,?: ?(\p{L}.*)$/iu;

/** "In the few cases where we disclose it, we do so because the law asks for it." */
const DO_SO = new RegExp(
  `^(?:In (?:the |those |any )?(?:[\\w-]+ )?(?:circumstances|cases|instances|situations|event) )?(?:where|when|whenever|in which|that) we ${MAY}${GIVES} ${DATA}((?: with| to) [^,;:.]{2,60})?, we ((?:will |only |always |generally |may )*)do (?:so|this)\\b`,
  'i',
);

/** "Company has not sold it": as of the company that speaks. */
const BARE_COMPANY =
  /(?<=^|[,;] )Company (?=(?:may|will|has|have|had|does|do|did|is|uses|collects|shares|shall|can|must|sells|discloses|never|reserves|processes|receives|stores|retains)\b)/g;

function shared(who: string, may: string, gives: string, data: string, listed = ''): string {
  const to = /\p{L}/u.test(listed) ? listed : `${who}.`;
  return `We ${may}${/^(?:provide|give|send)$/i.test(gives) ? 'disclose' : gives} ${data} ${/^(?:share|pass)$/i.test(gives) ? 'with' : 'to'} ${to}`;
}

/** "services we use to market the app on other sites": what those are who are used for it. */
const FOR_ADS =
  /\b(?:the |other |third-party )?(?:services|platforms|tools|websites|companies|third parties|vendors|providers) ((?:that |which |who |whom )?we (?:use|rely on|work with|hire|engage)(?: to help us)? (?:to (?:market|advertise|promote|retarget)|market|advertise|promote|for (?:marketing|advertising|retargeting|our ads|our marketing|our advertising))\b)/gi;

/** "Our servers are backed up on infrastructure operated by others": they are given what lies there. */
const BACKED_UP =
  /^(?:Our|The|All) (?:[\w-]+ )?(?:servers?|data|databases?|systems|backups) ((?:(?:may|can|are|is|also|be|will|regularly|automatically|then) )*)(?:backed up|replicated|mirrored) (?:on|to|onto|in|with) (?:(?:the )?(?:[\w-]+ )?(?:infrastructure|servers|systems|storage|clouds?) )?(?:operated|run|provided|owned|maintained|offered) by (?=(?:(?:other|third|service|our|external|cloud|hosting|various|several|another|an?)\b|\p{Lu}))/u;

const SUCH_AS = '(?:e\\.g\\.|for example|for instance|such as|including)';
/** "to others who have rules of their own (e.g., banks)": examples of them, whatever is said of them. */
const EXAMPLES_BEHIND = new RegExp(
  `\\b((?:to|with) (?:(?:other|certain|some|selected|unaffiliated|the|any|our) )*(?:third[- ]parties|companies|entities|organi[sz]ations|parties|businesses)) ((?:whose|who|that|which) [^().;:]{5,90}?) (\\(${SUCH_AS},? [^()]{3,160}\\))`,
  'gi',
);
/** "to third parties (for example, banks)" */
const EXAMPLES_OF =
  /\b((?:to|with) (?:(?:other|certain|some|selected|unaffiliated|the|any|our) )*(?:third[- ]parties|companies|entities|organi[sz]ations|parties|businesses)) \((?:for example|for instance|such as|including),? (?=[^()]{3,160}\))/gi;

/** A sentence about those who get data, as one that says that they do. */
export const plainRecipients = rewriter([
  [BACKED_UP, (_, how: string) => `We ${/\bmay\b/.test(how) ? 'may ' : ''}share data with `],
  [EXAMPLES_BEHIND, '$1 $3 $2'],
  [EXAMPLES_OF, '$1 (e.g., '],
  [BARE_COMPANY, 'The Company '],
  [HERE_ARE, (_, who: string, may: string, gives: string, data: string) => shared(who, may, gives, data)],
  [
    WHO_ARE,
    (_, who: string, may: string, gives: string, data: string, listed: string) =>
      shared(who, may, gives, data, listed),
  ],
  [RECIPIENTS_OF, (_, data: string, listed: string) => shared('recipients', '', 'share', data, listed)],
  [
    WHO_GET,
    (whole: string, who: string, may: string, data: string, listed: string) => {
      if (NOT_LISTED.test(who) || NO_NAMES.test(data)) return whole;
      // "Service providers that process it: hosting and payments": what they do is listed.
      return shared(who, may, 'disclose', data, AT_LARGE.test(who) ? listed : '');
    },
  ],
  [
    WHO_GET_ARE,
    (_, who: string, may: string, data: string, listed: string) => shared(who, may, 'disclose', data, listed),
  ],
  [
    RECIPIENTS_ARE,
    (_, data: string | undefined, listed: string) =>
      shared('recipients', '', 'share', data ?? 'your data', listed),
  ],
  [FOR_ADS, 'advertising partners $1'],
  [
    DO_SO,
    (whole: string, may: string, gives: string, data: string, to: string | undefined, how: string) =>
      // "When we transfer it abroad, we do so under contract": on what ground it goes there.
      gives.toLowerCase() === 'transfer' || goesAbroad(whole)
        ? whole
        : `We ${may}${how}${gives} ${data}${to ?? ''}`,
  ],
]);
