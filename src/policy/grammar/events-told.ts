import { rewriter } from './rewriting.ts';

/** "Should a breach occur, we will post it on our website": the event is what is told, no data that was spoken of before. */
const EVENT_TOLD =
  /^((?:should|if|when|whenever|where|in case|in the event(?: that)?) (?:(?:such )?an?|any|the|this|such|another|there is an?)(?: [\w-]+){0,3}? ((?:breach|incident|change|error|outage|problem|issue|attack|update|failure|vulnerability|violation|dispute|accident|bug|disruption|event|revision|amendment)s?)\b[^,;:.]{0,60}, we (?:(?:will|shall|may|would|'ll) )?(?:(?:also|promptly|immediately|publicly) )*(?:post|publish|announce|report|disclose|share|communicate|reveal|record|log|document)) (?:it|this|that|them|these)\b/gi;

/** Sentences in which the event that is told of is named. */
export const plainEvents = rewriter([[EVENT_TOLD, '$1 the $2']]);
