import { type DataType, isGroup } from '../model/data-types.ts';
import { dataMentions } from './grammar/mentions.ts';
import { NO_COMPANY } from './grammar/named-others.ts';
import { plain, tokenise } from './grammar/token.ts';

/** Terms that a document defines: lower-case name → the data types it stands for. */
export type Terms = ReadonlyMap<string, readonly DataType[]>;

const MEANS =
  /["'“‘]([A-Z][\w-]*(?: [A-Z&a-z][\w-]*){0,4})["'”’] (?:means|refers to|includes|shall mean|consists of)\s+([^.;]{5,600})/g;
const CALLED =
  /([^.;:]{10,500})\((?:collectively|together|the|this|hereinafter|we call this|our|referred to as|which we call|\s|,)*["'“‘]([A-Z][\w-]*(?: [A-Z][\w-]*){0,3} (?:Information|Data|Content|Identifiers))["'”’]\)/g;
const NAMED = /(?:Information|Data|Content|Identifiers)["'”’]\)/;
const EVERYTHING = /^(personal|user|customer|your|non-personal|private) (information|data)$/;
/** "any information relating to a person, such as a name": what follows are examples. */
const OPEN =
  /\b(?:any information|such as|for (?:instance|example)|in particular|includ\w+|e\.g\.|relat\w+ to|identif(?:y|ies|ied|iable))\b/i;
const MAX_TERMS = 60;
const MAX_TYPES = 16;

function typesNamed(text: string): DataType[] {
  const types = new Set<DataType>();
  for (const m of dataMentions(tokenise(plain(text)))) {
    if (m.level === 'typed') for (const t of m.types) types.add(t);
  }
  return [...types].slice(0, MAX_TYPES);
}

/** Reads definitions of data: "“Usage Information” means …", "… (“Usage Information”)". */
export function termsOf(passages: readonly string[]): Terms {
  const terms = new Map<string, readonly DataType[]>();
  const add = (name: string, body: string) => {
    const key = name.toLowerCase();
    if (terms.size >= MAX_TERMS || terms.has(key)) return;
    if (!/\b(information|data|content|identifiers|details|metadata)\b/.test(key)) return;
    const types = typesNamed(body);
    const own = typesNamed(name);
    if (own.some((t) => !isGroup(t)) && types.length < 2) return;
    // "Personal Data" is more than the types that its definition happens to hold.
    if (EVERYTHING.test(key) && (types.length < 3 || OPEN.test(body))) return;
    if (types.length > 0) terms.set(key, types);
  };
  for (const passage of passages) {
    if (!/["'“‘]/.test(passage) || passage.length > 5000) continue;
    for (const match of passage.matchAll(MEANS)) add(match[1]!, match[2]!);
    if (NAMED.test(passage)) for (const match of passage.matchAll(CALLED)) add(match[2]!, match[1]!);
  }
  return terms;
}

const SAYS_WE =
  /\b([A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4})(?:,? (?:Inc|INC|LLC|Ltd|LTD|Limited|B\.?V|GmbH|FZ-LLC|Corp|Corporation)\.?)?,?\s*(?:and its [\w ,]{3,60})?(?:\([^)]{0,120}\)\s*)?\((?=[^)]{0,160}["'“‘](?:[Ww]e|[Uu]s|[Oo]ur|WE|US|OUR)\b)/;

/** "how we, Acme Communications Inc. (“Acme”), use it" */
const WE_ARE =
  /\b(?:[Ww]e|[Uu]s),? ([A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,4}(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|AG|SA|BV|AB)\.?)) \((?:the |hereinafter |or )*["“]([A-Z][\w ]{1,30}?),?["”]\)/;
/** "with companies or individuals outside of Acme unless …": whose policy it is. */
const OUTSIDE_OF =
  /\bwith (?:any )?(?:companies|organi[sz]ations|individuals|people|anyone)\b[^.;:]{0,50}? outside (?:of )?([A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,2})(?=[,.:]| (?:unless|except|if|when|with|for|without)\b)/;

/** The name that a text says others stand outside of, where it speaks of it as of who does something. */
function nameOthersAreOutside(passages: readonly string[]): string[] {
  for (const passage of passages) {
    const name = passage.includes(' outside ') ? OUTSIDE_OF.exec(passage.slice(0, 2000))?.[1] : undefined;
    if (name === undefined || !isName(name)) continue;
    const acts = [' may ', ' will ', ' processes ', ' collects ', ' uses ', ' shares ', ' does ', ', Inc'];
    if (passages.some((other) => acts.some((act) => other.includes(`${name}${act}`))))
      return [name.toLowerCase()];
  }
  return [];
}

/** True for a name that is more than a country, a kind of company or a word for the service. */
function isName(name: string): boolean {
  return name
    .split(' ')
    .some((word) => !NO_COMPANY.has(word) && !/^(the|ltd|limited|inc|llc|media|group|ab|pbc)\.?$/.test(word));
}

/** What the service calls itself, from "Acme Inc. (“Acme”, “we”)". */
export function namesOf(passages: readonly string[]): string[] {
  for (const passage of passages.slice(0, 60)) {
    const head = passage.slice(0, 2000);
    const called = WE_ARE.exec(head);
    if (called)
      return [...new Set([called[1]!, called[2]!].map((name) => name.toLowerCase()))].filter(isName);
    const match = SAYS_WE.exec(head);
    if (!match || !/^[A-Z]/.test(match[1]!)) continue;
    const rest = passage.slice(match.index + match[0].length, match.index + match[0].length + 160);
    const before = match[0].slice(match[1]!.length);
    const bracket = `${before} ${rest.split(')')[0] ?? ''}`;
    const quoted = [...bracket.matchAll(/["'“‘]([A-Z][\w ]{1,30}?),?["'”’]/g)]
      .map((m) => m[1]!)
      .filter((name) => !/^(We|Us|Our|You|Services?|Company)$/i.test(name));
    const names = [match[1]!.replace(/^(?:At|By|Here at|We at|Welcome to) /, ''), ...quoted];
    return [...new Set(names.map((name) => name.toLowerCase()))].filter(isName);
  }
  return nameOthersAreOutside(passages);
}
