/** Stands in for an area of the browser's storage: outlives what uses it, and gives copies. */
export function storageArea() {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: (key: string) => Promise.resolve({ [key]: structuredClone(kept[key]) }),
    set: (values: object) => Promise.resolve(void Object.assign(kept, structuredClone(values))),
    remove: (key: string) => Promise.resolve(void delete kept[key]),
  };
}
