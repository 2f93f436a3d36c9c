import type { Read } from '../../../model/vocabulary.ts';
import type { HarEntry } from './schema.ts';
import { bytesOfText } from './text-bytes.ts';

/** A request's body as far as the file holds it. */
export interface HarBody {
  body: Uint8Array | null;
  /** Null where not known. */
  bytes: number | null;
  read: Read;
  reason: string;
  /** Where the body's type had to be stated anew; null: as the file says. */
  contentType: string | null;
}

/** The bytes of a body that the file keeps elsewhere, by the name that it has there; null where it is not. */
export type Attached = (name: string) => Uint8Array | null;

const encoder = new TextEncoder();
const HELD_LESS = 'the HAR holds less of the body than was sent';
const BODILESS = /^(GET|HEAD|OPTIONS|TRACE|CONNECT)$/i;
const BOUNDARY = 'candor-har-form';

/** Bytes of base64 text, which may be broken into lines; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const line = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(line)) return null;
  return new Uint8Array(Buffer.from(line, 'base64'));
}

/**
 * The body of a HAR request: `postData.text`, base64 where `encoding` says so, else its `params` written as the
 * form they were; where it stands in a file of its own, that file's bytes. What the file does not hold, or holds spoilt, is said in `reason`.
 */
export function bodyOf(request: HarEntry['request'], attached: Attached): HarBody {
  const { postData, bodySize } = request;
  const header = lengthTold(request);
  const sent = Math.max(header, bodySize);
  const none = (reason: string): HarBody => ({
    body: null,
    bytes: sent >= 0 ? sent : null,
    read: 'none',
    reason,
    contentType: null,
  });
  if (!postData?.text) {
    const file = postData?._file ? attached(postData._file) : undefined;
    if (file) return sent > file.length ? { ...partial(file, sent), reason: HELD_LESS } : whole(file);
    if (postData && postData.params.length > 0) return formOf(postData.params, postData.mimeType, sent);
    // Where its size is not known (-1), only requests of these methods are sure to have none.
    const unknown = sent < 0 && !BODILESS.test(request.method);
    if (unknown) return none('the HAR does not tell whether there was a body');
    if (file === null) return none('the HAR names a file for the body, which is not there or cannot be read');
    return sent > 0
      ? none('the HAR does not hold the body')
      : { body: null, bytes: 0, read: 'full', reason: '', contentType: null };
  }
  const { text, encoding } = postData;
  const isBase64 = encoding?.toLowerCase() === 'base64';
  const body = isBase64 ? fromBase64(text) : bytesOfText(text, { header, body: bodySize });
  if (!body) return none('the HAR calls the body base64, but it is not');
  // Browsers write binary bodies as text; what was no UTF-8 is lost then.
  if (!isBase64 && text.includes('\ufffd')) {
    return { ...partial(body, sent), reason: 'the HAR holds a binary body as text' };
  }
  // What was compressed when it was sent may stand here opened.
  const least = isEncoded(request) ? bodySize : sent;
  return least > body.length ? { ...partial(body, least), reason: HELD_LESS } : whole(body);
}

/** Bytes of the body by `Content-Length`, which also counts what browsers leave out of the file; -1 where it is not there. */
function lengthTold({ headers }: HarEntry['request']): number {
  const value = headers.find(({ name }) => name.toLowerCase() === 'content-length')?.value.trim() ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : -1;
}

function isEncoded({ headers }: HarEntry['request']): boolean {
  return headers.some(({ name, value }) => name.toLowerCase() === 'content-encoding' && value !== 'identity');
}

function partial(body: Uint8Array, sent: number): HarBody {
  return { ...whole(body), bytes: Math.max(sent, body.length), read: 'partial' };
}

function whole(body: Uint8Array): HarBody {
  return { body, bytes: body.length, read: 'full', reason: '', contentType: null };
}

type Params = NonNullable<HarEntry['request']['postData']>['params'];

function formOf(params: Params, mimeType: string, sent: number): HarBody {
  if (!mimeType.toLowerCase().startsWith('multipart/')) {
    const form = encoder.encode(
      String(new URLSearchParams(params.map(({ name, value = '' }) => [name, value]))),
    );
    const isForm = { contentType: 'application/x-www-form-urlencoded' };
    if (form.length === sent) return { ...whole(form), ...isForm };
    // What was sent as a form, and was none, Charles and Fiddler have split into parameters all the same.
    const raw = encoder.encode(params.map(asWritten).join('&'));
    return raw.length === sent ? whole(raw) : { ...whole(form), ...isForm };
  }
  const quoted = (text: string) => text.replace(/["\r\n]/g, encodeURIComponent);
  const parts = params.map(({ name, value = '', fileName, contentType }) => {
    const file = fileName === undefined ? '' : `; filename="${quoted(fileName)}"`;
    const type = contentType ? `content-type: ${contentType.replace(/[\r\n]/g, '')}\r\n` : '';
    return `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${quoted(name)}"${file}\r\n${type}\r\n${value}\r\n`;
  });
  const body = whole(encoder.encode(`${parts.join('')}--${BOUNDARY}--\r\n`));
  const lacking = params.some(({ fileName, value }) => fileName !== undefined && value === undefined);
  return {
    ...body,
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
    ...(lacking ? { read: 'partial' as const, reason: 'the HAR holds only the name of a file' } : {}),
  };
}

/** A parameter before it was split and decoded, where nothing in it was encoded. */
function asWritten({ name, value = '' }: Params[number]): string {
  return name !== '' && value !== '' ? `${name}=${value}` : name + value;
}
