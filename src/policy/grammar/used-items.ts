import { listed } from './data-cell.ts';
import { type Draft, plainDraft } from './draft.ts';
import { beginsPurpose } from './purpose-items.ts';
import { purposesOfCell } from './purposes-of-cell.ts';
import { usedUnder } from './use-headings.ts';

/** "Support: your name and what you write", "Newsletter – e-mail address": what for, and what is used for it. */
const ITEM = /^\W*(?<aim>\p{L}[^:.?!|()]{2,60}?)(?::|\s[-\u2013\u2014])\s*(?<data>\S[^:?!|]{2,300}?)[.;]?$/u;
/** "To fight spam (IP address, message metadata)". */
const BRACKETED = /^\W*(?<aim>(?:To|For) [^:.?!|()]{3,80}?) \((?<data>[^():?!|]{3,200})\)[.;]?$/u;
const NOT = /\b(?:not|never|no|none|nothing|only|unless|except)\b/i;
const EXAMPLES = /^(?:for example|for instance|e\.g|such as|including|see|if|when|where)\b/i;

/** What an item under a heading about what data is used for states of the data that it lists; empty for any other. */
export function usedItem(text: string, section: string, names: readonly string[]): Draft[] {
  if (text.length > 400 || !/[:(\u2013\u2014-]/.test(text) || usedUnder(section) !== 'information') return [];
  const { aim = '', data = '' } = (ITEM.exec(text) ?? BRACKETED.exec(text))?.groups ?? {};
  if (aim === '' || NOT.test(text) || EXAMPLES.test(data)) return [];
  const purpose = purposesOfCell(aim, names);
  if (!beginsPurpose(aim) && purpose.every((p) => p === 'unspecified')) return [];
  if (listed(aim, names).some((type) => type !== 'unspecified')) return [];
  const types = listed(data, names);
  if (types.every((type) => type === 'unspecified')) return [];
  return [
    plainDraft({
      action: 'use',
      polarity: 'affirmed',
      data: types,
      purpose,
      confidence: 0.55,
      rule: 'used-item',
    }),
  ];
}
