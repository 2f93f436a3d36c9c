import { NO_COMPANY } from './grammar/named-others.ts';

const NAME = "[A-Z][\\w&'\u2019-]*(?: [A-Z][\\w&'\u2019-]*){0,2}";
/** A name that does what a policy tells of: "Acme may collect", "how Acme shares". */
const DOES = new RegExp(
  `(?:^|[.;:,)] |\\b(?:and|that|how|what|which|when|if|because|While) )(${NAME}) (?:(?:may|will|does|do|can|also|shall|must|never|not|only|always|currently) )*(?:collect|use|share|disclose|process|store|retain|sell|receive|transfer|obtain|provide)(?:s|es)?\\b`,
  'g',
);
/** "Acme's privacy policy", "By using Acme". */
const ITS_OWN = new RegExp(
  `\\b(${NAME})(?:'s|\u2019s|') (?:[Pp]rivacy|[Ww]ebsites?|[Ss]ervices?|[Tt]erms)\\b|\\b[Bb]y using (${NAME})(?=[,. ])`,
  'g',
);

/** So often a name must do what only the service itself would do. */
const LEAST_DEEDS = 4;
/** So often it must stand in the text. */
const LEAST_MENTIONS = 8;
const MAX_CHARACTERS = 400_000;

function isNoName(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some(
      (word) =>
        NO_COMPANY.has(word) ||
        /^(we|you|they|it|the|this|our|your|these|other|such|any|all|if|when|to|for|in|by|with|who|what|how|please|third|only)$/.test(
          word,
        ),
    );
}

function mentions(text: string, name: string): number {
  return text.split(name).length - 1;
}

/**
 * The name by which a document speaks of the service, lower case, where it is called otherwise in the app: Anthropic in the
 * policy of Claude. It is the name that does most of what the document tells of; empty where the service's own name
 * stands in the text as often, or no name stands out.
 */
export function ownNameByUse(text: string, service: string): string {
  const read = text.slice(0, MAX_CHARACTERS);
  const deeds = new Map<string, number>();
  for (const [, name] of read.matchAll(DOES))
    if (name && !isNoName(name)) deeds.set(name, (deeds.get(name) ?? 0) + 1);
  for (const [, its, using] of read.matchAll(ITS_OWN)) {
    const name = its ?? using ?? '';
    if (deeds.has(name)) deeds.set(name, deeds.get(name)! + 1);
  }
  const ranked = [...deeds].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < LEAST_DEEDS || (second && second[1] * 2 > first[1])) return '';
  const often = mentions(read, first[0]);
  if (often < LEAST_MENTIONS || (service !== '' && mentions(read, service) * 2 > often)) return '';
  return first[0].toLowerCase();
}

/** "Acme Privacy Policy", "Privacy Notice of Acme", a title alone. */
const TITLE = new RegExp(
  `^(?:(?:The )?(${NAME}?) (?:Privacy|Data Protection) (?:Policy|Notice|Statement)|(?:Privacy|Data Protection) (?:Policy|Notice|Statement) (?:of|for|[-–|]) (${NAME}))(?![\\w’'])`,
);
/** Words of a title that say which policy it is, and not whose. */
const WHICH_POLICY =
  /(?:['’]s|s['’])$|^(?:Our|Full|Global|General|Customer|Consumer|User|Website|Online|Supplemental|Regional|European|Candidate|Employee|Job|Marketing|Mobile|Product|Children|Updated|Previous|Current|Old|New)$/;
/** Passages among which a document's title stands. */
const TITLES = 6;
/** So often a text speaks of the one whom its title names. */
const LEAST_OF_TITLE = 5;

/** Whose policy a document says in its title that it is, lower case; empty where it says nobody's. */
export function nameInTitle(passages: readonly string[], text: string): string {
  const read = text.slice(0, MAX_CHARACTERS);
  for (const passage of passages.slice(0, TITLES)) {
    const match = TITLE.exec(passage.slice(0, 200));
    const name = match?.[1] ?? match?.[2] ?? '';
    if (name === '' || isNoName(name) || name.split(' ').some((word) => WHICH_POLICY.test(word))) continue;
    if (mentions(read, name) >= LEAST_OF_TITLE) return name.toLowerCase();
  }
  return '';
}
