import { rewriter } from './rewriting.ts';

const OFTEN = '(?:often|usually|sometimes|frequently|generally|typically|regularly|commonly|always|probably)';

/** "Posts can be and often are shown to others", "may be, and usually will be": they can be. */
const CAN_BE_AND_ARE = new RegExp(
  `\\b(can|may|might|could|will) be,? (?:and|or) (?:${OFTEN} )?(?:are|is|will be|have been|has been)(?:,? ${OFTEN})?,? (?=(?:\\w+ly )?(?:made|sent|shown|given|kept|held|seen|sold|read|put|[a-z]+ed)\\b)`,
  'gi',
);
/** "We can and do share it", "we may, and often will, keep it". */
const CAN_AND_DO = new RegExp(
  `\\b(can|may|might|could|do|will),? and (?:${OFTEN} )?(?:do|does|will)(?:,? ${OFTEN})?,? (?=[a-z]+\\b)(?!not\\b|so\\b|n['\u2019]t)`,
  'gi',
);

/** A sentence with one auxiliary for two that are joined. */
export const plainAuxiliaries = rewriter([
  [CAN_BE_AND_ARE, '$1 be '],
  [CAN_AND_DO, '$1 '],
]);
