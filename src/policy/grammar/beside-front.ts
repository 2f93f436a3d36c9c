import { rewriter } from './rewriting.ts';

const NOUNS =
  '(?:names?|numbers?|address(?:es)?|e-?mails?|messages?|photos?|pictures?|locations?|contacts?|age|birthday|gender|language|profiles?|usernames?|passwords?|identifiers?|ids?|details|data|logs?|model|token|content|history)';
/** "In addition to your e-mail address, we store your device's model": both are stored. */
const IN_ADDITION = new RegExp(
  `^(?:(?:Beyond|In addition to|Besides|Apart from|Aside from|As well as|Along with) )((?:your|the|a user['\\u2019]s|(?:mobile|phone|telephone|e-?mail|user|profile|IP)) (?:(?!information\\b|data we\\b|of\\b)[\\w\\u2019'-]+ ){0,3}?${NOUNS}(?:(?:, | and |, and )(?:your |the )?(?:[\\w-]+ ){0,2}?${NOUNS}){0,3}), (we|\\p{Lu}[\\p{L}\\d.]+) ((?:(?:may|will|can|also|additionally) )*)(collects?|stores?|records?|logs?|gathers?|receives?|keeps?|saves?|retains?|obtains?|asks? for|requires?) (?!no\\b|nothing\\b|only\\b|any\\b|neither\\b)`,
  'u',
);

/** Sentences that say in front what else is done the same with, as ones that name it with the rest. */
export const plainBesideFront = rewriter([
  [
    IN_ADDITION,
    (_, what: string, who: string, how: string, deed: string) =>
      `${who === 'we' ? 'We' : who} ${how}${deed} ${what}, and `,
  ],
]);
