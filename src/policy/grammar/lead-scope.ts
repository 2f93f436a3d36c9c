import { parse } from './clauses.ts';

/** "With the exception of errors:", "If you use the web app:": what all items are held to. */
const OPENS =
  /^(?:with the exception of|except(?: for| in| when| where| if)?|apart from|aside from|unless|if|when|where|whenever|in (?:the )?(?:case|event)|as long as|provided that|for (?:users?|customers|members|people)|outside of)\b[^:]{3,300}:\s*$/i;

/** What a list's lead that is no clause of its own holds its items to, as written; null for every other lead. */
export function leadScope(lead: string): string | null {
  if (!OPENS.test(lead)) return null;
  const scope = lead.replace(/\s*:\s*$/, '');
  const isClause = parse(scope, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  return isClause ? null : scope;
}
