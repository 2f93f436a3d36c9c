import { rewriter } from './rewriting.ts';

const DOES =
  '(?:may|might|will|can|shall|must|does|do(?:es)? not|is|has|collects?|process(?:es)?|uses?|stores?|retains?|keeps?|takes?|shares?|discloses?|transfers?|receives?|obtains?)';
/**
 * "The Owner may keep Personal Data": who runs the service calls itself so in policies made from a form, which speak of
 * the User, of this Application and of Personal Data with capitals. Not "the Owner of the Workspace", "the Account Owner".
 */
const OWNER = new RegExp(
  `(?<=^|[.;,:] )([Tt])he (?:Data )?Owner (?=${DOES}\\b)(?=[^.;]*\\b(?:Personal Data|Users?\\b|Usage Data|this Application|IP address))`,
  'gu',
);

/** Sentences in which the service speaks of itself as the owner. */
export const plainOwnerMeansUs = rewriter([[OWNER, (_, t: string) => (t === 'T' ? 'We ' : 'we ')]]);
