import * as native from './natives.ts';
import { realm } from './realm.ts';

type Pair = [string, string];
const entriesOf = native.uncurry(realm.URLSearchParams.prototype.entries) as (
  params: object,
) => Iterator<Pair>;
const next = native.uncurry(
  (native.prototypeOf(entriesOf(new realm.URLSearchParams())) as Iterator<Pair>).next,
) as unknown as (iterator: Iterator<Pair>) => IteratorResult<Pair, undefined>;
const encode = realm.encodeURIComponent;
const slice = native.uncurry(realm.String.prototype.slice);
const wellFormed = native.uncurry(
  (realm.String.prototype as unknown as { toWellFormed(this: string): string }).toWellFormed,
);
const { max } = realm.Math;

/**
 * A URLSearchParams as it is sent (URL standard § 5.2), but no more of it than some `limit` characters of names and
 * values: the browser's own `toString` would write out all, however much. `isWhole` where nothing is left out.
 */
export function paramsText(params: object, limit: number): { text: string; isWhole: boolean } {
  const pairs = entriesOf(params);
  let text = '';
  for (let left = limit; ; ) {
    const step = next(pairs);
    if (step.done) return { text, isWhole: true };
    const name = step.value[0];
    const value = step.value[1];
    if (text !== '') text += '&';
    text += `${formEncoded(slice(name, 0, left))}=`;
    left -= name.length;
    text += formEncoded(slice(value, 0, max(left, 0)));
    left -= value.length;
    if (left < 0) return { text, isWhole: false };
  }
}

function formEncoded(text: string): string {
  const encoded = encode(wellFormed(text));
  let out = '';
  let from = 0;
  for (let i = 0; i < encoded.length; i++) {
    const by = replacement(encoded, i);
    if (by === null) continue;
    out += slice(encoded, from, i) + by;
    if (by === '+') i += 2;
    from = i + 1;
  }
  return out + slice(encoded, from);
}

/** Where a form's encoding differs from that of an address's part. */
function replacement(text: string, at: number): string | null {
  switch (text[at]) {
    case '%':
      return text[at + 1] === '2' && text[at + 2] === '0' ? '+' : null;
    case '!':
      return '%21';
    case "'":
      return '%27';
    case '(':
      return '%28';
    case ')':
      return '%29';
    case '~':
      return '%7E';
    default:
      return null;
  }
}
