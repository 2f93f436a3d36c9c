/** The host of an origin as a person says it; what is no address is given back as it is. */
export function hostOf(origin: string): string {
  try {
    return new URL(origin).host || origin;
  } catch {
    return origin;
  }
}
