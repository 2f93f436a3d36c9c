/** How a verb stands: `base` share, `s` shares, `ing` sharing, `ed` shared (past or participle). */
export type VerbForm = 'base' | 's' | 'ing' | 'ed';
export interface Verb {
  lemma: string;
  form: VerbForm;
}

/** Lemma → past, participle, where English does not regularly add `-ed`. */
const IRREGULAR: Record<string, string[]> = {
  give: ['gave', 'given'],
  get: ['got', 'gotten'],
  send: ['sent'],
  sell: ['sold'],
  resell: ['resold'],
  keep: ['kept'],
  hold: ['held'],
  see: ['saw', 'seen'],
  hear: ['heard'],
  know: ['knew', 'known'],
  tell: ['told'],
  show: ['showed', 'shown'],
  make: ['made'],
  take: ['took', 'taken'],
  read: ['read'],
  let: ['let'],
  put: ['put'],
  learn: ['learned', 'learnt'],
  find: ['found'],
  build: ['built'],
  choose: ['chose', 'chosen'],
  lease: ['leased'],
  understand: ['understood'],
  write: ['wrote', 'written'],
  think: ['thought'],
  mean: ['meant'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  meet: ['met'],
  set: ['set'],
  run: ['ran', 'run'],
  leave: ['left'],
  bring: ['brought'],
  forget: ['forgot', 'forgotten'],
  lose: ['lost'],
  pay: ['paid'],
  buy: ['bought'],
  draw: ['drew', 'drawn'],
  say: ['said'],
  speak: ['spoke', 'spoken'],
  seek: ['sought'],
  withdraw: ['withdrew', 'withdrawn'],
  appear: ['appeared'],
  feed: ['fed'],
  swap: ['swapped'],
  upset: ['upset'],
  reset: ['reset'],
  undergo: ['underwent', 'undergone'],
  fight: ['fought'],
  lead: ['led'],
  strive: ['strove', 'striven', 'strived'],
  overwrite: ['overwrote', 'overwritten'],
  broadcast: ['broadcast'],
  forbid: ['forbade', 'forbidden'],
};

const DOUBLED = new Set([
  'log',
  'scan',
  'ship',
  'swap',
  'submit',
  'transmit',
  'permit',
  'transfer',
  'refer',
  'stop',
  'plan',
  'get',
  'put',
  'run',
  'set',
  'let',
  'strip',
  'opt',
  'begin',
  'forget',
  'reset',
  'infer',
  'tag',
  'map',
  'spot',
  'chat',
  'tap',
  'drop',
  'admit',
  'control',
  'compel',
  'bar',
  'commit',
  'occur',
  'cancel',
  'label',
  'profil',
]);
const NOT_DOUBLED = new Set(['opt']);

function regular(lemma: string): { s: string; ing: string; ed: string[] } {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const s = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const doubled = DOUBLED.has(lemma) && !NOT_DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const dropsE = lemma.endsWith('e') && !/(ee|oe|ye)$/.test(lemma);
  const stem = dropsE ? lemma.slice(0, -1) : doubled;
  const ing = `${stem}ing`;
  const ed = IRREGULAR[lemma] ?? [
    consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`,
  ];
  return { s, ing, ed };
}

/** Every form of every lemma → the verb that it is a form of. */
export function formsOf(lemmas: Iterable<string>): Map<string, Verb> {
  const forms = new Map<string, Verb>();
  for (const lemma of lemmas) {
    const { s, ing, ed } = regular(lemma);
    for (const past of ed) if (!forms.has(past)) forms.set(past, { lemma, form: 'ed' });
    forms.set(s, { lemma, form: 's' });
    forms.set(ing, { lemma, form: 'ing' });
    if (/[lt]$/.test(lemma)) forms.set(`${lemma}${lemma.at(-1)}ing`, { lemma, form: 'ing' });
    forms.set(lemma, { lemma, form: 'base' });
  }
  return forms;
}
