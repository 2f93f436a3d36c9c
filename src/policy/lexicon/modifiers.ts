import type { DataType } from '../../model/data-types.ts';

/**
 * Words that name data only before a head that they share with others: "device, usage and content-related
 * information". Word in the singular → types.
 */
export const MODIFIERS: ReadonlyMap<string, readonly DataType[]> = new Map(
  Object.entries({
    account: ['identity'],
    profile: ['identity'],
    registration: ['identity'],
    contact: ['identity'],
    demographic: ['identity'],
    identity: ['identity'],
    identification: ['identity'],
    device: ['device'],
    hardware: ['hardware'],
    browser: ['browser'],
    network: ['network'],
    connection: ['connection'],
    usage: ['usage-event'],
    interaction: ['usage-event'],
    engagement: ['usage-event'],
    behavioral: ['usage-event'],
    behavioural: ['usage-event'],
    telemetry: ['usage-event'],
    clickstream: ['usage-event'],
    activity: ['activity'],
    log: ['activity'],
    content: ['content'],
    location: ['location'],
    geolocation: ['location'],
    payment: ['payment-information'],
    bank: ['payment-information'],
    card: ['payment-information'],
    billing: ['payment-information'],
    financial: ['financial'],
    transaction: ['purchase'],
    purchase: ['purchase'],
    transactional: ['purchase'],
    crash: ['diagnostics'],
    diagnostic: ['diagnostics'],
    performance: ['diagnostics'],
    biometric: ['biometric'],
    cookie: ['cookie-identifier'],
    browsing: ['page-url'],
    watch: ['usage-event'],
    viewing: ['usage-event'],
    listening: ['usage-event'],
    search: ['search-query'],
    messaging: ['message-metadata'],
  } satisfies Record<string, DataType[]>),
);

/** Heads that modifiers share. */
export const SHARED_HEADS: ReadonlySet<string> = new Set([
  'information',
  'data',
  'detail',
  'info',
  'history',
  'identifier',
  'type',
]);
