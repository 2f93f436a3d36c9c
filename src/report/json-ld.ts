import type { Claim, PolicyDocument } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import { groupOf } from '../model/data-types.ts';
import { UNKNOWN_ENTITY } from '../model/entity.ts';
import type { Flow } from '../model/flow.ts';
import type { Finding, Report } from '../model/report.ts';
import type { Action, Purpose } from '../model/vocabulary.ts';
import { shownOf } from './view/rows.ts';
import { verdictWord } from './view/verdicts.ts';

/**
 * Vocabularies: W3C DPV 2 and its extension PD for personal data and their handling (https://w3id.org/dpv),
 * W3C PROV-O for how the report came about, Dublin Core and schema.org for documents; `candor:` for what none
 * of them has a term for (verdicts, parties, evidence). The context stands in the file: nothing is fetched.
 */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  candor: 'urn:candor:terms:1#',
} as const;

/** Types that DPV's extension PD has a term for; else the term of the group. */
const PERSONAL_DATA: Partial<Record<DataType, string>> = {
  identity: 'pd:Identifying',
  'phone-number': 'pd:TelephoneNumber',
  'email-address': 'pd:EmailAddress',
  name: 'pd:Name',
  username: 'pd:Username',
  'user-id': 'pd:UID',
  'profile-photo': 'pd:Picture',
  'date-of-birth': 'pd:BirthDate',
  gender: 'pd:Gender',
  'government-id': 'pd:OfficialID',
  'postal-address': 'pd:PhysicalAddress',
  contacts: 'pd:SocialNetwork',
  'contact-identifier': 'pd:Connection',
  'group-membership': 'pd:GroupMembership',
  content: 'pd:Communication',
  'communication-metadata': 'pd:CommunicationsMetadata',
  'call-metadata': 'pd:CallLog',
  activity: 'pd:Behavioral',
  'usage-event': 'pd:ServiceConsumptionBehavior',
  'page-url': 'pd:BrowsingReferral',
  purchase: 'pd:Purchase',
  device: 'pd:DeviceBased',
  'operating-system': 'pd:DeviceOperatingSystem',
  browser: 'pd:UserAgent',
  'app-version': 'pd:DeviceSoftware',
  fingerprint: 'pd:BrowserFingerprint',
  language: 'pd:Language',
  network: 'pd:DeviceBased',
  'ip-address': 'pd:IPAddress',
  location: 'pd:Location',
  'precise-location': 'pd:GPSCoordinate',
  tracking: 'pd:Tracking',
  credential: 'pd:Authenticating',
  financial: 'pd:Financial',
  biometric: 'pd:Biometric',
  face: 'pd:FacialPrint',
  unspecified: 'dpv:PersonalData',
};

const PROCESSING: Record<Action, string> = {
  collect: 'dpv:Collect',
  use: 'dpv:Use',
  share: 'dpv:Share',
  sell: 'dpv:Share',
  store: 'dpv:Store',
};

const PURPOSE: Record<Purpose, string | null> = {
  'provide-service': 'dpv:ServiceProvision',
  security: 'dpv:EnforceSecurity',
  improve: 'dpv:ImproveExistingProductsAndServices',
  personalise: 'dpv:Personalisation',
  advertising: 'dpv:Advertising',
  marketing: 'dpv:Marketing',
  analytics: 'dpv:ServiceUsageAnalytics',
  legal: 'dpv:LegalCompliance',
  communication: 'dpv:CommunicationManagement',
  research: 'dpv:ResearchAndDevelopment',
  unspecified: null,
};

type Node = Record<string, unknown>;
/** Names come from pages and files: nothing of them may end an identifier. */
const urn = (kind: string, name: string): string =>
  `urn:candor:${kind}:${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
const ref = (id: string): Node => ({ '@id': id });
const time = (value: string): Node => ({ '@type': 'xsd:dateTime', '@value': value });
/** The day of a date or a time. */
const date = (value: string): Node => ({ '@type': 'xsd:date', '@value': value.slice(0, 10) });
/** A property with a time or a day; none where it is not known, for no empty text is one. */
const when = (property: string, value: string, write: (value: string) => Node): Node =>
  /^\d{4}-\d\d-\d\d/.test(value) ? { [property]: write(value) } : {};

function personalData(type: DataType): Node {
  return {
    '@type': PERSONAL_DATA[type] ?? PERSONAL_DATA[groupOf(type)] ?? 'dpv:PersonalData',
    'candor:dataType': type,
  };
}

const isKnown = (entity: string): boolean => entity !== UNKNOWN_ENTITY.entity;

/** Who got it: a company, or a host that stands for whoever runs it. */
function recipientId({ recipient }: Flow): string {
  return isKnown(recipient.entity) ? urn('entity', recipient.entity) : urn('host', recipient.host);
}

/** Whom the report is about: the company that the app is of, or the app itself. */
function subjectId({ app }: Report): string {
  return isKnown(app.owner) ? urn('entity', app.owner) : urn('app', app.id);
}

function flowNode(flow: Flow): Node {
  return {
    '@id': urn('flow', flow.id),
    '@type': 'dpv:PersonalDataProcess',
    'dpv:hasPersonalData': personalData(flow.dataType),
    'dpv:hasProcessing': ref('dpv:Transmit'),
    'dpv:hasRecipient': ref(recipientId(flow)),
    'candor:party': flow.party,
    'candor:host': flow.recipient.host,
    ...(flow.behind
      ? {
          'candor:sdkByShape': flow.behind.map(({ sdk, entity }) => ({
            'candor:sdk': sdk,
            ...(isKnown(entity) ? { 'candor:company': entity } : {}),
          })),
        }
      : {}),
    'candor:channel': flow.channel,
    'candor:vantage': flow.vantage,
    'candor:evidenceLevel': flow.evidence.level,
    'candor:encodings': flow.evidence.encodings,
    'candor:count': flow.count,
    ...(flow.discovered ? { 'candor:discovered': true } : {}),
    ...when('prov:startedAtTime', flow.firstSeen, time),
    ...when('prov:endedAtTime', flow.lastSeen, time),
  };
}

function claimNode(claim: Claim): Node {
  const purposes = claim.purpose.map((p) => PURPOSE[p]).filter((p) => p !== null);
  if (claim.action === 'sell') purposes.push('dpv:SellDataToThirdParties');
  return {
    '@id': urn('claim', claim.id),
    // What is denied is said not to take place.
    '@type': ['candor:Claim', ...(claim.polarity === 'denied' ? [] : ['dpv:PersonalDataProcess'])],
    'dcterms:isPartOf': ref(urn('document', claim.document)),
    'dpv:hasPersonalData': claim.data.map(personalData),
    'dpv:hasProcessing': ref(PROCESSING[claim.action]),
    ...(purposes.length > 0 ? { 'dpv:hasPurpose': purposes.map(ref) } : {}),
    'candor:action': claim.action,
    'candor:polarity': claim.polarity,
    'candor:modality': claim.modality,
    ...(claim.conditions.length > 0 ? { 'candor:condition': claim.conditions } : {}),
    'candor:confidence': claim.confidence,
    'candor:actor': claim.actor,
    'candor:recipient': claim.recipient,
    ...(claim.summary ? { 'dcterms:description': claim.summary } : {}),
    ...(claim.section ? { 'candor:section': claim.section } : {}),
  };
}

function documentNode(document: PolicyDocument): Node {
  return {
    '@id': urn('document', document.id),
    '@type': ['prov:Entity', 'schema:DigitalDocument'],
    'dcterms:type': document.type,
    ...(document.title ? { 'dcterms:title': document.title } : {}),
    ...(document.url ? { 'schema:url': document.url } : {}),
    // Of a text without a date nobody knows from when it holds: its date is the day on which it was read.
    ...(document.undated ? { 'candor:undated': true } : when('dcterms:valid', document.effectiveDate, date)),
    ...when('dcterms:created', document.capturedAt || (document.undated ? document.effectiveDate : ''), date),
    ...(document.partial ? { 'candor:partial': true } : {}),
    ...(document.sha256 ? { 'schema:sha256': document.sha256 } : {}),
    'candor:regions': document.regions,
  };
}

/** The verdict as every face shows it: where no whole policy was at hand, `omitted` is no word on the documents. */
function wordOf(finding: Finding, report: Report): string {
  if (finding.about === 'flow') return verdictWord(shownOf(finding, report));
  const claim = report.policy.claims.find(({ id }) => id === finding.claims[0]);
  return verdictWord(finding.verdict, claim);
}

function findingNode(finding: Finding, report: Report): Node {
  const about =
    finding.about === 'flow' ? urn('flow', finding.flow ?? '') : urn('claim', finding.claims[0] ?? '');
  return {
    '@id': urn('finding', finding.id),
    '@type': 'candor:Finding',
    'schema:about': ref(about),
    'candor:verdict': finding.verdict,
    'candor:verdictWord': wordOf(finding, report),
    'dcterms:description': finding.explanation,
    'prov:wasDerivedFrom': [
      ...(finding.about === 'flow' ? finding.claims.map((id) => urn('claim', id)) : []),
      ...(finding.flows ?? []).map((id) => urn('flow', id)),
      ...finding.documents.map((id) => urn('document', id)),
    ].map(ref),
  };
}

function entityNodes({ app, flows }: Report): Node[] {
  const owners = new Map<string, string>(isKnown(app.owner) ? [[app.owner, app.family]] : []);
  const companies = flows.filter(({ recipient }) => isKnown(recipient.entity));
  for (const { recipient } of companies) owners.set(recipient.entity, recipient.family);
  const kinds = new Map(companies.map((f) => [f.recipient.entity, f.recipient.kind]));
  return [...owners].map(([entity, family]) => ({
    '@id': urn('entity', entity),
    '@type':
      entity === app.owner
        ? ['dpv:LegalEntity', 'dpv:ServiceProvider']
        : kinds.get(entity) === 'provider'
          ? ['dpv:LegalEntity', 'dpv:DataProcessor']
          : ['dpv:LegalEntity', 'dpv:Recipient'],
    'dpv:hasName': entity,
    ...(family !== entity && isKnown(family) ? { 'candor:family': family } : {}),
  }));
}

/** Hosts of unknown owners, each by itself: nothing tells that two are of one company, or that one is of the app's. */
function hostNodes({ flows }: Report): Node[] {
  const unknown = flows.filter(({ recipient }) => !isKnown(recipient.entity));
  return [...new Set(unknown.map(({ recipient }) => recipient.host))].map((host) => ({
    '@id': urn('host', host),
    '@type': 'dpv:Recipient',
    'candor:host': host,
  }));
}

function appNodes(report: Report): Node[] {
  const { app } = report;
  if (isKnown(app.owner)) return [];
  return [{ '@id': subjectId(report), '@type': 'schema:WebApplication', 'schema:name': app.name }];
}

/** The report as JSON-LD: the same findings in terms that other tools know. */
export function reportJsonLd(report: Report): string {
  const id = urn('report', report.integrity.log || report.session.startedAt);
  const activity = `${id}:audit`;
  const tool = urn('tool', `${report.tool.name} ${report.tool.version}`);
  const graph: Node[] = [
    {
      '@id': id,
      '@type': ['prov:Entity', 'schema:Report'],
      'dcterms:conformsTo': report.schema,
      'schema:about': ref(subjectId(report)),
      'dcterms:subject': report.app.name,
      'prov:wasGeneratedBy': ref(activity),
      'candor:logHead': report.integrity.log,
      'candor:hasFinding': report.findings.map((f) => ref(urn('finding', f.id))),
    },
    {
      '@id': activity,
      '@type': 'prov:Activity',
      ...when('prov:startedAtTime', report.session.startedAt, time),
      ...when('prov:endedAtTime', report.session.endedAt, time),
      'prov:wasAssociatedWith': ref(tool),
      'prov:used': report.policy.documents.map((d) => ref(urn('document', d.id))),
      'candor:page': report.session.page,
      'candor:region': report.session.region,
      ...when('candor:judgedAt', report.session.judgedAt, date),
      'candor:transmissions': report.session.transmissions,
      'candor:bytes': report.session.bytes,
      ...(report.session.captured ? { 'candor:captured': true } : {}),
      'candor:blindSpots': report.blindSpots.notes,
      'candor:opaqueBytes': report.blindSpots.opaqueBytes,
      'candor:bodiesUnread': report.blindSpots.bodiesUnread,
    },
    {
      '@id': tool,
      '@type': 'prov:SoftwareAgent',
      'schema:softwareVersion': report.tool.version,
      'schema:name': report.tool.name,
    },
    ...appNodes(report),
    ...entityNodes(report),
    ...hostNodes(report),
    ...report.policy.documents.map(documentNode),
    ...report.policy.claims.map(claimNode),
    ...report.flows.map(flowNode),
    ...report.findings.map((finding) => findingNode(finding, report)),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}
