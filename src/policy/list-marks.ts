/** A bullet that is nothing else, or a dash or star with a gap behind it. */
const BULLET =
  /^\s*(?:[\u2022\u2023\u2043\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u00b7\uf0b7]\s*|[*+\u2013\u2014-]\s+)/;
/** `(a)`, `b)`, `iv.`, `3)`: an item only where what stands before it is a list. */
const NUMBER = /^\s*(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;
/** What a list goes on behind: its lead, or an item that is not the last. */
const GOES_ON = /(?:[:;,]|[;,] (?:and|or)(?:\/or)?|\b(?:to|with|by|if|when|where))$/;

/**
 * The text of a list's item that is marked in words alone, `• your name`, `(a) your name`, without its mark; null where it
 * is none. `before`: what stands right before it; `inList`: that is such an item, too.
 */
export function unmarked(text: string, before: string, inList: boolean): string | null {
  const mark = BULLET.exec(text) ?? (inList || GOES_ON.test(before.slice(-8)) ? NUMBER.exec(text) : null);
  return mark ? text.slice(mark[0].length) : null;
}

/** A text without the bullet before it. */
export function withoutBullet(text: string): string {
  const rest = text.replace(BULLET, '');
  return rest === '' ? text : rest;
}
