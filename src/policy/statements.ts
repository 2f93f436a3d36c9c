import type { Claim } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import type { Purpose } from '../model/vocabulary.ts';
import { dataMentions } from './grammar/mentions.ts';
import { partyMentions } from './grammar/party-mentions.ts';
import { plain, tokenise } from './grammar/token.ts';
import { sentencesOf } from './grammar/units.ts';
import { purposeBook } from './lexicon/books.ts';
import { isPractice, VERBS } from './lexicon/verbs.ts';
import { DENIES } from './news.ts';
import { wordsOf } from './text-overlap.ts';

/** What a sentence speaks of, however it is worded. */
interface Spoken {
  words: ReadonlySet<string>;
  /** Each data type, recipient and purpose that it names, and the words for it. */
  named: readonly { what: string; words: readonly string[] }[];
  deeds: ReadonlySet<string>;
  denies: boolean;
}

/** Characters of a sentence that are looked at. */
const MAX_SENTENCE = 2000;
/** Sentences of a text that are looked at: behind them it may say anything. */
const MAX_SENTENCES = 20_000;

const aim = (purpose: Purpose): string => `for ${purpose}`;

function spokenOf(sentence: string): Spoken {
  const text = sentence.slice(0, MAX_SENTENCE);
  const tokens = tokenise(plain(text));
  const wordsIn = ({ first, last }: { first: number; last: number }) =>
    wordsOf(
      tokens
        .slice(first, last + 1)
        .map((t) => t.low)
        .join(' '),
    );
  return {
    words: new Set(wordsOf(text)),
    named: [
      ...dataMentions(tokens).flatMap((m) => m.types.map((what) => ({ what, words: wordsIn(m) }))),
      ...partyMentions(tokens, []).map((m) => ({
        what: m.entity ? `named:${m.entity}` : m.kind,
        words: wordsIn(m),
      })),
      ...purposeBook()
        .all(tokens)
        .map((m) => ({ what: aim(m.value), words: wordsIn(m) })),
    ],
    deeds: new Set(tokens.map((t) => VERBS.get(t.low)?.lemma ?? '').filter(isPractice)),
    denies: tokens.some((t) => DENIES.has(t.low)),
  };
}

function union(a: Spoken, b: Spoken): Spoken {
  return {
    words: new Set([...a.words, ...b.words]),
    named: [...a.named, ...b.named],
    deeds: new Set([...a.deeds, ...b.deeds]),
    denies: a.denies || b.denies,
  };
}

/** A test whether a sentence names what another does, by any word for it or by the other's words, whatever they are read as. */
function naming(what: string, { named }: Spoken): (one: Spoken) => boolean {
  const ways = named.filter((n) => n.what === what);
  if (ways.length === 0) return () => true;
  return (one) =>
    one.named.some((n) => n.what === what) ||
    ways.some(({ words }) => words.every((word) => one.words.has(word)));
}

/** A claim's sentence, under its heading where it has no verb of its own: "What we never share > Your location". */
function sentenceOf({ quote = '', section }: Claim): Spoken {
  const own = spokenOf(quote);
  const heading = section.split(' > ').at(-1) ?? '';
  return own.deeds.size > 0 || heading === '' ? own : union(spokenOf(heading), own);
}

/** The sentences of one version of a text, for asking whether one of them states what a claim of another does. */
export class Statements {
  private read: Spoken[] | null = null;
  private isWhole = true;
  private readonly asked = new Map<string, boolean>();

  constructor(
    private readonly text: string,
    private readonly claims: readonly Claim[],
  ) {}

  /**
   * Whether one sentence has the claim's data, recipient and deed, and a purpose of it where one is asked for, and denies
   * where its own does: what only several of them have together, each of them may say of something else.
   */
  state(claim: Claim, type: DataType, purpose?: Purpose): boolean {
    const key = [type, purpose, claim.recipient, claim.section, claim.quote].join('|');
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const said = sentenceOf(claim);
    const all = this.all();
    const whats = [type, claim.recipient, ...(purpose === undefined ? [] : [aim(purpose)])];
    const tests = whats.map((what) => naming(what, said));
    const deeds = [...said.deeds];
    const isSaid = all.some(
      (one) =>
        one.denies === said.denies &&
        (deeds.length === 0 || deeds.some((deed) => one.deeds.has(deed))) &&
        tests.every((test) => test(one)),
    );
    this.asked.set(key, isSaid || !this.isWhole);
    return isSaid || !this.isWhole;
  }

  /** Each sentence, alone and behind the lead above it; those that claims are read from under their headings. */
  private all(): readonly Spoken[] {
    if (this.read) return this.read;
    const found: Spoken[] = this.claims.slice(0, MAX_SENTENCES).map(sentenceOf);
    let lead: Spoken | null = null;
    for (const line of this.text.split('\n')) {
      const sentences = sentencesOf(line);
      if (found.length > MAX_SENTENCES) {
        this.isWhole = false;
        break;
      }
      for (const sentence of sentences) {
        const spoken = spokenOf(sentence);
        found.push(spoken);
        if (lead) found.push(union(lead, spoken));
      }
      const last = sentences.at(-1) ?? '';
      if (/:$/.test(last)) lead = spokenOf(last);
    }
    this.read = found;
    return found;
  }
}
