/** "We share your name (but not your number) with our partners": the aside stands between what is given and who gets it. */
const ASIDE_NOT =
  /(?:,| \() ?(?:but |and )?not ((?:your|their|the|any|his|her|its) [^,()]{2,60}?)(?:,|\)) ((?:with|to) [^.;,()]+)/gi;

/** "We store nothing except your name." */
const NOTHING_BUT =
  /\b(we|they|it|\p{Lu}\w+) ((?:will |would |can |may )?)(collects?|stores?|keeps?|needs?|asks? for|shares?|sells?|records?|logs?|knows?|holds?|retains?|requires?|uses?|sees?|sends?|discloses?|receives?) nothing (?:at all |else )?(?:except|but|other than|besides|beyond|more than|apart from)(?: for)? (?=\p{L})/gu;
const BASES: Readonly<Record<string, string>> = {
  discloses: 'disclose',
  uses: 'use',
  receives: 'receive',
  requires: 'require',
  stores: 'store',
  shares: 'share',
};

function notBut(_: string, who: string, aux: string, verb: string): string {
  const base = BASES[verb] ?? verb.replace(/s( for)?$/, '$1');
  const does = aux ? `${aux.trim()} not` : base === verb ? 'do not' : 'does not';
  return `${who} ${does} ${base} anything except `;
}

/** "Nothing but your name is stored." */
const NOTHING_IS =
  /^(?:nothing|no data|no information|no personal data) (?:but|except|other than|besides|beyond)(?: for)? ((?:your|the|a|an|their|our) [^.;:]{2,60}?) (?=(?:is|are|was|will be|gets?) (?:ever )?(?:stored|collected|kept|saved|shared|recorded|logged|sent|transmitted|disclosed|uploaded|retained|required|needed|processed|used|sold))/i;

/**
 * A sentence whose contrast stands behind what it is set against: "we share your name with partners, but not your
 * number", "we do not store anything except your name".
 */
export function plainContrasts(text: string): string {
  return text
    .replace(ASIDE_NOT, (_, what: string, to: string) => ` ${to}, but not ${what}`)
    .replace(NOTHING_BUT, notBut)
    .replace(NOTHING_IS, (_, what: string) => `Except for ${what}, nothing `);
}
