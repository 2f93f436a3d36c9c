import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';

const CALL = /\b(?:the|a|your|that|each|which the) (?:\w+ )?(?:calls?|meetings?|conferences?|webinars?)\b/i;

/** "You can record your calls. The recording is stored.": of a recording, what was said in the call it was made of. */
export function recordingsMeant(
  s: ParsedSentence,
  types: readonly DataType[],
  spoken: readonly DataType[],
): DataType[] {
  if (!types.includes('attachment') || types.includes('call-content')) return [...types];
  const files = s.data.filter((m) => m.types.includes('attachment'));
  if (files.length === 0 || !files.every((m) => /^recordings?$/.test(s.tokens[m.last]!.low)))
    return [...types];
  const plain = files.every((m) =>
    /^(?:the|this|these|those|such|any|all|recordings?)$/.test(s.tokens[m.last - 1]?.low ?? ''),
  );
  if (!plain || !(spoken.includes('call-content') || CALL.test(s.text))) return [...types];
  return types.map((t) => (t === 'attachment' ? 'call-content' : t));
}
