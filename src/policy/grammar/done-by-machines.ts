import { rewriter } from './rewriting.ts';

const DONE =
  '(?:monitored|scanned|reviewed|read|analy[sz]ed|checked|screened|inspected|examined|processed|filtered|evaluated|viewed)';
const KIND =
  '(?:automated|automatic|robot|robotic|ai|ai-powered|software|computer|algorithmic|machine[- ]learning|spam|security|content|moderation)';
const MACHINES =
  '(?:moderators?|bots?|robots?|systems?|algorithms?|software|programs?|tools?|filters?|scanners?|models?|processes|classifiers?|machines?|technolog(?:y|ies)|scripts?)';
/** Of others: "by automated systems of our partners". */
const OF_OTHERS =
  '(?! (?:of|from|by|at|belonging to|provided by|run by|operated by|owned by|used by|that|which) (?!us\\b))';

/** "Messages may be monitored by automated bots": by the service, whose machines they are. */
const BY_MACHINES = new RegExp(
  `\\b((?:may|can|will|could|are|is|be|being)(?: (?:also|sometimes|routinely|regularly))? ${DONE}) by (?:an? |our |the |some )?(?:(?:${KIND} ){1,3}${MACHINES}|algorithms?|bots|robots)\\b${OF_OTHERS}`,
  'gi',
);

/** Sentences in which what machines do by themselves is done by the service. */
export const plainMachines = rewriter([[BY_MACHINES, '$1 automatically by us']]);
