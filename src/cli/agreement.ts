import type { ExtractedClaim } from '../policy/extract.ts';

/** What a claim says beside its action, polarity, data and recipient; purposes as ids of the vocabulary. */
export interface ToldBeside {
  action: string;
  polarity: string;
  data: readonly string[];
  recipient: string;
  actor: string;
  modality: string;
  purpose: readonly string[];
}

/** What is said of one tuple by all claims that state it. */
interface Said {
  actors: Set<string>;
  modalities: Set<string>;
  purposes: Set<string>;
}

function byTuple(claims: readonly ToldBeside[]): Map<string, Said> {
  const out = new Map<string, Said>();
  for (const c of claims)
    for (const type of c.data) {
      const key = `${c.action}|${c.polarity}|${type}|${c.recipient}`;
      const said = out.get(key) ?? { actors: new Set(), modalities: new Set(), purposes: new Set() };
      out.set(key, said);
      said.actors.add(c.actor);
      said.modalities.add(c.modality);
      for (const p of c.purpose) if (p !== 'unspecified') said.purposes.add(p);
    }
  return out;
}

/** One of them tells the same. */
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((x) => b.has(x));

/**
 * Of the tuples that a set and the reader both state: how many agree in actor and in modality, as shares, and how many
 * of the purposes named of them are the same.
 */
export class Agreement {
  private tuples = 0;
  private actor = 0;
  private modality = 0;
  private readonly purposes = { right: 0, said: 0, there: 0 };

  /** Adds one sentence. */
  add(gold: readonly ToldBeside[], got: readonly ExtractedClaim[]): void {
    const mine = byTuple(got);
    for (const [key, said] of byTuple(gold)) {
      const own = mine.get(key);
      if (!own) continue;
      this.tuples++;
      if (meet(said.actors, own.actors)) this.actor++;
      if (meet(said.modalities, own.modalities)) this.modality++;
      this.purposes.there += said.purposes.size;
      this.purposes.said += own.purposes.size;
      for (const p of said.purposes) if (own.purposes.has(p)) this.purposes.right++;
    }
  }

  /** The counts: `actor` and `modality` of `tuples`, and purposes that are `right`, of those `said` and those `there`. */
  get counts() {
    const { tuples, actor, modality, purposes } = this;
    return { tuples, actor, modality, purposes };
  }
}
