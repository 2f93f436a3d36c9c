import { rewriter } from './rewriting.ts';

const WHO =
  '(?:you|users?|members?|customers?|clients?|applicants?|candidates?|visitors?|participants?|players?|drivers?|sellers?|buyers?|merchants?|creators?|guests?|guardians?|parents?|account holders?|individuals?|everyone|anyone|the user|the customer)';
/** Someone who is asked, or who must. */
const ASKED = `\\b(?:(?:ask|require|request|prompt|invite|need|want)(?:s|ed)? (?:you|users?|members?|customers?|individuals|applicants|drivers|sellers|merchants|participants) to|${WHO} (?:(?:(?:are|is|will be|may be|can be|could be|might be) (?:also |then |first |kindly )?(?:asked|required|requested|prompted|invited|obliged|obligated|expected)|(?:will |may |might |only |just |also )*(?:needs?|has|have)) (?:only |just |also |first )?to|must(?: also| first)?|shall(?: also)?))`;

/** "Users are asked to fill in their name": they give it. */
const FILLS = new RegExp(
  `(${ASKED}) (?:fill (?:in|out)|key in|type in|put in|state|indicate|supply|enter|specify|hand over|disclose|declare|confirm(?= (?:your|their)\\b)) (?=(?:us )?(?:with )?(?:your|their|an?|the|his|her|some|certain|basic|at least|valid|personal)\\b)`,
  'gi',
);
/** "You may need to send a scan of your passport". */
const SENDS_PROOF = new RegExp(
  `(${ASKED}) (?:send|show|submit|upload|take|record|scan|photograph|attach|e-?mail) (?:us )?(?=(?:(?:an?|your|their|the) (?:[\\w-]+ )?(?:scan|copy|photo|photograph|picture|image|video|selfie|proof|pictures|photos) of\\b|(?:an?|your|their) (?:[\\w-]+ )?(?:selfie|identity document|ID)\\b))`,
  'gi',
);

/** "All we need to start is your address", "what we ask of you is your name". */
const ALL_WE_NEED =
  /(?<=^|[.;:] |\b(?:and|but|so) )(?:all|the only (?:thing|data|information|detail)s?|everything|what|the least)(?: that| which)? (?:we|the company) (?:(?:really|ever|actually|only|initially|generally|usually|will|may|also) )*(?:needs?|asks?(?: for)?|requires?|wants?|demands?|requests?)(?: (?:from|of) you)?(?: (?:to|for|when|in order to)\b[^,.;:]{2,50}?)? (?:is|are|will be)(?=:? (?:your|an?|the|their)\b)/gi;

/** "We would like to know your age", "we need to know where you live". */
const WANT_TO_KNOW =
  /\b(we) ((?:will |may |might |would |'ll |'d |also |sometimes )*)(?:want|need|like|wish|have|ask)s? to (?:know|learn|get|have|find out)(?: about)? (?=(?:your (?!thoughts|opinion|views?\b|experience|feedback|question)|when you (?:were|are) born|how old you are|which (?:device|phone|browser|country|city)|what (?:device|phone|browser|kind of device)|where you (?:live|are\b)))/gi;

/** "Users will have to provide it", "members who pay will need to give it" */
const WILL_HAVE_TO =
  /\b(users?|members?|customers?|subscribers?|participants?|visitors?|hosts?|guests?)((?: (?:that|who) [^,;.:]{3,60}?)?) will (?:also |first )?(?:have|need) to (?=(?:provide|give|submit|supply|enter)\b)/gi;

/** "Your name must be stated", "bank details are to be supplied". */
const TO_BE_GIVEN =
  /\b((?:is|are) to be|must (?:also )?be|ha(?:s|ve) to be|needs? to be|shall (?:also )?be|is required to be|are required to be) (?:supplied|stated|indicated|filled in|entered|specified|uploaded|submitted|furnished|provided|given)(?! to (?!us\b))(?= |[.,;:]|$)/gi;

/** "Your request must include your full name". */
const REQUEST_HOLDS =
  /\b(?:(?:your|the|all|any|every|each|such|this|a|these) )?(?:(?:[\w-]+ )?(?:requests?|applications?|enquir(?:y|ies)|inquir(?:y|ies))) (?:must|should|shall|needs? to|ha(?:s|ve) to)(?: also| at least)? (?:include|contain|state|specify|indicate|be accompanied by|mention|bear)(?: at least)? (?=(?:your|an?|the|their|his|proof|copy|full|first)\b(?! (?:request|description|detail|nature|specific|subject|reason|right|phrase|words?|statement|explanation|law|type)))/gi;

/** "The rules oblige us to collect it", "we are obliged under tax law to keep it". */
const OBLIGED =
  /\b(we) (?:are|may be|might be) (?:\w+ly |also )*(?:obliged|obligated|compelled|bound|mandated|directed) (?:(?:by|under|pursuant to) [^.;,:]{2,60}? )?to (?=(?:collect|obtain|verify|record|gather|ask)\b)/gi;

/** "We may seek details of your income". */
const SEEKS =
  /\b(we|the company) ((?:may |might |will |can |also |sometimes )*)seeks? (?=(?:(?:certain|some|additional|further|more|personal) )*(?:information|data|details)\b(?! (?:on|about) how to))/gi;

/** "We may verify it by asking you for more information": which we ask for, too. */
const BY_ASKING =
  /\b(we (?:may |might |will |can |also |must )*)(verify|confirm|authenticate|check|validate|establish) ([^.;,:]{2,50}?),? (?:including )?by (?:requesting|asking (?:you )?for|collecting|asking you to (?:provide|confirm|submit|upload)) (?=(?:your|certain|some|additional|further|more|specific|information|the|an?|personal|proof|copies)\b)/gi;

const PAPER =
  "(?:(?:your|an?|any|the|both sides of your) )?(?:[\\w-]+ ){0,2}?(?:identity (?:cards?|documents?|papers?)|IDs?(?: cards?| documents?)?|passports?|driv(?:er['\u2019]?s?|ing) licen[cs]es?|identification(?: documents?| cards?)?|proof of (?:your )?identity)\\b";
const COPY = '(?:(?:an?|the) )?(?:[\\w-]+ )?(?:(?:photo)?copy|copies|scan|photocopies|photo) of ';
/** "Write to us, enclosing a copy of your identity card": which must be given. */
const ENCLOSED = new RegExp(
  `\\b((?:writ(?:e|ing)|letters?|requests?|post|e-?mail(?:ing)?|contact(?:ing)?|right)\\b[^.;:]{0,90}?)(?<!\\b(?:be|not|are|is)),? (?:(?:and )?(?:by )?(?:accompanied by|enclosing|attaching|including|providing|together with|along with|with)) (${COPY}${PAPER})`,
  'gi',
);
const ENCLOSE = new RegExp(
  `(?<=^|[.;:,] |\\b(?:and|then) )(?:please )(?:also )?(?:attach|enclose|include|provide|add|send(?: us)?) (?=${COPY}${PAPER})`,
  'gi',
);

/** "The company retains the right to ask for it". */
const KEEPS_RIGHT =
  /\b(?:retains?|keeps?) the right to (?=(?:request|ask|require|collect|use|share|disclose|store|verify)\b)/gi;

/** "We collect only what we need". */
const ONLY_WHAT =
  /\b(collect|gather|store|keep|ask for|request|process|use)(s?) only what (?=(?:we|it) (?:really |actually |absolutely )?needs?\b|is (?:really |strictly |absolutely )?(?:needed|necessary|required)\b)/gi;

/** "You must let us know your town", "we need you to tell us your town": it is given. */
const LET_KNOW = new RegExp(
  `(${ASKED}) (?:let us know|inform us of|tell us|give us) (?=(?:your|their)\\b)`,
  'gi',
);
const NEED_YOU =
  /\bwe (?:will |may |also )*(?:need|require|want) you to provide (?=(?:us (?:with )?)?(?:your|certain|some)\b)/gi;

/** "We may need you to give us a copy of it": it is asked for. */
const NEEDS_YOU =
  /\b(we|it|they) ((?:(?:will|may|might|also|sometimes|then) )*)need (?:to )?you to (?=(?:provide|give|send|submit|supply|tell|show|upload)\b)/gi;

/**
 * A sentence with the plain deed for what someone is asked to give: "all we need is your address" says that we collect
 * it.
 */
export const plainAsking = rewriter([
  [WILL_HAVE_TO, '$1$2 must '],
  [SENDS_PROOF, '$1 provide '],
  [FILLS, (_, asked: string) => `${asked.replace(/\bexpected\b/i, 'asked')} provide `],
  [LET_KNOW, '$1 provide '],
  [NEED_YOU, 'you must provide '],
  [NEEDS_YOU, '$1 $2ask you to '],
  [ALL_WE_NEED, 'we collect'],
  [WANT_TO_KNOW, '$1 collect '],
  [TO_BE_GIVEN, 'must be provided by you'],
  [ENCLOSED, '$1; you must provide $2'],
  [ENCLOSE, 'you must provide '],
  [REQUEST_HOLDS, 'you provide '],
  [ONLY_WHAT, '$1$2 only the data that '],
  [SEEKS, '$1 $2collect '],
  [BY_ASKING, '$1request '],
  [KEEPS_RIGHT, 'may '],
  [OBLIGED, '$1 must '],
]);
