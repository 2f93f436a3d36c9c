/** Results kept at most for one key of their owner's. */
const MAX_KEPT = 512;

/**
 * What was worked out of texts lately, for an owner, which is the same object as long as one document is read: when it is
 * let go, so is all that was kept for it. The oldest goes first.
 */
export class KeptResults<Owner extends object, Result> {
  private readonly byOwner = new WeakMap<Owner, Map<string, Result>>();

  get(owner: Owner, text: string): Result | undefined {
    return this.byOwner.get(owner)?.get(text);
  }

  set(owner: Owner, text: string, result: Result): void {
    let results = this.byOwner.get(owner);
    if (!results) {
      results = new Map();
      this.byOwner.set(owner, results);
    }
    if (results.size >= MAX_KEPT && !results.has(text)) results.delete(results.keys().next().value!);
    results.set(text, result);
  }
}
