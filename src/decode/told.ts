import type { Sink } from './sink.ts';

/** Writes down what a walker tells, a line each: `path="text"`, `path=<hex>`, `path=1`, `path=~0.5`; for tests. */
export function recorder(bytes: Uint8Array): Sink & { told: string[]; depth: number } {
  const path: string[] = [];
  const told: string[] = [];
  const tell = (what: string) => told.push(`${path.join('.')}=${what}`);
  return {
    told,
    spent: false,
    get depth() {
      return path.length;
    },
    open: (from, to, index) =>
      path.push(from >= 0 ? new TextDecoder().decode(bytes.subarray(from, to)) : String(index)),
    named: (name) => path.push(`:${name}`),
    close: () => path.pop(),
    text: (from, to) => tell(`"${new TextDecoder().decode(bytes.subarray(from, to))}"`),
    binary: (from, to) =>
      tell(`<${[...bytes.subarray(from, to)].map((b) => b.toString(16).padStart(2, '0')).join('')}>`),
    integer: (low, high) => tell(String(BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)))),
    float: (value) => tell(`~${value}`),
    isKnown: () => false,
    boolean: (value) => tell(String(value)),
  };
}
