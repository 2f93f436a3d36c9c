import { parse } from './clauses.ts';

/** More characters than this are no heading of a list. */
const LONGEST = 200;

/** True for a heading that is a sentence which the items under it end: "We share nothing, except:". */
export function isLeadOfItems(heading: string): boolean {
  if (!/:\s*$/.test(heading.slice(-4)) || heading.length > LONGEST) return false;
  const { groups } = parse(heading, []);
  return groups.some((g) => g.kind === 'main' && g.shape === 'finite' && g.subject !== null);
}
