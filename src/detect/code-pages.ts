/** Code pages in which pages that declare one send what is written in a form (Encoding Standard §9), and `escape()` half of it. */
const PAGES = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1254'];

const tables = new Map<string, Map<string, number>>();

function tableOf(page: string): Map<string, number> {
  let table = tables.get(page);
  if (table === undefined) {
    const high = new TextDecoder(page).decode(Uint8Array.from({ length: 128 }, (_, n) => n + 128));
    table = new Map([...high].map((sign, n) => [sign, n + 128]));
    tables.set(page, table);
  }
  return table;
}

/** A text in the bytes of each code page that has all its letters, each once; none for ASCII. */
export function inCodePages(text: string): Uint8Array[] {
  if (!/[^\0-\x7f]/.test(text)) return [];
  const seen = new Map<string, Uint8Array>();
  for (const page of PAGES) {
    const table = tableOf(page);
    const bytes = [...text].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : table.get(sign)));
    if (!bytes.includes(undefined)) seen.set(bytes.join(), Uint8Array.from(bytes as number[]));
  }
  return [...seen.values()];
}
