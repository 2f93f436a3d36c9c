import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const OF =
  '(?: (?:in|of) (?:the|your|a|that|each|any) (?:same )?(?:group|chat|room|channel|conversation|call))?';
const WHO = `(?:(?:all|any|other|some|only) )?(?:(?:of )?(?:your|the|mutual|existing|other) )*(?:contacts|connections|(?:group|room|chat|channel) (?:members|participants)|chat partners|conversation partners|group mates)${OF}(?: (?:who|that) (?!(?:can|may|will|could|might)\\b)(?:[\\w'-]+ ){0,4}?[\\w'-]+)?`;
const SEES =
  '(?:see|view|read|know|learn|hear|access|be able to (?:see|view|read)|(?:be|are) able to (?:see|view|read)|(?:(?:are|be|get) )(?:shown|notified|told|informed|alerted)|(?:get|receive) an? (?:\\w+ )?(?:notice|notification|alert))';

/** "Contacts can see your photo": those who know a person are no list of contacts there. */
const CONTACTS_SEE = new RegExp(
  `(?<=^|[.;] |, and |\\bthat |\\bso )(only )?(?!only )${WHO} (?=(?:(?:can|may|will|could|might|cannot|do|won['\\u2019]t|can['\\u2019]t|don['\\u2019]t) )?(?:(?:also|not|only|always|then|never|no longer) )*${SEES}\\b)`,
  'giu',
);
/** "Group members receive your messages": those who are in it, and no list of them. */
const MEMBERS_GET =
  /(?<=^|[.;] |, and )(?:(?:[Aa]ll|[Oo]ther|[Tt]he|[Oo]nly) )?(?:(?:[Pp]rivate|[Pp]ublic|[Ss]ecret) )?(?:[Gg]roup|[Rr]oom|[Cc]hat|[Cc]hannel|[Cc]ommunity) (?:members|participants) (?=(?:(?:can|may|will|also|then|only) )*(?:receive|get|obtain) )/g;
/** "visible to contacts", "shown to group members" */
const SHOWN_TO =
  /\b(visible|shown|available|accessible|displayed|disclosed|revealed) (only )?to (?:all )?(?:(?:your|the|other|mutual) )?(?:contacts|connections|(?:group|room|chat) (?:members|participants))(?=[.,;:]|$| (?:and|or|only|when|if|unless|by)\b)/gi;

/** "shared with your Skype contacts": those one knows there. */
const KNOWN_THERE =
  /(?<=\b(?:shared?|shown|visible|available|accessible|displayed|disclosed|sent|revealed)(?: \w+ly)? )(with|to) (your|their) \p{Lu}[\p{L}\d.-]+ (contacts|friends|followers|connections)\b/gu;
/** "Your picture is visible to all." */
const TO_ALL = /\b(visible|shown|available|accessible|displayed) to all(?=[.;]|$)/gi;
/** "Your profile is included in the search", "listed in our directory": those who search see it. */
const IN_SEARCH =
  /\b(is|are|be) (?:also |then |automatically )*(?:included|listed|shown|displayed|contained) in (?:the|our|its|a) (?:(?!public directory)[\w-]+ ){0,3}?(?:search(?: results)?|(?:user |member |contact |company |employee )?director(?:y|ies))(?=[.,;:]|$| (?:and|or|so|if|when|unless|by|of|on|for|in order|to)\b)/gi;
/** "You appear online to your contacts" */
const APPEARS =
  /\byou ((?:may |will |can )?)(?:also |then )?(?:appear|are shown|are displayed|show up) (?:as )?(online|active|available)(?: or (?:offline|away|inactive))? to\b/gi;
/** "People in a group can see who else is in it." */
const WHO_ELSE =
  /\b(see|view|know) who (?:else )?(?:is|are|belongs|takes part)(?: also)? (?:in|a member of|part of|to) (?:the|that|this|a|your|it)(?: same)?(?: (?:group|room|chat|channel|server|community)s?)?(?=[.,;]|$| (?:and|or)\b)/gi;

/** "visitors to and users of our site": all of them. */
const VISITORS =
  /\b(?:visitors (?:to|of) (?:and|or) users of|users of (?:and|or) visitors to) (?=(?:our|the|this) )/gi;

/** A sentence that says plainly that those a person knows are shown something. */
export const plainContacts = rewriter([
  [
    CONTACTS_SEE,
    (...match: string[]) => {
      const at = Number(match.findLast((part) => typeof part === 'number'));
      const who = `${match[1] ? 'only ' : ''}other users `;
      return at === 0 ? upperFirst(who) : who;
    },
  ],
  [VISITORS, 'visitors to '],
  [MEMBERS_GET, 'The members of the group '],
  [KNOWN_THERE, '$1 $2 $3'],
  [SHOWN_TO, '$1 $2to your friends'],
  [TO_ALL, '$1 to everyone'],
  [IN_SEARCH, '$1 visible to other users'],
  [
    APPEARS,
    (_, modal: string, how: string) =>
      `your ${how} status ${modal.trim() || 'is'}${modal.trim() ? ' be' : ''} visible to`,
  ],
  [WHO_ELSE, '$1 your group membership'],
]);
