import type { Read } from '../../model/vocabulary.ts';

/** What the request log gave of a body. */
export interface ReadBody {
  body: Uint8Array | null;
  bytes: number | null;
  read: Read;
  reason: string;
  /** Set where the bytes were rebuilt in another form than the one declared. */
  contentType?: string;
}

export const NO_BODY: ReadBody = { body: null, bytes: 0, read: 'full', reason: '' };

export interface Raw {
  bytes?: ArrayBuffer;
  file?: string;
}

/** Joins the pieces of a raw body; a piece that is a file or a Blob without bytes makes it partial. */
export function joinRaw(raw: readonly Raw[]): ReadBody {
  const parts = raw.flatMap((piece) => (piece.bytes ? [new Uint8Array(piece.bytes)] : []));
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const body = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  const whole = parts.length === raw.length;
  if (whole) return { body, bytes, read: 'full', reason: '' };
  const read = parts.length === 0 ? 'none' : 'partial';
  return {
    body: parts.length === 0 ? null : body,
    bytes: null,
    read,
    reason: 'the request log gives no bytes of a file',
  };
}

/** A form that the browser has parsed, written again as `application/x-www-form-urlencoded`. */
export function joinForm(form: Record<string, readonly unknown[]>, declared: string): ReadBody {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of values) params.append(name, typeof value === 'string' ? value : '');
  }
  const body = new TextEncoder().encode(params.toString());
  const multipart = declared.startsWith('multipart/');
  return {
    body,
    bytes: multipart ? null : body.length,
    read: multipart ? 'partial' : 'full',
    reason: multipart ? 'the request log gives no bytes of a file' : '',
    contentType: 'application/x-www-form-urlencoded',
  };
}
