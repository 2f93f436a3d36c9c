import type { Claim } from '../model/claim.ts';
import type { Purpose } from '../model/vocabulary.ts';
import { type ChangeKind, change, FOR_OWN_ENDS, type PolicyChange, purposesOf } from './changes.ts';
import type { Fact } from './facts.ts';
import { conditionIsNews, isTied, purposeIsNews } from './news.ts';
import { periodOf } from './periods.ts';
import { alikeAmong } from './statements.ts';
import { isMissingIn, type Version } from './unsaid.ts';

/** A claim that stands in both: purposes that came or went, a condition that came or went. */
export function shifts(was: Fact, is: Fact, older: Version, newer: Version): PolicyChange[] {
  const out = conditionShifts(was, is, older, newer);
  if (is.action === 'store') out.push(...periodShifts(was, is));
  if (is.action === 'collect' || is.action === 'store') return out;
  const came = newPurposes(is, was, older);
  const went = newPurposes(was, is, newer).filter((p) => !isDeniedAtLarge(p, was, is));
  // A denial that names one purpose more denies more; the practice is the narrower for it.
  const [wider, closer]: ChangeKind[] =
    is.polarity === 'affirmed' ? ['broadened', 'narrowed'] : ['narrowed', 'broadened'];
  const naming = (claims: readonly Claim[], ends: readonly Purpose[]) =>
    claims.filter((c) => c.purpose.some((p) => ends.includes(p)));
  if (came.length > 0) out.push(change(wider!, is, came, was.claims, is.claims, naming(is.claims, came)));
  if (went.length > 0) out.push(change(closer!, was, went, was.claims, is.claims, naming(was.claims, went)));
  return out;
}

/** Whether what is denied for an end is denied for whatever end now: it says the more. */
function isDeniedAtLarge(end: Purpose, was: Fact, is: Fact): boolean {
  if (is.polarity === 'affirmed') return false;
  const atLarge = is.claims.filter((c) => c.purpose.every((p) => p === 'unspecified'));
  const own = was.claims.filter((c) => c.purpose.includes(end));
  return own.every((c) => atLarge.some((w) => w.conditions.length === 0 || alikeAmong(c, [w]).length > 0));
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
function conditionShifts(was: Fact, is: Fact, older: Version, newer: Version): PolicyChange[] {
  const [looser, tighter]: ChangeKind[] =
    is.polarity === 'affirmed' ? ['broadened', 'narrowed'] : ['narrowed', 'broadened'];
  const gone = !is.claims.some(isTied) && was.claims.every((c) => conditionIsNews(c, newer.index));
  if (gone) {
    if (is.polarity === 'denied' || is.claims.some((c) => alikeAmong(c, was.claims).length > 0))
      return [change(looser!, is, ['unspecified'], was.claims, is.claims, is.claims)];
    // What asks for no consent is another statement than the one that did, and needs none of its own kind.
    const news = is.claims.filter((c) => isMissingIn(older, c, is.type));
    return news.length > 0 ? [change('added', is, purposesOf(news), was.claims, news, news)] : [];
  }
  const came = !was.claims.some(isTied) && is.claims.every((c) => conditionIsNews(c, older.index));
  return came ? [change(tighter!, is, ['unspecified'], was.claims, is.claims, is.claims)] : [];
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
