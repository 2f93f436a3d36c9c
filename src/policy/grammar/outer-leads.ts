import { parse } from './clauses.ts';
import { lowerFirst, upperFirst } from './first-letter.ts';

const NESTED = /^(?<outer>[^:]{3,400}:)\s+(?<label>\p{Lu}[^:.;]{2,70}):\s*$/u;
/** "including to:", "in order to:", "For example:": a lead's end, no label. */
const OPEN = /\b(?:to|by|for|with|if|when|where|as|of|from|example|examples|following|we|you|may|can|not)$/i;

/** "When you use our app:", "Unless you turn it off:" */
const CASE = /^(?:if|when|whenever|once|unless|while|where|after|before)\b[^:.;]{3,200}:\s*$/i;
/** What such a case would make an exception, or a case within another. */
const HELD_ELSE =
  /\b(?:not|never|no|nor|except|unless|only|following (?:cases|circumstances|situations|purposes|reasons|recipients|parties))\b|^(?:if|when|where|whenever|once|while|in|for|to|with|under)\b|\b(?:if|when|where|to|with|by)\s*:\s*$/i;
/** Words that begin a sentence and are no names. */
const PLAIN = /^(?:We|You|Our|The|Other|Others|This|These|Such|All|Some|People|Users|Members)\b/;

/**
 * A case that heads a list within a list, "When you use our app:" under "We collect the following:", and the lead over it
 * as one: "When you use our app, we collect the following:"; empty for any other.
 */
export function leadInCase(outer: string, label: string): string {
  if (!CASE.test(label) || !/:\s*$/.test(outer) || outer.length > 300 || HELD_ELSE.test(outer)) return '';
  const states = (text: string) =>
    parse(text, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  const scope = label.replace(/\s*:\s*$/, '');
  if (states(scope) || !states(outer.replace(/\s*:\s*$/, '.'))) return '';
  const rest = PLAIN.test(outer) ? lowerFirst(outer) : outer;
  return `${upperFirst(scope)}, ${rest}`;
}

const NESTED_CASE = /^(?<outer>[^:]{3,300}:)\s+(?:[-*\u2022]\s+)?(?<label>[A-Z][^:.;]{3,200}:)\s*$/;

/**
 * A list within a list: of "We collect the following: Usage data:" the items end the outer lead, as the label only
 * heads them.
 */
export function outerLead(lead: string): string {
  const inCase = NESTED_CASE.exec(lead)?.groups;
  const held = inCase ? leadInCase(inCase.outer!, inCase.label!) : '';
  if (held) return held;
  const parts = NESTED.exec(lead)?.groups;
  if (!parts || OPEN.test(parts.label!)) return lead;
  const states = (text: string) =>
    parse(text, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  const label = parse(parts.label!, []);
  const heads = label.data.length > 0 && label.parties.every((p) => p.kind === 'self' || p.kind === 'user');
  return heads && !states(parts.label!) && states(parts.outer!.slice(0, -1)) ? parts.outer! : lead;
}
