/** Words for data with no type: they say `unspecified`, or nothing where a list spells them out. */
export const GENERAL_DATA = `(personal|personally identifiable|personally-identifiable|personally identifying|identifiable|identifying|private|sensitive|user|customer|business|limited|sensitive personal|non-public|individual|protected|collected|) (information|data|info); information; personal details; pii; data; ~details; personal data; special categories of (personal|) data; personal information; inference; usage information and other information; ~records; sensitive information; any of your information; professional or employment-related information; employment information; education information; the fact that you are a user; any other data; other types of information; types of information; types of data; the following categories; the following types; categories of (personal|) (information|data); any information; ~anything; kinds of information; the things you do; other data; user data`;

/** Words for data that cannot name anyone: they stand back where a list spells them out, parentheses too. */
export const WEAK_GENERAL_DATA = `(non-personally-identifiable|non-personally identifiable|non-personal|nonpersonal|anonymous|anonymized|anonymised|aggregate|aggregated|de-identified|deidentified|statistical|aggregated or de-identified|aggregate or de-identified|anonymized or aggregated|aggregated or anonymized|non-identifying|pseudonymized|basic|automatically collected|hashed|technical|certain other non-personal) (information|data|info|statistics|insights|reports); metrics; metadata; statistics; aggregated statistics; anonymized sets`;

/** Phrases that hold a data word but speak of something else. */
export const NO_DATA = `(location-related|location|location-based|payment|profile|device|contact upload|account|privacy|security|location sharing) (features|feature|services|service|settings|setting|controls|processing|page); location of parts; location of (the|a) (file|server|servers); file's location; (data|information) (protection|security|centers|center|centres|subject|subjects|controller|controllers|broker|brokers|processor|portability|transfers|retention|practices|breach|breaches) (law|laws|officer|authority|authorities|legislation|rights|agreement|addendum|); (message|call|group|chat|messaging|contact) (feature|features|us|form|page|settings); user account; account (settings|deletion|security); encryption (key|keys); public (interest|channels|channel|search|one-to-many channels); search (engine|engines|results); email (us|notifications); cookie (policy|banner|settings|notice|preferences); privacy (information|policy|notice); contact (us|details of our); device (settings|location settings); language (version|of this policy); text file; small text file; access to your device; (our|the) (content|communications|messages); phone (call|calls) to; (business|content) partners; content (providers|moderation|policy); payment (processor|provider|processors|providers|service); browser settings; media (outlets|company|companies); call (center|us); location in; ads preferences; notification settings; group of companies; group companies; voice over; (service|services) providers; media messages more; communication service; messaging service; messaging services; messaging app; name of the; in the name of; domain names of our; company name of; tracking technologies we; profile settings; time to time; period of time; at any time; first time; language of the content; business information`;

/** Words that are data only as part of a longer phrase. */
export const NEVER_ALONE = new Set(
  'bank event behavioral behavioural bug card city commercial connection country debug employer gallery i.p. identification item operator os paypal platform port processor product purchasing settings stability state stream system tap tax town view visit'.split(
    ' ',
  ),
);

/** Words that are data only among data. */
export const WEAK_ALONE = new Set(
  'billing audio battery browser crash diagnostic demographic education engagement identity inference interaction language payment performance preference prompt race reaction region sex subscription transactional usage voice pin log recording file image video picture error goods carrier hardware document memory network transaction pronoun purchase'.split(
    ' ',
  ),
);
