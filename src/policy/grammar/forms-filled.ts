import { rewriter } from './rewriting.ts';

/** "You fill in your profile, which includes a photo" is read as it stands, and whose photo it is with it. */
const OWN = '(?<!\\b[Yy]ou (?:[\\w-]+ ){0,4})(?:[\\w-]+ ){0,3}?profiles?';
const FORM = `(?:(?:[\\w-]+ ){0,3}?(?:forms?|questionnaires?|surveys?|applications?|registrations?|fields?|templates?|contact cards?)|${OWN})`;
/** What stands in a form, behind a word that says so. */
const WITH =
  ',? (?:(?:which|that) (?:(?:may|will|can|also) )*(?:includes?|contains?|asks? for|requires?|requests?|consists? of)|(?:including|containing|consisting of|asking for|requesting|requiring|with)) ';
/** Data, and no choice or help that comes with the form. */
const DATA =
  '(?=(?:(?:your|their|the|an?|some|certain|basic|personal|optional) )?[\\w-]+)(?!the help|care\\b|the intent)';

/** "You fill out a profile, which includes your name", "they complete a form that asks for their address": it is given. */
const FILLS = new RegExp(
  `\\b(you|they|[Uu]sers?|[Mm]embers?|[Cc]ustomers?|[Vv]isitors?|[Gg]uests?|participants?|people|who|to|will|may|must|can|should) (?:(?:may|must|will|can|should|have to|need to|are asked to|are required to|first|also) )*(?:fill(s)? (?:out|in|up)|complete(s)?) (?:an?|the|our|your|their|this|these|such) ${FORM}${WITH}${DATA}`,
  'g',
);

/** A sentence in which who fills in a form gives what stands in it. */
export const plainFilling = rewriter([
  [
    FILLS,
    (_, who: string, one: string | undefined, other: string | undefined) =>
      `${who === 'they' ? 'users' : who} ${one || other ? 'provides' : 'provide'} `,
  ],
]);
