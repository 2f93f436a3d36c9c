import type browser from 'webextension-polyfill';
import { joinForm, joinRaw, NO_BODY, type Raw, type ReadBody } from '../body.ts';

/** Firefox gives a Blob's bytes, and of a file in a form only its name. */
export function readBody(
  details: browser.WebRequest.OnBeforeRequestDetailsType,
  contentType: string,
): ReadBody {
  const body = details.requestBody;
  if (!body) return NO_BODY;
  if (body.error)
    return { body: null, bytes: null, read: 'none', reason: 'the request log could not read the body' };
  if (body.raw) return joinRaw(body.raw as Raw[]);
  if (body.formData) return joinForm(body.formData as unknown as Record<string, unknown[]>, contentType);
  return NO_BODY;
}
