import { rewriter } from './rewriting.ts';

const OF_OTHERS =
  "(?:(?:our |the |your |its )?(?:(?:external |selected )?third[- ]party(?:['\u2019]s)?|third[- ]parties['\u2019]|affiliated|affiliate|partner|partners['\u2019]|partner's|co-branded)|(?:our |the |your )?(?<whose>other|external|bridged|federated|connected))";
const PLACES =
  '(?:(?:social |media |content |messaging |communication |online |web )*(?:websites?|web sites?|sites?|platforms?|apps?|applications?|networks?|services?|servers?|homeservers?|publications))';
const THERE = `(?<place>${OF_OTHERS} ${PLACES}|(?:the )?(?:websites?|web sites?|sites?|platforms?|apps?) of (?:our |other |third[- ]party |the )*(?:partners?|companies|third parties|affiliates|publishers|operators))\\b`;
const SHOWN =
  '(?:re-?published|reproduced|duplicated|mirrored|copied|replicated|syndicated|displayed|shown|published|posted|featured|embedded|made visible|cross-posted)';
const PERSONS =
  '(?=(?:(?:parts|some|portions|elements|copies|excerpts|all) (?:of )?)?(?:your|their|a user\u2019s|users\u2019|public|user|the content you \\w+|reviews?|testimonials?)\\b)';

/** "Your posts may be shown on third-party sites": they are given to whoever runs them. */
const IS_SHOWN = new RegExp(
  `(?<!\\b(?:ads?|advertis\\w+|advertisements|offers|promotions)[^.;]{0,40}) (is|are|be) (?:(?:also |then |automatically |publicly )*)${SHOWN} (?:on|in|onto|to|across|within|over|through) ${THERE}`,
  'giu',
);

/** "Your posts may appear on partner sites." */
const APPEARS = new RegExp(
  `^((?:Your|The|Any|All|Some|This|Content|Reviews|Comments|Posts|Photos|Information)\\b(?![^.;]{0,60}\\b(?:ads?|advertis\\w+|links?)\\b)[^.;:]{0,90}? (?:may|can|will|might|could)) (?:also )?appear (?:on|in|across|within) ${THERE}`,
  'iu',
);

/** "We may show your photo on other sites." */
const WE_SHOW = new RegExp(
  `(?<=\\b(?:we|\\p{Lu}[\\w.]+)(?: (?:may|can|will|might|could|also|sometimes|never|not|do|does)){0,3}) (?:display|show|publish|feature|present|post|reproduce|syndicate)s? ${PERSONS}([^.;:]{4,140}?) (?:on|in|across|through|to) ${THERE}`,
  'giu',
);

/** "Your profile is accessible to the apps and websites you use": those of others. */
const YOU_USE =
  /\b((?:accessible|available|visible|shared|disclosed|given) (?:to|with)|share[^.;:,]{2,60}? with) (?:(?:the|any|those|other|all) )?(?:(?:social |web |integrated )?(?:games|apps|applications|websites|sites|services|plug-?ins|extensions|bots)(?:,? and |,? or |, | )){1,4}(?:that |which )?you(?: and your friends| or your friends)? (use|visit|connect|choose|install|authori[sz]e|add|link|play|log in to|sign in to)\b/gi;

/** "The websites you link to may sell it": those of others. */
const LINKED =
  /(?<!\b(?:to|with|on|from|of|our|third[- ]party|pages?) )\b(?:the |any |all |other |such )?(websites?|web sites?|sites?|services|apps|applications|platforms) (that |which )?you (link to|link to your account|connect to|go to|click(?: on)?|navigate to|come from|came from|are taken to|are sent to)(?= (?:may|can|will|might|could|also|collects?|uses?|shares?|sells?|stores?|keeps?|ha(?:s|ve))\b)/gi;

/** "The app store may share it": a shop, and not what the app keeps. */
const APP_STORE =
  /(?<!\b(?:let|lets|make|makes|help|helps|have|has) )\b(?:the|an|your|any) (?:app|application|play) store(?=(?: (?:may|can|will|might|could|also|that|which|where|collects|shares|uses|sells|keeps|from)\b)|[.,;)]|$)/gi;

/** What is shown to the person, or is none of theirs. */
const TO_YOU = /\b(?:ads?|advert\w*|offers?|promotions?|relevant|interests?|what|when|if|where)\b/i;

interface Named {
  readonly whose?: string;
  readonly place: string;
}

/** Who has the place, in plain words: "the bridged service" is a third party's, "partners' sites" are partners'. */
function placeOf(match: readonly unknown[]): string {
  const { whose, place } = match.at(-1) as Named;
  if (whose) return 'third-party services';
  return /^(?:our |the )?(?:partners['\u2019]|partner['\u2019]s) /i.test(place) ? 'our partners' : place;
}

/** A sentence in which what stands on the sites of others is said to be shared with those. */
export const plainSites = rewriter([
  [IS_SHOWN, (...match: unknown[]) => ` ${match[1]} shared with ${placeOf(match)}`],
  [APP_STORE, 'the third-party platform'],
  [
    LINKED,
    (_, place: string, that: string | undefined, goes: string) =>
      `third-party ${place} ${that ?? ''}you ${goes}`,
  ],
  [YOU_USE, '$1 third-party apps you $2'],
  [APPEARS, (...match: unknown[]) => `${match[1]} be shared with ${placeOf(match)}`],
  [
    WE_SHOW,
    (...match: unknown[]) =>
      TO_YOU.test(`${match[1]}`) ? `${match[0]}` : ` share ${match[1]} with ${placeOf(match)}`,
  ],
]);
