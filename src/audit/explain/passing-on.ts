import type { Claim } from '../../model/claim.ts';
import { type DataType, groupOf } from '../../model/data-types.ts';
import type { Flow } from '../../model/flow.ts';
import { sameSentence, standsAlone } from '../judge/conflict.ts';
import { CONFIDENCE_FLOOR, isOwn } from '../judge/cover.ts';
import { recipientLabel } from '../labels.ts';
import { hasWholePolicy } from '../whole-policy.ts';
import type { ExplainContext } from './context.ts';
import { nearestOf, nearestTerm, rankOf } from './nearest.ts';
import { dataLabelOf, denies, HAPPENS, plainest, say, says, whereStated } from './stated.ts';

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

/**
 * What happens to the datum next, which no device sees: "whether WhatsApp passes it to Meta cannot be seen
 * here; the policy of 25 August 2016 says that it may". Empty where the owner has no other company, or the
 * flow is not identifying or not to the app itself.
 */
export function passingOn(flow: Flow, context: ExplainContext): string {
  const { app, documents } = context;
  if (flow.party !== 'first' || app.family === app.entity || !isIdentifying(flow)) return '';
  const open = `Whether ${app.entity} passes it to ${app.family} cannot be seen here`;
  const shared = context.claims.filter(
    (c) => c.confidence >= CONFIDENCE_FLOOR && c.action === 'share' && isOwn(c, app),
  );
  const toFamily = (c: Claim) => c.recipient === 'family' || c.recipient === `named:${app.family}`;
  const nearest = nearestOf(shared.filter(toFamily), flow);
  const best = Math.max(0, ...nearest.map((claim) => rankOf(claim, flow)));
  const affirmed = nearest.filter((c) => c.polarity === 'affirmed');
  // What a sentence takes out of its own denial is not denied.
  const denied = nearest.filter((c) => c.polarity === 'denied' && !affirmed.some((a) => sameSentence(a, c)));
  if (affirmed.length === 0 && denied.length === 0) return `${open}${unsaid(shared, flow, context)}.`;
  const parts: { where: string; what: string }[] = [];
  const add = (told: readonly Claim[], what: string) =>
    parts.push({ where: `${whereStated(told, documents)} ${say(told)}`, what });
  if (affirmed.length > 0) {
    const told = plainest(affirmed);
    const { modality } = told[0]!;
    add(told, best === 3 ? HAPPENS[modality] : ofTerm(modality, nearestTerm(told[0]!, flow)));
  }
  if (denied.length > 0) {
    const bare = denied.filter(standsAlone);
    const told = bare.length > 0 ? bare : denied;
    add(told, denies(told));
  }
  const said = parts.map(({ where, what }, i) =>
    where === parts[i - 1]?.where ? `and ${what}` : `${where} ${what}`,
  );
  return `${open}; ${said.join(', ')}.`;
}

function ofTerm(modality: Claim['modality'], term: DataType | null): string {
  return modality === 'does' ? `so of ${dataLabelOf(term)}` : `${HAPPENS[modality]}, of ${dataLabelOf(term)}`;
}

/** That no document tells, as far as documents were at hand. */
function unsaid(shared: readonly Claim[], flow: Flow, { documents }: ExplainContext): string {
  const atLarge = nearestOf(
    shared.filter((c) => c.polarity === 'affirmed' && c.recipient === 'unspecified'),
    flow,
  );
  if (atLarge.length > 0) {
    return `; ${whereStated(atLarge, documents)} ${says(atLarge, 'speaks', 'speak')} only of ${recipientLabel('unspecified')}`;
  }
  if (documents.length === 0) return '';
  return hasWholePolicy(documents) ? ', and the documents do not say' : ', and what was at hand does not say';
}
