import { rewriter } from './rewriting.ts';

/** Verbs behind which "your data is …" is what is thought, said or wanted, and no clause of its own. */
const THINKS =
  'believe|think|know|want|wish|like|say|tell|notice|find|feel|suspect|learn|discover|ask|request|require|see|show|prove|ensure|verify|confirm|check|assume|fear|worry|understand|agree|consent|allow|require|claim|choose|decide|prefer|that|which|who|whose|whom|how|why|where|when|if|whether|what|because|until|unless|we|they|it|and|your|our|my|their|is|are|while|before|after|than|as|us|have|let|make|keep|of|about|with|for|to|from|on|in|into|at';
/** "When you use services provided by Acme your data is shared with Acme": the comma that is missing. */
const OPENS = new RegExp(
  `^((?:if|when|whenever|once|each time|every time|as soon as) you (?:(?!(?:${THINKS})(?:s|d|ed|ing)?\\b)[\\w'\\u2019.-]+ |(?:to|in|into|on|for|with|from|at|of) (?!your\\b)[\\w'\\u2019.-]+ ){1,10}?)(?=your (?:[\\w'\\u2019-]+ ){1,5}?(?:is|are|may be|might be|will be|can be|gets?) (?:also |then |automatically |only |never |not )?(?:collected|gathered|stored|saved|logged|recorded|kept|retained|shared|disclosed|sent|transmitted|transferred|forwarded|passed|given|provided|used|processed|received|deleted|erased|visible|shown)\\b)`,
  'i',
);

/** A sentence with the comma that ends its opening clause. */
export const plainOpenings = rewriter([[OPENS, (front) => `${front.trimEnd()}, `]]);
