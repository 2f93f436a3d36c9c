/** Where one word of a name written together ends: "PigeonPost", "PPHome". */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u;
const DOMAIN = /^(\p{L}[\p{L}\d-]{3,})\.(com|org|net|io|me|app|co)$/u;

/**
 * Forms in which a text may write a service's name: "Pigeon Post" for "PigeonPost" and the other way round, the initials of
 * a name of three words or more, a site's name without its ending. The name itself comes first.
 */
export function formsOfName(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const forms = [name];
  if (words.length === 1) {
    const parts = name.split(JOINT);
    if (parts.length > 1 && parts.every((part) => part.length > 1)) forms.push(parts.join(' '));
    const site = DOMAIN.exec(name)?.[1];
    if (site) forms.push(site);
  } else {
    const capital = words.every((word) => /^\p{Lu}/u.test(word));
    if (capital && words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)))
      forms.push(words.join(''));
    if (capital && words.length > 2) forms.push(words.map((word) => word[0]).join(''));
  }
  return forms;
}
