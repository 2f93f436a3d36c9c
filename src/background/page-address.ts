/** The origin of an address; null where it has none that pages share. */
export function originOf(url: string): string | null {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}

/** The page's address without query and fragment, which may name people. */
export function pageOf(url: string): string {
  const { origin, pathname, protocol } = new URL(url);
  return protocol === 'blob:' ? `${origin}/` : origin + pathname;
}
