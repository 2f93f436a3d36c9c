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
export function joinForm(form: Form, whole: boolean): ReadBody {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of values) params.append(name, typeof value === 'string' ? value : '');
  }
  const body = new TextEncoder().encode(params.toString());
  return {
    body,
    bytes: whole ? body.length : null,
    read: whole ? 'full' : 'partial',
    reason: whole ? '' : 'the request log gives no bytes of a file',
    contentType: 'application/x-www-form-urlencoded',
  };
}

export type Form = Record<string, readonly unknown[]>;

/**
 * True when a form sent as multipart can hold no file: its fields alone, written as browsers write them
 * (RFC 7578), make up the declared length.
 */
export function isWholeMultipart(form: Form, contentType: string, declared: number): boolean {
  const boundary = /boundary=([^;]+)/.exec(contentType)?.[1];
  if (boundary === undefined || !Number.isFinite(declared)) return false;
  const encoder = new TextEncoder();
  const size = (text: string) => encoder.encode(text).length;
  let length = size(`--${boundary}--\r\n`);
  for (const [name, values] of Object.entries(form)) {
    for (const value of values) {
      if (typeof value !== 'string') return false;
      const escaped = name.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22');
      length += size(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped}"\r\n\r\n`);
      length += size(value.replace(/\r\n|\r|\n/g, '\r\n')) + 2;
    }
  }
  return length === declared;
}
