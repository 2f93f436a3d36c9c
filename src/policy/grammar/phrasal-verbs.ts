import { formsOf, type VerbForm } from '../lexicon/verb-forms.ts';

/** A verb with its particles, and the plain verb that says the same of data. */
const PHRASES: readonly (readonly [string, readonly string[], string])[] = [
  ['hang', ['on to', 'onto'], 'keep'],
  ['hold', ['on to', 'onto'], 'keep'],
  ['get', ['rid of'], 'delete'],
  ['do', ['away with'], 'delete'],
  ['dispose', ['of'], 'delete'],
  ['clean', ['up'], 'delete'],
  ['throw', ['away', 'out'], 'delete'],
  ['get', ['hold of', 'a hold of'], 'obtain'],
  ['gain', ['knowledge of'], 'learn'],
  ['obtain', ['knowledge of'], 'learn'],
  ['take', ['note of', 'down'], 'record'],
  ['write', ['down'], 'record'],
  ['jot', ['down'], 'record'],
  ['pick', ['up'], 'collect'],
  ['sweep', ['up'], 'collect'],
  ['draw', ['on', 'upon'], 'use'],
  ['make', ['a note of', 'a record of'], 'record'],
  ['work', ['out'], 'estimate'],
  ['peek', ['at', 'into'], 'read'],
  ['snoop', ['on', 'in', 'into', 'through'], 'read'],
  ['spy', ['on'], 'read'],
  ['pry', ['into'], 'read'],
  ['look', ['into', 'through'], 'read'],
  ['look', ['at'], 'view'],
  ['take', ['into account', 'into consideration', 'account of'], 'consider'],
  ['listen', ['in on', 'in to'], 'hear'],
  ['eavesdrop', ['on'], 'hear'],
  ['give', ['away', 'out'], 'disclose'],
  ['hand', ['out', 'over'], 'disclose'],
  ['turn', ['over'], 'disclose'],
  ['make', ['known'], 'disclose'],
  ['open', ['up'], 'disclose'],
  ['pass', ['along'], 'pass'],
  ['send', ['along'], 'send'],
  ['carry', ['out'], 'perform'],
  ['end', ['up with', 'up at', 'up in the hands of', 'up in the possession of'], 'go to'],
  ['wind', ['up with', 'up in the hands of', 'up in the possession of'], 'go to'],
  ['find', ['its way to', 'its way into', 'their way to', 'their way into'], 'go to'],
  ['make', ['its way to', 'their way to'], 'go to'],
  ['fall', ['into the hands of'], 'go to'],
  ['travel', ['to'], 'go to'],
];

const IRREGULAR = new Map([
  ['did', 'do'],
  ['done', 'do'],
  ['hung', 'hang'],
  ['threw', 'throw'],
  ['thrown', 'throw'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['took', 'take'],
  ['taken', 'take'],
  ['drew', 'draw'],
  ['drawn', 'draw'],
  ['wound', 'wind'],
  ['fell', 'fall'],
  ['fallen', 'fall'],
]);

/** The form of a lemma; of several past forms the participle. */
function inFormOf(lemma: string, form: VerbForm): string {
  const [head, ...rest] = lemma.split(' ');
  let found = head!;
  for (const [word, verb] of formsOf([head!])) if (verb.form === form) found = word;
  return [found, ...rest].join(' ');
}

/** Every form of a verb with its particles → the plain verb in that form. */
const PLAIN = new Map<string, string>(
  PHRASES.flatMap(([head, particles, plain]) => {
    const forms = new Map([...formsOf([head])].map(([word, verb]) => [word, inFormOf(plain, verb.form)]));
    for (const [word, lemma] of IRREGULAR) if (lemma === head) forms.set(word, inFormOf(plain, 'ed'));
    return [...forms].flatMap(([word, form]) =>
      particles.map((particle) => [`${word} ${particle}`, form] as const),
    );
  }),
);
const HEADS = new Set([...PLAIN.keys()].map((phrase) => phrase.split(' ')[0]!));
/** Longer ones first: "up with" is no "up". */
const PARTICLES = [...new Set(PHRASES.flatMap(([, particles]) => particles))].sort(
  (a, b) => b.length - a.length,
);
const PHRASE = new RegExp(`\\b(?:${[...HEADS].join('|')}) (?:${PARTICLES.join('|')})(?=[ .,;]|$)`, 'gi');

/** A sentence with the plain verb for what a verb and its particle say: "we hang on to it" says that we keep it. */
export function plainParticles(text: string): string {
  return text.replace(PHRASE, (phrase) => PLAIN.get(phrase.toLowerCase()) ?? phrase);
}
