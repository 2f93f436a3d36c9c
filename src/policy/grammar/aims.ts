import type { SubjectRole } from './roles.ts';
import { isAdverb } from './words.ts';

/** "Our policy is to collect …" */
const AIMS = /^our (\w+ )?(policy|practice|approach|goal|aim|intention|objective|rule|principle)\b/;

/** "Acme's policy is to …" */
const OWN_AIM = /\bpolicy$/;

/** "It is Acme's policy not to collect …", not "it is against our policy to …". */
const IS_POLICY =
  /^(?!(against|contrary|outside|in|under|not|beyond|within|a|an|no) )[\w.]+ (\w+ )?(policy|practice|principle)$/;

/** True where an infinitive after "be" is said to be what the service does. `between`: the words between the two. */
export function isAim(between: readonly string[], subject: SubjectRole): boolean {
  const plain = between.filter((x) => !isAdverb(x) && x !== 'therefore').join(' ');
  return (
    (between.length === 0 && AIMS.test(subject.first)) ||
    (between.length === 0 && subject.parties[0]?.kind === 'self' && OWN_AIM.test(subject.first)) ||
    AIMS.test(plain) ||
    (subject.word === 'it' && IS_POLICY.test(plain))
  );
}
