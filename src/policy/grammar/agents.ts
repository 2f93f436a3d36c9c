import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';

/** Who does what is done to data. */
export interface Agents {
  self: boolean;
  user?: boolean;
  /** "by anyone but you": nobody else, the service among them. */
  anyone?: boolean;
  others: ClaimRecipient[];
}

const ASIDE = new Set(['unless', 'except']);
const ANYONE = /^by (anyone|anybody|any (other )?(person|party)|no one|nobody)\b/;

/** Who does it: the parties after "by". */
export function agents(c: ClauseContext): Agents {
  for (let i = c.start; i < c.end; i++) {
    // "unless prohibited by the user": who does that, not this.
    if (ASIDE.has(c.s.tokens[i]!.low)) break;
    if (c.s.tokens[i]!.low !== 'by' || ofAnother(c, i) || ofNoun(c, i)) continue;
    const parties = c.s.parties.filter(
      (p) => p.first > i && p.first <= i + 12 && p.first < c.end && !doesWithin(c, p.first),
    );
    const words = c.s.tokens.slice(i, i + 4).map((t) => t.low);
    const ours =
      parties.some((p) => p.kind === 'self' && p.first === i + 3) &&
      /^(at|in|within|from)$/.test(words[2] ?? '');
    if (ANYONE.test(words.join(' ')) && ours) return { self: true, others: [] };
    // "by anyone in the room", "by anyone on the internet": those who are there.
    const some =
      parties[0]?.first === i + 1 &&
      (parties[0].kind === 'users' || parties[0].kind === 'public') &&
      parties[0].last > i + 1;
    if (ANYONE.test(words.join(' ')) && !some) return { self: false, anyone: true, others: ['unspecified'] };
    // "by the relevant shop", "by the Pigeon Pay entity concerned": whoever is meant there, it is not the service.
    if (RESPECTIVE.test(words.slice(1).join(' ')))
      return {
        self: false,
        others: parties.some((p) => p.kind === 'self') ? ['partner'] : respective(c, parties),
      };
    if (parties.length === 0) return { self: false, others: [] };
    if (parties[0]!.kind === 'user') return { self: false, user: true, others: [] };
    return {
      self: parties.some((p) => p.kind === 'self'),
      others: parties[0]!.kind === 'self' ? [] : recipientsOf(parties, c.service),
    };
  }
  return { self: false, others: [] };
}

/** "by the site you visit": who acts in a clause that only says which one is meant. */
function doesWithin({ s }: ClauseContext, at: number): boolean {
  return s.groups.some((h) => h.kind === 'relative' && h.subject?.first === at && h.clauseFirst <= at);
}

const RESPECTIVE =
  /^(?:the )?(?:relevant|respective|applicable|corresponding|concerned)(?! (?:team|department|office|staff|employee)) ?/;

/** Those "by the relevant …" names, else other businesses. */
function respective(c: ClauseContext, parties: Parameters<typeof recipientsOf>[0]): ClaimRecipient[] {
  const named = recipientsOf(parties.slice(0, 1), c.service);
  return named.length > 0 && named[0] !== 'unspecified' ? named : ['partner'];
}

/** "shown to whoever is called by a member": the "by" is of a verb within, not of this one. */
function ofAnother(c: ClauseContext, by: number): boolean {
  const at = c.s.groupAt[by - 1] ?? -1;
  if (at <= c.k || at < 0) return false;
  const g = c.s.groups[at]!;
  // "sent to our vendor and kept by it": whoever is named between them is of the first.
  const apart = c.s.parties.some((p) => p.first > c.g.last && p.last < g.first);
  return apart || (g.mate < 0 && (g.shape === 'participle' || g.kind === 'relative'));
}

const DEEDS = /^(?:requests?|orders?|demands?|inquir(?:y|ies)|investigations?|use|access|processing)$/;

/** "kept for requests by the police", "used to sort it by asking you": who asks, or how it is done, and not who does it. */
function ofNoun(c: ClauseContext, by: number): boolean {
  const next = c.s.groups[c.s.groupAt[by + 1] ?? -1];
  return DEEDS.test(c.s.tokens[by - 1]?.low ?? '') || next?.shape === 'gerund';
}

/** One claim for each that does it, else one of the service. */
export function byWhom(_: ClauseContext, by: Agents, make: (actor: string) => Draft): Draft[] {
  return by.others.length === 0 ? [make('self')] : by.others.map((actor) => make(actor));
}

const DEEDS_OF_OTHERS = ['use', 'share', 'sell', 'store', 'collect'] as const;

/** "It may not be used by our vendors for any other purpose": what those who get it are forbidden. */
export function forbidsOthers(c: ClauseContext): boolean {
  const { others, self } = agents(c);
  const companies = others.length > 0 && !self && others.every((r) => r !== 'users' && r !== 'public');
  return c.g.modal === 'may' && companies && DEEDS_OF_OTHERS.some((name) => isOf(c.g.lemma, name));
}

/** "kept and shared by the shop and its affiliates": done by others, and nobody is named whom they give it to. */
export function byThem(c: ClauseContext, by: Agents): boolean {
  if (by.self || by.others.length === 0 || c.denied) return false;
  const words = c.s.tokens.slice(c.start, c.end).map((t) => t.low);
  const given = words.findIndex((low) => low === 'to' || low === 'with');
  const done = words.indexOf('by');
  return done >= 0 && (given < 0 || given > done) && JOINED_BY.test(words.slice(0, done + 1).join(' '));
}
const JOINED_BY = /^(?:(?:, |and |or |and\/or )+[a-z]+ed )*(?:, )?(?:by)$/;

/** "shared by other members": who alone does it; undefined for the service, and for what others do beside something else. */
export function doneBy(c: ClauseContext, by: Agents): ClaimRecipient | undefined {
  // "Messages sent by others", "cookies provided by them": how they come.
  if (!GIVES_ON.has(c.g.lemma)) return undefined;
  const alone = c.s.tokens[c.g.last + 1]?.low === 'by' && !by.self && c.g.mate < 0;
  return alone && !c.denied ? by.others[0] : undefined;
}
const GIVES_ON = new Set('share reshare re-share disclose distribute disseminate forward repost'.split(' '));
