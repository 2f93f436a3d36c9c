/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const CHANNEL =
  /^(,|and|or|\/|and\/or|phone|telephone|mobile|text|texts|sms|mms|message|messages|messaging|direct|chat|live|online|web|mail|post|postal|letter|fax|social|media|push|notifications?|in-app|video|calls?|call|in|person|our|the|your|other)$/;

/** "by phone, e-mail or post", "support by chat, phone or e-mail": how one is reached. */
export function channel(low: Word, first: number): boolean {
  let before = first - 1;
  while (before >= 0 && CHANNEL.test(low(before))) before--;
  if (before < first - 1 && /^(by|via|through|over|using)$/.test(low(before))) return true;
  if (/^(or|and|,)$/.test(low(first + 1)) && low(first + 2) === 'otherwise') return true;
  let after = first + 1;
  while (CHANNEL.test(low(after))) after++;
  return low(after) === 'communication' && /^(means|methods|channels)$/.test(low(after + 1));
}

const MAIL = /^(emails?|e-mails?|messages?|newsletters?)$/;

function isOurMail(low: Word, first: number, last: number): boolean {
  // "whether you open our emails": what a person does.
  if (
    !MAIL.test(low(last)) ||
    /^(whether|when|if|which|what|how|who)$/.test(low(first)) ||
    /^(with|between|and|or|about)$/.test(low(last + 1))
  )
    return false;
  for (let i = last - 1; i >= last - 3; i--) {
    if (low(i) === 'our') return true;
    if (!/^[a-z-]+$/.test(low(i)) || /^(to|of|in|for|and|or|the|your|their|from|with)$/.test(low(i)))
      return false;
  }
  return false;
}

/** "messages that we send you", "debug log messages", "posted on sites, e-mails and apps". */
export function letters(low: Word, first: number, last: number): boolean {
  if (
    /^(log|update|error|system|push|console|status|warning|automated|marketing|promotional)$/.test(
      low(last - 1),
    ) &&
    // "your status messages": what people write of themselves.
    !(low(last - 1) === 'status' && /^(your|their|,|and|profile)$/.test(low(last - 2)))
  )
    return true;
  // "our HTML emails": what the service writes itself.
  if (isOurMail(low, first, last)) return true;
  // "on sites, e-mails and apps"
  if (/^(,|and|or)$/.test(low(first - 1)) && /^(websites?|sites?|apps|pages)$/.test(low(first - 2)))
    return true;
  if (/^(we|that)$/.test(low(last + 1)) && /^(we|send|may|will)$/.test(low(last + 2)))
    return /\bwe (may |will |also )?send\b/.test([1, 2, 3, 4].map((k) => low(last + k)).join(' '));
  return /^(displayed|from)$/.test(low(last + 1)) && /^(when|us|on)$/.test(low(last + 2));
}

const HAS_CONTENT =
  /^(calendars?|chats?|messages?|messaging|text|sms|calls?|voicemail|files?|documents?|drive|attachments?|notes?|photos?|videos?|,|and|or|\/|and\/or|&)$/;

/** "email and calendar content": what they hold, and no address. */
export function sharesContent(low: Word, first: number): boolean {
  let k = first + 1;
  // In a longer list it is an address: "name, email, and message content".
  if (!/^(and|or|\/|and\/or|&)$/.test(low(k)) || /^(,|and|or)$/.test(low(first - 1))) return false;
  while (HAS_CONTENT.test(low(k))) k++;
  return /^contents?$/.test(low(k)) && /^[a-z]/.test(low(k - 1)) && !/^(and|or)/.test(low(k - 1));
}

const ASKED =
  /^(requests?|questions?|complaints?|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|issues?|problems?|comments?|claims?|suggestions?)$/;

/** "your request or query", "queries and complaints": what somebody wants to know of the service. */
export function asksHelp(low: Word, first: number): boolean {
  const joined = /^(and|or|,|\/|and\/or)$/;
  return (
    (joined.test(low(first - 1)) && ASKED.test(low(first - 2))) ||
    (joined.test(low(first + 1)) && ASKED.test(low(first + 2)))
  );
}
