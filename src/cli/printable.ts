/** Hosts, names and labels come from pages and files: nothing in them may steer the terminal or begin another line. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '�');
}
