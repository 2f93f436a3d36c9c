/** A number and what it counts, in plain figures: `1 byte`, `7 bytes`, `0 bodies`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
