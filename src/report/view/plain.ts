/**
 * Text that somebody else wrote, as it may stand in a line of ours: control characters, what turns the direction of
 * writing and halves of characters become U+FFFD; line breaks and tabs stay.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
