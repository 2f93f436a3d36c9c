import { cued } from './cued.ts';
import type { Rule } from './rewriting.ts';

/** What a person may do against it. */
const DO =
  '(?:disable|turn off|switch off|opt out|block|refuse|reject|deactivate|uninstall|decline|deny|stop|prevent|disallow|withhold|object|choose not to|revoke|withdraw)';
/** What then no longer happens. */
const DENIED =
  '(?:we|your|the|no|this|that|these|those|such|it|they|nothing)\\b(?:(?!\\b(?:and|but|if|or|who|which|that)\\b)[^.;:,]){0,60}?(?:(?<=\\bno [^.;:,]{0,60})|\\b(?:not|never|no longer|stops?)\\b)';
/** "You may turn it off, and we will not collect it." */
const MAY_AND = new RegExp(
  `(?:\\byou (?:can|may|could|might)(?: (?:also|always|simply|then|choose to|decide to))? |^(?:please |simply |just )?)(${DO}\\b[^.;:]{0,100}?),? and (?=${DENIED})`,
  'gi',
);

const TAKES = cued(
  new RegExp(
    `\\b(?:you (?:can|may|could|might)(?: [a-z]+)?|^(?:please |simply |just )?) ?${DO}\\b[^.;:]*$`,
    'i',
  ),
);
/** True where a clause gives the person an option against it: what follows with "and" is what comes of that. */
export function isOption(clause: string): boolean {
  return TAKES.test(clause);
}

/** "You may mark a post as private so that it is not shown to others." */
const MAY_SO = new RegExp(
  `\\byou (?:can|may|could|might)(?: (?:also|always|simply|then|choose to|decide to))? ((?:designate|mark|set|make|flag|keep|change|adjust|configure|choose|restrict|limit|hide|lock)\\b[^.;:]{0,90}?),? so(?: that)? (?=${DENIED})`,
  'gi',
);

const ifTaken = (_: string, option: string, at: unknown): string =>
  `${at === 0 ? 'I' : 'i'}f you ${option[0]!.toLowerCase()}${option.slice(1)}, `;

/** An option, and what does not happen where it is taken: "if you turn it off, we will not collect it". */
export const OPTION_THEN: readonly Rule[] = [
  [MAY_SO, ifTaken],
  [MAY_AND, ifTaken],
];
