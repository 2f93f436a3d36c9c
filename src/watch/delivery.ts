import * as v from 'valibot';

/** The port between a relay and the background: its name, then the relay's run. */
const PORT_NAME = 'records:';
const RUN = /^[0-9a-f-]{36}$/;

export function portName(run: string): string {
  return PORT_NAME + run;
}

/** The run of a relay's port; null for other ports. */
export function runOfPort(name: string): string | null {
  const run = name.slice(PORT_NAME.length);
  return name.startsWith(PORT_NAME) && RUN.test(run) ? run : null;
}

/** The port by which a relay that comes late into a page asks whether its hooks stand there already. */
export const LATE_PORT = 'late';
/** Keys in `storage.local` of batches written while their page went away. */
export const WRITE_AHEAD = 'ahead:';

/** A batch of records on its way to the log. */
export const DeliverySchema = v.object({
  /** The page run: one document's life. */
  run: v.pipe(v.string(), v.regex(RUN)),
  batch: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Batches that this run had to drop so far. */
  lost: v.pipe(v.number(), v.integer(), v.minValue(0)),
  origin: v.string(),
  /** Origin of the page at the top, where the browser tells. */
  top: v.nullable(v.string()),
  text: v.pipe(v.string(), v.maxLength(33_554_432)),
  /** That no hooks stand in this document: its functions were not the browser's any more before they came. */
  unhooked: v.optional(v.literal(true)),
  /** That it is of the hooks in a worker: they stand before its script, whenever that was asked for. */
  inWorker: v.optional(v.literal(true)),
});
export type Delivery = v.InferOutput<typeof DeliverySchema>;

/**
 * What a relay says beside batches, with every document that is left: before anything that the page itself does then, and
 * when it has done it.
 */
export const FarewellSchema = v.object({
  farewell: v.picklist(['begun', 'done']),
  /** As in a delivery. */
  top: v.nullable(v.string()),
});
export type Farewell = v.InferOutput<typeof FarewellSchema>;

/** What a relay says once it has handed over all that its hooks knew when it was asked to. */
export const HandedOverSchema = v.object({ handedOver: v.number() });
export type HandedOver = v.InferOutput<typeof HandedOverSchema>;

/** What the background says to a relay: which batches stand in the log, or on which channels workers may be heard. */
export interface FromBackground {
  /** To one that came late: that the page has no hooks yet. */
  begin?: true;
  batches?: number[];
  workers?: string[];
  /** Asks for all that is known; the number comes back when it is on its way. */
  handOver?: number;
}
