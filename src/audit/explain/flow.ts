import type { Claim } from '../../model/claim.ts';
import type { Flow } from '../../model/flow.ts';
import type { Action, Modality } from '../../model/vocabulary.ts';
import { standsAlone } from '../judge/conflict.ts';
import { seenType } from '../judge/cover.ts';
import type { FlowJudgement } from '../judge/types.ts';
import { dataSubject } from '../labels.ts';
import type { ExplainContext } from './context.ts';
import { nearestOf, nearestTerm } from './nearest.ts';
import { omittedSentence } from './omitted.ts';
import { passingOn } from './passing-on.ts';
import { behindSentence, recipientPhrase } from './recipient.ts';
import { circles, dataLabelOf, denies, HAPPENS, plainest, say, says, whereStated } from './stated.ts';
import { capital, lower, times } from './words.ts';

function sighting(flow: Flow, derived: boolean): string {
  const what = `${dataSubject(seenType(flow))}${derived ? ', as a digest,' : ''}`;
  return `${what} went to ${recipientPhrase(flow)} ${times(flow.count)}.`;
}

function vagueSentence(
  judgement: FlowJudgement,
  flow: Flow,
  claims: readonly Claim[],
  { app, documents }: ExplainContext,
): string {
  const nearest = nearestOf(claims, flow);
  const where = capital(whereStated(nearest, documents));
  if (judgement.reason === 'broader-recipient') {
    return `${where} ${says(nearest, 'names', 'name')} it, but the recipient only as ${circles(nearest, app)}.`;
  }
  const term = dataLabelOf(nearestTerm(nearest[0]!, flow));
  const speaks = `${where} ${says(nearest, 'speaks', 'speak')} only of ${term}`;
  return judgement.reason === 'broader-data' ? `${speaks}.` : `${speaks}, given to ${circles(nearest, app)}.`;
}

const TAKES: Record<Action, readonly [does: string, may: string]> = {
  collect: ['collects', 'collect'],
  use: ['uses', 'use'],
  store: ['keeps', 'keep'],
  share: ['shares', 'share'],
  sell: ['sells', 'sell'],
};
const HEDGES: Record<Modality, string> = {
  does: '',
  may: '',
  'only-if': ' under a condition',
  'on-request': ' on request',
};

/** What the plainest of the claims says, with its own deed and hedge. */
function clearSentence(flow: Flow, rests: readonly Claim[], { app, documents }: ExplainContext): string {
  const collects = rests.filter((c) => c.action === 'collect');
  const told = plainest(collects.length > 0 ? collects : rests);
  const [first] = told as [Claim, ...Claim[]];
  const where = `${capital(whereStated(told, documents))} ${say(told)}`;
  const hedge = HEDGES[first.modality];
  if (flow.party !== 'first') {
    const so = first.modality === 'may' ? 'that it may' : 'so';
    return `${where} ${so}${hedge}, and whom it goes to.`;
  }
  const [does, may] = TAKES[first.action];
  return `${where} that ${app.entity} ${first.modality === 'may' ? `may ${may}` : does} it${hedge}.`;
}

function verdictSentence(flow: Flow, judgement: FlowJudgement, context: ExplainContext): string {
  const rests = context.claims.filter((c) => judgement.claims.includes(c.id));
  const where = whereStated(rests, context.documents);
  switch (judgement.verdict) {
    case 'clear':
      return clearSentence(flow, rests, context);
    case 'vague':
      return vagueSentence(judgement, flow, rests, context);
    case 'omitted':
      return omittedSentence(flow, context);
    case 'incorrect': {
      const [denial] = rests;
      const words = denial?.summary ? `, in our words: ${lower(denial.summary).replace(/\.$/, '')}` : '';
      return `${capital(where)} ${say(rests)} otherwise${words}.`;
    }
    case 'ambiguous': {
      const yes = plainest(rests.filter((c) => c.polarity === 'affirmed'));
      const no = rests.filter((c) => c.polarity === 'denied');
      const [whereYes, whereNo] = [yes, no].map((c) => `${whereStated(c, context.documents)} ${say(c)}`);
      const not = whereNo === whereYes ? `and ${denies(no)}` : `${whereNo} ${denies(no)}`;
      return `${capital(whereYes!)} ${HAPPENS[yes[0]!.modality]}, ${not}.`;
    }
  }
}

/** Where the verdict rests on an affirmation, and a denial of the same data is broken all the same. */
function opposite(judgement: FlowJudgement, context: ExplainContext): string {
  const denials = context.claims.filter((c) => judgement.against.includes(c.id));
  const first = denials.find(standsAlone) ?? denials[0];
  if (!first) return '';
  const words = first.summary ? `, in our words: ${lower(first.summary).replace(/\.$/, '')}` : '';
  return `Another sentence of ${whereStated([first], context.documents)} denies it${standsAlone(first) ? '' : ' for a purpose that it names'}${words}.`;
}

/**
 * A few plain sentences on a flow: what was observed, what the documents make of it, and what cannot be
 * seen. Names claims and documents by their date, never by id.
 */
export function explainFlow(flow: Flow, judgement: FlowJudgement, context: ExplainContext): string {
  const sentences = [
    sighting(flow, judgement.derived),
    verdictSentence(flow, judgement, context),
    opposite(judgement, context),
    behindSentence(flow),
    passingOn(flow, context),
  ];
  return sentences.filter((s) => s !== '').join(' ');
}
