import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const PERSON = "(?:your|the|each|a user's|every user's|users['’]|their|member|user)";
const PROFILE = '(?:profile pages?|(?:user |member |personal |online )?profiles?|user pages?|member pages?)';
/** "Your profile page will display your name." */
const PROFILE_SHOWS = new RegExp(
  `(^|, |\\bthat )(?:${PERSON} )?(?:public |user |member )?${PROFILE} (?:(?:may|will|also|always|can|automatically|publicly) )*(?:displays?|shows?|lists?) ((?:your|the|an?|their|certain|some|information|any)\\b[^.;:()]{2,200}?)(?=,? (?:including|such as|to (?:other|all|everyone|anyone|members|users|the public))\\b|[.;]|$)`,
  'giu',
);

/** "Your post is being made publicly available." */
const BEING_MADE =
  /\b(is|are) being (?=(?:made (?:publicly |widely )?(?:available|public|accessible|visible)|publicly|displayed|shown)\b)/gi;
/** "has to be made available and accessible to the public" */
const OPEN_TWICE =
  /\b(made|is|are|be) (available|accessible|visible|public) and (?:publicly )?(?:available|accessible|visible|searchable|viewable) (?=to\b|[.;,]|$)/gi;

/** "We display your username next to your comments": those who read them see it. */
const SHOWS_BESIDE =
  /\b((?:we|the (?:site|app|service|website|forum|platform)) (?:(?:may|will|also|always|can) )*)(?:display|show|list)s? ((?:your|the user's|a user's|users['’]|their)\b[^.;:,]{2,60}?) ((?:next to|alongside|beside|along with|together with|on|with) (?:your|the|any|each|every|their)\b[^.;:,]{0,20}?(?:comments?|posts?|reviews?|messages?|profiles?|profile pages?|uploads?|ratings?|contributions?))\b/gi;

const SHOWN =
  '(?:(?:publicly |also |always |then )*(?:shown|displayed|visible|viewable|public|publicly available|available|accessible|published|seen|shared)\\b)';
const BUT =
  '(?:except(?: for)?|excluding|other than|apart from|but|with the exception of|save for|aside from)';
/** "All that you submit, except your address, is shown": what is left out is not. */
const ALL_BUT = new RegExp(
  `^((?:all|any|everything|every|each|the|this|these|your|such)\\b(?:(?! (?:is|are|was|were|will|may|can|not|no|except|excluding) )[^.;:,]){0,90}?),? ${BUT} ((?:your|the|their|personal|private|those|direct)\\b[^.;:,]{2,80}?)(?: or (?:where|when|as) [^.;:,]{3,50}?)?,? (is|are|will be|may be|can be)( not| never)? (${SHOWN}[^.;:]*)`,
  'i',
);
/** "With the exception of your address, all profile data is public." */
const BUT_ALL = new RegExp(
  `^${BUT} ((?:your|the|their|personal|private)\\b[^.;:,]{2,80}?), ((?:all|any|everything|every|each|the|your)\\b(?:(?! (?:is|are|will|may|can|not|no) )[^.;:,]){0,90}?) (is|are|will be|may be|can be)( not| never)? (${SHOWN}[^.;:]*)`,
  'i',
);

function allBut(what: string, left: string, be: string, not: string, shown: string): string {
  const plural = /s$|\band\b/i.test(left);
  const [first, ...rest] = be.split(' ');
  const also = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const one = rest.length > 0 ? first! : plural ? 'are' : 'is';
  const [here, there] = not ? [' never', ''] : ['', ' not'];
  return `${upperFirst(what)} ${first!}${here}${also} ${shown}; ${lowerFirst(left)} ${one}${there}${also} ${shown}`;
}

const NOT = "(?:(?:do|does|will|shall|would) (?:not|never)|never|don['’]t|doesn['’]t|won['’]t)";
const ON_SITE =
  '(?:publicly|anywhere|(?:on|in) (?:your|the|any|their) (?:public )?profiles?(?: pages?)?|(?:on|in) (?:the|our|this|any|its) (?:public )?(?:sites?|websites?|services?|apps?|forums?|platforms?|(?:web ?)?pages?|search results))';
/** "We never display your e-mail address": nobody is shown it. */
const NEVER_SHOWS = new RegExp(
  `\\b(?:we|they|the (?:site|app|service|website|forum)) (${NOT})(?: publicly)? (?:display|show|list|post) ((?:your|any|the user's|a user's|users['’]|their|personal)\\b[^.;:,]{2,60}?)(?: ${ON_SITE})?(?=[.,;]|$| (?:without|unless)\\b)`,
  'gi',
);
/** "Your address will not be displayed on the site." */
const NEVER_SHOWN = new RegExp(
  `\\b(is|are|will|shall|would) (not|never) ((?:be )?)(?:(?:displayed|shown|listed|posted)(?: ${ON_SITE})?|(?:publicly (?:displayed|shown|listed|shared|disclosed)|(?:shared|disclosed) publicly))(?=[.;]|,(?! (?:\\w+ly )?(?:\\w+ed|sold|given|sent|lent)\\b)|$| (?:without|unless)\\b)`,
  'gi',
);

/** "Your profile may show up in search results." */
const TURNS_UP =
  /\b(may|can|might|could|will|to|also|not|never|n['’]t) (?:show|turn|pop|come) up (?=(?:in|on|among) )/gi;
/** "Search engines can find your profile." */
const ENGINES =
  /\bsearch engines?(?: \([^)]{2,50}\)| (?:like|such as) [A-Z]\w+(?:(?:,| and| or|, and|, or) [A-Z]\w+){0,3})? ((?:may|can|might|could|will) (?:also |then )?)(?:find|see|access|crawl|list|show|display|pick up|discover|cache|archive|read|scan|catalogue?) /gi;

/** "Your name appears next to each comment." */
const APPEARS =
  /\b((?:your|the user's|a user's|their) (?:[\w-]+ ){0,4}?[\w-]+(?<! (?:it|that|which|who|as))) appears? (?=(?:on|next to|beside|alongside|along with|together with) (?:your|the|each|every|any|it|them)\b)/gi;

/** "Your posts may be displayed in search engine results." */
const RESULTS =
  /\b(in|on|among) (?:the )?(?:search[- ]engines?(?:['’]s?)? (?:search )?results?(?: pages?)?|(?:search )?results of (?:internet )?search engines?)\b/gi;
/** "Your name can show up when someone does a search", "appear on search engines", "be found in a search engine". */
const IN_SEARCHES =
  /\b(?:(?:appear|show up|turn up|come up) (?:(?:in|on|through|via|among) (?:an? |the )?(?:(?:public|internet|online|external|web|third-party) )*(?:search engines?(?! results)|search(?:es)?(?! results?))|(?:when|if) (?:someone|somebody|anyone|people|others|a person) (?:does an? search|searches|search)\b)|be (?:found|searched for|discovered) (?:in|on|through|via|using|with) (?:an? |the )?(?:(?:public|internet|online|external|web|third-party) )*search engines?)/gi;

/** "Your photo will be Public": the setting of that name. */
const SETTING =
  /\b((?:is|are|be|becomes?|remains?|stays?)(?: (?:always|also|then|automatically))?) Public(?=[.,;:)]| (?:by|and|or|unless|if|when)\b|$)/g;

/** "Every member has a profile page that is public." */
const HAS_PUBLIC =
  /\b(?:your|each|every|all|the|a) (?:\p{Lu}[\w-]+ )?(?:users?|members?|accounts?)(?:['’]s account)? (?:has|have|comes? with|gets?) (?:an? )?(?:public(?:ly (?:visible|available|accessible|viewable))? profile(?: page)?s?|profile(?: page)?s? (?:that|which) (?:is|are) public(?:ly (?:visible|available|accessible|viewable))?)/giu;

/** "Much of the information on the site is public." */
const MUCH_ON_SITE =
  /\b((?:much|most|some|all|part)(?: of)? the (?:information|content|material)|(?:the )?(?:information|content)) on (?:the|our) (?:sites?|services?|platform|app|website|forums?) (?=(?:is|are|will be) (?:also |generally |always )?(?:public|publicly|visible|viewable)\b)/gi;

/** "Your name will be listed on our website." */
const LISTED_ON =
  /\b(is|are|be) (?:(?:also|then|publicly) )?(?:listed|mentioned|printed) (?:on|in) (?:our|the) (?:[\w-]+ ){0,2}?(?:websites?|site|web ?pages?|homepage|blog|page|credits|release notes)(?=[.,;)]|$| (?:and|if|unless|as|with|for)\b)/gi;

/** "Your activity may be indicated on your profile." */
const INDICATED_ON =
  /\b(is|are|be) (?:indicated|reflected|noted) (?=(?:on|in) your (?:[\w-]+ )?(?:profile|page|posts)\b)/gi;
/** "User IDs always constitute public information." */
const CONSTITUTES =
  /\b(?:(?:always|also) )?(?:constitute(s?)|qualif(?:y|ies) as) public(?:ly available)? (?:information|data|content)\b/gi;
/** "Every picture uploaded to the site is public": by those who use it. */
const UPLOADED_TO =
  /\b((?:every|each|any|all(?: the)?) (?:images?|photos?|pictures?|videos?|files?|posts?|comments?)) (uploaded|posted|published|shared) (?:to|on|in|through|via) (?:\p{Lu}[\w.]+|(?:the|our) (?:[\w-]+ )?(?:sites?|websites?|app|service|platform|forums?))(?= (?:is|are|will|may|can)\b)/gu;
const UPLOADS: Readonly<Record<string, string>> = {
  uploaded: 'upload',
  posted: 'post',
  published: 'publish',
  shared: 'share',
};
/** "If you post material there, such materials are public." */
const MATERIAL =
  /\b((?:post|upload|submit|publish|share)(?:s|ed|ing)? (?:(?:any|your|the|other|such) )?)materials?(?! (?:things?|facts?)\b)/gi;
const SUCH_MATERIAL =
  /(\b(?:post|upload|submit|publish|share)(?:s|ed|ing)?\b[^.;]{0,80}?\bsuch )materials?(?= (?:is|are|will|may|can)\b)/gi;

/** "When you feature a post, that is publicly available information as well." */
const THAT_IS =
  /^((?:when|if|once|whenever) you [^,.;:]{3,60}), that (?=(?:is|will be|may be|can be) (?:also |then |always )?(?:public|publicly|visible|shown|displayed)\b)/i;

/** "We may go on showing your name": it is shown. */
const GOES_ON_SHOWING =
  /\b(?:continue|go on) (?:to (display|show|publish|list)|(display|show|publish|list)ing) (?=(?:your|the|some|any|certain|this|that|such|information|content)\b)/gi;

/** What says in a turn of its own who sees what, in the words for it. */
export const plainShowing = rewriter([
  [
    PROFILE_SHOWS,
    (_, front: string, what: string) =>
      `${front}${front ? what : upperFirst(what)} ${/\b(?:and|or)\b|s$/i.test(what) ? 'are' : 'is'} shown on your profile`,
  ],
  [BEING_MADE, '$1 '],
  [OPEN_TWICE, '$1 $2 '],
  [SHOWS_BESIDE, (_, _we: string, what: string, where: string) => `${what} is shown ${where}`],
  [NEVER_SHOWS, 'we $1 publish $2'],
  [NEVER_SHOWN, '$1 $2 $3published'],
  [TURNS_UP, '$1 appear '],
  [MUCH_ON_SITE, '$1 you post '],
  [GOES_ON_SHOWING, 'publish '],
  [LISTED_ON, '$1 published on our website'],
  [THAT_IS, '$1, it '],
  [INDICATED_ON, '$1 shown '],
  [CONSTITUTES, (_, s = '') => (s ? 'is public' : 'are public')],
  [UPLOADED_TO, (_, what: string, verb: string) => `${what} you ${UPLOADS[verb.toLowerCase()]}`],
  [MATERIAL, '$1content'],
  [SUCH_MATERIAL, '$1content'],
  [RESULTS, '$1 search results'],
  [SETTING, '$1 public'],
  [IN_SEARCHES, 'appear in search results'],
  [HAS_PUBLIC, 'your profile is public'],
  [APPEARS, '$1 will appear '],
  [ENGINES, 'search engines $1index '],
  [
    ALL_BUT,
    (_, what: string, left: string, be: string, not = '', shown = '') => allBut(what, left, be, not, shown),
  ],
  [
    BUT_ALL,
    (_, left: string, what: string, be: string, not = '', shown = '') => allBut(what, left, be, not, shown),
  ],
]);
