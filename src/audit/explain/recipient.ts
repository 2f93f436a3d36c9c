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

/**
 * Whose SDK made it, where the shape says so and the host is another's: `By its shape it was made by the Mixpanel SDK;
 * whether Mixpanel gets it from chat.example cannot be seen here.` Empty where there is
 * nothing to say: the host is the company's own, or a third company's that the shape does not speak against.
 */
export function behindSentence(flow: Flow): string {
  const { entity: owner, host } = flow.recipient;
  const others = (flow.behind ?? []).filter(({ entity }) =>
    entity === 'unknown' ? flow.party !== 'third' : entity !== owner,
  );
  if (others.length === 0) return '';
  const sdks = [...new Set(others.map(({ sdk }) => sdk))];
  const companies = [...new Set(others.map(({ entity }) => entity).filter((name) => name !== 'unknown'))];
  const what = others.reduce((sum, { count }) => sum + count, 0) < flow.count ? 'some of it' : 'it';
  const made = `By its shape ${what} was made by the ${listed(sdks)} ${sdks.length > 1 ? 'SDKs' : 'SDK'}`;
  if (companies.length === 0) return `${made}, whose receiving end anyone can run.`;
  return `${made}; whether ${listed(companies)} ${companies.length > 1 ? 'get' : 'gets'} it from ${host} cannot be seen here.`;
}
