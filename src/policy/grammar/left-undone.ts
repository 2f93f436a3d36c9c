import type { Rule } from './rewriting.ts';

/** "Your location is collected by nobody." */
const BY_NOBODY =
  /\b(is|are|was|were|(?:will|can|may|could|shall) be) ([a-z]+(?:ed|ad|en|pt|old|ent|een|nown|ored))((?: (?!by\b)[^,.;:\s]+){0,6}?) by (?:nobody|no one|no-one)(?: at all)?(?=[.,;:)]|$| (?:and|or|at|in|on|when|while|if|for|with|here)\b)/gi;
/** "We keep others from collecting it." */
const KEEP_FROM =
  /\b(keep|keeps|kept|stop|stops|stopped) ((?:(?:others|anyone|anybody|anything|everyone|them|it|ourselves|third parties|advertisers|trackers|people|(?:our|the|other|your|all) [\w-]+) )?)from (?=[a-z]+ing\b)/gi;
const HINDERS: Readonly<Record<string, [string, string]>> = {
  keep: ['prevent', 'refrain'],
  keeps: ['prevents', 'refrains'],
  kept: ['prevented', 'refrained'],
  stop: ['prevent', 'refrain'],
  stops: ['prevents', 'refrains'],
  stopped: ['prevented', 'refrained'],
};

/** Turns in which something is not done: by anybody, or by those whom one keeps from it. */
export const LEFT_UNDONE: readonly Rule[] = [
  [
    BY_NOBODY,
    (_, be: string, done: string, rest: string) =>
      `${/ be$/i.test(be) ? be.replace(/ be$/i, ' not be') : `${be} not`} ${done}${rest} by anyone`,
  ],
  [
    KEEP_FROM,
    (_, verb: string, whom: string) => `${HINDERS[verb.toLowerCase()]![whom === '' ? 1 : 0]} ${whom}from `,
  ],
];
