import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { FarewellSchema } from '../watch/delivery.ts';

/**
 * Calls `silenced` with the origin at the top, as far as told, where a relay's port closes between its two last words:
 * the browser gave the document up while it was still leaving, and what its hooks saw after that reaches nobody.
 */
export function hearFarewell(port: Runtime.Port, silenced: (top: string | null) => void): void {
  let leaving: { top: string | null } | null = null;
  port.onMessage.addListener((message: unknown) => {
    const told = v.safeParse(FarewellSchema, message);
    if (told.success) leaving = told.output.farewell === 'begun' ? told.output : null;
  });
  port.onDisconnect.addListener(() => {
    if (leaving) silenced(leaving.top);
  });
}
