import type { DataType } from '../../model/data-types.ts';
import { DEED_NOUNS } from '../lexicon/deed-nouns.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { typesOf } from './types-named.ts';

const NEEDED =
  '(?:is|are|will be) (?:\\w+ly )?(?:necessary|needed|required|mandatory|essential|indispensable|carried out|performed|done|used)';

/** "This processing is needed to …", "the collection of these data is mandatory for …" */
const DEED = cued(
  new RegExp(
    `^\\W*(?:(?:this|such|the) (?:data )?|data )(?<noun>collection|processing|storage|retention|use|analysis|evaluation)(?: of (?:this|these|such|that|those|the|your) (?:personal )?(?:data|information|content|details|files))? ${NEEDED} (?:to|for|in order to)\\b`,
    'i',
  ),
);

/** "This processing is based on our legitimate interest in …": on that ground it is done. */
const BASED = cued(
  /^\W*(?:this|such|the) (?:data )?(?<noun>collection|processing|storage|retention|use|analysis)(?: and (?<beside>collection|processing|storage|retention|use|analysis))?(?<of> of (?:this|these|such|that|those) (?:personal )?(?:data|information))?(?: activity)? (?:is|are) (?:thus |therefore |also )?(?:based on|justified by|founded on) .{0,60}\blegitimate interests? (?:in|of|to)\b/i,
);

/** "The purpose of the information is to …", "the aim of these cookies is to …" */
const PURPOSE = cued(
  /^\W*(?:the|our|its|one) (?:main |primary |sole |only )?(?:purpose|aim|goal) (?:of|for|behind) (?<deeds>(?:our |the )?(?:use|processing|collection|storage|collecting|using|storing)(?:,? and (?:use|processing|storage|collection|using))? of |(?:collecting|using|processing|storing)(?:,? and (?:using|processing|storing))? )?(?:(?:this|these|such|those|the|your|all) )(?:collected |personal )?(?<what>data|information|cookies|details|profiling|processing) (?:is|are)\b(?: for| to|,)/i,
);

/** On what ground the law allows it, and whom it is done by. */
const GROUND =
  /\b(?:legitimate|lawful|legal|vital|contracts?|agreement|consent|statutory|law|performance of|public interest|article|art\.|by (?:the|such|these|those|third))\b/i;

const ANY: readonly DataType[] = ['unspecified'];
const GERUNDS: Readonly<Record<string, string>> = {
  collecting: 'collection',
  using: 'use',
  storing: 'storage',
};

/** What is said of a deed that has just been told of, which stands as a noun: what it is for, of the data that were spoken of. */
export function saidOfDeed(s: ParsedSentence, discourse: Discourse): Draft[] {
  const told = BASED.exec(s.text);
  // "The processing is based on …": of nothing that was told of.
  const based = told && (/^\W*(?:this|such)\b/i.test(told[0]) || told.groups?.of !== undefined) ? told : null;
  const deed = based ?? DEED.exec(s.text);
  const purpose = deed ? null : PURPOSE.exec(s.text);
  if (!deed && !purpose) return [];
  if ((!based && GROUND.test(s.text)) || s.groups.some((g) => g.negated)) return [];
  const noun = deed?.groups?.noun?.toLowerCase() ?? 'use';
  const named = typesOf(
    s,
    s.data.filter((m) => s.tokens[m.last]!.end <= (deed ?? purpose)![0].length && m.level === 'typed'),
    s.tokens.length,
  );
  const whole = based !== null || /\byour\b|^\W*(?:the )?data /i.test((deed ?? purpose)![0]);
  const data = named.length > 0 ? named : discourse.data.length > 0 || !whole ? discourse.data : ANY;
  const beside = based?.groups?.beside?.toLowerCase();
  const deeds = purpose?.groups?.deeds?.toLowerCase().match(/[a-z]+/g) ?? [noun, ...(beside ? [beside] : [])];
  const actions = [
    ...new Set(deeds.map((of) => DEED_NOUNS[GERUNDS[of] ?? of]).filter((x) => x !== undefined)),
  ];
  if (data.length === 0) return [];
  return (actions.length > 0 ? actions : (['use'] as const)).map((action) =>
    plainDraft({ action, polarity: 'affirmed', data: [...data], rule: 'said-of-deed', confidence: 0.55 }),
  );
}
