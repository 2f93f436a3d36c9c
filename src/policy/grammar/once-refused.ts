import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** "You will still see ads, but they will not be based on …": once the others are refused. */
const STILL = cued(
  /\byou(?:['\u2019]ll| will| may| might| can| could| would)? (?:\w+ly )?(?:still|continue to) (?:see|get|receive|be (?:shown|served))\b/i,
);
/** What tells that a sentence speaks of a time after something that the person does. */
const AFTER_REFUSAL = cued(
  new RegExp(
    [
      /\b(?:after|once|when|if|by|from which) [^,.;]{0,40}\bopt(?:ed|s|ing)?[- ]out\b[^,.;]{0,60}(?=[ ,.;]|$)/,
      /\bopt(?:ed|ing)[- ]out\b[^,.;]{0,60}(?=[ ,.;]|$)/,
      // "It will no longer be shared", "will then not be kept": from something on.
      /(?:\b(?:will|would|shall)|['\u2019]ll) (?:then |therefore |thus )?no longer\b/,
      /\b(?:will|would|shall) then (?:not|never)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  ),
);

/**
 * "You will still see ads, but they will not be based on your visits", "it will no longer be shared": what is denied from
 * something on that the person does is not denied before that. Drafts that say on what they depend stay as they are.
 */
export function onceRefused(drafts: readonly Draft[], text: string): Draft[] {
  if (!drafts.some((d) => d.polarity === 'denied')) return [...drafts];
  const after = AFTER_REFUSAL.exec(text)?.[0];
  const still = STILL.exec(text)?.[0];
  if (after === undefined && still === undefined) return [...drafts];
  return drafts.map((d) => {
    // What ads rest on is used; that nothing is given away does not hang on which of them are seen.
    const since = d.action === 'use' ? (after ?? still) : after;
    if (since === undefined) return d;
    const isUnconditional = d.polarity === 'denied' && d.modality === 'does' && d.conditions.length === 0;
    return isUnconditional ? { ...d, conditions: [since.trim()] } : d;
  });
}
