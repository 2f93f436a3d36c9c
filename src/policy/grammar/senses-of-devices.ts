/** The word at `i`, lower case; empty beyond either end. */
type Word = (i: number) => string;

const LINK = /^(,|and|or|\/|and\/or|&)$/;
const MACHINES =
  /^(computers?|tablets?|laptops?|smartphones?|phones?|devices?|desktops?|pcs?|consoles?|watches|smartwatch(es)?|tvs?|televisions?|browsers?|wearables?|handsets?)$/;
const CHANNELS =
  /^(,|and|or|\/|and\/or|e-?mails?|mobile|text|texts|sms|mms|messages?|messaging|direct|chat|live|online|web|mail|post|postal|letters?|fax|written|social|media|push|notifications?|in-app|video|calls?|in|person|our|the|your|other)$/;
/** What is said of a telephone, or made with it. */
const OF_PHONE =
  /^(bills?|recordings?|screens?|hardware|version|versions|location|lines?|has|is|was|will|can|to|when|while|conversations?|surveys?|interviews?|support|system)$/;

const CONTACT = /^(e-?mails?|(?:sur)?names?|address(es)?|usernames?|birthdays?)$/;
const GOES_ON = /^(is|was|will|can|to|when|while)$/;

const OF_DEVICE =
  /^(models?|types?|identifiers?|ids?|information|data|names?|details|settings|makes?|manufacturers?|versions?)$/;

/** The next word beyond links and "other" in that direction. */
function neighbour(low: Word, from: number, step: 1 | -1): string {
  let i = from + step;
  if (!LINK.test(low(i))) return '';
  while (LINK.test(low(i)) || /^(other|any|mobile|your|the|a|similar|connected|smart)$/.test(low(i)))
    i += step;
  // "phone and device model"
  return /^devices?$/.test(low(i)) && OF_DEVICE.test(low(i + 1)) ? '' : low(i);
}

/** "your computer, phone or tablet", "over the phone", "by e-mail, telephone or post": a thing or a way, and no number. */
export function noNumber(low: Word, first: number): boolean {
  // "a mobile device, such as a phone"
  const such = /^(?:a|your|the)$/.test(low(first - 1)) ? first - 2 : first - 1;
  if (
    low(such) === 'as' &&
    low(such - 1) === 'such' &&
    /^devices?$/.test(low(such - (low(such - 2) === ',' ? 3 : 2)))
  )
    return true;
  if (MACHINES.test(neighbour(low, first, 1)) || MACHINES.test(neighbour(low, first, -1))) return true;
  // "your e-mail and phone to reach you": beside another way to reach somebody it is a number, whatever follows.
  const beside = CONTACT.test(neighbour(low, first, -1)) && GOES_ON.test(low(first + 1));
  if (OF_PHONE.test(low(first + 1)) && !beside) return true;
  let k = first - 1;
  while (CHANNELS.test(low(k))) k--;
  if (k < first - 1 && /^(by|via|through|over|using|on|to)$/.test(low(k))) return true;
  return low(first - 1) === 'of' || (/^(your|their|the|a)$/.test(low(first - 1)) && low(first - 2) === 'of');
}

const BEHIND =
  /^(?:and|or|with|for|when|if|as|which|that|where|we|you|from|using|in|on|at|upon|through|before|during|after|etc)$/;
const WHERE = /^(?:from|on|in|to|onto|into|via|through|using|with|by|of|over|for|is|are)$/;

/** "from your cell phone", "a mobile phone, tablet or computer", "mobile phone model": the thing, and no number. */
export function handset(low: Word, first: number, last: number): boolean {
  if (low(last) === 'phones') return true;
  // "your mobile phone device", "mobile phone model"
  const next = low(last + 1);
  if (/^[a-z]/.test(next) && !BEHIND.test(next)) return true;
  const owned = /^(?:your|their|the|an?|any|his|her|own|registered)$/;
  let k = first - 1;
  while (owned.test(low(k))) k--;
  if (MACHINES.test(neighbour(low, last, 1)) || MACHINES.test(neighbour(low, k + 1, -1))) return true;
  return WHERE.test(low(k));
}

const PLACES =
  /^(websites?|sites?|apps?|applications?|services?|networks?|browsers?|platforms?|properties|webpages?)$/;
const BESIDE =
  /^(third-party|third|party|online|mobile|different|digital|other|our|your|the|and|or|,|\/|connected|various|multiple)$/;

/** "across websites, devices and apps", "from our services, devices or others": where it happens. */
export function devicesAsPlaces(low: Word, first: number): boolean {
  const near = [neighbour(low, first, 1), neighbour(low, first, -1)];
  if (!near.some((word) => PLACES.test(word))) return false;
  for (let i = first - 1; i > first - 10 && i >= 0; i--) {
    if (/^(across|on|from|through|over|of|to|via|between|in)$/.test(low(i))) return true;
    if (!PLACES.test(low(i)) && !BESIDE.test(low(i))) return false;
  }
  return false;
}

/** "the address of the device you use", "from devices used to visit us": whose it is and whence, and nothing about it. */
export function deviceAside(low: Word, first: number): boolean {
  for (let i = first - 1; i > first - 10 && i >= 0; i--) {
    if (/^(of|on|from|across|via|with|through|using|between|to|over)$/.test(low(i))) return true;
    if (
      !MACHINES.test(low(i)) &&
      !BESIDE.test(low(i)) &&
      !/^(any|an?|each|specific|particular|systems?|such)$/.test(low(i))
    )
      return false;
  }
  return false;
}
