import { cued } from './cued.ts';

const PLACE =
  'united states|usa\\b|u\\.s\\.|eea|european|eu\\b|uk\\b|united kingdom|switzerland|ireland|india|canada|china|singapore|japan|australia';
const AREA =
  'countr(y|ies)|jurisdictions?|regions?|territor(y|ies)|states?|provinces?|locations?|places|nations?';

const ABROAD = new RegExp(
  String.raw`\bacross (international |national )?borders\b|\binternationally\b|\b(around|throughout|across|anywhere in|elsewhere in|all over) the world\b|\b(worldwide|globally)\b|\b(to|outside|in|into|within) (of )?(the )?(${PLACE})|\b(to|outside|into) (of )?(the |your |a |an |any |other |another |third |such |different |foreign |some |certain |various |eu |non-eu |or |these |those |recipients in |servers (located |based )?in |facilities in )*(${AREA})\b|\bto, (?:[^.;]{0,60}?) in,? (the |any |other |these |those |any of |one or more of )*(${PLACE}|${AREA})`,
  'i',
);

/** "to the US", and not "given to us". */
const STATES =
  /\b(?:to|outside|in|into|within) (?:of )?(?:[Tt]he )?US\b|\b(?:to|outside|in|into|within) the us\b/;

/** "in a country other than your own", "the transfer of your data outside of your home country" */
const OTHER_THAN = cued(
  new RegExp(
    String.raw`\bin (?:an? |any )?(?:\w+ )?(?:${AREA}) (?:other than|outside)\b|\btransfer[^.;:]{0,60} outside (?:of )?your (?:home|own) (?:${AREA})\b`,
    'i',
  ),
);

/** "outside Brazil" */
const OUTSIDE = /\boutside (?:of )?(?:the )?\p{Lu}/u;

/** True where a sentence speaks of data that goes abroad, which does not by itself bring it to another. */
export function goesAbroad(text: string): boolean {
  return ABROAD.test(text) || STATES.test(text) || OTHER_THAN.test(text) || OUTSIDE.test(text);
}
