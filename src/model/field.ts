/** A named piece of a payload, with the decodings that led to it. */
export interface Field {
  /**
   * Where it stood: a part (`url.path` `url.query` `header` `body` `frame`) and a path with decodings in
   * parentheses: `body(gzip).events[0].props(base64).phone`, `header.x-super-properties(base64).os`.
   */
  location: string;
  /** The nearest key, header or parameter name; empty where it has none. */
  name: string;
  value: string | number | boolean | Uint8Array;
  /** Decodings undone on the way, outermost first: `['gzip', 'base64']`. */
  encodings: readonly string[];
}
