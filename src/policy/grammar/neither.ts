import { VERBS } from '../lexicon/verbs.ts';
import type { Rule } from './rewriting.ts';

/** "The server learns neither your name nor your number." */
const NEITHER_OF =
  /(?<=[\p{L}\d] )((?:also |\w+ly )?)([a-z]+) neither ((?:(?! neither )[^.;])+?),? nor ((?:(?! neither )[^.;:])+)/giu;
const PRESENT = /^(?:ha)?s$|[^s]s$/;

function deniesBoth(whole: string, how: string, form: string, first: string, rest: string): string {
  const verb = VERBS.get(form.toLowerCase())?.lemma ?? (/^ha(?:s|ve)$/i.test(form) ? 'have' : null);
  const low = form.toLowerCase();
  if (verb === null || !(low === verb || PRESENT.test(low))) return whole;
  return `${low === verb ? 'do' : 'does'} not ${how}${verb} ${first} or ${rest.replace(/,? nor /g, ' or ')}`;
}

const NOR = '((?:(?! neither )[^.;])+?),? nor ((?:(?! neither )[^.;:])+)';
/** "It is shared neither with advertisers nor with partners", "it will be kept neither here nor there" */
const IS_NEITHER = new RegExp(
  `\\b((?:will|shall|can|may|would) be|is|are|was|were|gets?) ((?:[a-z]+ly |ever )?)([a-z]+)((?: (?:with|to|for|by))?) neither ${NOR}`,
  'giu',
);
/** "We share it with neither vendors nor advertisers." */
const WITH_NEITHER = new RegExp(
  `\\b(we|they|i) ((?:[a-z]+ly |ever )?)([a-z]+) ((?:your|the|any|this|that|these|those|such|user|personal) [^,.;:]{2,60}?|it|them) (with|to|for|by|from) neither ${NOR}`,
  'giu',
);
/** "We keep your messages neither on our servers nor elsewhere." */
const WHERE_NEITHER = new RegExp(
  `\\b(we|they|i|our (?:\\w+ )?servers) ((?:[a-z]+ly |ever )?)([a-z]+) ((?:your|the|any|this|that|these|those|such|user|personal) [^,.;:]{2,60}?|it|them) neither (?=(?:on|in|at|with|to|for|from|by|within|here|locally)\\b)${NOR}`,
  'giu',
);

const both = (first: string, rest: string): string => `${first} or ${rest.replace(/,? nor /g, ' or ')}`;

function isNeither(
  whole: string,
  be: string,
  how: string,
  done: string,
  prep: string,
  first: string,
  rest: string,
): string {
  if (
    VERBS.get(done.toLowerCase())?.form !== 'ed' &&
    !/^(?:kept|sold|sent|read|given|held|seen)$/i.test(done)
  )
    return whole;
  const not = / be$/i.test(be) ? be.replace(/ be$/i, ' not be') : `${be} not`;
  return `${not} ${how}${done}${prep} ${both(first, rest)}`;
}

function whereNeither(
  whole: string,
  who: string,
  how: string,
  deed: string,
  what: string,
  first: string,
  rest: string,
): string {
  if (VERBS.get(deed.toLowerCase())?.form !== 'base') return whole;
  return `${who} do not ${how}${deed} ${what} ${both(first, rest)}`;
}

/** What points back at things that were named: "these", "the two", "these two pieces of data". */
const NAMED =
  '(?:(?:them|it|this|that|these|those|the (?:two|three|above|foregoing))(?: (?:two|three))?(?: (?:kinds?|types?|pieces?|items?|categories)(?: of (?:data|information))?| (?:data )?(?:types|items|points|categories))?)';
/** "Neither of these is shared", "not a single one of them is", "no part of it is", "neither is sold" */
const NONE_OF_THEM = new RegExp(
  `(?<=^\\W*|[;:] |\\b(?:and|but|yet|however|though),? )(?:(?:neither|not (?:a single |even )?one|no(?: single)? (?:part|piece|bit|one)|nothing|not (?:any|a bit)) of ${NAMED}|neither(?: one)?|neither (?:piece|type|kind|item|category)(?: of (?:data|information))?) (?=(?:is|are|was|were|has|have|will|shall|can|may|would|does|do|gets?|ever|leaves?)\\b(?! you\\b| we\\b| they\\b| it\\b| I\\b| your\\b| our\\b| their\\b| the\\b| this\\b| these\\b| that\\b| any\\b)(?![^.;]* nor\\b))`,
  'giu',
);
/** "We share neither with anyone.", "We collect neither of the two." */
const DO_NEITHER = new RegExp(
  `\\b(we|they|i) ((?:also |\\w+ly )?)([a-z]+) neither(?: one)?(?: of ${NAMED})?(?=[.;]|$| (?:with|to|for|on|from|at|in)\\b)(?![^.;]* nor\\b)`,
  'giu',
);

/** "Neither your provider or we can read it": as with "nor". */
const NEITHER_OR =
  /\bneither ((?:(?! nor )[^.,;:]){2,60}?) or ((?:(?! nor )[^.,;:]){2,60}?) (?=(?:can|could|may|might|will|would|shall|is|are|was|were|does|do|did|has|have|had|ever|knows?|sees?|reads?|gets?|collects?|stores?|shares?|sells?|receives?|uses?|keeps?)\b)/gi;

/** "Neither our partners nor we can read it": those who speak, first. */
const NOR_WE =
  /\bneither ((?:(?! nor )[^.;:]){2,60}?),? nor (we|i|our (?:own )?(?:staff|team|employees|personnel|company|moderators|administrators|support team))(?= (?:ourselves )?[a-z])/gi;

/** Of two things neither: the deed is denied of both. */
export const NEITHER_NOR: readonly Rule[] = [
  [NEITHER_OR, (whole: string, first: string, rest: string) => `${whole.slice(0, 7)} ${first} nor ${rest} `],
  [NOR_WE, (whole: string, first: string, we: string) => `${whole.slice(0, 7)} ${we} nor ${first}`],
  [NONE_OF_THEM, (whole: string) => `${/^\p{Lu}/u.test(whole) ? 'None' : 'none'} of these `],
  [
    DO_NEITHER,
    (whole: string, who: string, how: string, deed: string) =>
      VERBS.get(deed.toLowerCase())?.form === 'base' ? `${who} do not ${how}${deed} these` : whole,
  ],
  [IS_NEITHER, isNeither],
  [
    WITH_NEITHER,
    (whole: string, who: string, how: string, deed: string, what: string, prep: string, ...of: string[]) =>
      VERBS.get(deed.toLowerCase())?.form === 'base'
        ? `${who} do not ${how}${deed} ${what} ${prep} ${both(of[0]!, of[1]!)}`
        : whole,
  ],
  [WHERE_NEITHER, whereNeither],
  [NEITHER_OF, deniesBoth],
];
