import { dataMentions } from './mentions.ts';
import { rewriter } from './rewriting.ts';
import { plain, tokenise } from './token.ts';

/** "your data (name, address)": a list, and no name, reason or pointer in brackets. */
const IN_BRACKETS =
  /\b((?:your|their|the|this|certain|some|following|personal|contact|account|registration|technical|basic|private|sensitive) (?:personal |contact |basic |private |sensitive )?(?:data|information|details)) \((?!(?:e\.g|i\.e|such|including|includes?|like|for|namely|as|see|in|if|when|where|or|which|that|other|even|collectively|together|hereinafter|hereafter|also|not|no|without|except|with|from|to|by|under|only|and)\b|["'\u201c\u2018])([^().;:"\u201c\u201d]{6,180}?)(?:,? (?:etc\.?|and so on|and the like))?\)(?! ?(?:["\u201c(]|(?:you|we|they|that|which|who|of|about|from|on)\b))/gi;

function spelled(...match: unknown[]): string {
  const [whole, data, list] = match as [string, string, string];
  const text = match.at(-1) as string;
  const at = match.at(-2) as number;
  // What was spoken of before is not what the brackets spell out.
  if (!/,| and | or /.test(list) || /[;:]|\b(?:data|information|details)\b/i.test(text.slice(0, at)))
    return whole;
  const tokens = tokenise(plain(list));
  const named = dataMentions(tokens).filter((m) => m.level === 'typed');
  // Little but data: "(name, e-mail address and the like)".
  const within = named.reduce((n, m) => n + m.last - m.first + 1, 0);
  const rest = tokens.filter((t) => /^\p{L}/u.test(t.low) && !/^(?:and|or|your|the|a|an|of)$/.test(t.low));
  if (named.length < 2 || within * 2 < rest.length) return whole;
  const after = text.slice(at + whole.length);
  // As much as that, and no more: "your private information (card numbers, tax numbers)".
  const whose = /^(?:your|their)\b/i.exec(data)?.[0] ?? '';
  const bare = list.replace(/^(?:the|your|their|an?) /i, '').replace(/ (?:provided|given|supplied)$/i, '');
  // Behind a comma a list would go on from what stands before it.
  if (whose !== '' && !/,\s*$/.test(text.slice(0, at)))
    return `${whose} ${/ (?:and|or) /.test(bare) ? bare : bare.replace(/, ([^,]+)$/, ' and $1')}`;
  return `${data}, such as ${list}${/^\s*(?:[.,;:]|$)/.test(after) ? '' : ','}`;
}

/** A sentence in which what a bracket spells out is said to be what is meant. */
export const plainBrackets = rewriter([[IN_BRACKETS, spelled]]);
