import type browser from 'webextension-polyfill';
import { joinForm, joinRaw, NO_BODY, type Raw, type ReadBody } from '../body.ts';

/** Chromium gives an error in place of a Blob's or stream's bytes, and a form with a file as raw multipart. */
export function readBody(
  details: browser.WebRequest.OnBeforeRequestDetailsType,
  contentType: string,
): ReadBody {
  const body = details.requestBody;
  if (!body) return NO_BODY;
  if (body.error)
    return {
      body: null,
      bytes: null,
      read: 'none',
      reason: 'the request log gives no bytes of a Blob or stream',
    };
  if (body.raw) return joinRaw(body.raw as Raw[]);
  if (body.formData) return joinForm(body.formData as unknown as Record<string, unknown[]>, contentType);
  return NO_BODY;
}
