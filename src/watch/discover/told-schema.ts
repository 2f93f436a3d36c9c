import * as v from 'valibot';

/** The port between what discovers in a page and the background. */
export const DISCOVERY_PORT = 'discovery';
export const MOST_TOLD = 200;

/** Names and values that an app's response, storage or form told. They are kept nowhere as they are. */
export const ToldSchema = v.object({
  /** Origin of the frame. */
  origin: v.pipe(v.string(), v.maxLength(300)),
  /** Origin of the page at the top, where the browser tells. */
  top: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** Host that told it: the response's, else the page's own. */
  host: v.pipe(v.string(), v.maxLength(300)),
  told: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.maxLength(128)),
        value: v.pipe(v.string(), v.maxLength(512)),
      }),
    ),
    v.maxLength(MOST_TOLD),
  ),
});
export type ToldMessage = v.InferOutput<typeof ToldSchema>;
