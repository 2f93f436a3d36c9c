import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import { clauseText } from './clause-text.ts';
import { onDevice } from './on-device.ts';

/** Of what lies on the person's device, and by nobody who is named. */
export function accessedThere(c: ClauseContext, types: readonly DataType[]): boolean {
  const text = clauseText(c, c.wholeEnd);
  return (
    c.g.lemma === 'access' &&
    !c.denied &&
    !['can', 'could'].includes(c.g.modal) &&
    types[0] !== 'unspecified' &&
    !/\bby\b/.test(text) &&
    /\b(?:of|on|from|in) your (?:[\w-]+ )?(?:device|phone|smartphone|computer|address book|gallery|photo library|camera roll)\b/i.test(
      text,
    )
  );
}

/** "are accessed only to invite friends", by nobody who is named: by the service. */
export function onlyAccessed(c: ClauseContext, types: readonly DataType[]): boolean {
  const text = clauseText(c, c.wholeEnd);
  const ours = !/\bby\b/.test(text) && !onDevice(text) && types[0] !== 'unspecified';
  return !c.denied && c.g.lemma === 'access' && c.exclusive && ours;
}
