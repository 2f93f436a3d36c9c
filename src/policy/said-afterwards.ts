import { cued } from './grammar/cued.ts';
import type { Draft } from './grammar/draft.ts';

/** What a sentence does to the one before it: it leaves cases open, or says that it no longer holds. */
export type Afterwards = 'limits' | 'ends';

/** Sentences longer than this state something of their own. */
const LONGEST = 400;

const FRONT =
  '^\\W*(?:(?:but|yet|however|though|that said|having said that|still|nevertheless|nonetheless|of course|naturally|please note that|note that|please note|note|and|also|be aware that),? )*';
/** "this rule", "these restrictions", "the above": what was just said. */
const WHAT =
  '(?:(?:all of )?(?:this|that|these|those|it|the above|the foregoing|the same|our|the|such)(?: (?:\\w+ )?(?:rules?|promises?|principles?|commitments?|prohibitions?|bans?|guarantees?|polic(?:y|ies)|statements?|restrictions?|limitations?|limits?|exclusions?|undertakings?|pledges?|assurances?|denials?|protections?|obligations?|provisions?|paragraphs?|sections?|above|lists?))?)';
const CASES =
  '(?:any |those |the |such |certain |some )?(?:cases?|situations?|circumstances|instances|times|where|when|if|disclosures?|transfers?|requests?|uses?)\\b';

const LIMITS = cued(
  // "The only exception is a request by a court.", "We make an exception if you agree."
  /(?<!\bwithout |\bno |\bnot (?:make )?)\b(?:(?:an?|one|two|three|the|our|some|several|few|certain|following|these|this|those|rare|limited|narrow|important|are|only|single) exceptions?\b)/i,
  new RegExp(`${FRONT}exceptions?(?:[: ]| to (?:this|that|these))`, 'i'),
  new RegExp(
    `${FRONT}${WHAT} (?:does not|doesn['\\u2019]t|do not|don['\\u2019]t|shall not|will not|won['\\u2019]t|may not|need not)(?: \\w+ly)? (?:apply|hold|cover|extend|prevent us|keep us|stop us|preclude|prohibit us|affect our|limit our|include ${CASES}|mean that we (?:do not|never|cannot|will not))`,
    'i',
  ),
  // "This is only true for free accounts.", "This applies only to …"
  new RegExp(
    `${FRONT}${WHAT} (?:only |solely |exclusively )?(?:appl(?:y|ies)|holds?|is|are|goes|remains?|counts?)(?: (?:true|the case|so|valid|applicable|in force))?(?: only| solely| exclusively) (?:true\\b|the case\\b|so\\b|valid\\b|applicable\\b|if\\b|when\\b|where\\b|while\\b|as long as\\b|until\\b|unless\\b|so long as\\b)`,
    'i',
  ),
  new RegExp(
    `${FRONT}${WHAT} (?:(?:only|solely|exclusively) (?:appl(?:y|ies)|holds?)|(?:appl(?:y|ies)|holds?) (?:only|solely|exclusively)|(?:appl(?:y|ies)|holds?|is true|is the case|is so|remains true) (?:unless|except|until|as long as|while|so long as))\\b`,
    'i',
  ),
  new RegExp(
    `${FRONT}${WHAT} (?:is|are|holds?) (?:only )?(?:true|the case|so|valid) only (?:for|in|with|on|of|to)\\b`,
    'i',
  ),
  // "This is not the case if …", "The same is not true of business accounts."
  new RegExp(
    `${FRONT}${WHAT} (?:is|are)(?: not|n['\\u2019]t) (?:always |necessarily )?(?:the case|so|true|valid|applicable)(?= (?:if|when|where|for|of|in|with|during|on|while|unless|everywhere|always)\\b)`,
    'i',
  ),
  // "For business accounts, this is different."
  new RegExp(
    `${FRONT}(?:(?:for|with|on|in|if|when|where) [^,.;]{2,80},? )?${WHAT} (?:is|are|may be|can be|will be) (?:subject to|different|otherwise|another matter|not (?:so|the case|true)\\.?$)`,
    'i',
  ),
  new RegExp(`${FRONT}${WHAT} (?:may |can |will )?changes? (?:if|when|once|where|as soon as)\\b`, 'i'),
  new RegExp(`${FRONT}${WHAT} (?:excludes?|leaves? out) ${CASES}`, 'i'),
  new RegExp(
    `${FRONT}(?:different|other|special) (?:rules|terms|provisions|conditions) (?:apply|hold|may apply)\\b`,
    'i',
  ),
  new RegExp(`${FRONT}not (?:so|true) (?:for|if|when|where|with|in)\\b`, 'i'),
  /\bexcluded from (?:this|that|these)\b(?! polic| notice| statement)/i,
  // "Unless you tell us otherwise.", "Except where the law requires it.", "Only with your consent."
  new RegExp(
    `${FRONT}(?:unless|except|other than|save)\\b(?: where| when| if| as| for| in| to| with)?[^,]*$`,
    'i',
  ),
  new RegExp(`${FRONT}unless, of course, [^,]*$`, 'i'),
  new RegExp(
    `${FRONT}(?:only|just|solely) (?:if|when|where|with|after|upon|under|in (?:these|such|certain|some|very|a few|rare|exceptional|the case)|to the extent|as far as|by court|by law)\\b[^,]*$`,
    'i',
  ),
  // "No. It depends on your settings.", "No. Not unless you agree."
  new RegExp(
    `${FRONT}(?:well,? )?(?:(?:it|that|this) depends\\b|(?:sometimes|occasionally|rarely|mostly|usually|generally|in general|as a rule)\\W*$|not (?:unless|without|until)\\b|(?:apart|aside) from [^,]*$|with the exception of [^,]*$)`,
    'i',
  ),
  // "We may do so if you agree.", "We will only do so with your consent."
  /^(?:[^.;:]{0,80}, ?|(?:in|only|sometimes|if|when|with|where|but|however)\b[^.;:]{0,80} )?(?:we|(?!(?:you|they|users?|members?|people|others|parents?|he|she|who)\b)\p{L}\w+) (?:may|might|(?:will|would|shall|do|may|can) only|only|reserve the right to|(?:will|do|would|shall|can) (?:not|never)(?= do \w+ (?:unless|without|except|until|before|if|when))|would)(?: only| however| then)? do (?:so|this|that|it)\b(?! (?:because|since|as we|by|thanks))/iu,
  /^only (?:if|when|where|with|after|upon|under|in)\b[^.;:]{2,90} (?:will|do|may|would|can) we do (?:so|this|that|it)\b/i,
  // "If you agree, however, we may."
  /^(?:if|when|where|unless|with|subject to|only|in|for|under|sometimes|should|but if|but with)\b[^.;:]{2,120}\bwe (?:may|might|can|could|will|would|do)\W*$/i,
);

/** "This is no longer the case.", "We have since stopped doing so." */
const ENDS = cued(
  new RegExp(
    `${FRONT}(?:(?:this|that|it|the same) (?:is|has) (?:no longer|not)(?: been)? (?:the case|so|true|done|happening)(?: any ?more| today| now| since)?|(?:this|that|it) (?:isn['\\u2019]t|is not) (?:the case|so|true) (?:any ?more|today|now|any longer)|we (?:no longer|do not any ?more|don['\\u2019]t any ?more) (?:do(?: so| this| that| it)?)|we (?:do not|don['\\u2019]t)(?: do(?: so| this| that| it)?)? any ?(?:more|longer)|we(?: have|['\\u2019]ve)?(?: since| now)? (?:stopped|ceased|given up)(?: (?:doing (?:so|this|that|it)|this|that))?)(?: (?:since|in|as of) [^,.;]{2,40})?[.!]?\\s*$`,
    'i',
  ),
);

/** What a sentence says of the one before it; null for one that says nothing of it, or denies something itself. */
export function saidAfterwards(text: string, drafts: readonly Draft[]): Afterwards | null {
  if (text.length > LONGEST) return null;
  if (ENDS.test(text)) return 'ends';
  if (drafts.some((draft) => draft.polarity === 'denied')) return null;
  return LIMITS.test(text) ? 'limits' : null;
}
