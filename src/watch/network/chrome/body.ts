import type browser from 'webextension-polyfill';
import { type Form, joinForm, joinRaw, NO_BODY, type Raw, type ReadBody } from '../body.ts';

/**
 * Chromium gives an error in place of a Blob's or stream's bytes, and of a body without any (measured), a form without files
 * parsed, and a form with a file as the pieces around the file's bytes, which are left out without a word.
 */
export function readBody(
  details: browser.WebRequest.OnBeforeRequestDetailsType,
  contentType: string,
  _length: number,
): ReadBody {
  const body = details.requestBody;
  if (!body) return NO_BODY;
  // What a tab's form sends is neither: it has no field. A service worker may pass one on as a stream.
  const isDocument = details.type === 'main_frame' || details.type === 'sub_frame';
  if (body.error && isDocument && details.tabId >= 0) return NO_BODY;
  if (body.error)
    return {
      body: null,
      bytes: null,
      read: 'none',
      reason: 'the request log gives no bytes of a Blob or stream',
    };
  if (body.raw) {
    const raw = body.raw as Raw[];
    return joinRaw(contentType.startsWith('multipart/') && raw.length > 1 ? [...raw, { file: '' }] : raw);
  }
  if (body.formData) return joinForm(body.formData as unknown as Form, true);
  return NO_BODY;
}
