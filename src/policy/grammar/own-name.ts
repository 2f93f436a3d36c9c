const NOUNS = 'services?|products?|platforms?|websites?|sites?|servers?|app|application';
const known = new Map<string, RegExp>();

function pattern(name: string): RegExp {
  let out = known.get(name);
  if (!out) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    out = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he|[Oo]ur) )?${escaped}(?:['\u2019]s?)? (?=(?:${NOUNS})(?![\\p{L}\\p{N}]))`,
      'gu',
    );
    if (known.size > 200) known.clear();
    known.set(name, out);
  }
  return out;
}

/** A sentence that says "our services" where it names them by the service's own name: "Pigeon services". */
export function ownServices(text: string, names: readonly string[]): string {
  let out = text;
  for (const name of names)
    if (name.length > 1 && out.includes(name)) out = out.replace(pattern(name), 'our ');
  return out;
}
