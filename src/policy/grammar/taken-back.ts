import { cued } from './cued.ts';

/** "not your location", "never for advertising" */
const NOT_FIRST =
  /^\W*(?:not|never|nor)\b (?:(?:ever|even) )?(?=(?:your|the|any|our|their|its|for|to|with|in|on|by|from|a|an)\b)[^.;:]*[.;,]?\s*$/i;
/** "your messages – not stored", "your messages (never)" */
const NOT_LAST = cued(
  /(?:\(| [\u2013\u2014-] |: ?|, )(?:(?:this|it|they) )?(?:(?:is|are) )?(?:never|not)(?: (?:ever )?(?:stored|kept|collected|shared|sold|used|saved|logged|recorded|retained|read|seen|sent|disclosed|transferred))?\)?\W*$/i,
);

/** True for an item that its list's lead does not hold for, as it says itself. */
export function takenBack(item: string): boolean {
  return NOT_FIRST.test(item) || NOT_LAST.test(item);
}
