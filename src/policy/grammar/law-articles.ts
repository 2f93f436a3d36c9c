import { rewriter } from './rewriting.ts';

const ACT =
  '(?:GDPR|DSGVO|DS-GVO|RGPD|UK GDPR|EU GDPR|BDSG|TTDSG|TDDDG|TMG|TKG|revFADP|FADP|General Data Protection Regulation|Data Protection Act)';
/** "Art. 6 para. 1 sentence 1 lit. b GDPR", "Article 6(1)(f) of the GDPR". */
const ARTICLE = `(?:Arts?\\.?|Articles?|Sections?|Sec\\.|§§?) ?\\d+(?:[ ,(]+[\\w.)\\/]{1,14}){0,14}?[ ,(]+(?:the )?(?:EU |UK )?${ACT}(?: \\((?:the )?(?:EU |UK )?["\\u201c]?(?:GDPR|DSGVO)["\\u201d]?\\))?`;
const BY =
  '(?:pursuant to|according to|in accordance with|on the (?:legal )?basis of|based on|as per|in line with|within the meaning of|by virtue of|in the sense of|under)';

/** "We may, pursuant to Art. 6 (1) (f) GDPR use your data": by which article, with a comma on one side or on none. */
const IN_BETWEEN = new RegExp(
  `,? \\(?${BY} (?:the )?(?:provisions of |requirements of )?${ARTICLE}\\)?(?:,(?! (?:and|or|which|where|if|when|but|as|in particular)\\b))?`,
  'g',
);
/** "Pursuant to Art. 6 (1) (c) GDPR we may use it", "also, pursuant to …". */
const IN_FRONT = new RegExp(
  `^((?:Also|Further|Furthermore|In addition|Additionally|Moreover),? )?${BY} (?:the )?(?:provisions of )?${ARTICLE},? (?=(?:we|your|the|this|these|personal|all|any|such)\\b)`,
  'i',
);

/** A sentence without the articles of law that a deed is said to rest on. */
export const plainArticles = rewriter([
  [IN_FRONT, (_, leads = '') => (leads ? `${leads.replace(/,? $/, '')}, ` : '')],
  [IN_BETWEEN, ''],
]);
