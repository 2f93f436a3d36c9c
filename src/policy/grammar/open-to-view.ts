import { rewriter } from './rewriting.ts';

/** "is available for viewing by all", "is open to be read by members" */
const AVAILABLE =
  /\b(is|are|will be|may be|remains?|becomes?)( not)? (?:also |always |then |made |publicly )*(?:available|open|accessible) (?:for viewing|to viewing|for reading|for inspection|for all to see|to (?:be )?(?:viewed|seen|read|view|see|read)) by (?=\S)/gi;
const BEING: Readonly<Record<string, string>> = {
  is: 'can be',
  are: 'can be',
  remains: 'can be',
  remain: 'can be',
};

const WITHOUT_ACCOUNT =
  '(?:(?:be|being) (?:signed|logged)[ -]in(?: to [^,.]{2,30}?)?|(?:have|having) an account|(?:sign|log)(?:ing|ging)? (?:in|up)|(?:register|registering))';
/** "The public does not need to be signed in to view your posts" */
const NO_NEED = new RegExp(
  `^(?:The (?:general )?public|People|Persons|Others|Visitors|Someone|One) (?:do|does) not (?:need|have) to ${WITHOUT_ACCOUNT} (?:in order )?to (view|see|read|access|visit) (?=\\S)`,
  'i',
);
/** "People who are not logged in can view your profile" */
const NOT_SIGNED_IN =
  /^(?:Even )?(?:people|persons|others|visitors|anyone|users|those) (?:who|that) (?:are|is) not (?:signed|logged)[ -]in(?: to [^,.]{2,30}?)? (?=(?:can|may|will|could) (?:also |still )?(?:view|see|read|access|find)\b)/i;
const NO_ACCOUNT =
  /^(?:Even )?(?:people|persons|others|visitors|anyone|those) (?:(?:who|that) (?:do|does) not have|without) (?:an|a [\w-]+) account (?=(?:can|may|will|could) (?:also |still )?(?:view|see|read|access|find)\b)/i;

/** "Public information can be seen by anyone": of people's information, that which is public. */
const PUBLIC_DATA =
  /^(?:Such |This |Any |All |Your )?public (information|data|details|content|posts) (?=(?:(?:can|may|could|might|will) (?:also )?be|is|are) (?:(?:also|always|\w+ly) )?(?:seen|viewed|read|available|visible|accessible|open)\b)/i;
/** "can be seen or shared by anyone": whoever sees it may pass it on. */
const SEEN_OR_PASSED =
  /\b(seen|viewed|read|found)(?:,? (?:or|and|and\/or) (?:re-?)?(?:shared|used|copied|downloaded|saved|posted))+ (?=by (?:anyone|anybody|everyone|everybody|others|other|members|the public)\b)/gi;

/** A sentence about who can look at something, in the words for it. */
export const plainViewing = rewriter([
  [
    AVAILABLE,
    (_, be = '', not = '') => (not ? 'cannot be seen by ' : `${BEING[be.toLowerCase()] ?? be} seen by `),
  ],
  [NO_NEED, 'Anyone can $1 '],
  [NOT_SIGNED_IN, 'Anyone '],
  [NO_ACCOUNT, 'Anyone '],
  [PUBLIC_DATA, 'Your $1 '],
  [SEEN_OR_PASSED, '$1 '],
]);
