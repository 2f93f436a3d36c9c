import { rewriter } from './rewriting.ts';

/** Whose they are, or which: not the one who speaks. */
const NOT_ONE = '(?! (?:that|which|who|whom|of|we|you|for)\\b)';
/** "(hereby referred to as “Service Provider”)": the policies of many apps call so those who speak, with capitals and alone. */
const SPEAKER = new RegExp(
  `(?<=^|[.,;:] |\\b[a-z]+ )[Tt]he Service Provider(?=['\\u2019 .,;:]|$)${NOT_ONE}`,
  'g',
);

/** A sentence in which the company stands for "the Service Provider", in the singular and with capitals. */
export const plainServiceProvider = rewriter([[SPEAKER, 'the Company']]);
