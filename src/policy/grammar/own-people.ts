import { goesOn } from './party-heads.ts';
import type { Token } from './token.ts';
import { COORDINATORS } from './words.ts';

/** Those who look after a service. */
const KEEPERS = /^(?:administrator|admin|sysadmin|moderator|maintainer|volunteer|caretaker)$/;
/** Those who are its people whatever they do, so that the book knows them: a keeper beside them is one of these too. */
const PEOPLE = /^(?:staff|employee|personnel|worker|engineer|crew|team)$/;
/** Who runs something: "our server operators", but "our network operators" may be other firms. */
const RUNS = /^(?:operator|owner|host)$/;
const RUN = /^(?:server|homeserver|instance|system|site|website|relay|forum|database)$/;
/** What they look after, or what they are. */
const WHAT =
  /^(?:server|homeserver|instance|system|site|website|network|service|forum|database|community|content|platform|security|safety|abuse|moderation|support|technical|trained|human|own|paid|unpaid|dedicated|voluntary|volunteer|moderator|administrator|authori[sz]ed|trusted|appointed|global|core)$/;
const LINK = /^(?:,|\/|&)$/;

/** The last word of the noun that starts at a word: "server administrators", "volunteer moderators"; -1 for none. */
function keepersAt(tokens: readonly Token[], first: number, beside: boolean): number {
  for (let i = first; i < Math.min(tokens.length, first + 4); i++) {
    const { stem, possessive } = tokens[i]!;
    if (possessive) return -1;
    const ends = !goesOn(tokens, i + 1);
    if (ends && KEEPERS.test(stem)) return i;
    if (ends && PEOPLE.test(stem) && (beside || KEEPERS.test(tokens[i - 1]!.stem))) return i;
    if (ends && RUNS.test(stem)) return RUN.test(tokens[i - 1]?.stem ?? '') ? i : -1;
    if (!WHAT.test(stem)) return -1;
  }
  return -1;
}

/** What a part of a company looks after: "engineering", "customer support". */
const TRADE =
  /^(?:engineering|technical|technology|support|legal|product|safety|security|trust|moderation|customer|service|care|success|research|sales|operations?|finance|accounting|human|resource|it|development|analytics|compliance|privacy|policy|design|integrity|billing|administrative|other|internal)$/;
const PART = /^(?:team|staff|department|personnel|unit)$/;

/** "our engineering, legal and other support teams": the last word of several parts of one company, or -1. */
function teamsAt(tokens: readonly Token[], first: number): number {
  let joined = false;
  for (let i = first; i < Math.min(tokens.length, first + 14); i++) {
    const { low, stem, possessive } = tokens[i]!;
    if (possessive) return -1;
    if (LINK.test(low) || COORDINATORS.has(low)) joined = true;
    else if (PART.test(stem)) return joined && !goesOn(tokens, i + 1) ? i : -1;
    else if (!TRADE.test(stem)) return -1;
  }
  return -1;
}

const FIRM =
  /^(?:company|organi[sz]ation|firm|business|group|foundation|association|charity|nonprofit|studio)$/;

/** "our nonprofit organization's team": the last word of those who work for what is the service's own, or -1. */
function firmsPeopleAt(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    if (!tokens[i]!.possessive) continue;
    const works = FIRM.test(tokens[i]!.stem) && PEOPLE.test(tokens[i + 1]?.stem ?? '');
    return works && !goesOn(tokens, i + 2) ? i + 1 : -1;
  }
  return -1;
}

/** The last word of what else is said to be theirs: "our staff, moderators and administrators". */
function withThoseBeside(tokens: readonly Token[], last: number): number {
  let end = last;
  for (let i = last + 1; i < tokens.length; i = end + 1) {
    let at = i;
    while (LINK.test(tokens[at]?.low ?? '') || COORDINATORS.has(tokens[at]?.low ?? '')) at++;
    if (tokens[at]?.low === 'our') at++;
    const next = at === i ? -1 : keepersAt(tokens, at, true);
    if (next < 0) return end;
    end = next;
  }
  return end;
}

/**
 * "Our administrators have access to it", "Pigeon's moderators", "our staff and volunteers": people of the service
 * itself, whose access is no disclosure; the index of the last word, or -1. Those of a group or of a customer are none:
 * "our group administrators". `named`: the last word of the service's name that stands there, or -1.
 */
export function ownPeopleAt(tokens: readonly Token[], first: number, named: number): number {
  const owned = named >= 0 ? tokens[named]!.possessive : /^(?:our|my)$/.test(tokens[first]!.low);
  if (!owned) return -1;
  const from = (named >= 0 ? named : first) + 1;
  const ofFirm = named >= 0 ? -1 : firmsPeopleAt(tokens, from);
  if (ofFirm >= 0) return ofFirm;
  const last = keepersAt(tokens, from, false);
  if (last >= 0) return withThoseBeside(tokens, last);
  const teams = teamsAt(tokens, from);
  if (teams >= 0) return teams;
  if (!PEOPLE.test(tokens[from]?.stem ?? '')) return -1;
  const all = withThoseBeside(tokens, from);
  return all > from ? all : -1;
}

const SERVICE = /^(?:server|homeserver|instance|system|site|website|network|service|forum|platform)$/;
const OF = /^(?:of|at|for|on|behind)$/;

/** "The administrators of our server", "maintainers at Pigeon": the index of the last word of whom they work for, or -1. */
export function keepersOfOurs(
  tokens: readonly Token[],
  first: number,
  nameAt: (i: number) => number,
): number {
  const head = tokens[first]!.low === 'the' ? first + 1 : first;
  const { stem, possessive } = tokens[head] ?? tokens[first]!;
  if (possessive || !(KEEPERS.test(stem) || /^(?:operator|owner)$/.test(stem))) return -1;
  if (!OF.test(tokens[head + 1]?.low ?? '')) return -1;
  const named = nameAt(head + 2);
  if (named >= 0) return tokens[named]!.possessive || goesOn(tokens, named + 1) ? -1 : named;
  if (tokens[head + 2]?.low !== 'our') return -1;
  for (let i = head + 3; i < Math.min(tokens.length, head + 6); i++) {
    if (tokens[i]!.possessive || !WHAT.test(tokens[i]!.stem)) return -1;
    if (SERVICE.test(tokens[i]!.stem) && !goesOn(tokens, i + 1)) return i;
  }
  return -1;
}
