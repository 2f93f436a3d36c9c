import type { Claim, PolicyDocument } from '../../model/claim.ts';
import { coverage, groupOf, isGroup } from '../../model/data-types.ts';
import type { Flow } from '../../model/flow.ts';
import { CONFIDENCE_FLOOR } from '../judge/cover.ts';
import type { FlowJudgement } from '../judge/types.ts';
import { dataLabel, dataSubject, recipientLabel } from '../labels.ts';
import { hasWholePolicy } from '../whole-policy.ts';
import { behindSentence, recipientPhrase } from './recipient.ts';
import { capital, documentsPhrase, listed, lower, times } from './words.ts';

/** What the explanations draw on: the app, the documents that count and their claims. */
export interface ExplainContext {
  app: { entity: string; family: string };
  /** Documents that count. */
  documents: readonly PolicyDocument[];
  /** Claims of those documents. */
  claims: readonly Claim[];
}

/** The documents of these claims, in words: `the policy of 25 August 2016`. */
export function whereStated(claims: readonly Claim[], documents: readonly PolicyDocument[]): string {
  const ids = new Set(claims.map((c) => c.document));
  return documentsPhrase(documents.filter((d) => ids.has(d.id)));
}

/** `says` for one document, `say` for several. */
export function say(claims: readonly Claim[]): string {
  return new Set(claims.map((c) => c.document)).size > 1 ? 'say' : 'says';
}

function sighting(flow: Flow, derived: boolean): string {
  const what = `${dataSubject(flow.dataType)}${derived ? ', as a digest,' : ''}`;
  return `${what} went to ${recipientPhrase(flow)} ${times(flow.count)}.`;
}

/** The broader terms under which claims cover a type: `information at large`, `device`. */
function broaderTerms(claims: readonly Claim[], flow: Flow): string {
  const terms = claims
    .flatMap((c) => c.data.filter((type) => coverage(type, flow.dataType) === 'broader'))
    .sort((a, b) => Number(a === 'unspecified') - Number(b === 'unspecified'));
  return dataLabelOf(terms[0] ?? 'unspecified');
}

function dataLabelOf(type: Parameters<typeof dataLabel>[0]): string {
  return type === 'unspecified' ? 'information at large' : `“${dataLabel(type)}” at large`;
}

function vagueSentence(
  judgement: FlowJudgement,
  flow: Flow,
  claims: readonly Claim[],
  where: string,
): string {
  const recipients = listed([...new Set(claims.map((c) => recipientLabel(c.recipient)))], 3);
  const speaks = `${capital(where)} ${say(claims) === 'say' ? 'speak' : 'speaks'} only of`;
  if (judgement.reason === 'broader-data') return `${speaks} ${broaderTerms(claims, flow)}.`;
  if (judgement.reason === 'broader-recipient') {
    return `${capital(where)} ${say(claims) === 'say' ? 'name' : 'names'} it, but the recipient only as ${recipients}.`;
  }
  return `${speaks} ${broaderTerms(claims, flow)}, given to ${recipients}.`;
}

const IDENTIFYING: ReadonlySet<string> = new Set(['identity', 'contacts']);
const IDENTIFYING_TYPES: ReadonlySet<string> = new Set([
  'last-seen',
  'presence',
  'device-identifier',
  'advertising-id',
  'message-metadata',
]);

/** Whether it matters who gets it next: data that tells who a person is, whom they know or when they are there. */
export function isIdentifying(flow: Flow): boolean {
  return IDENTIFYING.has(groupOf(flow.dataType)) || IDENTIFYING_TYPES.has(flow.dataType);
}

const PASSES = {
  does: 'so',
  may: 'that it may',
  'only-if': 'that it does under a condition',
  'on-request': 'that it does on request',
} as const;

/**
 * What happens to the datum next, which no device sees: "whether WhatsApp passes it to Meta cannot be seen
 * here; the policy of 25 August 2016 says that it may". Empty where the owner has no other company, or the
 * flow is not identifying or not to the app itself.
 */
export function passingOn(flow: Flow, context: ExplainContext): string {
  const { app, claims, documents } = context;
  if (flow.party !== 'first' || app.family === app.entity || !isIdentifying(flow)) return '';
  const open = `Whether ${app.entity} passes it to ${app.family} cannot be seen here`;
  const about = claims
    .filter((c) => c.confidence >= CONFIDENCE_FLOOR && c.action === 'share' && c.recipient === 'family')
    .map((claim) => ({ claim, rank: rankOf(claim, flow) }))
    .filter((x) => x.rank > 0);
  const best = Math.max(0, ...about.map((x) => x.rank));
  const nearest = about.filter((x) => x.rank === best).map((x) => x.claim);
  const first = nearest[0];
  if (!first) return `${open}, and the documents do not say.`;
  const where = whereStated(nearest, documents);
  if (nearest.some((c) => c.polarity !== first.polarity)) return `${open}; ${where} say both.`;
  if (first.polarity === 'denied') return `${open}; ${where} ${say(nearest)} that it does not.`;
  const passes = PASSES[first.modality];
  if (best === 3) {
    const exactly = first.modality === 'does' ? 'that it does' : passes;
    return `${open}; ${where} ${say(nearest)} ${exactly}.`;
  }
  const term = dataLabelOf(
    first.data.find((type) => coverage(type, flow.dataType) !== null) ?? 'unspecified',
  );
  return `${open}; ${where} ${say(nearest)} ${passes}${first.modality === 'does' ? '' : ','} of ${term}.`;
}

function rankOf(claim: Claim, flow: Flow): 0 | 1 | 2 | 3 {
  let rank: 0 | 1 | 2 | 3 = 0;
  for (const type of claim.data) {
    const covered = coverage(type, flow.dataType);
    if (covered === 'exact') return 3;
    if (covered === 'broader') rank = isGroup(type) && type !== 'unspecified' ? 2 : rank === 2 ? 2 : 1;
  }
  return rank;
}

function verdictSentence(flow: Flow, judgement: FlowJudgement, context: ExplainContext): string {
  const rests = context.claims.filter((c) => judgement.claims.includes(c.id));
  const where = whereStated(rests, context.documents);
  switch (judgement.verdict) {
    case 'clear':
      return flow.party === 'first'
        ? `${capital(where)} ${say(rests)} that ${context.app.entity} collects it.`
        : `${capital(where)} ${say(rests)} so, and whom it goes to.`;
    case 'vague':
      return vagueSentence(judgement, flow, rests, where);
    case 'omitted':
      if (context.documents.length === 0) return 'No policy text was at hand to hold it against.';
      if (!hasWholePolicy(context.documents))
        return 'What was at hand of the documents does not mention it; the whole policy was not.';
      return context.documents.length === 1
        ? `${capital(documentsPhrase(context.documents))} does not mention it.`
        : 'None of the documents that count mentions it.';
    case 'incorrect': {
      const denial = rests[0];
      const words = denial?.summary ? `, in our words: ${lower(denial.summary)}` : ' that it does not';
      return `${capital(where)} ${say(rests)} otherwise${words === ' that it does not' ? '' : words}`.replace(
        /\.?$/,
        '.',
      );
    }
    case 'ambiguous': {
      const yes = rests.filter((c) => c.polarity === 'affirmed');
      const no = rests.filter((c) => c.polarity === 'denied');
      return `${capital(whereStated(yes, context.documents))} ${say(yes)} that it does, ${whereStated(no, context.documents)} ${say(no)} that it does not.`;
    }
  }
}

/** Where the verdict rests on an affirmation, and a denial of the same data is broken all the same. */
function opposite(judgement: FlowJudgement, context: ExplainContext): string {
  const denials = context.claims.filter((c) => judgement.against.includes(c.id));
  const first = denials[0];
  if (!first) return '';
  const words = first.summary ? `, in our words: ${lower(first.summary).replace(/\.$/, '')}` : '';
  return `Another sentence of ${whereStated([first], context.documents)} denies it${words}.`;
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
