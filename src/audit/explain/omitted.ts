import type { Claim } from '../../model/claim.ts';
import type { Flow } from '../../model/flow.ts';
import { isConditional } from '../judge/conflict.ts';
import { CONFIDENCE_FLOOR, cover, isOwn } from '../judge/cover.ts';
import { hasWholePolicy } from '../whole-policy.ts';
import type { ExplainContext } from './context.ts';
import { nearestOf, nearestTerm, rankOf } from './nearest.ts';
import { recipientName } from './recipient.ts';
import { circles, dataLabelOf, says, whereStated } from './stated.ts';
import { capital, documentsPhrase } from './words.ts';

/** Kinds of companies of which any may be one. */
const KINDS: ReadonlySet<string> = new Set(['provider', 'advertiser', 'partner']);

/** What the documents say of data that none of their claims covers: what comes nearest, else that they are silent. */
export function omittedSentence(flow: Flow, context: ExplainContext): string {
  const { app, documents, claims } = context;
  if (documents.length === 0) return 'No policy text was at hand to hold it against.';
  const whole = hasWholePolicy(documents);
  const covering = claims.filter((c) => cover({ ...c, confidence: 1 }, flow, app) !== null);
  const denials = covering.filter((c) => c.confidence >= CONFIDENCE_FLOOR && c.polarity === 'denied');
  const isUnsure = covering.some((c) => c.confidence < CONFIDENCE_FLOOR);
  const near =
    denied(denials, context) ||
    given(flow, context) ||
    ofUnknownOwner(flow, context) ||
    otherwise(flow, context);
  if (near !== '') {
    const unsure = isUnsure ? ' A sentence that could not be read with confidence may speak of it.' : '';
    return `${near}${unsure}${whole ? '' : ' The whole policy was not at hand.'}`;
  }
  if (!whole) return 'What was at hand of the documents does not mention it; the whole policy was not.';
  const unless = isUnsure ? ', unless in a sentence that could not be read with confidence' : '';
  return documents.length === 1
    ? `${capital(documentsPhrase(documents))} does not mention it${unless}.`
    : `None of the documents that count mentions it${unless}.`;
}

/** Denials that cover it as far as their purpose or condition goes, which no flow shows. */
function denied(denials: readonly Claim[], { documents }: ExplainContext): string {
  if (denials.length === 0) return '';
  const only = denials.some((c) => !isConditional(c)) ? 'for a purpose' : 'under a condition';
  return `${capital(whereStated(denials, documents))} ${says(denials, 'denies', 'deny')} it only ${only}; nothing says that it happens.`;
}

/** That it is said to be given, but to others than this recipient, or to a kind that it is not known to be of. */
function given(flow: Flow, { app, documents, claims }: ExplainContext): string {
  if (flow.party === 'first' || flow.party === 'unknown') return '';
  const told = nearestOf(
    claims.filter(
      (c) =>
        c.confidence >= CONFIDENCE_FLOOR &&
        c.polarity === 'affirmed' &&
        isOwn(c, app) &&
        (c.action === 'share' || c.action === 'sell') &&
        (KINDS.has(c.recipient) || c.recipient.startsWith('named:')),
    ),
    flow,
  );
  const [first] = told;
  if (!first) return '';
  const what = rankOf(first, flow) === 3 ? 'it' : dataLabelOf(nearestTerm(first, flow));
  const speaks = `${capital(whereStated(told, documents))} ${says(told, 'speaks', 'speak')} of ${what} as given to ${circles(told, app)}`;
  const { entity } = flow.recipient;
  return told.some((c) => KINDS.has(c.recipient))
    ? `${speaks}; that ${entity} is among them is not known.`
    : `${speaks}, and ${says(told, 'does', 'do')} not name ${entity}.`;
}

/** Where nobody knows whose the host is, nobody knows whether what is said of a company is said of it. */
function ofUnknownOwner(flow: Flow, { documents, claims }: ExplainContext): string {
  if (flow.party !== 'unknown') return '';
  const told = nearestOf(
    claims.filter((c) => c.confidence >= CONFIDENCE_FLOOR && c.polarity === 'affirmed'),
    flow,
  );
  if (told.length === 0) return '';
  return `What ${whereStated(told, documents)} ${says(told, 'says', 'say')} of such data is about companies, and whether this host is theirs is not known.`;
}

/** That the data is spoken of, and not as going where it went: what is collected, kept or denied to somebody else. */
function otherwise(flow: Flow, { app, documents, claims }: ExplainContext): string {
  const told = nearestOf(
    claims.filter((c) => c.confidence >= CONFIDENCE_FLOOR && rankOf(c, flow) >= 2),
    flow,
  );
  const [first] = told;
  if (!first) return '';
  const what = rankOf(first, flow) === 3 ? 'it' : dataLabelOf(nearestTerm(first, flow));
  const goes = flow.party === 'first' ? `${app.entity} collects it` : `it goes to ${recipientName(flow)}`;
  return `${capital(whereStated(told, documents))} ${says(told, 'speaks', 'speak')} of ${what}, but ${says(told, 'does', 'do')} not say that ${goes}.`;
}
