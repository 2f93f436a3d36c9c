/** What stands before a policy or in its place, the words of running text it has at most, and how many signs tell it. */
const PAGES: readonly { is: string; most: number; least: number; signs: readonly RegExp[] }[] = [
  {
    is: 'a request for consent',
    most: 600,
    least: 4,
    signs: [
      /\b(?:our|the|and|with|up to) [\d,.]+ (?:\p{L}+ )?(?:partners|vendors|companies|providers)\b/iu,
      /\bstor(?:e|ing) and(?:\/or)? access(?:ing)? information on (?:a|your|the) device\b/i,
      /\b(?:accept|reject|refuse|decline|allow|agree to) all\b/i,
      /\b(?:ads?|advertising) and content measurement\b|\baudience (?:insights|research)\b/i,
      /\b(?:manage|more|set|see|cookie) (?:your )?(?:options|preferences|settings|choices)\b/i,
      /\b(?:click|tap|choos\w+|press\w*|select\w*)\b.{0,60}\b(?:to consent|accept|agree|reject|refuse)\b/i,
      /\bwe (?:value|care about|respect) your privacy\b|\bbefore you continue to\b/i,
    ],
  },
  {
    is: 'a page to sign in at',
    most: 250,
    least: 3,
    signs: [
      /\b(?:log|sign) ?in\b/i,
      /\b(?:forgot(?:ten)?|reset) (?:your )?password\b|\btrouble (?:logging|signing) in\b/i,
      /\bcreate (?:an |a |your )?(?:new )?account\b|\bdon[\u2019']t have an account\b|\bsign up\b/i,
      /\b(?:remember me|keep me (?:logged|signed) in|stay signed in)\b/i,
      /\b(?:enter|type) your (?:password|phone|mobile|e-?mail|username)\b/i,
      /\b(?:continue|log in|sign in|sign up) with (?:google|facebook|apple|microsoft)\b/i,
    ],
  },
  {
    is: 'a check for people',
    most: 250,
    least: 1,
    signs: [
      /\b(?:verify|confirm|make sure|checking|prove) (?:that |if )?you(?:[\u2019']re| are) (?:a |not a )?(?:human|robot|bot)\b/i,
      /\benable javascript and cookies to continue\b|\bunusual traffic from your\b/i,
    ],
  },
  {
    is: 'a page that says there is none',
    most: 250,
    least: 1,
    signs: [
      /\b(?:page|content) (?:was |could )?(?:not|n[\u2019']t) (?:be )?found\b|\b(?:page|content) (?:isn[\u2019']t|is not) available\b/i,
      /\bpage (?:that )?you(?:[\u2019']re| are| were)? (?:looking for|requested|tried to)\b/i,
    ],
  },
];
/** What a short page is instead of a policy; null where nothing tells that it is none. */
export function otherPage(text: string, words: number): string | null {
  const page = PAGES.find(
    ({ most, least, signs }) => words <= most && signs.filter((sign) => sign.test(text)).length >= least,
  );
  return page?.is ?? null;
}
