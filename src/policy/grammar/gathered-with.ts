import { groupOf } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

/** Words between the verb and the means, and before the means itself. */
const MEANS =
  /^(?:through|via|using|with|by|by means of|with the help of|by way of)(?: (?:the )?(?:use|help) of| using)?(?: (?:our|various|certain|the|such as|technologies such as|different|tools like|first-party|third-party))*$/;

const GATHERED = /^(?:collected|gathered|obtained|received|recorded|collect|gather|obtain|receive|get)$/;

/** "We collect it through cookies": the cookies by which data is gathered are used. */
export function gatheredWith(c: ClauseContext, said: readonly Draft[]): Draft[] {
  const does = (action: Draft['action']) =>
    said.find((d) => d.action === action && d.polarity === 'affirmed' && d.actor === 'self');
  const own = does('collect') ?? does('use');
  if (!own || said.some((d) => d.data.some((t) => groupOf(t) === 'tracking'))) return [];
  const { tokens, text } = c.s;
  const tool = c.s.data.find(
    (m) => m.first > c.g.last && m.last < c.wholeEnd && m.types.every((t) => groupOf(t) === 'tracking'),
  );
  if (!tool) return [];
  for (let i = tool.first - 1; i > c.g.last && i >= tool.first - 7; i--) {
    const means = text
      .slice(tokens[i]!.start, tokens[tool.first]!.start)
      .replace(/["\u201c]/g, '')
      .trim();
    if (!MEANS.test(means.toLowerCase())) continue;
    // "We study your clicks using cookies", and not "We use it with cookies".
    if (own.action === 'use' && !/^(?:using|by means|through|with the (?:help|use))/i.test(means)) continue;
    // "We use what is gathered through cookies": whence it is, and no use of them.
    const got = tokens.slice(c.g.last + 1, i).some((t) => GATHERED.test(t.low));
    if (own.action === 'use' && got) continue;
    const near = c.s.data.filter((m) => m.first >= tool.first && m.first <= tool.last + 8);
    const data = [...new Set(near.flatMap((m) => m.types.filter((t) => groupOf(t) === 'tracking')))];
    return [c.draft('use', data, 'self', 'gathered-with', 0.55, { modality: own.modality, data })];
  }
  return [];
}
