import { cued } from './cued.ts';

const OPENS = String.raw`(?:(?:here(?: is|['\u2019]s| are)|below (?:is|are)|these are|the following (?:is|are)|(?:some |a few |more |other |further )?(?:specific |common |typical )?examples of|a list of|an overview of) )*`;
const WAYS = String.raw`(?:how|why|what|(?:(?:some|a number|all) of )?(?:(?:the|our|other|some|many|various|specific|main|primary|principal|key|business|commercial|following) )*(?:ways|purposes|reasons|aims|uses)(?: (?:and|or) \w+)?(?: (?:in|for) which| why| that| how)?)`;
const WE = String.raw`(?<we>[\p{L}][\p{L}\d.]*) (?:(?:may|will|can|might|also|generally|typically|currently) )*`;
const DEED =
  '(?<deed>(?:collect,? (?:store,? )?(?:and|or|&) )?(?:use|process|uses|processes|make use of)(?:,? (?:and|or|&) (?:use|process))?)';
/** What is used: its words up to what the lead ends with. */
const DATA = String.raw`(?<data>(?:(?:your|the|this|that|these|such|any|personal|user|customer)\b|information\b|data\b|cookies\b)[^:;.?]{0,140}?)`;
const ENDS = String.raw`(?: for)?(?:,? (?:(?:may|can|will) )?(?:includes?|including|are|is|as follows|but|not|limited to|without limitation|the following|for example|such as)(?=[\s,:]))*[\s,]*:\s*$`;

/** The service, as "we" or by a name: no "you", no "advertisers". */
const OURS = /^(?:[wW]e|(?!You\b|They\b)\p{Lu}.*)$/u;

/** "Here's how we use your data:", "the main purposes for which we process your data include:", "what we use your data for:" */
const HOW = cued(new RegExp(`^\\W*${OPENS}${WAYS} ${WE}${DEED} ${DATA}${ENDS}`, 'iu'));

/** "Our use of your data includes:", "permitted uses of personal data are:" */
const USE_OF = new RegExp(
  `^\\W*${OPENS}(?:(?:our|the|business|such|other|main|typical|possible) )*(?:uses?|processing) of ${DATA} (?:(?:may|can|will) )?(?:also )?(?:includes?|are|is)\\b${ENDS}`,
  'iu',
);

/** "It is in our legitimate interest to process your data to:", "our legitimate interests in using your data are:" */
const INTEREST = new RegExp(
  `^\\W*(?:(?:it is|it['\\u2019]s) (?:also )?in our|our|we have (?:an?|the)|the) (?:\\w+ )?(?:legitimate )?(?:business )?interests?(?: (?:to|in|for|when|of))* (?:use|process|using|processing) ${DATA}(?<to>(?: in order)? to)?${ENDS}`,
  'iu',
);

/** "The purposes of processing your data are:" */
const OF_DEED = new RegExp(
  `^\\W*(?:(?:the|our|main|primary|specific|business) )*purposes? (?:of|for) (?:(?:our|the) )?(?:processing|using|use)(?: of)? ${DATA}${ENDS}`,
  'iu',
);

/** "Purposes for which personal data is used:" */
const DONE_FOR = new RegExp(
  `^\\W*(?:(?:the|our|main|primary|specific|business) )*purposes? (?:for which|why) ${DATA} (?:is|are|may be|will be|can be) (?:used|processed)${ENDS}`,
  'iu',
);

/** "The processing of your data serves the following purposes:" */
const SERVES = new RegExp(
  `^\\W*(?:the|our) (?:use|processing) of ${DATA} serves (?:(?:the|these|several) )?(?:following )?(?:purposes|aims|ends)${ENDS}`,
  'iu',
);

/** "We require this information to understand your needs, and in particular for the following reasons:" */
const NEEDED =
  /^\W*we (?:need|require) (?<data>(?:this|these|such|that|your)\b[^:;.?]{0,50}? )(?:(?<to>(?:in order )?to)|to\b[^:;?]{3,140}\bfor (?:the following|these) (?:reasons|purposes))[\s,]*:\s*$/i;
const LIKE = cued(USE_OF, INTEREST, OF_DEED, DONE_FOR, SERVES, NEEDED);

/** "Some examples of how we use it include:": what an item names is used itself. */
const EXAMPLES = /\bexamples? of (?:how|ways|the ways)\b.*\b(?:includes?|are|is):\s*$/i;

/** Of a question, of what others do, and of what is given away as well. */
const ELSE = /\?|\b(?:not|never|no|don['\u2019]t|shar(?:e|ing)|disclos\w+|sell|rights?)\b/i;

/** A list's lead that says as a title or as a noun that data is used for what its items tell, as a clause: "We use your data:". */
export function purposesLead(lead: string): string {
  if (lead.length > 300 || EXAMPLES.test(lead) || ELSE.test(lead.replace(/\bnot limited\b/i, '')))
    return lead;
  const how = HOW.exec(lead)?.groups;
  if (how && OURS.test(how.we!)) return `${how.we} ${how.deed} ${how.data}:`;
  const said = LIKE.exec(lead)?.groups;
  return said ? `We use ${said.data!.trim()}${said.to ? ` ${said.to.trim()}` : ''}:` : lead;
}
