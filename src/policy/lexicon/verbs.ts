import { formsOf, type Verb } from './verb-forms.ts';

/**
 * What a verb does to data.
 * `receive` and `see` are collection when the service does them and disclosure when another does;
 * `give` is disclosure only where it names who gets it; `deliver` likewise but never of a user's message;
 * `delete` ends storage; `ask` collects what it asks for; `include` continues the statement before it.
 */
export type VerbClass =
  | 'collect'
  | 'receive'
  | 'access'
  | 'see'
  | 'ask'
  | 'use'
  | 'share'
  | 'give'
  | 'sell'
  | 'store'
  | 'delete'
  | 'submit'
  | 'include';

const CLASSES: Record<VerbClass, string> = {
  collect:
    'collect gather obtain acquire capture log record track harvest solicit ingest monitor intercept extract detect fetch retrieve import accumulate compile recollect glean tally amass collate scrape note sample jot',
  receive: 'receive get gain',
  access: 'access',
  see: 'consult check see view read hear listen know learn decrypt decipher inspect eavesdrop',
  ask: 'ask request require need',
  use: 'use reuse utilize utilise analyze analyse process combine examine review mine leverage employ aggregate match evaluate assess study exploit infer estimate derive translate apply handle manage merge cross-reference associate link correlate scan screen reconcile transform convert categorise categorize bundle compare cross-check crosscheck parse crunch harness transcribe anonymise anonymize de-identify deidentify pseudonymise pseudonymize re-identify reidentify deanonymise deanonymize',
  share:
    'share disclose communicate transfer transmit release pass distribute divulge reveal expose publish broadcast leak hand relay swap exchange route reshare circulate impart disseminate publicise publicize entrust propagate sublicense redistribute republish repost syndicate lend',
  give: 'give provide send supply forward report display show deliver communicate furnish grant return present surface make deposit post surrender submit upload convey pass',
  sell: 'sell resell rent trade lease monetize monetise barter license commercialize commercialise auction peddle hawk',
  store:
    'store retain keep save hold possess maintain preserve archive cache remember host reside stay remain persist linger back queue stash warehouse',
  delete: 'delete erase remove purge destroy discard wipe expunge scrub strip shred overwrite',
  submit:
    'provide give submit upload enter add supply share send tell sync synchronize import type post create choose fill register specify volunteer save contribute complete disclose transmit input come furnish',
  include: 'include contain comprise involve encompass consist cover extend',
};

/** Verbs that carry no data practice but that shape clauses. */
const PLAIN = `leave reach flow operate improve understand customize customise support market help enable allow permit let agree consent
explain describe cover apply work want wish like hope try aim strive seek intend plan ensure protect prevent
secure safeguard respond comply enforce investigate address fight develop personalise personalize optimize optimise
measure advertise promote notify inform contact update change modify amend correct edit revise join
connect call message chat talk browse visit click tap open close install download register sign log play watch search
find identify verify authenticate confirm determine believe reserve refuse decline limit restrict control block
disable turn opt withdraw cancel terminate deactivate stop start begin continue happen occur appear run set put go come
become make take govern govern rely depend encourage recommend please note remember forget learn teach show mean
purchase buy pay order ship bill charge process fulfill fulfil conduct perform administer engage hire contract
encrypt protect decide choose select elect prefer exercise exist belong relate pertain refer reflect indicate
consider treat regard deem assume assign merge acquire file defend establish resolve settle bring raise
affect impact result cause lead create generate produce build design test debug troubleshoot diagnose fix maintain
attend participate interact communicate reach serve target customize suggest recommend recognize recognise
move travel live reside locate base sit suggest answer think say speak write demand prove own
arise agree accept reject object appeal complain lodge expire last end follow lose cease refrain avoid
facilitate administer deliver assist sponsor host offer operate place embed integrate interface
prohibit forbid bar authorize authorise instruct oblige obligate compel bind pseudonymize aggregate expect warrant
guarantee rent route copy replace restore recover prepare mitigate hash switch invite mention tag follow like react
supplement enhance enrich count calculate compute model train feed organize organise sort rank filter moderate
police ban suspend flag escalate appoint designate adhere abide print scroll hover swipe submit upload trigger fire
involve happen tailor inform aid ease simplify speed secure attribute transcribe convert convey direct configure adjust
clarify emphasize emphasise stress highlight assure remind warn declare certify represent commit mention imply recognise
promise pledge undertake endeavour endeavor attempt act behave crawl care fail vary violate suspect impersonate infringe bypass unsubscribe revoke possess tend reduce represent pursue exceed expand realise realize cooperate collaborate correspond facilitate compete transform reach
mimic detect blur replace recreate bounce deny dispute request review know discover share spread entitle trust
combat deter tackle counter defraud streamline expedite strengthen foster uphold gauge remedy rectify replicate simulate reproduce validate vet waive withhold
coordinate curate deploy differentiate distinguish entertain execute explore finalize forecast inspire interpret introduce minimise minimize negotiate
oversee populate predict prioritise prioritize prosecute quantify recruit redirect refine reinforce renew resell resume solve standardize supervise
constitute differ subscribe implement acknowledge initiate honor honour activate export index syndicate redistribute republish repost demonstrate incorporate enroll enrol threaten encounter undergo navigate appreciate disagree
reset unlink reactivate re-enter disconnect rejoin disassociate
sustain prompt discontinue abandon dispense abstain renounce forgo touch traverse transact unify unlock upgrade uninstall
achieve adapt assert comprehend contextualise contextualize obey satisfy`;

const byClass = new Map<VerbClass, ReadonlySet<string>>(
  (Object.entries(CLASSES) as [VerbClass, string][]).map(([name, list]) => [
    name,
    new Set(list.split(/\s+/)),
  ]),
);

/** Verbs of carrying what goes from one person to another: who gets it is not said. */
export const CARRIES: ReadonlySet<string> = new Set(['route', 'relay']);

/** Every form of a verb that the reader knows. */
export const VERBS: ReadonlyMap<string, Verb> = formsOf(
  new Set([...PLAIN.split(/\s+/), ...Object.values(CLASSES).flatMap((list) => list.split(/\s+/))]),
);

/** The plain form of a verb: `store` of `storing`; what is no verb that is known stays as it is. */
export function baseOf(form: string): string {
  const low = form.toLowerCase();
  return VERBS.get(low)?.lemma ?? low;
}

/** True when the lemma is of the class; a lemma may be of several. */
export function isOf(lemma: string, name: VerbClass): boolean {
  return byClass.get(name)?.has(lemma) ?? false;
}

/** True when the lemma says something of data in any role. */
export function isPractice(lemma: string): boolean {
  for (const set of byClass.values()) if (set.has(lemma)) return true;
  return false;
}

/**
 * Verbs whose infinitive is asserted of the same subject: "we may need to share".
 */
export const RAISING = new Set([
  'need',
  'continue',
  'begin',
  'start',
  'plan',
  'intend',
  'reserve',
  'choose',
  'elect',
  'decide',
  'agree',
  'opt',
  'want',
  'have',
  'require',
  'oblige',
  'obligate',
  'compel',
  'expect',
  'commit',
  'promise',
  'undertake',
  'pledge',
  'strive',
  'aim',
  'seek',
  'try',
  'attempt',
  'endeavour',
  'endeavor',
]);
/** Verbs whose infinitive is asserted of their object: "we allow partners to collect", "we ask you to provide". */
export const CAUSATIVE = new Set([
  'allow',
  'permit',
  'enable',
  'let',
  'authorize',
  'authorise',
  'ask',
  'require',
  'request',
  'instruct',
  'invite',
  'prohibit',
  'forbid',
  'direct',
  'prompt',
  'engage',
  'encourage',
  'hire',
  'select',
  'appoint',
  'contract',
]);
