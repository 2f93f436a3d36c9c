// All that the reader is made of, in the order in which its own worker has it: the cues of all its rules are known then.
import './read-blocks.ts';
import './read-text.ts';

export { cueTable } from './grammar/cue-lookup.ts';
