const PERSON = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i;

/**
 * The part of an address that is sent: what stands behind `#` is for the browser alone (RFC 3986, section 3.5), and a name
 * and password in it are sent as a header, to a server that asks for them (RFC 9110, section 4.2.4).
 */
export function sentAddress(url: string): string {
  const fragment = url.indexOf('#');
  const rest = fragment < 0 ? url : url.slice(0, fragment);
  return rest.includes('@') ? rest.replace(PERSON, '$1') : rest;
}
