import { rewriter } from './rewriting.ts';

const DEED =
  '(?:log|store|keep|record|retain|save|collect|read|see|decrypt|know|learn|access|track|scan|share|write)s?';
const NOT = "((?:do|does|can|will)(?: not|n['\\u2019]t)|cannot|never|will never|can never) (?:ever )?";
/** "Messages are relayed by servers that do not log your address": what the service's own servers do not do. */
const SERVERS_THAT = new RegExp(
  `(?<!\\b(?:other|third-party|another|remote|foreign|if|whether|choose|use|your|most|some|many|those|only|customer|partner|provider|and|or) (?:[\\w-]+ )?)\\b((?:our|own|the|relay|proxy|entry|exit|middle|push|mail|message|dedicated|through|by|via|over|on|from|use|uses|using|an?|with) (?:(?:own|relay|proxy|dedicated|anonymous|mix|two|three|several|encrypted|trusted|special) )*(?:servers?|relays?|nodes?|proxy|proxies|infrastructure|routers?)),? (?:that|which) ${NOT}(?=${DEED} (?!us\\b))`,
  'gi',
);

const ONLY = '(?:The|Our) only';
/** "There is no server that could store it." */
const NO_SERVER =
  /^There (?:is|are) no (?:(?:central|such|single|cloud|intermediate|middle) )*(?:servers?|databases?|services?|company|companies|provider|middleman) (?:that|which|who) (?:(?:could|can|might|would|may|will) )?(?:ever )?(log|store|keep|record|collect|read|see|know|track)s? (?=(?:your|any|the|who|what|when|IP|personal|messages)\b)/i;

/** "We do not run any server that stores it": there is none, and so none that does. */
const RUNS_NONE =
  /\b(we|\p{Lu}[\w.]+) (?:((?:do|does)(?: not|n['\u2019]t)|never) (?:run|operate|host|own|maintain|have|keep|use)(?: an?| any)?|ha(ve|s) no)(?: (?:central|such|own|cloud|single|intermediate|backend|remote))* (?:servers?|databases?|back-?ends?|cloud|infrastructure)(?: of our own)?(?:,? (?:that|which) (?:(?:could|can|might|would|may|will) )?|,? to )(?:ever )?(?:(?:aggregate|collect|receive|log|process)s? (?:or|and) )?(log|store|keep|record|collect|read|see|know|track|hold|retain)s?(?: (?:or|and) [a-z]+)? (?=(?:your|any|the|this|that|these|it|them|who|what|when|IP|personal|user|messages|data|information|such)\b)/iu;

const OURS = '(?:[Oo]ur|[Tt]he) (?:[\\w-]+ )?(?:servers?|systems?|databases?|service|relays?)';
/** "The only data on our server is your user name", "the only thing the server knows is your user name". */
const ONLY_THERE = new RegExp(
  `^${ONLY} ((?:personal |user |other )?(?:data|information|details|things?|pieces? of (?:data|information)))(?: about you| of yours)? (?:(?:(?:that|which) )?(?:(?:is|are) )?(?:(?:stored|kept|held|saved|retained|present|available) )?(?:on|in|at) ${OURS}|(?:that |which )?(?:${OURS}|we|\\p{Lu}[\\w.]+) (?:(?:actually|really|ever|can) )*(?:stores?|keeps?|has|have|holds?|retains?|saves?))(?: about you| of you)? (is|are|consists? of) (?=\\S)(?!that\\b|not\\b|if\\b|when\\b|to\\b|for\\b|used\\b|stored\\b|kept\\b|needed\\b)`,
  'u',
);

/** A sentence that says of the service's servers in a clause of its own what they do not do, and what alone they hold. */
export const plainOwnServers = rewriter([
  [SERVERS_THAT, '$1, and our servers $2 '],
  [NO_SERVER, 'We do not $1 '],
  [
    RUNS_NONE,
    (_, who: string, not: string | undefined, have: string | undefined, verb: string) =>
      `${who} ${not ?? (have === 's' ? 'does not' : 'do not')} ${verb} `,
  ],
  [ONLY_THERE, 'The only data we store is '],
]);
