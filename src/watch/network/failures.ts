/**
 * Errors of requests that never reached the network: nothing left the device. Blocking of responses
 * (`ERR_BLOCKED_BY_ORB`, `ERR_BLOCKED_BY_RESPONSE`, CORP) is not among them: those were sent. Firefox says
 * `NS_ERROR_DOM_BAD_URI` where the page may not read the answer, and, before any answer, where a preflight was refused.
 */
export const NEVER_LEFT =
  /NAME_NOT_RESOLVED|BLOCKED_BY_(CSP|ADMINISTRATOR|LOCAL_NETWORK_ACCESS)|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_(UNREACHABLE|INVALID)|PROXY_CONNECTION_FAILED|CACHE_MISS|NS_ERROR_(DOM_BAD_URI|UNKNOWN_HOST|CONNECTION_REFUSED|OFFLINE|CONTENT_BLOCKED|PROXY_CONNECTION_REFUSED|UNKNOWN_PROXY_HOST|PORT_ACCESS_NOT_ALLOWED)|UNSAFE_PORT|CERT_|SSL_PROTOCOL|H2_OR_QUIC_REQUIRED/;

/**
 * With this Chromium ends a WebTransport session that the server refused. At any other error it was not set up, and
 * its address was told to nobody.
 */
const REFUSED = /METHOD_NOT_SUPPORTED/;

/** Errors of requests that were given up: they may have been waiting for a connection still. */
export const GIVEN_UP = /ERR_ABORTED|NS_BINDING_ABORTED|NS_ERROR_ABORT/;

/** True of the error of a WebTransport session that told its address to nobody. */
export function isNotSetUp(error: string): boolean {
  return !REFUSED.test(error) && !GIVEN_UP.test(error);
}
