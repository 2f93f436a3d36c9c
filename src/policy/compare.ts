import type { Claim } from '../model/claim.ts';
import { type DataType, groupOf } from '../model/data-types.ts';
import { type Capture, type CaptureVerdict, judgeCaptures } from './capture.ts';
import { asOneRule, change, grouped, type PolicyChange, purposesOf, weight } from './changes.ts';
import { denialsOfAllElse, hedgeOf } from './describe.ts';
import { type Fact, factsOf, keyOf, opposite } from './facts.ts';
import { isExampleOf } from './news.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { shifts } from './shifts.ts';
import { alikeAmong, SpokenSentences, Statements } from './statements.ts';
import { TextIndex } from './text-overlap.ts';
import { isMissingIn, isUnsaidBy, type Version } from './unsaid.ts';

/** One reading to compare: a {@link PolicyReading} or a kept version of it. */
export interface Comparable extends Capture {
  claims: readonly Claim[];
}

export interface PolicyComparison {
  capture: CaptureVerdict;
  changes: PolicyChange[];
  /** New or lost statements that are no claim about data but that people look for: advertising, opt-out, ownership. */
  remarks: Remark[];
}

/**
 * What changed between two readings of a document. Reworded, moved, split or joined sentences are no news: a claim
 * counts as changed only where the words that state it are new. Where a capture lacks passages nothing is said to have
 * changed: it cannot be told what the missing passages say.
 */
export function compareReadings(before: Comparable, after: Comparable): PolicyComparison {
  const beforeIndex = new TextIndex(before.text);
  const afterIndex = new TextIndex(after.text);
  const capture = judgeCaptures(before, after, beforeIndex, afterIndex);
  if (!capture.comparable) return { capture, changes: [], remarks: [] };
  if (capture.incomplete) return { capture, changes: [], remarks: [] };
  const old = factsOf(before.claims);
  const now = factsOf(after.claims);
  const sentences = new SpokenSentences();
  const older: Version = {
    index: beforeIndex,
    statements: new Statements(before.text, before.claims, sentences, false),
  };
  const newer: Version = {
    index: afterIndex,
    statements: new Statements(after.text, after.claims, sentences, true),
  };
  const changes: PolicyChange[] = [];
  /** Facts whose contrary is stated now. */
  const answered = new Set<string>();
  for (const [key, fact] of now) {
    const was = old.get(key);
    if (was) {
      changes.push(...shifts(was, fact, older, newer));
      continue;
    }
    const contrary = keyOf({ ...fact, polarity: opposite(fact.polarity) });
    answered.add(contrary);
    if (isExample(fact, old)) continue;
    const turned = old.get(contrary);
    const stillSaid = now.has(contrary);
    // "We never share it" without its "never" has no word that is new: then the news is what is gone.
    const isUnsaid =
      turned !== undefined && !stillSaid && turned.claims.every((c) => isUnsaidBy(newer, c, fact.type));
    const isNews = turned ? isUnsaidBy : isMissingIn;
    const news = fact.claims.filter((c) => isUnsaid || isNews(older, c, fact.type));
    if (news.length === 0) continue;
    const isTurn = turned !== undefined && !stillSaid && areOpposite(news, turned.claims);
    if (!isTurn) answered.delete(contrary);
    changes.push(
      change(isTurn ? 'turned' : 'added', fact, purposesOf(news), turned?.claims ?? [], news, news),
    );
  }
  for (const [key, fact] of old) {
    // What turned, or reads otherwise in the same words, is told already or is no news.
    if (now.has(key) || isExample(fact, now) || answered.has(key)) continue;
    if (isCovered(fact, now)) continue;
    const gone = fact.claims.filter((c) => isMissingIn(newer, c, fact.type));
    if (gone.length === fact.claims.length)
      changes.push(change('removed', fact, purposesOf(gone), gone, [], gone));
  }

  const allElse = new Set([...denialsOfAllElse(before.claims), ...denialsOfAllElse(after.claims)]);
  const hedged = (c: PolicyChange): PolicyChange => {
    const plain = c.said.filter((claim) => !allElse.has(claim));
    return { ...c, hedge: plain.length > 0 ? hedgeOf(plain) : 'otherwise' };
  };
  return {
    capture,
    changes: grouped(asOneRule(changes.map(hedged))).sort((a, b) => weight(a) - weight(b)),
    remarks: remarksOn(before.text, after.text, beforeIndex, afterIndex),
  };
}

/** True where the other text says the same of a group of data that this one gives an example of: it says no more by it. */
function isExample(fact: Fact, other: ReadonlyMap<string, Fact>): boolean {
  const group = groupOf(fact.type);
  if (other.has(keyOf({ ...fact, polarity: opposite(fact.polarity) }))) return false;
  return other.has(keyOf({ ...fact, type: group })) && fact.claims.every((c) => isExampleOf(group, c));
}

/**
 * True where the other text says the same of more: of the group that the data is of, or of any in a sentence that is
 * much like it. "We share your information" in place of "we share information about your activity" ends nothing.
 */
function isCovered(fact: Fact, other: ReadonlyMap<string, Fact>): boolean {
  const group = groupOf(fact.type);
  const claimsOf = (type: DataType) => other.get(keyOf({ ...fact, type }))?.claims ?? [];
  const isIn = (c: Claim, wider: readonly Claim[]) => wider.some((w) => bindsAsFar(w, c));
  if (group !== 'unspecified' && fact.claims.every((c) => isIn(c, claimsOf(group)))) return true;
  const wider = claimsOf('unspecified');
  return fact.claims.some((c) => isIn(c, alikeAmong(c, wider)));
}

/** Whether a statement of more says of each part what another says of it: on no condition that is not the other's. */
function bindsAsFar(wider: Claim, claim: Claim): boolean {
  if (claim.polarity === 'affirmed') return true;
  return (
    (wider.conditions.length === 0 || claim.conditions.length > 0) &&
    (isAtLarge(wider) || claim.purpose.every((p) => wider.purpose.includes(p)))
  );
}

/** What a clause begins with that tells when a statement holds. */
const OCCASION =
  /^(?:if|unless|when(?:ever)?|where|in (?:the |any )?(?:case|event)|until|once|after|while|as long|provided)\b/i;

const isAtLarge = ({ purpose }: Claim): boolean => purpose.every((p) => p === 'unspecified');

/**
 * A denial at large, for an end that it names or without consent: one on another occasion, or of some of it, says nothing
 * of what is done beside it.
 */
function isOpenDenial(claim: Claim): boolean {
  if (claim.polarity !== 'denied') return false;
  if (hedgeOf([claim]) === 'consent') return true;
  return isAtLarge(claim) ? claim.conditions.length === 0 : !claim.conditions.some((c) => OCCASION.test(c));
}

/** Whether some of these claims deny what some of those affirm: at large, or for an end that those name, too. */
function areOpposite(some: readonly Claim[], others: readonly Claim[]): boolean {
  const open = [...some, ...others].filter(isOpenDenial);
  const affirmed = [...some, ...others].filter((c) => c.polarity === 'affirmed');
  const meets = (d: Claim) => (a: Claim) => isAtLarge(d) || d.purpose.some((p) => a.purpose.includes(p));
  return open.some((d) => affirmed.some(meets(d)));
}
