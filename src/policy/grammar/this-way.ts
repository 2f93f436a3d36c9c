import { rewriter } from './rewriting.ts';

/** What is made out or done for people with what was just told of. */
const THEN =
  '(?=(?:know|find|see|tell|recogni[sz]e|prevent|protect|detect|make|help|offer|show|improve|understand|ensure|keep|avoid|identify|connect|suggest|recommend|reach|verify|check|stop|fix|provide|personali[sz]e|tailor|measure|learn|determine|block|spot|match|remember|deliver)\\b)';

/** "This way we know that you are you", "this is how we find out what to mend". */
const THIS_WAY = new RegExp(
  `^(?:(?:in )?(?:this|that) way,?|this is how|that(?:'s| is) how|so,?) we (?:can |are able to |may |will |also |try to )*${THEN}`,
  'i',
);

/** "This makes it possible to show you your friends." */
const MAKES_POSSIBLE =
  /^(this|these|that|it|they) (?:also )?makes? it (?:possible|easier|easy) (?:(?:for us|for you|for (?:others|them|(?:your|other) \w+)) )?to (?=\w)/i;

/** "From this we derive what you like." */
const FROM_THIS =
  /^(?:from (?:this|these|it|that|them|which)(?: data| information)?|on this basis|based on this|with this|using this),? we (?:can |may |also |are able to |then |will )*(derive|conclude|infer|learn|see|tell|calculate|work out|know|understand|determine|recogni[sz]e|decide|suggest|recommend|show|select|choose|create|build)s? (?=\S)/i;

/** A sentence that begins with the way in which, as one that begins with what helps. */
export const plainWays = rewriter([
  [THIS_WAY, 'This helps us to '],
  [MAKES_POSSIBLE, 'This helps us to '],
  [FROM_THIS, 'This helps us to $1 '],
]);
