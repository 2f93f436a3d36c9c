import { type Draft, plainDraft } from './draft.ts';

const ADDRESS = String.raw`\b(?:IP|[Ii]nternet [Pp]rotocol(?: \(["“]?IP["”]?\))?) [Aa]ddress(?:es)?`;
/** What stands behind it: "(from which we infer your town)", ", which may be used to find your country," */
const ASIDE = new RegExp(
  String.raw`(${ADDRESS})(?: \(([^()]{10,140})\)|, ((?:(?:from|through|with|by|via) which|which|used) [^,;:()]{8,120})(?=[,.;]|$))`,
  'u',
);
const INFERS =
  /\b(?:infer|deriv|determin|estimat|approximat|identif|indicat|tells? us|reveal|detect|deduc|extract|calculat|work out)\w*\b[^()]*\b(?:locations?|countr(?:y|ies)|cit(?:y|ies)|regions?|towns?|states?|area|whereabouts|where you)\b|\b(?:locations?|country|city|region)\b[^()]* (?:inferred|derived|determined|estimated|deduced)\b/i;
const BY_OTHERS = /\b(?:they|third|advertis\w+|partners?|anonymi[sz]\w+)\b/i;
/** "from which we never infer your town": no such use, and still no denial of any other. */
const DENIES = /\b(?:not|never|no|cannot|without)\b|n['’]t\b/i;
const MAY = /\b(?:may|can|could|might)\b/i;

/** "…, from which we infer your country, region or town where you live": the rest of the aside behind its comma. */
const MORE_PLACES =
  /^(?:,? (?:(?:and|or) )?(?:the |your )?(?:country|region|city|state|province|town|area|(?:postal|zip) code)\b)+(?: (?:where|in which|from which) you[^,;.]*)?/i;

/** A text without what is said in it of the place that an address tells. */
export interface PlaceInferred {
  rest: string;
  denied: boolean;
  may: boolean;
}

/** Takes "(from which we infer your town)" behind an IP address apart; null where nothing of the kind stands there. */
export function placeInferred(text: string): PlaceInferred | null {
  const found = ASIDE.exec(text);
  const aside = found ? (found[2] ?? found[3]!) : '';
  if (!found || !INFERS.test(aside) || BY_OTHERS.test(aside)) return null;
  const after = text.slice(found.index + found[0].length).replace(MORE_PLACES, '');
  const rest = `${text.slice(0, found.index)}${found[1]}${after}`;
  return { rest, denied: DENIES.test(aside), may: MAY.test(aside) };
}

/** What is read of the rest, and that an address which the service has is used to find a place. */
export function withPlace(drafts: readonly Draft[], { denied, may }: PlaceInferred): Draft[] {
  const has = drafts.some(
    (d) =>
      d.actor === 'self' &&
      d.polarity === 'affirmed' &&
      d.action !== 'share' &&
      d.data.includes('ip-address'),
  );
  if (!has || denied) return [...drafts];
  return [
    ...drafts,
    plainDraft({
      action: 'use',
      polarity: 'affirmed',
      modality: may ? 'may' : 'does',
      data: ['ip-address', 'coarse-location'],
      rule: 'place-inferred',
      confidence: 0.7,
    }),
  ];
}
