import { rewriter } from './rewriting.ts';

/** What people may come to see of another. */
const OF_YOU = '(?=(?:your|whether you|when you|that you|what you|who you|where you|how you|whom you)\\b)';

const SEES = 'see|hear|view|read|learn|know|watch|notice|obtain|receive|get';

/** "People nearby see your first name", "apps that you connect obtain your name": the verb behind what tells who they are. */
const SEEN_BY = new RegExp(
  `^((?:(?:The|Our|All|Some|Most|Other|Any|Those|Nearby) )?(?:[\\w-]+ )?(?:people|players|members|users|friends|strangers|neighbours|neighbors|visitors|spectators|followers|participants|subscribers|contacts|matches|drivers|sellers|buyers|hosts|guests|teachers|parents|apps|bots|developers|games|servers|instances|relays|plugins|providers|partners|companies|organi[sz]ers|advertisers|others)(?: (?!(?:who|which|that|and|or|to|may|can|will|not|never|should|must|might|could|do|does|is|are|whose)\\b)[\\w'-]+){1,7}?| (?:that|which) you (?:\\w+ ){1,5}?)(?<!\\b(?:an?|the|no)) ((?:also |only |then )?(?:${SEES})) ${OF_YOU}`,
  'i',
);
const APPS_YOU =
  /^((?:The |Any |All |Some )?(?:third[- ]party )?(?:apps?|applications?|services?|bots?|games?|websites|sites|servers|relays|plugins|integrations|developers of (?:the )?(?:apps|games)) (?:(?:that|which) )?you (?:(?!(?:may|can|will|could|might|not|never|to|also)\b)[\w-]+ ){1,6}?)(obtain|receive|get|see|read|learn)(?= (?:your|the|all|basic|certain|some|access|messages|everything)\b)/i;

/** "The sender is told as soon as you open it", "friends get a notice when you come online": they see it. */
const TOLD =
  /(?<!\b(?:you|we)) (?:(?:is|are|will be|may be|can be|gets?) (?:\w+ly )?(?:notified|informed|told|alerted)|(?:receives?|gets?|will (?:receive|get)|may (?:receive|get)) an? (?:push )?(?:notification|notice|alert)) (?:as soon as|when(?:ever)?|once|if|that) (?=(?:you|someone|a user|they|their contact)\b)/gi;

/** "Others will be able to tell when you were there." */
const ABLE_TO_TELL =
  /\b(?:are|is|will be|may be) able to tell (?=(?:whether|if|when|that you|who|what|which|how|where)\b)/gi;

/** "Your name is part of your public profile", "your town is on your profile". */
const PART_OF =
  /\b(is|are|forms?|makes?|belongs?) (?:also |always |then |automatically )*(?:(?:a )?part of|up part of|to|included (?:in|on)|contained in) (?=(?:your|the|a user's) public (?:[\w-]+ )?profile)/gi;

/** "Your public profile contains your name." */
const PUBLIC_PROFILE =
  /^(?:your|the|each|every|a) public (?:[\w-]+ )?profile(?: page)? (?:may |will |also |always |can )*(?:includes?|contains?|shows?|displays?|consists? of|comprises?) (?=(?:your|the|a|any|information|details)\b)/i;

/** "publicly available to others": to all. */
const PUBLICLY_TO =
  /\b(publicly (?:available|visible|accessible|viewable)) to (?:others|everyone|everybody|all|other (?:users|members|people)|anyone)(?=[.,;]|$| (?:by|and|on|in|through|as|unless|if|when)\b)/gi;

/** "Publicly available information includes your name": it is public. */
const PUBLIC_INCLUDES =
  /^(?:Such |This |Any |The )?(?:publicly[- ](?:available|visible|accessible|viewable|shared)|public) (?:(?:profile|account|user|personal) )?(?:information|data|details|content) (?:may |will |can |also |always )*(?:includes?|contains?|comprises?|consists? of) (?=your\b)/i;

/** "Included in your public profile are your name and your photo." */
const INCLUDED_IN =
  /^(?:included|shown|contained|displayed|visible) (?:in|on) your public profile (?:is|are) (?=\S)/i;

/** "Nobody but our staff can read it": the service can. */
const NOBODY_BUT_US =
  /^(?:nobody|no[ -]one)(?: else)? (?:but|except|other than|besides|apart from)(?: for)? (?=our\b)/i;

/** "Apart from your friends, nobody sees it"; "nobody but your contacts sees your photo", "no one except members can see it": they do, and nobody else. */
const BUT_NOBODY =
  /^(?:apart from|other than|except(?: for)?|besides|but for) ([^,.;:]{3,50}), (?:nobody|no[ -]one)(?: else)? /i;
const NOBODY_BUT =
  /^(?:nobody|no[ -]one)(?: else)? (?:but|except|other than|besides|apart from)(?: for)? (?=(?:(?:your|the|other|registered|our|approved|confirmed|fellow) )*(?:[\w-]+ )?(?:contacts|friends|followers|members|users|subscribers|moderators|admins|administrators|connections)\b)(?!.*\b(?:nor|not|you|us|we)\b)/i;

/** "Nobody except the people you chat with can see your number", "no one other than the recipients". */
const NOBODY_BUT_PEOPLE =
  /^(?:nobody|no[ -]one)(?: else)? (?:but|except|other than|besides|apart from)(?: for)? (?=(?:(?:the|those|other|your) )*(?:intended )?(?:people|persons|recipients?|participants|addressees?|receivers?)\b)(?!.*\b(?:nor|not|us|we)\b)/i;

/** "Visible to your contacts, not to us or anyone else": to none of the latter. */
const NOT_TO =
  /\b((?:is|are|will be|can be) (?:only )?(?:visible|available|open|accessible|shown|displayed|readable) (?:only )?to [^.;:]{2,60}?), not (?=to\b)/gi;

const STATUS = '(?=[.,;:]|$| (?:and|or|if|when|unless|only)\\b)';
/** "Your contacts see your status": what they see of it is its text. */
const SEES_STATUS = new RegExp(
  `\\b((?:see|view|read|hide|show|display|publish)s? (?:your|the user['\\u2019]s) (?:(?:[\\w-]+, )*(?:[\\w-]+(?: [\\w-]+)?,? and (?:your )?)?)?status)${STATUS}`,
  'gi',
);
/** "see when you were last online and your status" */
const SEES_STATUS_TOO = new RegExp(
  `(?<=\\b(?:see|view|read|know)s? (?:when|whether|your|how|what|which|that|who)\\b[^.;:]{2,90}?(?:,| and|, and) )your status${STATUS}`,
  'gi',
);
const STATUS_SEEN =
  /^(your (?:(?:[\w-]+, )*[\w-]+(?: [\w-]+)?,? and (?:your )?)?status)(?= (?:(?:is|are|will be|may be|can be) (?:(?:only|also|always) )?(?:visible|shown|displayed|seen)|and (?:your )?(?:last|profile|name|photo|avatar)\b))/i;

/** "You can write to members and see one another's posts", "players see each other's scores": others see yours. */
const ONE_ANOTHER =
  /(,? and|,? or|\bcan|\bmay|\bwill|\bto)? (?:also )?(view|see|read|access) (?:one another|each other)['\u2019]s ([^.,;]{3,60})/gi;
const OTHERS_SEE =
  /\b(?:users|members|people|friends|participants|players|contacts|subscribers|parties)\b[^.,;]{0,30}$/i;

/** "Your name is considered public information", "your profile is intended for public viewing": it is public. */
const HELD_PUBLIC =
  /(?<!\b(?:not|never) )\b(is|are|be) (?:also |always |generally )?(?:(?:considered|deemed|treated as|regarded as)(?: to be)? (?:publicly available|public)(?: information| data| content)?|intended for public (?:consumption|viewing|display|view))(?=[.,;]|$| (?:and|as|by|on|so|in)\b)/gi;

/** "Members see an icon that shows whether you are online": they see whether it is so. */
const SEES_SIGN =
  /\b((?:see|view|get|receive)s? )an? (?:indication|icon|badge|label|note|mark|sign|symbol|indicator|dot)(?: (?:of|as to|that (?:shows|tells|indicates|says)|which (?:shows|tells|indicates)|showing|indicating|telling))? (?=(?:whether|when|that you) )/gi;

/** "It will be kept and publicly displayed." */
const AND_PUBLICLY =
  /\b((?:(?:will|may|can) )?be|is|are) ([a-z]+ed),? and publicly (?=(?:displayed|shown|posted|listed|published|visible|available|accessible)\b)/gi;

/** A sentence that says plainly who sees what of a person. */
export const plainSight = rewriter([
  [
    ONE_ANOTHER,
    (...match: string[]) => {
      const [whole, joint = '', verb, what] = match;
      const before = String(match.at(-1)).slice(0, Number(match.at(-2)));
      if (/\b(?:not|never|cannot|n['\u2019]t)\b/i.test(before)) return whole!;
      const modal = /^(?:can|may|will|to)$/i.test(joint.trim());
      if (OTHERS_SEE.test(before) && (modal || joint === '')) return `${joint} ${verb} your ${what}`;
      return modal || joint === '' ? whole! : `, and other users can ${verb} your ${what}`;
    },
  ],
  [HELD_PUBLIC, '$1 public'],
  [SEES_SIGN, '$1'],
  [AND_PUBLICLY, '$1 $2 and $1 publicly '],
  [SEEN_BY, '$1 will $2 '],
  [APPS_YOU, '$1will receive'],
  [BUT_NOBODY, 'Nobody but $1 '],
  [NOBODY_BUT_US, 'Only '],
  [NOBODY_BUT, 'Only '],
  [NOBODY_BUT_PEOPLE, 'Only '],
  [NOT_TO, '$1, but not '],
  [SEES_STATUS, '$1 message'],
  [SEES_STATUS_TOO, 'your status message'],
  [STATUS_SEEN, '$1 message'],
  [TOLD, ' can see when '],
  [ABLE_TO_TELL, 'can see '],
  [
    PART_OF,
    (_, verb: string) => `${/^(?:is|are)$/i.test(verb) ? verb : /s$/i.test(verb) ? 'is' : 'are'} shown on `,
  ],
  [PUBLIC_PROFILE, 'We publish '],
  [PUBLICLY_TO, '$1'],
  [PUBLIC_INCLUDES, 'We publish '],
  [INCLUDED_IN, 'We publish '],
]);
