/** "reserve the right, at our discretion, to …", "the right at any time to …": when and how a right is used. */
const ASIDE =
  /(?<=^the (?:sole |full |absolute )?right) ,? ?(?:(?:and|but|,|at|in|from|to(?= the)|with|without|under|as|where|if)\b(?: (?!right\b|to\b)[\w'-]+){1,9} ?,? ?){1,2}$/;

/** Words from a right to what it is a right to, without what stands aside between them. */
export function withoutAside(between: readonly string[]): string[] {
  const text = between.join(' ');
  return text.startsWith('the ') && text.includes('right ')
    ? text.replace(ASIDE, '').split(' ')
    : [...between];
}
