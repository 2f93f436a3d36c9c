import { isGroup } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { readObject } from './objects.ts';

const ASKS = new Set(['ask', 'prompt']);
const ASKING =
  /^(forms?|pages?|sites?|websites?|apps?|applications?|surveys?|questionnaires?|wizards?|process)$/;

/** Those who use the service, and no others. */
const MEMBERS =
  /^(?:(?:the|our|all|any|some|registered|new|individual) )*(?:users?|members|customers|visitors|guests|players|subscribers|people|persons?|individuals)\b/;

/** "You will be asked for your name", "the form asks for your name": what is asked for is collected. */
export function asksFor(c: ClauseContext): Draft[] {
  const { g } = c;
  if (!ASKS.has(g.lemma) || c.denied || g.negated || c.s.tokens[g.last + 1]?.low !== 'for') return [];
  const asked =
    g.passive && (c.role.role === 'user' || (c.role.role === 'third' && MEMBERS.test(c.role.first)));
  const asks = !g.passive && ASKING.test(c.role.word);
  if (!(asked || asks) || g.kind !== 'main') return [];
  const object = readObject(c.s, c.k, g.last + 2, c.end);
  const first = object.mentions[0];
  if (!first || first.first > g.last + 6) return [];
  const types = object.types.filter((t) => t !== 'unspecified' && !isGroup(t));
  return types.length > 0 ? [c.draft('collect', types, 'self', 'asks-for', 0.65)] : [];
}
