/**
 * What the walkers of binary containers tell, in order and without building anything. Bounds are places in the
 * bytes that were given to the walker.
 */
export interface Sink {
  /** Opens a numbered field, a list's element, or with `from >= 0` a named entry. */
  open(from: number, to: number, index: number): void;
  close(): void;
  /** A string. */
  text(from: number, to: number): void;
  /** Bytes of no told format. */
  binary(from: number, to: number): void;
  /** A whole number in two's complement, two unsigned halves. */
  integer(low: number, high: number): void;
  float(value: number): void;
  boolean(value: boolean): void;
}

/** For `open`: the entry is a numbered field rather than a list's element. */
export const FIELD = -2;
export const ELEMENT = -1;
