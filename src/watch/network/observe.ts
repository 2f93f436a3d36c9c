import type browser from 'webextension-polyfill';
import { readBody } from '#browser/body.ts';
import type { Header, Observation } from '../../model/payload.ts';
import { sentAddress } from '../../model/sent-address.ts';
import { NO_BODY, type ReadBody } from './body.ts';
import { channelOf, header } from './channel.ts';
import { contentTypeOf, dataHeaders } from './headers.ts';

type Before = browser.WebRequest.OnBeforeRequestDetailsType;
type Sending = browser.WebRequest.OnSendHeadersDetailsType;

/** What the request log tells of a request; `before`: what it told as that began, null where nobody heard. */
export function observe(
  id: string,
  before: Before | null,
  sending: Sending,
  headers: readonly Header[],
): Observation {
  const contentType = contentTypeOf(headers);
  const declared = Number(header(headers, 'content-length') || Number.NaN);
  const body = before ? readBody(before, contentType, declared) : unknownBody(sending.method);
  return {
    id,
    witness: 'network',
    time: sending.timeStamp,
    channel: channelOf(sending.type, sending.method, headers),
    context: 'unknown',
    method: sending.method,
    url: sentAddress(sending.url),
    headers: dataHeaders(headers),
    contentType: body.contentType ?? contentType,
    body: body.body,
    bytes: body.bytes ?? (Number.isFinite(declared) ? declared : null),
    read: body.read,
    reason: body.reason,
  };
}

function unknownBody(method: string): ReadBody {
  if (method === 'GET' || method === 'HEAD') return NO_BODY;
  return { body: null, bytes: null, read: 'none', reason: 'it began while the background was starting' };
}
