import { rewriter } from './rewriting.ts';

const THINGS =
  '(?:services?|products?|items?|features?|functions?|contents?|ads?|adverts?|advertisements?|pages?|screens?|sites?|websites?|videos?|songs?|tracks?|shows?|films?|movies|episodes|posts?|stories|links?|buttons?|articles?|games?|profiles?)';
const DONE =
  '(?:purchased|bought|ordered|viewed|watched|visited|opened|used|accessed|clicked|tapped|liked|played|listened to|read|searched|seen|downloaded)';

/** "ads that were viewed, tapped or clicked", "pages that have been visited": what people did with them. */
const WERE_DONE = new RegExp(
  `\\b(${THINGS}) (?:that|which) (?:were|was|are|is|have been|has been) (?=${DONE}(?: on| for)?(?:[.,;)]| (?:and|or|by you|by users|by the user|on|in|during|while|from|within)\\b|$))`,
  'gi',
);

/** A sentence in which things are named by what was done with them, without the passive's verb. */
export const plainRelatives = rewriter([[WERE_DONE, '$1 ']]);
