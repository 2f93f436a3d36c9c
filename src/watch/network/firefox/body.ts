import type browser from 'webextension-polyfill';
import { type Form, isWholeMultipart, joinForm, joinRaw, NO_BODY, type Raw, type ReadBody } from '../body.ts';

/** Firefox gives a Blob's bytes, and of a file in a form only its name, as if it were a field's text. */
export function readBody(
  details: browser.WebRequest.OnBeforeRequestDetailsType,
  contentType: string,
  length: number,
): ReadBody {
  const body = details.requestBody;
  if (!body) return NO_BODY;
  if (body.error)
    return { body: null, bytes: null, read: 'none', reason: 'the request log could not read the body' };
  if (body.raw) return joinRaw(body.raw as Raw[]);
  if (body.formData) {
    const form = body.formData as unknown as Form;
    const multipart = contentType.startsWith('multipart/');
    return joinForm(form, !multipart || isWholeMultipart(form, contentType, length));
  }
  return NO_BODY;
}
