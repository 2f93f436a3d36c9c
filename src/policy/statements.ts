import type { Claim } from '../model/claim.ts';
import { DATA_TYPES, type DataType } from '../model/data-types.ts';
import type { Action, Purpose } from '../model/vocabulary.ts';
import { dataMentions } from './grammar/mentions.ts';
import { partyMentions } from './grammar/party-mentions.ts';
import { plain, tokenise } from './grammar/token.ts';
import { sentencesOf } from './grammar/units.ts';
import { purposeBook } from './lexicon/books.ts';
import { isOf, isPractice, VERBS, type VerbClass } from './lexicon/verbs.ts';
import { DENIES } from './news.ts';
import { wordsOf } from './text-overlap.ts';
import { WordDiff } from './word-diff.ts';

/** What a sentence speaks of, however it is worded. */
interface Spoken {
  words: ReadonlySet<string>;
  /** The same, one behind the other. */
  inOrder: readonly string[];
  text: string;
  /** Data types, recipients and purposes that it names. */
  named: ReadonlySet<string>;
  deeds: ReadonlySet<string>;
  denies: boolean;
}

/** Characters of a sentence that are looked at. */
const MAX_SENTENCE = 2000;
/** Characters of two versions that are looked at, twice those of the longest pair known: behind them they may say anything. */
const MAX_READ = 800_000;
/** Sentences that are held against what is asked, at most: what is asked behind them may be stated. */
const MAX_LOOKS = 8_000_000;

/** Pairs of words of sentences that are much alike that are held against each other, at most. */
const MAX_PAIRS = 40_000_000;

/** Share of its words that a sentence has with one that says the same in other words. */
const ALIKE = 0.7;
/** Words for what a person decides beforehand, and for what is left out. */
const ASKS = /\b(?:consent\w*|permission|agree|authori[sz]\w+|approval|opt(?:ed)?[ -](?:in|out))\b/i;
const EXCEPTS = /\b(?:unless|except\w*|excluding|other than|apart from)\b/i;
/** Words that deny all else. */
const EXCLUSIVE = ['only', 'solely', 'exclusively'];
/** Verbs by which an action is said. */
const SAID_BY: Record<Action, readonly VerbClass[]> = {
  collect: ['collect', 'receive', 'access', 'see', 'ask', 'submit'],
  use: ['use'],
  share: ['share', 'give', 'receive', 'access', 'see', 'submit'],
  sell: ['sell'],
  store: ['store', 'delete'],
};

const aim = (purpose: Purpose): string => `for ${purpose}`;

/** Each data type, recipient and purpose that a sentence names, with the words for it. */
function namedIn(sentence: string): ReturnType<typeof namesAmong> {
  return namesAmong(tokenise(plain(sentence.slice(0, MAX_SENTENCE))));
}

function namesAmong(tokens: ReturnType<typeof tokenise>): { what: string; words: () => string[] }[] {
  const named = (what: string, { first, last }: { first: number; last: number }) => ({
    what,
    words: () =>
      wordsOf(
        tokens
          .slice(first, last + 1)
          .map((t) => t.low)
          .join(' '),
      ),
  });
  return [
    ...dataMentions(tokens).flatMap((m) => m.types.map((what) => named(what, m))),
    ...partyMentions(tokens, []).map((m) => named(m.entity ? `named:${m.entity}` : m.kind, m)),
    ...purposeBook()
      .all(tokens)
      .map((m) => named(aim(m.value), m)),
  ];
}

/** Reads sentences of the versions that are compared, each once. */
export class SpokenSentences {
  private readonly read = new Map<string, Spoken>();
  private left = MAX_READ;
  private looks = MAX_LOOKS;
  private pairs = MAX_PAIRS;

  /** What a sentence speaks of; null where more was read before than is read. */
  of(sentence: string): Spoken | null {
    const known = this.read.get(sentence);
    if (known) return known;
    const text = sentence.slice(0, MAX_SENTENCE);
    this.left -= text.length;
    if (this.left < 0) return null;
    const inOrder = wordsOf(text);
    // Most sentences are told apart by their words, and never asked what they name.
    let tokens: ReturnType<typeof tokenise> | null = null;
    let names: ReadonlySet<string> | null = null;
    let does: ReadonlySet<string> | null = null;
    let denies: boolean | null = null;
    const read = () => {
      tokens ??= tokenise(plain(text));
      return tokens;
    };
    const spoken: Spoken = {
      words: new Set(inOrder),
      inOrder,
      text,
      get named() {
        names ??= new Set(namesAmong(read()).map(({ what }) => what));
        return names;
      },
      get deeds() {
        does ??= new Set(
          read()
            .map((t) => VERBS.get(t.low)?.lemma ?? '')
            .filter(isPractice),
        );
        return does;
      },
      get denies() {
        denies ??= read().some((t) => DENIES.has(t.low));
        return denies;
      },
    };
    this.read.set(sentence, spoken);
    return spoken;
  }

  /** Counts one look at `sentences` of them; false where there were too many. */
  mayLook(sentences: number): boolean {
    this.looks -= sentences;
    return this.looks >= 0;
  }

  /** How two sentences differ; null where too much was compared before. */
  diff(own: readonly string[], other: readonly string[]): WordDiff | null {
    this.pairs -= own.length * other.length;
    return this.pairs < 0 ? null : new WordDiff(own, other);
  }
}

/** A sentence, or one behind the lead or the heading that it goes on from. */
type Said = readonly Spoken[];

const joined = new WeakMap<Said, ReadonlySet<string>>();

function wordsIn(said: Said): ReadonlySet<string> {
  if (said.length === 1) return said[0]!.words;
  const words = joined.get(said) ?? new Set(said.flatMap((one) => [...one.words]));
  joined.set(said, words);
  return words;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum++;
  return sum;
};

/** Share of the words of one that the other has too. */
const shareIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 1 : shared(a, b) / a.size;

/** Share of the words of two that they have in common; as good as none where one is much the longer. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (2 * Math.min(a.size, b.size) < ALIKE * (a.size + b.size)) return 0;
  return (2 * shared(a, b)) / (a.size + b.size);
}

/**
 * Whether a sentence may have most words in common with another, of which the longest come first: those are in the
 * fewest sentences, so most are told apart by some of them.
 */
function mayBeAlike(words: readonly string[], said: Said): boolean {
  let [least, most] = [0, 0];
  for (const { words } of said) {
    least = Math.max(least, words.size);
    most += words.size;
  }
  const needed = (ALIKE * (words.length + least)) / 2;
  if (Math.min(words.length, most) < needed) return false;
  let missing = 0;
  for (const word of words)
    if (!said.some((one) => one.words.has(word)) && ++missing > words.length - needed) return false;
  return true;
}

const withoutArticle = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  rest.length > 0 && /^(?:the|a|an)$/.test(first) ? rest : [first, ...rest];

const quoted = new WeakMap<Claim, ReadonlySet<string>>();

function wordsQuoted(claim: Claim): ReadonlySet<string> {
  const words = quoted.get(claim) ?? new Set(wordsOf(claim.quote ?? ''));
  quoted.set(claim, words);
  return words;
}

/** Claims that are held against one. */
const MAX_CLAIMS = 200;

/** Those of the claims whose sentences have most of their words in common with that of one. */
export function alikeAmong(claim: Claim, claims: readonly Claim[]): Claim[] {
  const words = wordsQuoted(claim);
  return claims.slice(0, MAX_CLAIMS).filter((other) => likeness(words, wordsQuoted(other)) >= ALIKE);
}

/** The words by which `texts` name something. */
const waysOf = (what: string, texts: readonly string[]): (readonly string[])[] =>
  texts
    .flatMap(namedIn)
    .filter((named) => named.what === what)
    .map(({ words }) => withoutArticle(words()));

/** A test whether sentences name what `texts` do, by any word for it or by their words, whatever those are read as. */
function naming(what: string, texts: readonly string[]): (said: Said) => boolean {
  const ways = waysOf(what, texts);
  // An entity that no list knows stands by its name alone.
  if (ways.length === 0 && what.startsWith('named:')) ways.push(wordsOf(what.slice('named:'.length)));
  if (ways.length === 0) return () => true;
  return (said) =>
    said.some((one) => one.named.has(what)) ||
    ways.some((words) => words.every((word) => said.some((one) => one.words.has(word))));
}

/** The same of data at large: what names some data besides speaks of those. */
function namingNoMore(own: Said): (said: Said) => boolean {
  const names = (said: Said, what: string) => said.some((one) => one.named.has(what));
  return (said) =>
    names(said, 'unspecified') && DATA_TYPES.every((type) => !names(said, type) || names(own, type));
}

/** The sentences of one version of a text, for asking whether one of them states what a claim of another does. */
export class Statements {
  private read: Said[] | null = null;
  private isWhole = true;
  private readonly asked = new Map<string, boolean>();
  private readonly alike = new Map<string, readonly Said[]>();
  private readonly compared = new Map<Said, Map<string, WordDiff | null>>();

  constructor(
    private readonly text: string,
    private readonly claims: readonly Claim[],
    private readonly sentences: SpokenSentences,
    /** Whether it follows the version whose claims are asked for. */
    private readonly isNewer: boolean,
  ) {}

  /**
   * Whether one sentence has the claim's data, recipient and deed, and a purpose of it where one is asked for, and denies
   * where its own does: what only several of them have together, each of them may say of something else.
   */
  state(claim: Claim, type: DataType, purpose?: Purpose): boolean {
    const key = [type, purpose, claim.recipient, claim.section, claim.quote].join('|');
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const isSaid = this.look(claim, [
      type,
      claim.recipient,
      ...(purpose === undefined ? [] : [aim(purpose)]),
    ]);
    this.asked.set(key, isSaid);
    return isSaid;
  }

  /**
   * Whether one sentence is the claim's own in other words: it has most of its words, its data, recipient, actor and
   * deed, and a purpose of it where one is asked for, denies what it denies, and is the newer not bound less to consent and exceptions.
   */
  rewords(claim: Claim, type: DataType, purposes: readonly Purpose[]): boolean {
    const texts = this.sentenceOf(claim);
    const own = texts && this.saidIn(texts);
    if (!own) return false;
    const alike = this.alikeOf(claim, own);
    if (alike.length === 0) return false;
    const others = [claim.recipient, claim.actor].filter((who) => who !== 'self');
    const tests = [...others, ...purposes.map(aim)].map((w) => naming(w, texts));
    tests.push(type === 'unspecified' ? namingNoMore(own) : naming(type, texts));
    const isDeed = (deed: string) => SAID_BY[claim.action].some((verbs) => isOf(deed, verbs));
    const acts = (said: Said) => said.some((one) => [...one.deeds].some(isDeed));
    const limits = (said: Said) => said.some((one) => EXCLUSIVE.some((word) => one.words.has(word)));
    const asks = (said: Said) => said.some((one) => ASKS.test(one.text));
    const excepts = (said: Said) => said.some((one) => EXCEPTS.test(one.text));
    // The newer affirms what the older tied to consent, or ties to it what the older denied at large.
    const isLooser = (said: Said, isTied: (said: Said) => boolean) => {
      const [older, newer] = this.isNewer ? [own, said] : [said, own];
      const [free, tied] = claim.polarity === 'affirmed' ? [newer, older] : [older, newer];
      return isTied(tied) && !isTied(free);
    };
    const denies = own.some((one) => one.denies);
    const parts = denies ? [type, claim.recipient].map((what) => waysOf(what, texts)) : [];
    return alike.some(
      (said) =>
        (claim.polarity === 'affirmed' || limits(said) === limits(own)) &&
        !isLooser(said, asks) &&
        !isLooser(said, excepts) &&
        (acts(said) || !acts(own)) &&
        tests.every((test) => test(said)) &&
        this.diff(claim, own, said)?.turns === false &&
        parts.every((ways) => this.diff(claim, own, said)?.keepsPlaceOf(ways)),
    );
  }

  /** Whether all sentences that have most of the claim's words deny where it does not, or do not where it does. */
  turns(claim: Claim): boolean {
    const texts = this.sentenceOf(claim);
    const own = texts && this.saidIn(texts);
    const alike = own ? this.alikeOf(claim, own) : [];
    return alike.length > 0 && alike.every((said) => this.diff(claim, own!, said)?.turns);
  }

  private diff({ section, quote }: Claim, own: Said, said: Said): WordDiff | null {
    const key = `${section}|${quote}`;
    const of = this.compared.get(said) ?? new Map<string, WordDiff | null>();
    this.compared.set(said, of);
    const known = of.get(key);
    if (known !== undefined) return known;
    const inOrder = (one: Said) => one.flatMap((part) => part.inOrder);
    const found = this.sentences.diff(inOrder(own), inOrder(said));
    of.set(key, found);
    return found;
  }

  /** Sentences that have most words of a claim's, and of the item of a list that it is in. */
  private alikeOf({ quote = '', section }: Claim, own: Said): readonly Said[] {
    const key = `${section}|${quote}`;
    const known = this.alike.get(key);
    if (known) return known;
    const words = wordsIn(own);
    const longestFirst = [...words].sort((a, b) => b.length - a.length);
    const [, item = ''] = /:\s([^:]+)$/.exec(quote) ?? [];
    const itemWords = new Set(wordsOf(item));
    const all = this.all();
    const found = !this.sentences.mayLook(all.length)
      ? []
      : all.filter(
          (said) =>
            mayBeAlike(longestFirst, said) &&
            likeness(words, wordsIn(said)) >= ALIKE &&
            shareIn(itemWords, wordsIn(said)) >= ALIKE,
        );
    this.alike.set(key, found);
    return found;
  }

  private look(claim: Claim, whats: readonly string[]): boolean {
    const texts = this.sentenceOf(claim);
    const own = texts && this.saidIn(texts);
    const all = this.all();
    if (!own || !this.isWhole || !this.sentences.mayLook(all.length)) return true;
    const tests = whats.map((what) => naming(what, texts));
    const deeds = own.flatMap((one) => [...one.deeds]);
    const denies = own.some((one) => one.denies);
    return all.some(
      (said) =>
        said.some((one) => one.denies) === denies &&
        (deeds.length === 0 || deeds.some((deed) => said.some((one) => one.deeds.has(deed)))) &&
        tests.every((test) => test(said)),
    );
  }

  /** A claim's sentence, under its heading where it has no verb of its own: "What we never share > Your location". */
  private sentenceOf({ quote = '', section }: Claim): string[] | null {
    const own = this.sentences.of(quote);
    const heading = section.split(' > ').at(-1) ?? '';
    if (!own) return null;
    return own.deeds.size > 0 || heading === '' ? [quote] : [heading, quote];
  }

  private saidIn(texts: readonly string[]): Said | null {
    const said = texts.map((text) => this.sentences.of(text));
    return said.every((one) => one !== null) ? said : null;
  }

  /** Each sentence, alone and behind the lead above it; those that claims are read from under their headings. */
  private all(): readonly Said[] {
    if (this.read) return this.read;
    const found: Said[] = [];
    this.read = found;
    const add = (texts: readonly string[] | null) => {
      const said = texts && this.saidIn(texts);
      if (said) found.push(said);
      else this.isWhole = false;
    };
    for (const claim of this.claims) {
      add(this.sentenceOf(claim));
      if (!this.isWhole) return found;
    }
    let lead = '';
    for (const line of this.text.split('\n')) {
      const sentences = sentencesOf(line);
      for (const sentence of sentences) {
        add([sentence]);
        if (lead) add([lead, sentence]);
        if (!this.isWhole) return found;
      }
      const last = sentences.at(-1) ?? '';
      if (/:$/.test(last)) lead = last;
    }
    return found;
  }
}
