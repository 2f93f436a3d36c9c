const NOUNS = 'services?|products?|platforms?|websites?|sites?|servers?|app|application';

function pattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he|[Oo]ur) )?${escaped}(?:['\u2019]s?)? (?=(?:${NOUNS})(?![\\p{L}\\p{N}]))`,
    'gu',
  );
}

/** A sentence that says "our services" where it names them by the service's own name: "Pigeon services". */
export function ownServices(text: string, names: readonly string[]): string {
  let out = text;
  for (const name of names)
    if (name.length > 1 && out.includes(name)) out = out.replace(pattern(name), 'our ');
  return out;
}
