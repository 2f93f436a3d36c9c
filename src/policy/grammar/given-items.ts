/** "We collect information when you:": the items tell what somebody does. */
const WHEN_YOU =
  /\b(?:when|if|whenever|where|as) (?:you|users?|members|people|visitors)(?: (?:choose to|may|voluntarily|also|decide to|use it to))?\s*:\s*$/i;
const GIVES =
  /^\W*(?:and |or )?(?:enter|upload|add|submit|provide|give|send|post|publish|import|supply|input|type|share|fill in|link|sync)(?: us)?(?: with)? (?=(?:your|an?|the|any|our|content|photos?|pictures?|images|videos?|comments?|messages?|reviews?|contacts|files|documents|feedback|personal|contact|account|payment|profile)\b)/i;

/** "upload your contacts" under "We collect information when you:": what is given, which is then had; else the item. */
export function givenItem(lead: string, item: string): string {
  if (!WHEN_YOU.test(lead) || !GIVES.test(item)) return item;
  const what = item.replace(GIVES, '');
  return /^(?:your|an?|the|any|our)\b/i.test(what) ? what : `your ${what}`;
}
