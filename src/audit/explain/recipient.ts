import type { Flow } from '../../model/flow.ts';
import { listed } from './words.ts';

/** A recipient by name; a host stands as the name of an owner that is not known. */
export function recipientName(flow: Flow): string {
  return flow.party === 'unknown' ? flow.recipient.host || 'a host of unknown owner' : flow.recipient.entity;
}

/**
 * A recipient within a sentence: `WhatsApp`, `Facebook, of the same owner,`, `Giphy, another company,`,
 * `x.example.net, whose owner is not known,`; with the closing comma where it has an apposition.
 */
export function recipientPhrase(flow: Flow): string {
  const name = recipientName(flow);
  if (flow.party === 'first') return name;
  if (flow.party === 'family') return `${name}, of the same owner,`;
  if (flow.party === 'unknown') return `${name}, whose owner is not known,`;
  const kind = flow.recipient.kind;
  if (kind === 'advertiser') return `${name}, an advertising company,`;
  return kind === 'provider' ? `${name}, a provider,` : `${name}, another company,`;
}

/** The recipients of several flows, each once: `WhatsApp and Facebook`. */
export function recipientNames(flows: readonly Flow[]): string {
  return listed([...new Set(flows.map(recipientName))]);
}
