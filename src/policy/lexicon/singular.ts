/** Words whose `s` is their own. */
const KEPT = new Set(['others', 'address', 'contents', 'likes', 'goods', 'news', 'settings']);
const IRREGULAR = new Map([
  ['cookies', 'cookie'],
  ['movies', 'movie'],
  ['selfies', 'selfie'],
]);

/** The word in the singular, so that one entry serves both numbers. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEPT.has(word)) return word;
  const own = IRREGULAR.get(word);
  if (own) return own;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sses|xes|ches|shes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
