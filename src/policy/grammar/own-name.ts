const NOUNS =
  'services?|products?|platforms?|websites?|sites?|servers?|apps?(?! you\\b)|applications?|systems?|databases?|cookies';

function pattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he|[Oo]ur) )?${escaped}(?:['\u2019]s?)? (?=(?:(?:back-?up|back-end|internal|own|mobile|online|web|production) )?(?:${NOUNS})(?![\\p{L}\\p{N}]))`,
    'gu',
  );
}

const LETS =
  'gives?|giving|grants?|granting|allows?|authori[sz](?:e|es|ing)|permits?|permitting|instructs?|directs?';
const MAY = '(?:\\w+ly )?(?:free|at liberty|licensed|entitled) to\\b';

/** "the data Pigeon collects": what stands before the name, and what it does with it. */
const DATA = 'data|information|info|details|content';
const DEED =
  '(?:collect|hold|store|receive|use|keep|obtain|gather|share|disclose|retain|maintain|generate|record)s|processes|has';
const BASE: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['processes', 'process'],
]);

/** "You permit Pigeon to keep it", "Pigeon is free to keep it": the name stands for "us" and "we". */
function person(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text
    .replace(
      new RegExp(
        `\\b(${LETS}) ${escaped} (?=to |the |an? |your |permission|consent|authori|rights?\\b|licen)`,
        'giu',
      ),
      '$1 us ',
    )
    .replace(
      new RegExp(
        `\\b((?:that|which|who) (?:help|assist|support|enable)s?) ${escaped} (?=(?:to|in|with|provide|run|operate|deliver|offer|improve|host|maintain|understand|analy[sz]e|market)\\b)`,
        'giu',
      ),
      '$1 us ',
    )
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped} is (?=${MAY})`, 'gu'), 'we are ')
    .replace(
      new RegExp(`\\b(${DATA}) ${escaped} ((?:may )?)(${DEED})\\b`, 'gu'),
      (_, noun: string, may: string, deed: string) =>
        `${noun} we ${may}${BASE.get(deed) ?? deed.replace(/s$/, '')}`,
    );
}

const PLURAL =
  'use|collect|process|store|share|sell|keep|retain|receive|obtain|gather|disclose|analy[sz]e|combine|record';
const OBJECT =
  "(?:your|the|this|that|these|those|any|certain|some|no|its|all|both|personal|information|data|cookies|usage|users['\u2019]?|visitors['\u2019]?)\\b";

/** "Pigeon use cookies", "Pigeon collect and use your name": a company's name with verbs in the plural. */
function asMany(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(
      `(^|[.;:,] |\\b(?:and|that|but|how) )${escaped} (?=(?:also |only )?(?:${PLURAL})(?:,? (?:(?:and|or|and/or) )?(?:also )?(?:${PLURAL})){0,4} ${OBJECT})`,
      'gu',
    ),
    '$1we ',
  );
}

/** "the Pigeon corporate family", "the Pigeon group of companies": its own. */
function ownFamily(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(`\\b[Tt]he ${escaped} (?=(?:corporate |global )?(?:family|group)\\b)`, 'gu'),
    'our ',
  );
}

/** "Pigeonly sells nothing": a name with the ending of an adverb stands for the company. */
function likeAdverb(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}.@/])${escaped}(?![\\p{L}\\p{N}])(?!\\.\\w)`, 'gu'),
    'the Company',
  );
}

/** A sentence that says "our services" where it names them by the service's own name: "Pigeon services". */
export function ownServices(text: string, names: readonly string[]): string {
  let out = text;
  for (const name of names)
    if (name.length > 1 && out.includes(name))
      out = asMany(ownFamily(person(out.replace(pattern(name), 'our '), name), name), name);
  for (const name of names)
    if (/^\p{Lu}.{2,}ly$/u.test(name) && out.includes(name)) out = likeAdverb(out, name);
  return out;
}
