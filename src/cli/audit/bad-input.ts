/** What the person gave cannot be used; the message is one clear line. Exit status 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}
