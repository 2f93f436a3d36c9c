import { rewriter } from './rewriting.ts';

const MARK = '(?::| [\\u2013\\u2014-])';
const NONE = '(?:none(?: at all|,? ever)?|nothing|no|nobody|no one|no-one|never|not at all|zero)';
const NOT_ANY = '(?:none(?: at all|,? ever)?|nothing(?: at all)?|no|never|zero)';

/** "Shared with: nobody" */
const SHARED_WITH = new RegExp(
  `^(?:Data |Information )?(shared|sold|disclosed|given|passed on)(?: (?:with|to))?(?: (third parties|others|advertisers|partners))?${MARK} ?${NONE}[.!]?$`,
  'i',
);
/** "Logs: none", "Cookies: none", "Data collected: nothing" */
const KEPT = new RegExp(
  `^(Logs?|Log files|Server logs|Cookies|Third-party cookies|Tracking cookies|Metadata|(?:Personal )?(?:Data|Information) (?:collected|stored|kept|retained|gathered))${MARK} ?${NOT_ANY}[.!]?$`,
  'i',
);
/** "Contacts: hashed and compared, then deleted" */
const LABEL_DONE = new RegExp(
  `^((?:Your )?(?:Contacts?|Address book|Contact list|Phone numbers?|Photos?|Pictures|Messages|Passwords?|IP address(?:es)?|Locations?|Voice messages|Videos|Files|E-?mail addresses|Names?|Search terms|Search queries))${MARK} ?((?:never |not |only |always )?(?:hashed|encrypted|stored|kept|saved|shared|sent|uploaded|collected|deleted|used|sold|logged|processed|compared|matched)\\b[^:;|]{0,160}?)[.!]?$`,
  'i',
);

const DEED: Readonly<Record<string, string>> = {
  shared: 'share your data with',
  disclosed: 'disclose your data to',
  given: 'give your data to',
  'passed on': 'pass your data on to',
};

function kept(_: string, what: string): string {
  const label = what.toLowerCase();
  if (/cookies$/.test(label)) return `We do not use ${label}.`;
  if (/^(?:logs?|log files|server logs)$/.test(label)) return 'We do not keep any logs.';
  if (label === 'metadata') return 'We do not keep any metadata.';
  return /collected|gathered/.test(label) ? 'We do not collect any data.' : 'We do not store any data.';
}

/** "It stores: your name, your number": what stands behind the verb ends the sentence. */
const DEEDS =
  'stores?|keeps?|collects?|receives?|retains?|saves?|records?|logs|holds?|sees?|processes|uses|gets';
const SUBJECT =
  '(?:(?:Our|The|This|Each|Every) (?:(?!following\\b|data\\b|information\\b)[\\w-]+ ){1,3}?|(?:We|It) (?:(?:and|or|and\\/or) (?:our|the|other) (?:[\\w-]+ ){1,3}?)?|(?!(?:Our|The|This|Each|Every|Your|Their|Its|All|Any|These|Such|No) )\\p{Lu}[\\p{L}\\d.]+ (?:\\p{Lu}[\\p{L}\\d]+ ){0,2})';
const BEHIND_VERB = new RegExp(
  `^(${SUBJECT}(?:(?:only|also|may|will|can) )*(?:${DEEDS})): (?! ?-)(?=[^:;|]{2,200}$)(?![^:]* - )`,
  'u',
);

/** Labels with one word or a few behind them, as the sentences that they are short for. */
export const plainShortLabels = rewriter([
  [
    SHARED_WITH,
    (_, deed: string, whom: string | undefined) =>
      deed.toLowerCase() === 'sold'
        ? 'We do not sell your data.'
        : `We do not ${DEED[deed.toLowerCase()]} ${whom ? whom.toLowerCase() : 'anyone'}.`,
  ],
  [KEPT, kept],
  [
    LABEL_DONE,
    (_, what: string, done: string) =>
      `${/^your /i.test(what) ? what : `Your ${what.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase())}`} ${/(?:s|book|list)$/i.test(what) && !/(?:book|list)$/i.test(what) ? 'are' : 'is'} ${done}.`,
  ],
  [BEHIND_VERB, '$1 '],
]);
