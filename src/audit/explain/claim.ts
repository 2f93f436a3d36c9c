import type { Claim } from '../../model/claim.ts';
import { coverage as covers } from '../../model/data-types.ts';
import type { Flow } from '../../model/flow.ts';
import type { Feature, UnreadChannel } from '../../model/vocabulary.ts';
import { purposeNames } from '../../policy/describe.ts';
import { standsAlone } from '../judge/conflict.ts';
import { asRecipient, cover, isOwn, seenType } from '../judge/cover.ts';
import type { ClaimJudgement, Coverage } from '../judge/types.ts';
import { dataLabel, dataSubject, recipientLabel } from '../labels.ts';
import type { ExplainContext } from './context.ts';
import { recipientNames, recipientPhrase } from './recipient.ts';
import { whereStated } from './stated.ts';
import { capital, counted, listed, lower, times } from './words.ts';

const FEATURE_WORDS: Record<Feature, string> = {
  message: 'writing a message',
  call: 'calling',
  'contacts-upload': 'uploading contacts',
  profile: 'editing the profile',
  payment: 'paying',
  location: 'using a location feature',
  search: 'searching',
  media: 'sending a file',
  presence: 'being shown as online',
  typing: 'being shown as typing',
};

const CHANNEL_WORDS: Record<UnreadChannel, string> = {
  websocket: 'a socket',
  'fetch-body': 'request bodies',
  'worker-socket': 'a worker’s socket',
  'peer-media': 'sound or picture to a peer',
};

/** What a person would have to do: `calling or sending a file`. */
function tries({ features }: Pick<ClaimJudgement, 'features'>): string {
  return listed(
    features.map((f) => FEATURE_WORDS[f]),
    3,
  ).replace(/ and /, ' or ');
}

/** `Your phone number went to WhatsApp 3 times`; of several kinds, the sum of each. */
function sightings(flows: readonly Flow[]): string {
  const first = flows[0];
  if (!first) return '';
  const sameKind = flows.every((f) => seenType(f) === seenType(first));
  const sameRecipient = new Set(flows.map((f) => f.recipient.entity + f.recipient.host)).size === 1;
  const total = flows.reduce((sum, f) => sum + f.count, 0);
  if (sameKind) {
    const to = sameRecipient ? recipientPhrase(first) : recipientNames(flows);
    return `${dataSubject(seenType(first))} went to ${to} ${times(total)}.`;
  }
  const kinds = [...new Set(flows.map(seenType))];
  return `${listed(kinds.map(dataLabel))} went to ${recipientNames(flows)}, ${times(total)} together.`.replace(
    /^./,
    (c) => c.toUpperCase(),
  );
}

/** Readable flows of data that the claim is about, to whomever. */
function ofItsKind(claim: Claim, flows: readonly Flow[]): Flow[] {
  return flows.filter(
    (f) =>
      f.count > 0 &&
      f.evidence.level !== 'size-and-time' &&
      claim.data.some((type) => type !== 'unspecified' && covers(type, f.dataType) !== null),
  );
}

/** Flows to the app itself of the very data that the claim names: what it has, and so could pass on. */
function receivedOf(claim: Claim, flows: readonly Flow[]): Flow[] {
  return ofItsKind(claim, flows).filter((f) => f.party === 'first' && claim.data.includes(f.dataType));
}

const isGiving = (claim: Claim): boolean => claim.action === 'share' || claim.action === 'sell';
const namesType = (claim: Claim): boolean => claim.data.some((type) => type !== 'unspecified');

function elsewhere(claim: Claim, flows: readonly Flow[], app: { entity: string }): string {
  if (claim.action === 'store') return 'How long data is kept shows on no device.';
  if (claim.action === 'use') return 'What data is used for shows on no device.';
  const own = isOwn(claim, app);
  if (isGiving(claim) ? claim.recipient === 'self' : own)
    return 'It reaches the service from others, not from this device.';
  if (!own) {
    const done = isGiving(claim) ? 'passed on' : 'gathered';
    return `What is ${done} by ${recipientLabel(asRecipient(claim.actor))} shows on no device.`;
  }
  const received = receivedOf(claim, flows);
  const given = ofItsKind(claim, flows).filter((f) => f.party !== 'first');
  const seen = [received, given].map(sightings).filter(Boolean);
  if (claim.action === 'sell') return [...seen, 'A sale shows on no device.'].join(' ');
  if (seen.length === 0 && namesType(claim))
    seen.push('Nothing of the kind was seen to leave this device for others.');
  return [...seen, `What ${app.entity} passes on happens between servers.`].join(' ');
}

/** Of a denial that nothing broke: what was seen of its data all the same, and why that breaks nothing. */
function beside(claim: Claim, flows: readonly Flow[], app: { entity: string; family: string }): string {
  const excepted = flows.filter((f) => f.count > 0 && cover(claim, f, app) !== null);
  const rest = ofItsKind(claim, flows).filter((f) => !excepted.includes(f));
  const received = isOwn(claim, app) && isGiving(claim) ? rest.filter((f) => f.party === 'first') : [];
  const others = rest.filter((f) => !received.includes(f));
  const told: [readonly Flow[], string][] = [
    [excepted, 'The sentence makes an exception for it.'],
    [received, 'That it is passed on is denied, not that the service has it.'],
    [others, 'The document is not known to speak of that recipient.'],
  ];
  return told
    .filter(([seen]) => seen.length > 0)
    .map(([seen, why]) => `${sightings(seen)} ${why}`)
    .join(' ');
}

function absent(
  claim: Claim,
  flows: readonly Flow[],
  coverage: Coverage,
  app: { entity: string; family: string },
): string {
  const sessions = counted(coverage.sessions, 'session');
  if (claim.polarity === 'affirmed') return `It could have shown in ${sessions}, and did not.`;
  const seen = beside(claim, flows, app);
  if (seen !== '') return `${seen} Nothing else of the kind was seen to leave in ${sessions}.`;
  if (!namesType(claim)) {
    return `Nothing was seen to go to a recipient known to be meant in ${sessions}, and nothing that could hold it went unread.`;
  }
  if (claim.data.includes('message-content')) {
    const sealed = flows
      .filter((f) => f.dataType === 'message-metadata' && f.party === 'first')
      .reduce((sum, f) => sum + f.count, 0);
    if (sealed > 0) {
      return `${counted(sealed, 'message')} left, none in readable form, in ${sessions}.`;
    }
  }
  if (
    claim.recipient === 'advertiser' &&
    !flows.some((f) => f.count > 0 && f.recipient.kind === 'advertiser')
  ) {
    return `Nothing that was recognised went to a company known for advertising in ${sessions}.`;
  }
  return `Nothing of the kind was seen to leave in ${sessions}, and nothing that could hold it went unread.`;
}

/** Where it may stand without having been seen, and that nobody knows whether it was tried. */
function hidden(judgement: ClaimJudgement, { features, missing = 0 }: Coverage): string {
  const told: string[] = [];
  const ways = listed(judgement.unread.map((c) => CHANNEL_WORDS[c]));
  if (ways) told.push(`Bytes left through ${ways}, where it would stand, and could not be read.`);
  if (missing > 0) {
    told.push(
      `${counted(missing, 'record')} of what left ${missing === 1 ? 'is' : 'are'} missing, where it may stand.`,
    );
  }
  if (judgement.features.length > 0 && !judgement.features.some((f) => features.includes(f)))
    told.push(`It takes ${tries(judgement)}; whether that was done is not known.`);
  return told.join(' ');
}

/** What the document denies. One with a purpose is broken only where the same is affirmed for it: which it was, nobody sees. */
function broken(claim: Claim, { documents }: ExplainContext): string {
  const where = capital(whereStated([claim], documents));
  if (standsAlone(claim)) return `${where} says that this does not happen.`;
  const purpose = purposeNames(claim.purpose);
  return `${where} says that this does not happen ${purpose}, and the documents say as well that it does. For which purpose it left shows on no device.`;
}

const ADDRESS = 'The internet address goes with every request and is not counted';

/** What is told of data that was not seen, with a word on the internet address: no request leaves without it. */
function ofAddress(claim: Claim, told: string): string {
  const isMeant = claim.data.some((type) => covers(type, 'ip-address') !== null && type !== 'unspecified');
  return isMeant ? `${told} ${ADDRESS}.` : told;
}

/**
 * One or two plain sentences on what a document says: what was observed that shows or breaks it, or why it
 * cannot be told. Not to be seen is said as such, never as kept.
 */
export function explainClaim(
  claim: Claim,
  judgement: ClaimJudgement,
  flows: readonly Flow[],
  coverage: Coverage,
  context: ExplainContext,
): string {
  const shown = flows.filter((f) => judgement.flows.includes(f.id));
  switch (judgement.reason) {
    case 'shown':
      return sightings(shown);
    case 'broken':
      return `${sightings(shown)} ${broken(claim, context)}`;
    case 'elsewhere':
      return `Cannot be seen from here. ${elsewhere(claim, flows, context.app)}`;
    case 'address':
      return `Cannot be seen from here. ${ADDRESS}: what is made of it shows on no device.`;
    case 'purpose':
      return `Cannot be seen from here. ${sightings(shown)} For which purpose shows on no device.`;
    case 'condition': {
      const condition = claim.conditions[0];
      const whether = condition
        ? `Whether the condition held (${lower(condition)}) shows in no request.`
        : 'Whether its condition held shows in no request.';
      return `Cannot be seen from here. ${sightings(shown)} ${whether}`;
    }
    case 'unused':
      return `Not tried in ${counted(coverage.sessions, 'session')}: it takes ${tries(judgement)}.`;
    case 'unread':
      return ofAddress(claim, hidden(judgement, coverage));
    case 'absent':
      return ofAddress(claim, absent(claim, flows, coverage, context.app));
    case 'unsure':
      return 'The sentence could not be read with confidence; nothing is held against it.';
  }
}
