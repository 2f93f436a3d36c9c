/**
 * What the walkers of containers tell, in order and without building anything. Bounds are places in the bytes
 * that were given to the walker.
 */
export interface Sink {
  /** Opens a numbered field, a list's element, or with `from >= 0` a named entry. */
  open(from: number, to: number, index: number): void;
  /** Opens an entry that the format names, not the bytes. */
  named(name: FixedName): void;
  close(): void;
  /** A string. */
  text(from: number, to: number): void;
  /** Bytes of no told format. */
  binary(from: number, to: number): void;
  /** True of bytes that are known as they stand, whatever else may be read into them: a digest of a value. */
  isKnown(from: number, to: number): boolean;
  /** A whole number in two's complement, two unsigned halves. */
  integer(low: number, high: number): void;
  float(value: number): void;
  boolean(value: boolean): void;
  /** True where there are more values than can be told apart: the rest is to be told as one text. */
  readonly spent: boolean;
}

/** For `open`: the entry is a numbered field rather than a list's element. */
export const FIELD = -2;
export const ELEMENT = -1;

/** Parts that formats name themselves. */
export const FIXED_NAMES = [
  'clientId',
  'userName',
  'password',
  'will',
  'topics',
  'properties',
  'header',
  'items',
  'payload',
  'comment',
] as const;
export type FixedName = (typeof FIXED_NAMES)[number];
