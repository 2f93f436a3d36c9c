import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';

const SETS = /^(?:use|set|place|deploy|employ|install|drop|collect|access)$/;
const TOOLS =
  /^(?:cookies?|beacons?|pixels?|tags?|sdks?|identifiers?|technolog(?:y|ies)|scripts?|trackers?)$/;
/** Words between what others do and the tools they do it with, at most. */
const REACH = 8;

/** "We allow others to use cookies and beacons": whoever these are, they are not the people who use the service. */
export function setsTools(tokens: readonly Token[], p: PartyMention): boolean {
  if (p.kind !== 'users' || tokens[p.last]!.low !== 'others' || p.first !== p.last) return false;
  const bare = tokens[p.last + 1]?.low === 'to' ? p.last + 2 : p.last + 1;
  if (!SETS.test(tokens[bare]?.low ?? '')) return false;
  return tokens.slice(bare + 1, bare + 1 + REACH).some((t) => TOOLS.test(t.low));
}
