import { rewriter } from './rewriting.ts';

const SEEN =
  'watch|view|read|like|play|save|listen to|look at|engage with|interact with|click(?: on)?|tap(?: on)?|comment on|share';
/** What people do, and what it is that such a deed leaves behind. */
const DONE: readonly (readonly [RegExp, string])[] = [
  [/^search/i, 'your searches'],
  [/^(?:buy|purchase|order)/i, 'your purchases'],
  [/^(?:visit|browse)/i, 'your browsing activity'],
  [/^(?:follow|join|into|interested|show|express)/i, 'your activity'],
  [/./, 'your interactions'],
];
const DEED = `${SEEN}|search(?: for)?|buy|purchase|order|visit|browse|follow|join|into|interested in|show an interest in|express an interest in`;
const OURS = '(?:our|the|this|that) (?:site|website|page|app|help|support)';

/** What is chosen for a person, and no page that was asked for. */
const CHOSEN =
  '(?:(?:suggest|recommend)(?: to you)? (?!that\\b|you\\b|using\\b|contacting\\b|updating\\b)|(?:show|serve|display|offer)(?: to)? you (?=(?:[\\w-]+ ){0,2}?(?:ads?|adverts?|advertisements?|recommendations?|suggestions?|more|similar|related|relevant|other)\\b)|(?:see|be shown|get|receive) (?=(?:[\\w-]+ ){0,2}?(?:ads?|adverts?|advertisements?|recommendations|suggestions)\\b))';

/** "If you watch films about bread, we may suggest recipes": what one does is used to choose what one is shown. */
const IF_SEEN = new RegExp(
  `^((?:For (?:example|instance),? )?)(?:if|when) (?:we (?:see|notice|think|find|know|learn|detect) (?:that )?)?you(?:['\\u2019]re| are|['\\u2019]ve| have| often| frequently| recently| regularly| also){0,2} (${DEED})(?:ed|ing)? (?!${OURS})([^,;:.?]{2,140}?),? (?:then )?(?:we|you|they|our systems?|\\p{Lu}\\w+) (?:may|might|can|could|will) (?:then |also |later |even )*${CHOSEN}([^.;?]{3,140})`,
  'iu',
);

/** A sentence that tells by an example what choices rest on, as one that says that it is used for them. */
export const plainChoices = rewriter([
  [
    IF_SEEN,
    (_, front = '', deed = '', _what = '', shown = '') =>
      `${front}${front ? 'we' : 'We'} may use ${DONE.find(([of]) => of.test(deed))![1]} to show you ${shown}`,
  ],
]);
