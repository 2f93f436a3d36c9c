import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Draft, plainDraft } from './draft.ts';
import { typesOf } from './types-named.ts';

const WHOM =
  '(?:you|your (?:account|profile)|(?:other |fellow )?(?:users|members|people|players|contacts|friends)|others|each other|one another|them)';

/** "Others can find you by your number", "members may search for people using a name": what the service looks through. */
const FOUND = cued(
  new RegExp(
    String.raw`\b(?:can|may|could|to|will be able to|lets? (?:other )?\w+|allows? (?:other )?\w+ to) (?:also )?(?:easily )?(?:(?:find|discover|locate|search for) ${WHOM}|look ${WHOM} up|look up ${WHOM})(?: (?:on|in|within|through) (?:our |the )?[\w-]+)?,? (?:by|using|with|via|based on)\b(?: \w+ing)?`,
    'i',
  ),
);

/** All of which that holds one of. */
const FINDS = /\b(?:find|discover|locate|search for|look)\b/i;

const NOT_SAID =
  /\b(?:not|never|cannot|whether|who|prevent|stop|choose|control|limit|you (?:can|may|could)|if|how)\b|^(?:no|none|neither|nobody)\b|n['\u2019]t\b|\byou\s*$/i;

/** "If you give us your number, others may be able to find you": by it. */
const GIVEN_TO_BE_FOUND = cued(
  /\bif you (?:choose to |decide to |wish to )?(?:provide|give|add|link|enter|verify|share|register|upload|connect)(?: us)?(?: with)? your [^,.;:]{3,50}, (?:other |your )?(?:users|members|people|others|friends|contacts) (?:may|can|will|could|might) (?:also )?(?:be able to )?(?:easily )?(?:find|discover|look up|search for) you\b/i,
);

const MAIL = /^\W*(?:(?:your|their|an?|the) )?e-?mails?\b/i;

function givenToBeFound(s: ParsedSentence): Draft[] {
  const match = GIVEN_TO_BE_FOUND.exec(s.text);
  if (!match) return [];
  const end = match.index + match[0].length;
  const data = s.data.filter(
    (m) => m.level === 'typed' && s.tokens[m.first]!.start > match.index && s.tokens[m.last]!.end < end,
  );
  const types = typesOf(s, data, s.tokens.length);
  if (types.length === 0) return [];
  return [
    plainDraft({
      action: 'use',
      polarity: 'affirmed',
      modality: 'only-if',
      data: types,
      rule: 'given-to-be-found',
      confidence: 0.6,
    }),
  ];
}

/** What people are found by is used to find them. */
export function foundBy(s: ParsedSentence): Draft[] {
  if (!FINDS.test(s.text)) return [];
  const given = givenToBeFound(s);
  if (given.length > 0) return given;
  const match = FOUND.exec(s.text);
  if (!match || NOT_SAID.test(s.text.slice(0, match.index))) return [];
  const end = match.index + match[0].length;
  const stop = s.groups.find((g) => g.shape === 'finite' && s.tokens[g.first]!.start > end);
  const data = s.data.filter(
    (m) =>
      s.tokens[m.first]!.start >= end &&
      m.level === 'typed' &&
      m.last < (stop?.clauseFirst ?? s.tokens.length),
  );
  const types = typesOf(s, data, stop?.clauseFirst ?? s.tokens.length);
  // "using your email": here its address.
  if (MAIL.test(s.text.slice(end)) && !types.includes('email-address')) types.unshift('email-address');
  else if (data.length === 0 || s.tokens[data[0]!.first]!.start > end + 30) return [];
  return [
    plainDraft({ action: 'use', polarity: 'affirmed', data: types, rule: 'found-by', confidence: 0.6 }),
  ];
}
