import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const DATA =
  '(?:(?:your|the|any|some|certain|such|these|this|all|other|personal|user|customer|usage|technical|additional|non-personal|personally identifiable)\\b ){0,4}(?:data|information|details|PII)(?: about (?:you|users|consumers|customers))?';
const KINDS = '(?:(?:the |some (?:of the )?|all )?(?:categor(?:y|ies)|types?|kinds?|pieces) of )?';
const WE = '(?:we|i|some of our \\w+|\\p{Lu}[\\w.&]+(?: \\p{Lu}[\\w.&]+)?)';
const MAY = '(?:(?:may|might|will|can|could|also|have|has|currently) )*';
const INCLUDE =
  '(?:(?:may|can|might|could|typically|generally) )*(?:includes?|are|is|be|comprises?)(?:,? (?:the following|as follows|but (?:are |is )?not limited to|for example))?,?';

/** "Below are the kinds of data that we disclose to vendors:" */
const BELOW_ARE = new RegExp(
  `^(?:below (?:is|are)|here (?:is|are)|these are|this is|(?:the )?following (?:is|are)|listed below (?:is|are)|set out below (?:is|are)) (?:an? (?:list|overview|summary) of )?${KINDS}${DATA}(?: that| which)?,? (${WE}) (${MAY})(collect|disclose|share|sell|store|use|process|receive|gather|obtain|transfer|send)s?(?:ed|d)?( (?:to|with|from|about|for|when|on|in)\\b[^:;]{2,120})?:\\s*$`,
  'iu',
);
/** "The data we may collect falls within the following categories:" */
const FALLS_IN = new RegExp(
  `^[^:;]{0,120}?(?:the )?${DATA}(?: that| which)? (${WE}) (${MAY})(collect|process|use|share|disclose|sell|store)(?: [^:;,]{0,60})? (?:(?:may|can|generally) )?falls? (?:within|in|into|under) (?:one or more of )?(?:the )?following (?:categories|types|groups)\\b[^:]{0,140}:\\s*$`,
  'iu',
);
/** "Data shared with Acme:", "Shared with advertisers:" */
const SHARED_WITH =
  /^((?:the )?(?:\w+ )?(?:data|information|details) )?(?:that (?:is|are|may be) )?(shared with|disclosed to|sent to|passed on to|transferred to|sold to) ([^:;.]{2,60}):\s*$/i;
const SHARED: Readonly<Record<string, string>> = {
  'shared with': 'share',
  'disclosed to': 'disclose',
  'sent to': 'disclose',
  'passed on to': 'disclose',
  'transferred to': 'disclose',
  'sold to': 'sell',
};

/** "Our server logs contain:", "the log files record the following:" */
const LOGS =
  /^(?:(?:our|the|these|such|this|each|every|an?|server|web|website|access|system|error|standard) )*(?:log ?files?|logs|log entr(?:y|ies)|log lines?|log records?|log data|entry in (?:the|our) (?:\w+ )?logs?)(?: (?:can|may|also|typically|generally|usually|automatically))* (?:contains?|includes?|records?|captures?|lists?|shows?|consists? of|comprises?)(?: (?:the following|data|information|details|such as|like|for example|about))*,?:\s*$/i;
/** "The form asks for:", "registration requires:" */
const FORMS =
  /^(?:(?:the|our|this|a|online) )*(?:registration|sign-?up|contact|order|application|booking|enrol?lment|inquiry|enquiry)(?: (?:form|page|process))? (?:asks (?:you )?for|requires|requests|collects)(?: you to (?:enter|provide))?(?: (?:the following|data|information|details|such as))*:\s*$/i;
/** "To open an account, these details are required:" */
const REQUIRED =
  /^((?![^:;]{0,100}\b(?:rights?|request|claim|complaint|infring\w+|dispute)\b)[^:;]{3,100}, )?(?:the following|these|this)(?: personal)? (?:data|information|details) (?:is|are|will be) (?:required|needed|necessary|requested|mandatory|compulsory)(?: (?:(?:in order )?to|for|when|by us)\b[^:;]{0,40})?:\s*$/i;

/** "Examples of situations in which you may give us data include:", "this includes data that you provide when you:" */
const GIVEN_WHEN = new RegExp(
  `^(?:(?:some|here are some|the|most|common|likely|typical|of) )*(?:examples? (?:of )?)?(?:(?:the )?(?:situations|occasions|times|instances|circumstances|cases|ways) )?(?:(?:in|at|on|during) which |when |where |that |how )?you (?:(?:may|might|can|could) )*(?:provide|give|share|submit|disclose|make)(?: us)?(?: with)? (${DATA})(?: available)?(?: (?:to|with) (?:us|\\p{Lu}[\\w.]+(?: \\p{Lu}[\\w.]+)?))? ${INCLUDE}:\\s*$`,
  'iu',
);
const GATHERED_WHEN = new RegExp(
  `^(?:(?:some|the|most|common|of) )*(?:examples? (?:of )?)?(?:(?:the )?(?:situations|occasions|times|instances|circumstances|cases|points) )(?:(?:in|at|on|during) which |when |where )${WE} ${MAY}(?:collect|receive|gather|obtain)s? (${DATA})(?: (?:from|about) you)? ${INCLUDE}:\\s*$`,
  'iu',
);
const INCLUDES_GIVEN = new RegExp(
  `^(?:this|it|these|such (?:data|information)) (?:(?:may|can|will|also) )*includes? (${DATA})(?: that| which)? you (?:provide|give us|submit|enter|share)(?: to us| with us)? (when|if|while|by|where|in order to|to)( you)?:\\s*$`,
  'iu',
);
const INCLUDES_GATHERED = new RegExp(
  `^(?:this|it|these|such (?:data|information)) (?:(?:may|can|will|also) )*includes? (${DATA})(?: that| which)? we (?:collect|receive|obtain|gather) (when|if|while|where)( you)?:\\s*$`,
  'iu',
);

/** "The categories of sources from which we have collected data include:", "sources of data are:" */
const SOURCES = new RegExp(
  `^(?:(?:the|our|some|such|main|other) )*(?:(?:categories|types|kinds) of )?(?:third[- ]party )?sources(?: (?:from which|from where|where) ${WE} ${MAY}(?:collect|obtain|receive|get|gather)(?:s|ed)? (?:${DATA})| of (?:${DATA})| (?:that )?we (?:may )?(?:use|collect (?:${DATA}) from))(?: (?:about you|in|over|during|within)\\b[^:;]{0,40}?)? ${INCLUDE}:\\s*$`,
  'iu',
);
const WHO_GIVE = new RegExp(
  `^(?:(?:the|our|some|such|other) )*(?:third parties|partners|sources|companies|organi[sz]ations|others|people) (?:that|who|which) (?:(?:may|might|can) )*(?:give|provide|send|share|supply)(?: us)?(?: with)? (?:${DATA})(?: (?:to|with) us)? ${INCLUDE}:\\s*$`,
  'iu',
);

/** "The sharing of data is limited to:" */
const LIMITED_TO = new RegExp(
  `^(?:the |our |any )?(?:sharing|disclosure|transfer)(?:, [^:;,]{3,60}, of| of) (${DATA})[^:;]{0,80} (?:is|are) (?:strictly )?(?:limited|restricted|confined) to(?: the following)?:\\s*$`,
  'iu',
);

/** "We do not do any of the following:", "we will never do these things:" */
const DO_NONE =
  /^((?:when|while|if|as) [^:;,]{3,60}, )?(?:we|i) (do not|don['\u2019]t|never|will not|won['\u2019]t|will never) do (?:any of )?(?:the following|these(?: things)?|this)(?: things)?:\s*$/i;

/** "the data collected for this purpose": which of it. */
const FOR_THIS = new RegExp(
  `^(.{0,60}\\b(?:provide|share|disclose|transfer|send)s? (?:${DATA})) (?:that (?:is|was) )?(?:collected|gathered|obtained|processed|used)(?: and (?:collected|used|processed))? for (?:this|these|that|the above) purposes? (to|with) (?:the )?following (?:categories of )?(?:recipients|third parties|parties|companies|providers|service providers|partners):\\s*$`,
  'iu',
);

/** "We're talking about the following kinds of details:", "that means these data:": what was just spoken of. */
const SPOKEN_OF = new RegExp(
  `^(?:(?:more )?(?:specifically|precisely|in particular),? )?(?:we(?: are|['\u2019]re) (?:talking|speaking) about|by (?:this|that|it),? we mean|(?:this|that|it|which|these) (?:means?|refers? to|covers?)|they are|we mean|among (?:them|these|others) (?:is|are)|to be (?:exact|precise|specific),?)(?: (?:the following|these|this|such|things like))* (?:(?:categor(?:y|ies)|types?|kinds?|sorts?|pieces|bits|items) of )?${DATA}(?:,? (?:such as|like|for example|among others))?:\\s*$`,
  'iu',
);

const HAS =
  '(?:collect|store|keep|save|retain|hold|log|record|receive|see|know|learn|share|disclose|ha(?:ve|s))s?';
/** "What our server can see:", "the things that Pigeon knows about you:" */
const WHAT_WE = new RegExp(
  `^(?:(?:here|this) is )?(?:what|the things(?: that)?) ((?:we|our (?:\\w+ )?servers?|the (?:\\w+ )?(?:servers?|service|app)|\\p{Lu}[\\w.&]+)) ((?:(?:can|may|do|also|still|actually|always|will|has to|have to|must) )*(?:(?:cannot|can(?: not|['\\u2019]t)|(?:do|does)(?: not|n['\\u2019]t)|never) )?)(${HAS})( with [^:;,]{3,40})?(?: (?:about|of|from) (?:you|users|our users))?(?: (?:on|in) (?:our|the|its) (?:servers?|logs?|database))?:\\s*$`,
  'iu',
);
const OTHERS =
  '(?:(?:our|the|your|all|any) )?(?:(?:other|third[- ]party|service|external|advertising) )?(?:advertisers|partners|others|users|people|members|contacts|friends|strangers|providers|vendors|companies|third parties|(?:group|chat|room|server|workspace) (?:admins|administrators|owners|members|moderators))';
/** "Data that advertisers cannot see:", "What your contacts get:" */
const WHAT_THEY = new RegExp(
  `^(?:(?:here|this) is )?(?:what|(?:the )?(?:data|information|things)(?: that| which)?) (${OTHERS}) ((?:can|may|will|could|do|always|also) )?(not |never |cannot )?(see|view|get|receive|access|read)(?: (?:about|of|from) (?:you|users|our users))?:\\s*$`,
  'iu',
);
/** "Data that never leaves your device:" */
const NEVER_LEAVES =
  /^(?:the following(?: (?:data|information|things))?|(?:the |some |other )?(?:data|information|things|what)(?: that| which)?) (?:(?:never|do(?:es)? not|don['\u2019]t|doesn['\u2019]t|will not|will never) leaves? (?:your|the) (?:devices?|phones?|computers?|smartphones?)|(?:only |always )?(?:stays?|remains?) (?:only )?on (?:your|the) (?:devices?|phones?|computers?|smartphones?)(?: only)?):\s*$/i;
/** "The following is visible to everybody:" */
const VISIBLE_TO =
  /^(?:the following(?: (?:data|information|things|details))? (?:is|are)|(?:data|information|things|what is|what are)(?: that (?:is|are))?) (?:always |publicly |also )*(?:visible|shown|available|open|accessible|displayed) (?:to|for) (everyone|everybody|anyone|others|other users|all users|the public|your contacts|(?:the )?(?:other )?members)(?: of [^:;,]{3,30})?:\s*$/i;

const TALKED = /\b(?:talking|speaking) about\b/i;

/** A list's lead that tells of the data or of whom they are from as a sentence that says what is done with them. */
export const turnedLead = rewriter([
  [
    BELOW_ARE,
    (_, who: string, may: string, verb: string, rest = '') =>
      `${who} ${/\bha(?:ve|s) $/i.test(may) ? '' : may}${verb} the following information${rest}:`,
  ],
  [
    SHARED_WITH,
    (_, data: string | undefined, deed: string, who: string) =>
      `We ${SHARED[deed.toLowerCase()]} the following ${(data ?? 'information ').replace(/^the /i, '')}${/with$/i.test(deed) ? 'with' : 'to'} ${who}:`,
  ],
  [
    SPOKEN_OF,
    // What "this" means may be a definition, what is talked about is what a service has.
    (lead: string) =>
      TALKED.test(lead) ? 'The information we collect includes:' : 'This information includes:',
  ],
  [
    FALLS_IN,
    (_, who: string, may: string, verb: string) =>
      `${who} ${/\bha(?:ve|s) $/i.test(may) ? '' : may}${verb} the following information:`,
  ],
  [
    WHAT_WE,
    (_, who: string, how: string, deed: string, whom = '') =>
      `${upperFirst(who)} ${/^(?:has|have)$/i.test(deed) ? `${how}store` : `${how}${deed}`}${whom}:`,
  ],
  [
    WHAT_THEY,
    (_, whom: string, how = '', not = '', deed = 'see') =>
      `${upperFirst(whom)} ${/^cannot/i.test(not) ? 'cannot' : not ? `${how || 'do '}not` : `${how || 'can '}`.trim()} ${deed}:`,
  ],
  [NEVER_LEAVES, 'We do not collect:'],
  [
    VISIBLE_TO,
    (_, whom: string) =>
      /^(?:every|any|the public)/i.test(whom)
        ? 'The following information is public:'
        : `${upperFirst(whom)} can see:`,
  ],
  [LOGS, 'We collect the following information:'],
  [FORMS, 'We collect the following information:'],
  [REQUIRED, '$1we collect the following information:'],
  [GIVEN_WHEN, 'We collect $1 in situations such as:'],
  [GATHERED_WHEN, 'We collect $1 in situations such as:'],
  [INCLUDES_GIVEN, (_, data: string, when: string, you = '') => `You provide ${data} to us ${when}${you}:`],
  [INCLUDES_GATHERED, (_, data: string, when: string, you = '') => `We collect ${data} ${when}${you}:`],
  [SOURCES, 'We collect information from the following sources:'],
  [WHO_GIVE, 'We collect information from the following sources:'],
  [LIMITED_TO, 'We share $1 with:'],
  [DO_NONE, '$1we $2:'],
  [FOR_THIS, '$1 $2:'],
]);
