/**
 * Where the law is named but brings nobody into it: "another purpose authorised by law", "in a manner consistent with
 * applicable laws", "a sale under applicable law". Consent that it
 * requires is asked of the person. What the law requires goes to those who may ask for it.
 */
const BOUNDS =
  /(?:\b|(?="))(purposes?|manner|uses?|reasons?|sale|sell(ing)?|shar(e|ing)|"[\w ]+")( \w+){0,3} (authori[sz]ed|permitted|allowed|defined|as defined|considered)? ?(by|under|with) (the |any |all )?applicable (\w+ )?(laws?|regulations?)\b|\b(consistent|in accordance|in compliance|in line|in conformity) with (the |any |all )?applicable (\w+ )?laws?\b(?!,? (and|or) (legal process|court|government))|(?<=,) (?:as|where|when|if) (?:otherwise )?(?:required or permitted|permitted or required|permitted or authori[sz]ed|permitted|allowed) by (?:the )?(?:applicable )?law(?=,)|\bconsent,? (?:as|where|when|if|to the extent) (?:otherwise |so )?(?:legally )?(?:required|necessary|needed)(?: (?:by|under) (?:the |any )?(?:applicable )?(?:laws?|regulations?))?\b|\bsubject to (the |any |all )?applicable (\w+ )?laws?\b|\b(?:required|obliged|obligated) (?:to do otherwise|to (?:treat|consider|regard|classify) [^.,;:]{2,60}? as (?:\w+ ){0,3}\w+|otherwise) (?:under|by) (?:the |any |all )?(?:applicable )?(?:\w+ )?laws?\b/gi;

/** A text without the words that only say which law it keeps to. */
export function withoutBounds(text: string): string {
  return text.replace(BOUNDS, ' ');
}
