import { rewriter } from './rewriting.ts';

/** "We have no way of knowing who you write to", "our servers have no knowledge of when you call". */
const NO_WAY =
  /\b(have|has) (?:absolutely |simply |literally )?(?:no|zero) (?:(?:way|means|possibility) (?:of (?:knowing|telling|learning|seeing|finding out)|to (?:know|tell|learn|see|find out))|(?:knowledge|idea|insight|clue|awareness|information|record|records)(?: (?:of|about|into|as to|on|regarding))?)(?= (?:about |of )?(?:who|whom|what|when|where|whether|which|how|if|with whom|to whom)\b)/gi;

const OURS =
  '(us|[Oo]ur (?:own )?(?:[\\w-]+ )?(?:servers?|systems?|relays?|staff|team)|[Tt]he (?:[\\w-]+ )?(?:servers?|service|relays?|app|operators?)|\\p{Lu}[\\w.]+)';
const KNOW =
  '(?:know|tell|learn|see|find out|determine|say|establish|work out|discover|reconstruct)(?: about)?';
/** What people do, and not what they are or are allowed to. */
const DOINGS =
  '(?=(?:who|whom|with whom|to whom|what you (?:write|say|send|share)|when you (?:call|write|talk|send)|which (?:groups|rooms|channels|of your|people|contacts|sites|pages|websites)|where you|how often you|whether you are (?:online|writing|typing))\\b)';
/** "There is no way for us to know who you write to", "it is impossible for the server to tell who you call". */
const IMPOSSIBLE_FOR = new RegExp(
  `(?<=^|[.;:,] |\\b(?:so|and|that|because|since) )(?:[Tt]here (?:is|are) (?:absolutely |simply |technically )?no (?:way|ways|means|possibility)|[Ii]t is (?:(?:technically|simply|practically|therefore|thus|also|even|mathematically) )*(?:impossible|not (?:\\w+ )?possible)) for ${OURS} to ${KNOW} ${DOINGS}`,
  'gu',
);
/** "The server has no knowledge of your groups." */
const NO_KNOWLEDGE =
  /\b(?:have|has) (?:absolutely |simply )?(?:no|zero|not any) (?:knowledge|awareness) (?:of|about) (?=(?:your|our users['\u2019]|the users['\u2019]|its users['\u2019])(?= ))/gi;
const SELVES =
  '([Ww]e|[Oo]ur (?:own )?(?:[\\w-]+ )?(?:servers?|systems?|relays?)|[Tt]he (?:[\\w-]+ )?(?:servers?|service|relays?|app)|\\p{Lu}[\\w.]*[a-rt-z0-9])';
/** "The server learns nothing but your address": that, and else no data; what is scrambled is none. */
const NOTHING_BUT = new RegExp(
  `(?<=^|[.;:,] |\\b(?:so|and|that|because|since) )${SELVES} ((?:can|will) )?(?:(know|see|learn|receive|get|obtain|collect)|(store|keep|save|record|log|retain))s? nothing (?:(?:about (?:you|users|our users)|else|of you) )*(?:but|except(?: for)?|more than|other than|apart from|beyond|besides) (?=(?:your|the|an?|that|which|when|who|whether|how|what)\\b)(?!(?:the |a |an )?(?:encrypted|random|meaningless|scrambled|cipher|stream|noise))`,
  'gu',
);

const BYTES = '(?:data|content|bytes|blobs?|packets|traffic|messages|text|noise|strings?)';
const SCRAMBLED = `(?:(?:random|meaningless|scrambled|unreadable) ${BYTES}|ciphertexts?|gibberish|random noise)`;
const SEES = '(?:sees?|receives?|gets?|handles?)';
const ALL_SEEN = `\\b[Aa]ll (?:that )?${SELVES} (?:(?:can|ever|will) )*(?:${SEES}|knows?) (?:is|are)`;
/** "The server only ever sees ciphertext": what makes no sense to it. */
const SEES_SCRAMBLED = new RegExp(
  `(?:${ALL_SEEN}|(?<=^|[.;:,] |\\b(?:so|and|that|because|since) )${SELVES} (?:(?:can|will) )?(?:(?:only|just|merely) (?:ever )?${SEES}|${SEES} (?:only|just|merely|nothing but))) ${SCRAMBLED}(?=[.,;]|$)`,
  'gu',
);
/** "All the server sees is encrypted data": whether it could read it is not told. */
const SEES_ENCRYPTED = new RegExp(`${ALL_SEEN} (?=(?:end-to-end )?encrypted ${BYTES}(?:[.,;]|$))`, 'gu');

/** "We store them encrypted and do not hold the keys." */
const NO_KEYS =
  /\b(encrypted\b[^.;]{0,80}?\b)(?:(?:do|does) not|never) (?:have|hold|possess) (?:the|any) keys?(?= ?(?:[.,;]|$)| to (?:them|it)\b)/gi;

/** "We do not know who our users are": their identity. */
const WHO_THEY_ARE =
  /(?<=^|[.;:,] |\b(?:so|and|but) )([Ww]e|[Oo]ur servers?|[Tt]he servers?|\p{Lu}[\w.]+) (do|does)(?: not|n['\u2019]t) (?:even )?know who (?:you|our users|its users|the users|users|our members) (?:really |actually )?are(?=[.,;]|$)/gu;

/** "This does not allow us to know the identity of visitors", "it does not let us learn who you are." */
const NO_IDENTITY =
  /^(?:this|these|that|it|such|the) ?(?:[\w-]+ ){0,3}?(?:(?:do|does|will|can) not|cannot|doesn['\u2019]t|don['\u2019]t) (?:(?:allow|enable|permit|help) us to|let us) (?:know|learn|find out|determine|establish|discover|tell) (?:the identit(?:y|ies) of (?:(?:any|our|the|an?|individual) )*(?:[\w-]+ ){0,2}?(?:users?|visitors?|members?|persons?|people|who(?:ever)?)\b[^.;,]*|your identity|who (?:you|our (?:users|visitors)|users|the users|visitors|people) (?:really |actually )?are)(?=[.,;]|$)/i;

/** A sentence that says with "do not know" what nobody has any knowledge of. */
export const plainIgnorance = rewriter([
  [NO_WAY, (_, verb: string) => (/^has$/i.test(verb) ? 'does not know' : 'do not know')],
  [
    IMPOSSIBLE_FOR,
    (_, who: string) =>
      who.toLowerCase() === 'us'
        ? 'we do not know '
        : `${who} ${/(?:servers|systems|relays|operators)$/i.test(who) ? 'do' : 'does'} not know `,
  ],
  [NO_KNOWLEDGE, 'cannot see '],
  [NO_KEYS, '$1cannot decrypt them'],
  [SEES_ENCRYPTED, '$1 only see '],
  [SEES_SCRAMBLED, (_, all?: string, one?: string) => `${all ?? one} cannot read your messages`],
  [
    NOTHING_BUT,
    (_, who: string, _can: string | undefined, learns: string | undefined) => {
      const many = /^we$|(?:servers|systems|relays)$/i.test(who);
      return `${who} ${many ? 'do' : 'does'} not ${learns ? 'collect' : 'store'} any data except `;
    },
  ],
  [NO_IDENTITY, 'We do not know your identity'],
  [WHO_THEY_ARE, (_, who: string, does: string) => `${who} ${does} not know your identity`],
]);
