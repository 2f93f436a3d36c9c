const HEX = 16;

/** 128 random bits in the shape of a UUID. `crypto.randomUUID` is missing in pages without TLS. */
export function randomId(): string {
  const own: Partial<Crypto> = crypto;
  if (own.randomUUID) return own.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(HEX).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
