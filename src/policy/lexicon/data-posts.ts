import type { DataType } from '../../model/data-types.ts';

const POSTS = '(posts|post|comments|comment|tweets|tweet|toots|toot|replies|reply|reviews|review|stories)';

/** What people publish for others to read: no letter to anybody, but content. See `data-identity.ts` for the notation. */
export const POSTS_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['content'],
    `~posts; (unlisted|followers-only|follower-only|local|pinned|featured) (posts|post|toots|notes); ~comments; ~tweets; ~toots; ~replies; ~mentions; posts and comments; (your|their) ${POSTS};
     (contents|content|text) of (your|the|any|any of your|all|all your|individual|their|a|such|these|those|this|that|deleted|removed|reported|edited|public|your deleted|your old|your past|your public|) (posts|post|comments|comment|tweets|tweet|toots|replies|reviews);
     (prior|previous|recent|old|older|earlier|latest|individual) (posts|post|comments|comment|tweets|replies); (group|public|channel|live|archived) (mentions|replies);
     what (your|the|their) (posts|comments|tweets|reviews) (say|says|contain|contains|said);
     (your|) (rating|ratings) and (review|reviews); reviews (that|which|) you (write|post|leave|submit|publish|give); reviews and ratings`,
  ],
  // What only few are to read is a letter to them.
  [
    ['message-content'],
    `(private|direct|secret|encrypted) (posts|post|comments|comment|replies|mentions); your (private|direct) (posts|comments|replies|mentions); (support|team) replies`,
  ],
];
