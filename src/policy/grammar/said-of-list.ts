import { rewriter } from './rewriting.ts';

const KINDS =
  '(?:(?:main |specific |following |other |various )?(?:[Cc]ategor(?:y|ies)|[Tt]ypes?|[Kk]inds?|[Cc]lasses|[Pp]ieces|[Ii]tems|[Ee]lements) of )?';
const NOUN = '(?:[\\w-]+ ){0,2}?(?:[Dd]ata|[Ii]nformation|[Dd]etails|PII)(?: elements| items)?';
/** "The data", "all the kinds of personal information": what the list is of, without its article. */
const DATA = `(?<=^|, )(?:(?:[Ss]ome|[Aa]ll|[Aa]ny|[Mm]ost|[Ee]xamples?) (?:of )?)?(?:(?:[Tt]he|[Yy]our|[Oo]ur|[Tt]his|[Tt]hese) )?(${KINDS}${NOUN})`;
/** ", as defined by law,": of the noun, and not of its clause. */
const DEFINED = '(?:, (?:as|which is|that is|if any)\\b[^,:;.]{0,60},)?';

const DEEDS =
  '(?:collect|gather|obtain|receive|process|use|share|disclose|transfer|store|retain|record|maintain|access|handle|log|request)(?:e?s|e?d|r?ed)?|sells?|sold|keeps?|kept|holds?|held';
const ADVERB = '(?:(?:also|then|automatically|subsequently|sometimes) )?';
const MAY =
  "((?:(?:may|might|will|can|could|have|has|do|does|did|not|never|don['\\u2019]t|also|currently|generally|typically|usually|only|automatically) )*)";
const VERBS = `(${ADVERB}(?:${DEEDS})(?:(?:,| (?:and|or|and/or)|, (?:and|or)) ${ADVERB}(?:${DEEDS})){0,5})`;
const WE = '(we|i|\\p{Lu}[\\w.]+(?: \\p{Lu}[\\w.]+)?)';
/** "about you", "with our partners when you buy": what else is said of the deed. */
const REST =
  '((?: (?:about|from|on|of|with|to|for|in|when|if|as|through|via|during|within|by|over|under|where|while|automatically)\\b[^:;,.]{0,90}?)?)';
const SPELLS =
  ',? ((?:(?:may|can|could|might|will) )?)(?:(?:also|typically|generally|primarily|specifically) )?(?:includes?|are|is|be|comprises?|consists? of|contains?)(?:,? (?:(?:as follows|the following|but (?:is|are) not limited to|but not limited to|without limitation|for example|among others|amongst others|such as)))*,?:';

/** "The data that we may collect and share with vendors is as follows:" */
const WE_DO = new RegExp(`${DATA}${DEFINED}(?:,? (?:that|which))? ${WE} ${MAY}${VERBS}${REST}${SPELLS}`, 'u');
/** "The data we collect and use includes your name": two deeds of one list that no colon opens. */
const WE_DO_BOTH = new RegExp(
  `${DATA}${DEFINED}(?:,? (?:that|which))? ${WE} ${MAY}((?:${DEEDS})(?:,? (?:${DEEDS}),?){0,3} (?:and|or|and/or) ${ADVERB}(?:${DEEDS}))${REST},? (?:(?:may|can|could|might) )?(?:also )?includes? (?=(?:your|the|an?|information|data|name|e-?mail|IP|contact)\\b)`,
  'u',
);
/** "The data collected and stored by us includes:", "the data that may be shared with vendors is:" */
const IS_DONE = new RegExp(
  `${DATA}${DEFINED}(?:,? (?:that|which))? ((?:is|are|may be|might be|can be|could be|will be|has been|have been|is not|are not|may not be) )?${VERBS}${REST}${SPELLS}`,
  'u',
);
/** A single deed of getting, which a clause that opens a text says well as it stands. */
const GETS = /^(?:collect|gather|obtain|receive|process|request|log|record)\w*$/;
const PARTICIPLE = /(?:ed|sold|kept|held)$/;

function saysMore(verbs: string, before: string, at: number): boolean {
  return at > 0 || !GETS.test(verbs) || /\b(?:not|never)\b|n['\u2019]t\b/.test(before);
}

/** "The data disclosed in this way is:", with nothing behind it: to whom, what was said before tells. */
function pointsBack(whole: string, at: number, text: string): boolean {
  return (
    /\b(?:in|for) (?:this|that|these|such) (?:\w+ )?(?:ways?|manners?|purposes?)\b/.test(whole) &&
    text.length <= at + whole.length + 1
  );
}

/** "The data we collect may include": that it is collected may be. */
function mayBe(may: string, includes: string): string {
  return /^(?:may|can|could|might) $/.test(includes) && may.trim() === '' ? 'may ' : may;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text;
}

function opens(at: number, said: string): string {
  return at === 0 ? `${said[0]!.toUpperCase()}${said.slice(1)}` : said;
}

function following(data: string): string {
  return `the following ${lowerFirst(data.replace(/^following /i, ''))}`;
}

/**
 * A list that a clause with deeds of its own introduces, as the object of those deeds: "We may collect and share the
 * following data with vendors: …". Each of them is of each item.
 */
export const plainListed = rewriter([
  [
    WE_DO,
    (whole, data, who, may, verbs, rest, includes, at, text) =>
      saysMore(verbs!, may!, Number(at)) && !pointsBack(whole!, Number(at), text!)
        ? `${opens(Number(at), `${who} ${mayBe(may!, includes!)}${verbs} ${following(data!)}${rest}`)}:`
        : whole!,
  ],
  [
    WE_DO_BOTH,
    (_, data, who, may, verbs, rest, at) =>
      `${opens(Number(at), `${who} ${may}${verbs} ${following(data!)}${rest}`)}: `,
  ],
  [
    IS_DONE,
    (whole, data, is, verbs, rest, includes, at, text) => {
      const each = verbs!.split(/,? (?:and\/or|and|or) |, /).every((verb) => PARTICIPLE.test(verb));
      if (!each || pointsBack(whole!, Number(at), text!) || !saysMore(verbs!, is ?? '', Number(at)))
        return whole!;
      const be = is ?? (mayBe('', includes!) === '' ? 'is ' : 'may be ');
      return `${opens(Number(at), `${following(data!)} ${be}${verbs}${rest}`)}:`;
    },
  ],
]);
