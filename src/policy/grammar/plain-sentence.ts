import { plainAddOns } from './added-on.ts';
import { plainBesides } from './and-shares.ts';
import { plainApart } from './apart-from.ts';
import { plainAppsApart } from './apps-apart.ts';
import { plainLinked } from './apps-linked.ts';
import { plainAsides } from './asides.ts';
import { plainQuestions } from './asked-by-others.ts';
import { plainLeave } from './asked-leave.ts';
import { plainAsking } from './asked-ways.ts';
import { plainAuxiliaries } from './auxiliary-pairs.ts';
import { plainFronts } from './bare-fronts.ts';
import { plainNones } from './bare-nones.ts';
import { plainBesideFront } from './beside-front.ts';
import { plainRoles } from './bracketed-roles.ts';
import { plainSynonyms } from './bracketed-synonyms.ts';
import { plainBridges } from './bridges.ts';
import { plainBrowsersTell } from './browsers-tell.ts';
import { plainButSo } from './but-so.ts';
import { plainDemands } from './by-order.ts';
import { plainByTheWay } from './by-the-way.ts';
import { caseLead } from './case-leads.ts';
import { plainClauseAsides } from './clause-asides.ts';
import { plainContacts } from './contacts-see.ts';
import { plainContrasts } from './contrasts.ts';
import { plainCookies } from './cookies-do.ts';
import { plainDeedRows } from './deeds-in-row.ts';
import { plainDeleting } from './deletion-turns.ts';
import { plainDenials } from './denial-phrases.ts';
import { plainDenialTurns } from './denial-turns.ts';
import { plainDone } from './denied-then-done.ts';
import { plainMachines } from './done-by-machines.ts';
import { plainDuties } from './duties.ts';
import { plainElided } from './elided-verbs.ts';
import { plainEllipses } from './elliptic.ts';
import { plainEvents } from './events-told.ts';
import { plainExceptions } from './exception-in-subject.ts';
import { plainFormsAsk } from './forms-ask.ts';
import { plainFilling } from './forms-filled.ts';
import { plainWhom } from './fronted-whom.ts';
import { plainGains } from './gained-ways.ts';
import { plainPairs } from './gapped-pairs.ts';
import { plainGiven } from './given-to-us.ts';
import { plainGuarded } from './guarded-places.ts';
import { plainHaving } from './has-none.ts';
import { plainForms } from './hashed-first.ts';
import { plainHeads } from './heads-decide.ts';
import { plainHeld } from './held-there.ts';
import { plainHired } from './hired-others.ts';
import { plainHoldingNone } from './holds-none.ts';
import { plainIdentifying } from './identifies-you.ts';
import { plainAssigning } from './ids-assigned.ts';
import { plainKeeping } from './keeping-turns.ts';
import { plainTerms } from './kept-each.ts';
import { plainKnowing } from './known-by.ts';
import { plainLabels } from './label-says.ts';
import { plainArticles } from './law-articles.ts';
import { plainLet } from './let-by-clause.ts';
import { plainLetting } from './lets-us.ts';
import { plainPlaces } from './lies-there.ts';
import { plainVerbs } from './light-verbs.ts';
import { plainListAsides } from './list-asides.ts';
import { plainStops } from './list-stops.ts';
import { plainLogLines } from './log-lines.ts';
import { plainLimits } from './longer-than.ts';
import { plainJoints } from './loose-joints.ts';
import { plainTailors } from './machines-tailor.ts';
import { plainLetters } from './mail-opened.ts';
import { plainMail } from './mail-turns.ts';
import { plainOpening } from './makes-open.ts';
import { plainMandatory } from './mandatory.ts';
import { plainMayOnly } from './may-only.ts';
import { plainApostrophes } from './missing-apostrophes.ts';
import { plainOpenings } from './missing-commas.ts';
import { plainModals } from './modal-phrases.ts';
import { plainMoments } from './moments-listed.ts';
import { plainNamed } from './named-apart.ts';
import { plainNeedless } from './need-not.ts';
import { plainNos } from './no-and-no.ts';
import { plainIgnorance } from './no-knowledge.ts';
import { plainRecords } from './no-records.ts';
import { plainLimited } from './nobody-else.ts';
import { plainUnasked } from './not-asked.ts';
import { plainNothingBeside } from './nothing-beside.ts';
import { plainNotices } from './notices.ts';
import { plainAccounts } from './of-accounts.ts';
import { plainOffers } from './offered-examples.ts';
import { plainConditions } from './on-condition.ts';
import { plainGrounds } from './on-what.ts';
import { plainObjects } from './one-object.ts';
import { plainOnlyCase } from './only-case.ts';
import { plainOnlyData } from './only-data.ts';
import { plainPartners } from './only-partners.ts';
import { plainViewing } from './open-to-view.ts';
import { plainOtherEnds } from './other-ends.ts';
import { plainHalves } from './other-half.ts';
import { plainServers } from './other-servers.ts';
import { plainOthers } from './other-than.ts';
import { plainSites } from './others-sites.ts';
import { plainStaff } from './own-staff.ts';
import { plainOwners } from './owner-alone.ts';
import { plainOwnerMeansUs } from './owner-means-us.ts';
import { plainPaidThrough } from './paid-through.ts';
import { plainPassing } from './passes-through.ts';
import { plainRelatives } from './passive-relatives.ts';
import { plainPerception } from './perceives.ts';
import { plainParticles } from './phrasal-verbs.ts';
import { plainLists } from './plain-lists.ts';
import { plainUses } from './plain-uses.ts';
import { plainDoings } from './plain-ways.ts';
import { plainlyNamed } from './plainly-named.ts';
import { plainPossible } from './possible.ts';
import { plainProfiles } from './profiles-built.ts';
import { plainOthersPut } from './put-there.ts';
import { plainReasons } from './reasons.ts';
import { plainRecipients } from './recipient-lists.ts';
import { plainRecordsMade } from './records-made.ts';
import { plainReports } from './report-contents.ts';
import { plainRestrictors } from './restrictors.ts';
import { plainGroundsOfLaw } from './rests-on-ground.ts';
import { plainReviews } from './retention-review.ts';
import { rewriter } from './rewriting.ts';
import { plainRoundabout } from './roundabout-deeds.ts';
import { withoutRunInTitle } from './run-in-titles.ts';
import { plainPassage } from './safe-passage.ts';
import { plainLength } from './said-at-length.ts';
import { plainListed } from './said-of-list.ts';
import { plainlySimple } from './said-simply.ts';
import { plainKeys } from './secret-keys.ts';
import { plainChoices } from './seen-then-shown.ts';
import { plainLogs } from './server-logs.ts';
import { plainOwnServers } from './servers-that.ts';
import { plainServiceProvider } from './service-provider.ts';
import { plainPhrases } from './set-phrases.ts';
import { plainShaping } from './shapes.ts';
import { plainEnds } from './shared-ends.ts';
import { plainPlaced } from './shared-on.ts';
import { plainUnsaid } from './shared-unsaid.ts';
import { plainShortLabels } from './short-labels.ts';
import { plainShowing } from './showing-turns.ts';
import { plainPraise } from './shows-praise.ts';
import { plainSigningUp } from './signs-up.ts';
import { plainReceivers } from './so-they.ts';
import { plainSources } from './sources.ts';
import { plainBrackets } from './spelled-in-brackets.ts';
import { plainStates } from './states.ts';
import { plainSupplies } from './supplied-turns.ts';
import { plainSwitchedOff } from './switched-off.ts';
import { plainTailoring } from './tailored-with.ts';
import { plainTaking } from './taken-away.ts';
import { plainTakenOut } from './taken-out-of.ts';
import { plainThingsAsked } from './things-asked.ts';
import { plainKinds } from './this-kind.ts';
import { plainWays } from './this-way.ts';
import { plainMinimum } from './to-minimum.ts';
import { plainGathering } from './tools-gather.ts';
import { plainTransfers } from './transfer-happens.ts';
import { plainConditionsTurned } from './turned-conditions.ts';
import { turnedRound } from './turned-round.ts';
import { plainHanding } from './turns-of-handing.ts';
import { plainSharing } from './turns-of-sharing.ts';
import { plainUsing } from './turns-of-use.ts';
import { plainControl } from './under-control.ts';
import { plainVerbAsides } from './verb-asides.ts';
import { plainGiving } from './ways-of-giving.ts';
import { plainWeighing } from './weighed-interests.ts';
import { plainNeeds } from './what-is-needed.ts';
import { plainService } from './what-serves.ts';
import { plainSight } from './who-sees.ts';
import { plainTools } from './with-tools.ts';
import { plainWithheld } from './withheld.ts';
import { plainOrder } from './word-order.ts';
import { plainInference } from './worked-out.ts';
import { plainWrongdoers } from './wrongdoers.ts';

/** "Pigeon Inc. keeps …": the stop of an abbreviation before a word that goes on. */
const COMPANY_STOP = /(?<=\w),? (Inc|Ltd|Corp|Co|LLC|GmbH|B\.V|S\.A|S\.L)\.(?=,? [a-z(])/g;

/** "3.We collect it": the number of a list, with no gap behind it. */
const GLUED_NUMBER = /^(?:\d{1,2}[.)]|[\u30fb\uff65]\s*)(?=\p{L})/u;

function plainCompanies(text: string): string {
  return text.replace(GLUED_NUMBER, '').replace(COMPANY_STOP, ' $1');
}

/** Looked for in one go: what no rule of them changes is looked through once. */
const plainTurns = rewriter(
  [
    plainNones,
    plainRoles,
    plainRoundabout,
    plainLength,
    plainMoments,
    caseLead,
    plainDemands,
    plainByTheWay,
    plainlyNamed,
    plainBesideFront,
    plainTakenOut,
    plainShortLabels,
    plainHalves,
    plainNothingBeside,
    plainDeedRows,
    plainOwners,
    plainPairs,
    plainDone,
    plainLinked,
    plainHanding,
    plainForms,
    plainHoldingNone,
    plainEllipses,
    plainBrackets,
    plainGiving,
    plainJoints,
    plainDeleting,
    plainKeeping,
    plainShowing,
    plainGiven,
    plainGroundsOfLaw,
    plainlySimple,
    plainNeedless,
    plainPlaced,
    plainMayOnly,
    plainTerms,
    turnedRound,
    plainNeeds,
    plainMandatory,
    plainLabels,
    plainGrounds,
    plainShaping,
    plainVerbAsides,
    plainOpenings,
    plainWays,
    plainPassing,
    plainRelatives,
    plainHeld,
    plainClauseAsides,
    plainPlaces,
    plainRestrictors,
    plainPartners,
    plainContacts,
    plainPossible,
    plainAssigning,
    plainSight,
    plainWhom,
    plainService,
    plainSigningUp,
    plainOpening,
    plainKnowing,
    plainIgnorance,
    plainTransfers,
    plainTools,
    plainGathering,
    plainQuestions,
    plainLetters,
    plainSites,
    plainServers,
    plainMinimum,
    plainViewing,
    plainUses,
    plainUsing,
    plainIdentifying,
    plainStaff,
    plainHaving,
    plainHeads,
    plainOffers,
    plainReviews,
    plainWeighing,
    plainConditions,
    plainRecordsMade,
    plainOtherEnds,
    plainBridges,
    plainOwnServers,
    plainReports,
    plainSwitchedOff,
    plainRecords,
    plainUnasked,
    plainKinds,
    plainTaking,
    plainWithheld,
    plainChoices,
    plainReceivers,
    plainInference,
    plainTailoring,
    plainOthersPut,
    plainFilling,
    plainNamed,
    plainApart,
    plainLogLines,
    plainKeys,
    plainMail,
    plainDoings,
    plainAddOns,
    plainGuarded,
    plainMachines,
    plainEvents,
    plainLeave,
    plainObjects,
    plainAccounts,
    plainConditionsTurned,
    plainLimited,
    plainElided,
    plainProfiles,
    plainOnlyData,
    plainOnlyCase,
    plainCookies,
    plainPraise,
    plainSynonyms,
    plainApostrophes,
    plainTailors,
    plainOwnerMeansUs,
    plainSupplies,
    plainUnsaid,
    plainLet,
    plainFormsAsk,
    plainAuxiliaries,
    plainWrongdoers,
    plainPaidThrough,
    plainBrowsersTell,
    plainServiceProvider,
    plainAppsApart,
    plainPassage,
    plainThingsAsked,
  ].flatMap(({ rules }) => rules),
);

const STEPS = [
  plainCompanies,
  plainStops,
  withoutRunInTitle,
  plainArticles,
  plainNotices,
  plainFronts,
  plainListed,
  plainButSo,
  plainExceptions,
  plainPhrases,
  plainControl,
  plainRecipients,
  plainHired,
  plainBesides,
  plainNos,
  plainLetting,
  plainSharing,
  plainSources,
  plainListAsides,
  plainTurns,
  plainAsides,
  plainEnds,
  plainLists,
  plainLimits,
  plainDenials,
  plainDenialTurns,
  plainOthers,
  plainModals,
  plainDuties,
  plainReasons,
  plainLogs,
  plainStates,
  plainAsking,
  plainGains,
  plainPerception,
  plainParticles,
  plainVerbs,
  plainContrasts,
  plainOrder,
] as const;

/** A sentence in the plain words and the plain order that clauses are read in. */
export function plainSentence(text: string): string {
  return STEPS.reduce((plain, step) => step(plain), text);
}
