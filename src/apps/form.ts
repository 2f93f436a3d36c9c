import type { Payload } from '../model/payload.ts';
import { headOf, textOf } from './draft.ts';

/** One part of a form body: a name, and text or bytes. */
export interface FormPart {
  name: string;
  /** Of a file part; empty otherwise. */
  filename: string;
  bytes: Uint8Array;
}

const MAX_PARTS = 500;
const latin = new TextDecoder('latin1');
const encoder = new TextEncoder();

function multipart(body: Uint8Array, boundary: string): FormPart[] | null {
  const text = latin.decode(body);
  const mark = `--${boundary}`;
  const parts: FormPart[] = [];
  let at = text.indexOf(mark);
  while (at >= 0 && parts.length < MAX_PARTS) {
    const start = at + mark.length;
    if (text.startsWith('--', start)) return parts;
    const head = text.indexOf('\r\n\r\n', start);
    const end = text.indexOf(`\r\n${mark}`, start);
    if (head < 0 || end < head) return parts.length > 0 ? parts : null;
    const disposition = text.slice(start, head);
    const name = /[;\s]name="([^"]*)"/i.exec(disposition)?.[1] ?? '';
    const filename = /[;\s]filename="([^"]*)"/i.exec(disposition)?.[1] ?? '';
    parts.push({ name, filename, bytes: body.subarray(head + 4, end) });
    at = end + 2;
  }
  return parts.length > 0 ? parts : null;
}

function urlencoded(text: string): FormPart[] | null {
  if (!/^[\w.%+*~!$'()[\]-]+=/.test(text) || /[\s<>{}"]/.test(text)) return null;
  const parts: FormPart[] = [];
  for (const [name, value] of new URLSearchParams(text)) {
    if (parts.length >= MAX_PARTS) break;
    parts.push({ name, filename: '', bytes: encoder.encode(value) });
  }
  return parts;
}

/** The parts of a form body, urlencoded or multipart, by its type or, where that is missing, its shape. */
export function formParts(payload: Payload): FormPart[] | null {
  const { body, contentType } = payload;
  if (!body || body.length === 0) return null;
  const head = headOf(body, 80);
  const boundary =
    /boundary="?([^";]+)"?/i.exec(contentType)?.[1] ?? /^--([\w'()+,./:=?-]{4,70})\r\n/.exec(head)?.[1];
  if (boundary) return multipart(body, boundary);
  const text = textOf(body);
  return text === null ? null : urlencoded(text);
}

/** The text of the first part of that name; null where there is none or it is no text. */
export function formText(parts: readonly FormPart[], name: string): string | null {
  const part = parts.find((each) => each.name === name);
  return part ? textOf(part.bytes) : null;
}
