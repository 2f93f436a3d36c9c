/** Stands in for `storage.session`: outlives what uses it, and gives copies. */
export function sessionArea() {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: (key: string) => Promise.resolve({ [key]: structuredClone(kept[key]) }),
    set: (values: object) => Promise.resolve(void Object.assign(kept, structuredClone(values))),
  };
}
