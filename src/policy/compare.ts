import type { Claim } from '../model/claim.ts';
import { type DataType, groupOf } from '../model/data-types.ts';
import type { Action, ClaimRecipient, Polarity, Purpose } from '../model/vocabulary.ts';
import { type Capture, type CaptureVerdict, judgeCaptures } from './capture.ts';
import { denialsOfAllElse, describe, type Hedge, hedgeOf } from './describe.ts';
import { type Fact, factsOf, keyOf, opposite } from './facts.ts';
import { claimIsNews, conditionIsNews, isExampleOf, isTied, purposeIsNews } from './news.ts';
import { periodOf } from './periods.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { alikeAmong, SpokenSentences, Statements } from './statements.ts';
import { TextIndex } from './text-overlap.ts';

/** One reading to compare: a {@link PolicyReading} or a kept version of it. */
export interface Comparable extends Capture {
  claims: readonly Claim[];
}

export type ChangeKind = 'added' | 'removed' | 'broadened' | 'narrowed' | 'turned';

/** What changed in what a policy claims: one deed to one recipient, with the data types it changed for. */
export interface PolicyChange {
  kind: ChangeKind;
  actor: string;
  action: Action;
  /** Of the newer claim; of the older where the claim is gone. */
  polarity: Polarity;
  recipient: ClaimRecipient;
  data: DataType[];
  /** Purposes that are new (broadened), gone (narrowed) or those of the claim. */
  purpose: Purpose[];
  /** Of those that the change speaks of. */
  hedge: Hedge;
  /** Claims of the older and of the newer text that it rests on. */
  before: Claim[];
  after: Claim[];
  /** Those of them that the change speaks of: of the newer text, or of the older where they are gone. */
  said: Claim[];
  /** How long the data is kept, where that is what changed. */
  period?: { before: string; after: string };
  /** For a person, one line. */
  summary: string;
}

export interface PolicyComparison {
  capture: CaptureVerdict;
  changes: PolicyChange[];
  /** New or lost statements that are no claim about data but that people look for: advertising, opt-out, ownership. */
  remarks: Remark[];
}

/** Purposes beyond the service that was asked for: a new one is news. */
const FOR_OWN_ENDS: ReadonlySet<Purpose> = new Set([
  'advertising',
  'marketing',
  'analytics',
  'personalise',
  'research',
]);

function change(
  kind: ChangeKind,
  fact: Fact,
  purpose: Purpose[],
  before: Claim[],
  after: Claim[],
  said: Claim[],
): PolicyChange {
  return {
    kind,
    actor: fact.actor,
    action: fact.action,
    polarity: fact.polarity,
    recipient: fact.recipient,
    data: [fact.type],
    purpose,
    hedge: hedgeOf(said),
    before,
    after,
    said,
    summary: '',
  };
}

/** Purposes of the service's own that a change names, as one word. */
const ownEnds = ({ purpose }: PolicyChange) =>
  purpose
    .filter((p) => FOR_OWN_ENDS.has(p))
    .sort()
    .join('+');

const purposesOf = (claims: readonly Claim[]): Purpose[] => [...new Set(claims.flatMap((c) => c.purpose))];

/** Joins changes that differ only in the data type; what is said to be for an end of the service's own is so for each. */
function grouped(changes: readonly PolicyChange[]): PolicyChange[] {
  const out: PolicyChange[] = [];
  for (const c of changes) {
    const like = out.find(
      (o) =>
        o.kind === c.kind &&
        o.actor === c.actor &&
        o.action === c.action &&
        o.polarity === c.polarity &&
        o.recipient === c.recipient &&
        o.hedge === c.hedge &&
        o.period?.before === c.period?.before &&
        o.period?.after === c.period?.after &&
        ownEnds(o) === ownEnds(c),
    );
    if (!like) out.push({ ...c, data: [...c.data], purpose: [...c.purpose] });
    else {
      like.data.push(...c.data.filter((t) => !like.data.includes(t)));
      like.purpose = like.purpose.filter((p) => c.purpose.includes(p));
      like.before.push(...c.before.filter((x) => !like.before.includes(x)));
      like.after.push(...c.after.filter((x) => !like.after.includes(x)));
      like.said.push(...c.said.filter((x) => !like.said.includes(x)));
    }
  }
  return out.map((c) => ({ ...c, summary: summaryOf(c) }));
}

function summaryOf(c: PolicyChange): string {
  const purpose = c.purpose.filter((p) => p !== 'unspecified' || c.purpose.length === 1);
  const time = c.period ? ` (${c.period.after}, before ${c.period.before})` : '';
  const said = `${describe({ ...c, purpose })}${time}`;
  // A purpose that is gone is in the older text alone: what is broader by it is that it is no longer denied.
  const isGone = c.said.length > 0 && c.said.every((claim) => c.before.includes(claim));
  switch (c.kind) {
    case 'added':
      return `now stated: ${said}`;
    case 'removed':
      return `no longer stated: ${said}`;
    case 'turned':
      return `turned: ${said} (the opposite was stated before)`;
    case 'broadened':
    case 'narrowed':
      return `${c.kind}: ${isGone ? 'no longer stated: ' : ''}${said}`;
  }
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
  for (const [key, fact] of now) {
    const was = old.get(key);
    if (was) {
      changes.push(...shifts(was, fact, older, newer));
      continue;
    }
    if (isExample(fact, old)) continue;
    const turned = old.get(keyOf({ ...fact, polarity: opposite(fact.polarity) }));
    const stillSaid = now.has(keyOf({ ...fact, polarity: opposite(fact.polarity) }));
    // "We never share it" without its "never" has no word that is new: then the news is what is gone.
    const isUnsaid =
      turned !== undefined && !stillSaid && turned.claims.every((c) => isUnsaidBy(newer, c, fact.type));
    const isNews = turned ? isUnsaidBy : isMissingIn;
    const news = fact.claims.filter((c) => isUnsaid || isNews(older, c, fact.type));
    if (news.length === 0) continue;
    changes.push(
      change(
        turned && !stillSaid && [...news, ...turned.claims].some(isOpenDenial) ? 'turned' : 'added',
        fact,
        purposesOf(news),
        turned?.claims ?? [],
        news,
        news,
      ),
    );
  }
  for (const [key, fact] of old) {
    const contrary = keyOf({ ...fact, polarity: opposite(fact.polarity) });
    // What stood beside it before says nothing of where it went.
    if (now.has(key) || isExample(fact, now) || (now.has(contrary) && !old.has(contrary))) continue;
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
    changes: grouped(changes.map(hedged)).sort((a, b) => weight(a) - weight(b)),
    remarks: remarksOn(before.text, after.text, beforeIndex, afterIndex),
  };
}

/** A text, for asking what it says. */
interface Version {
  index: TextIndex;
  statements: Statements;
}

/** Whether a version does not say what a claim of the other does: its words are missing, no one
 * sentence has them all, or its like denies where it does not. */
function isUnsaidBy(other: Version, claim: Claim, type: DataType): boolean {
  return (
    claimIsNews(claim, type, other.index) ||
    !other.statements.state(claim, type) ||
    other.statements.turns(claim)
  );
}

/**
 * The same, and neither has it a sentence that says it in other words, for all ends of the service's own that the claim
 * has: a reader may take those otherwise.
 */
function isMissingIn(other: Version, claim: Claim, type: DataType): boolean {
  const ends = claim.purpose.filter((p) => FOR_OWN_ENDS.has(p));
  return isUnsaidBy(other, claim, type) && !other.statements.rewords(claim, type, ends);
}

/** Purposes of the service's own that claims of a fact name and another version does not name so. */
function newPurposes(fact: Fact, than: Fact, other: Version): Purpose[] {
  const isNew = (p: Purpose) => (c: Claim) =>
    c.purpose.includes(p) &&
    (purposeIsNews(c, p, other.index) || !other.statements.state(c, fact.type, p)) &&
    !other.statements.rewords(c, fact.type, [p]);
  return [...fact.purposes].filter(
    (p) => FOR_OWN_ENDS.has(p) && !than.purposes.has(p) && fact.claims.some(isNew(p)),
  );
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
  const isForAll = wider.purpose.every((p) => p === 'unspecified');
  return (
    (wider.conditions.length === 0 || claim.conditions.length > 0) &&
    (isForAll || claim.purpose.every((p) => wider.purpose.includes(p)))
  );
}

/** What a clause begins with that tells when a statement holds. */
const OCCASION =
  /^(?:if|unless|when(?:ever)?|where|in (?:the |any )?(?:case|event)|until|once|after|while|as long|provided)\b/i;

/** A denial at large or without consent: one on another occasion says nothing of what is done beside it. */
function isOpenDenial(claim: Claim): boolean {
  if (claim.polarity !== 'denied') return false;
  return !claim.conditions.some((c) => OCCASION.test(c)) || hedgeOf([claim]) === 'consent';
}

const KINDS: readonly ChangeKind[] = ['turned', 'broadened', 'added', 'narrowed', 'removed'];
const ACTION_ORDER: readonly Action[] = ['sell', 'share', 'collect', 'use', 'store'];

/** What a person wants to hear first: sharing and selling before keeping, affirmed before denied, typed before general. */
function weight(c: PolicyChange): number {
  const general = c.data.every((t) => t === 'unspecified') ? 1 : 0;
  return (
    ACTION_ORDER.indexOf(c.action) * 40 +
    KINDS.indexOf(c.kind) * 4 +
    (c.polarity === 'denied' ? 2 : 0) +
    general
  );
}

/** A claim that stands in both: purposes that came or went, a condition that came or went. */
function shifts(was: Fact, is: Fact, older: Version, newer: Version): PolicyChange[] {
  const out = conditionShifts(was, is, older.index, newer.index);
  if (is.action === 'store') out.push(...periodShifts(was, is));
  if (is.action === 'collect' || is.action === 'store') return out;
  const came = newPurposes(is, was, older);
  const went = newPurposes(was, is, newer);
  // A denial that names one purpose more denies more; the practice is the narrower for it.
  const [wider, closer]: ChangeKind[] =
    is.polarity === 'affirmed' ? ['broadened', 'narrowed'] : ['narrowed', 'broadened'];
  const naming = (claims: readonly Claim[], ends: readonly Purpose[]) =>
    claims.filter((c) => c.purpose.some((p) => ends.includes(p)));
  if (came.length > 0) out.push(change(wider!, is, came, was.claims, is.claims, naming(is.claims, came)));
  if (went.length > 0) out.push(change(closer!, was, went, was.claims, is.claims, naming(was.claims, went)));
  return out;
}

/** A sentence that tells how long data is kept, or when it goes, with another period than before. */
function periodShifts(was: Fact, is: Fact): PolicyChange[] {
  const timed = (fact: Fact) =>
    fact.claims.flatMap((claim) => {
      const period = periodOf(claim.quote ?? '');
      return period ? [{ claim, period }] : [];
    });
  const [older, newer] = [timed(was), timed(is)];
  type Timed = (typeof older)[number];
  const like = (one: Timed, all: readonly Timed[]) => {
    const found = alikeAmong(
      one.claim,
      all.map(({ claim }) => claim),
    );
    return all.filter(({ claim }) => found.includes(claim));
  };
  const stands = (one: Timed, all: readonly Timed[]) => all.some((o) => o.period.days === one.period.days);
  for (const one of newer) {
    const before = like(one, older);
    const [first] = before;
    if (!first || stands(one, before) || stands(first, like(first, newer))) continue;
    const kind = one.period.days > first.period.days ? 'broadened' : 'narrowed';
    const period = { before: first.period.words, after: one.period.words };
    return [{ ...change(kind, is, ['unspecified'], [first.claim], [one.claim], [one.claim]), period }];
  }
  return [];
}

/** A person's condition that came or went: with it less is affirmed, and less denied. */
function conditionShifts(was: Fact, is: Fact, beforeIndex: TextIndex, afterIndex: TextIndex): PolicyChange[] {
  const [looser, tighter]: ChangeKind[] =
    is.polarity === 'affirmed' ? ['broadened', 'narrowed'] : ['narrowed', 'broadened'];
  const gone = !is.claims.some(isTied) && was.claims.every((c) => conditionIsNews(c, afterIndex));
  if (gone) return [change(looser!, is, ['unspecified'], was.claims, is.claims, is.claims)];
  const came = !was.claims.some(isTied) && is.claims.every((c) => conditionIsNews(c, beforeIndex));
  return came ? [change(tighter!, is, ['unspecified'], was.claims, is.claims, is.claims)] : [];
}
