import { rewriter } from './rewriting.ts';

const PLACES =
  '(?:servers?|databases?|storage|data ?stores?|computers?|hosts?|facilit(?:y|ies)|environments?|folders?|vaults?|areas?|networks?|disks?|drives?)';

/**
 * "… is stored on a server accessible only by administrators": who comes to the place neither stores what lies there nor
 * is all that it is stored for.
 */
const ACCESSIBLE_PLACE = new RegExp(
  `\\b((?:stored|kept|held|saved|hosted|located|resides?|retained) (?:in|on|at|within)(?: [\\w,-]+){0,6}? ${PLACES}(?: (?:in|at|of|within) (?:the )?[\\w-]+)?)(?: (?:that|which) (?:is|are))?,? (?:(?:only|solely|exclusively) )?accessible (?:(?:only|solely|exclusively) )?(?:by|to|for|from|via|through|with) [^.;:,]{2,80}?(?=[.;:,]|$| and (?:is|are|we|will|may)\\b)`,
  'gi',
);

/** Sentences in which data stored where few come to is stored. */
export const plainGuarded = rewriter([[ACCESSIBLE_PLACE, '$1']]);
