import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

/** Takes the reason for which a page gives a stream up. */
export type End = (reason: unknown) => void;

export interface StreamEnds {
  /** Has the end of a stream told. */
  know(stream: object, end: End): void;
  /** A writer or reader ends the stream that gave it. */
  passOn(stream: object, hand: unknown): void;
}

/** `WritableStream` and `ReadableStream` given up, `abort` and `cancel`, by themselves or by a writer or reader of theirs. */
export function hookStreamEnds(): StreamEnds {
  const ends = new native.WeakMapOf<object, End>();
  const passOn = (stream: object, hand: unknown) => {
    const end = native.mapGet(ends, stream);
    if (end) native.mapSet(ends, hand as object, end);
  };
  /** `mayEnd` is false or throws where the call was refused: of a locked stream, or by a hand that has let go. */
  const tell = (owner: object, name: string, mayEnd: (self: object) => boolean) =>
    observeCall(owner, name, (self, args) => {
      const end = native.mapGet(ends, self);
      if (end && mayEnd(self)) end(native.argument(args, 0));
    });
  const { WritableStream, WritableStreamDefaultWriter, ReadableStream, ReadableStreamDefaultReader } = realm;
  const isWritableLocked = native.getter<boolean>(WritableStream.prototype, 'locked')!;
  const isReadableLocked = native.getter<boolean>(ReadableStream.prototype, 'locked')!;
  const room = native.getter<number | null>(WritableStreamDefaultWriter.prototype, 'desiredSize')!;
  tell(WritableStream.prototype, 'abort', (self) => !isWritableLocked(self));
  tell(WritableStreamDefaultWriter.prototype, 'abort', (self) => room(self) !== undefined);
  tell(ReadableStream.prototype, 'cancel', (self) => !isReadableLocked(self));
  tell(ReadableStreamDefaultReader.prototype, 'cancel', () => true);
  observeCall(ReadableStream.prototype, 'getReader', (self, _args, reader) => passOn(self, reader));
  return { know: (stream, end) => native.mapSet(ends, stream, end), passOn };
}
