/**
 * Builds `src/entities/data/third-parties.json` from the npm package third-party-web (MIT, Patrick Hulce):
 * `npx tsx src/cli/generate-entities.ts`. The result is committed, so that the product needs no package.
 *
 * Left out on purpose: hosts whose bytes belong to a customer of the named company (`*.cloudfront.net`,
 * `*.herokuapp.com`): naming the landlord as the recipient would be a guess. They are recognised as private
 * suffixes of the public suffix list (tldts, MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'tldts';
import companies from '../entities/data/companies.json' with { type: 'json' };
import type { Entity } from '../model/entity.ts';

interface Source {
  name: string;
  company?: string;
  category: string;
  domains: string[];
}

/** `[entity, family, kind or '', suffixes matched with what is below them, hosts matched exactly]`. */
type Row = [string, string, string, string[], string[]];

/** What a category of third-party-web says about the kind of recipient; silent where it would be a guess. */
const KIND: Record<string, NonNullable<Entity['kind']>> = {
  ad: 'advertiser',
  analytics: 'provider',
  cdn: 'provider',
  'tag-manager': 'provider',
  'customer-success': 'provider',
  'consent-provider': 'provider',
};

/** Owners by today's names, and names that would collide with another company of our own table. */
const OWNER: Record<string, string> = {
  Facebook: 'Meta',
  Instagram: 'Meta',
  Twitter: 'xAI',
  Snapchat: 'Snap',
  Sentry: 'Functional Software',
  'Bing Ads': 'Microsoft',
  LinkedIn: 'Microsoft',
  'LinkedIn Ads': 'Microsoft',
  'LINE Corporation': 'LY Corporation',
  'Amazon Ads': 'Amazon',
  'Amazon Web Services': 'Amazon',
  'Amazon Pay': 'Amazon',
  Segment: 'Twilio',
  Hotjar: 'Contentsquare',
  'Salesforce.com': 'Salesforce',
  'Salesforce Commerce Cloud': 'Salesforce',
  'Google FundingChoices': 'Google',
  Firebase: 'Google',
  'AOL / Oath / Verizon Media': 'Yahoo',
  'Yahoo!': 'Yahoo',
  AOL: 'Yahoo',
  Adobe: 'Adobe',
  'Adobe Systems': 'Adobe',
  // The advertising firm once called BrightTag, not the messenger.
  Signal: 'Signal Digital',
  'Yahoo! JAPAN': 'LY Corporation',
  'ByteDance Ltd': 'ByteDance',
  Blogger: 'Google',
  'Atlas Solutions': 'Meta',
  AppNexus: 'Microsoft',
  Pardot: 'Salesforce',
  Evergage: 'Salesforce',
  Marketo: 'Adobe',
  Auth0: 'Okta',
  Tumblr: 'Automattic',
  'PollDaddy (Automattic)': 'Automattic',
  ContentSquare: 'Contentsquare',
  Clicktale: 'Contentsquare',
  AppDynamics: 'Cisco',
  // IBM's until 2019, when it sold its Watson Marketing.
  'IBM Acoustic Campaign': 'Acoustic',
  Silverpop: 'Acoustic',
  // Criteo's since August 2022 (its report to the SEC of that month).
  IPONWEB: 'Criteo',
  Bidswitch: 'Criteo',
  Paypal: 'PayPal',
  'AdThink Media': 'Adthink Media',
  Wideorbit: 'WideOrbit',
  'OpenX Technologies': 'OpenX',
  'Rakuten Marketing': 'Rakuten',
  'Adtech (AOL)': 'Yahoo',
  'BuySight (AOL)': 'Yahoo',
  'Gravity (AOL)': 'Yahoo',
  'Pictela (AOL)': 'Yahoo',
  // No sign that WPP owns it.
  'Index Exchange': 'Index Exchange',
};

/** Companies as our own table has them, by their names in lower case, so that none has two owners or spellings. */
const OURS = new Map(companies.companies.map((company) => [company.entity.toLowerCase(), company]));

const NAME: Record<string, string> = {
  Twitter: 'X',
  'Branch Metrics': 'Branch',
  'Amplitude Mobile Analytics': 'Amplitude',
  'LINE Corporation': 'LINE',
  'Google/Doubleclick Ads': 'Google Ads',
  'Salesforce.com': 'Salesforce',
  Signal: 'Signal Digital',
  DemandBase: 'Demandbase',
  'Launch Darkly': 'LaunchDarkly',
  'Other Google APIs/SDKs': 'Google',
  'Bing Ads': 'Microsoft Advertising',
  Clarity: 'Microsoft Clarity',
  'Yahoo!': 'Yahoo',
};

/**
 * Domains that the package gives to another company than the one that receives what is sent to them, with that company;
 * null: not known whose, or nobody's.
 */
const WHOSE: Record<string, string | null> = {
  // Prebid.js, modules/aniviewBidAdapter.md and modules/browsiRtdProvider.md.
  'aniview.com': 'Aniview',
  'browsiprod.com': 'Browsi',
  // Demandbase's IP API.
  'company-target.com': 'DemandBase',
  // Prebid.js, modules/liveIntentIdSystem.md.
  'liadm.com': 'LiveIntent',
  'optnmstr.com': 'OptinMonster',
  // The seal once called McAfee SECURE.
  'ywxi.net': 'TrustedSite',
  // A delivery network's own, of which Tealium was a customer.
  'limelight.com': null,
  'delvenetworks.com': null,
  // One that served GitHub's files and was not GitHub's (rgrove/rawgit).
  'rawgit.com': null,
  // A shop and pictures of pages, neither a cloud's nor an advertiser's.
  'amazon.co.uk': 'Amazon',
  's-msft.com': 'Microsoft',
  's-msn.com': 'Microsoft',
  // A slip of the pen.
  'cloudfront.ne': null,
  'testtesttest.com': null,
};

/**
 * Whole domains that tenants share although no suffix list names them: clouds, and the delivery networks that WebPageTest knows
 * by their names (catchpoint/WebPageTest.agent, `internal/optimization_checks.py`), some of which the package takes for one customer.
 */
const TENANTS = new Set(
  [
    'amazonaws.com windows.net gateway.net akamaihd.net srip.net edgefcs.net akamaitechnologies.com fastly.net',
    'msecnd.net llnwd.net edgecastcdn.net hwcdn.net netdna-cdn.com netdna-ssl.com cdngc.net gccdn.net kxcdn.com cachefly.net',
    'cdn77.org insnw.net kinxcdn.com lswcdn.net rackcdn.com raxcdn.com bitgravity.com hiberniacdn.com squixa.net',
    // Sites and files of those who rent there: Level 3, Nexcess, LeaseWeb, WP Engine, Modulus.
    'footprint.net nexcesscdn.net leasewebcdn.com wpengine.com onmodulus.net',
  ].flatMap((some) => some.split(' ')),
);

/** A tenant's host: what the landlord's name would say is not known. */
export function isTenantSuffix(host: string): boolean {
  if (TENANTS.has(host)) return true;
  const parsed = parse(host, { allowPrivateDomains: true });
  return parsed.publicSuffix === host;
}

const bare = (domain: string) => domain.replace(/^\*\./, '').toLowerCase();

/** The package's companies, each with what is its own. */
function withOwnDomains(sources: readonly Source[]): Source[] {
  const moved = new Map<string, string[]>();
  const left = sources.map((source) => {
    const domains = source.domains.filter((domain) => {
      const whose = WHOSE[bare(domain)];
      if (whose === undefined || whose === source.name) return true;
      if (whose !== null) moved.set(whose, [...(moved.get(whose) ?? []), domain]);
      return false;
    });
    return { ...source, domains };
  });
  const all = left.map((source) => {
    const more = moved.get(source.name) ?? [];
    moved.delete(source.name);
    return { ...source, domains: [...source.domains, ...more] };
  });
  return [...all, ...[...moved].map(([name, domains]) => ({ name, category: '', domains }))];
}

/** A name as people write it: the package has it as it stands in a page, or marked as void. */
function plainName(name: string): string {
  const text = /[\u0080-\u00a0]|Ã/.test(name) ? Buffer.from(name, 'latin1').toString('utf8') : name;
  return text
    .replace(/&amp;/g, '&')
    .replace(/-VOID$/, '')
    .trim();
}

/** The compact rows, sorted by name; hosts that more than one entity claims go to the first. */
export function compactRows(sources: readonly Source[]): Row[] {
  const taken = new Set<string>();
  const rows: Row[] = [];
  for (const source of withOwnDomains(sources)) {
    const suffixes: string[] = [];
    const exact: string[] = [];
    for (const domain of source.domains) {
      const wild = domain.startsWith('*.');
      const host = (wild ? domain.slice(2) : domain).toLowerCase();
      const key = `${wild}${host}`;
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || /^[\d.]+$/.test(host) || taken.has(key)) continue;
      if (isTenantSuffix(host)) continue;
      taken.add(key);
      (wild ? suffixes : exact).push(host);
    }
    if (suffixes.length + exact.length === 0) continue;
    const owner = source.company || source.name;
    const name = plainName(NAME[source.name] ?? source.name);
    const ours = OURS.get(name.toLowerCase());
    const family = ours?.family ?? OWNER[source.name] ?? OWNER[owner] ?? NAME[owner] ?? owner;
    rows.push([ours?.entity ?? name, plainName(family), KIND[source.category] ?? '', suffixes, exact]);
  }
  return rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
}

/** The data file's text. */
export function thirdPartiesJson(): string {
  const home = new URL('../../node_modules/third-party-web/', import.meta.url);
  const sources = JSON.parse(readFileSync(new URL('dist/entities-nostats.json', home), 'utf8')) as Source[];
  const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string };
  const head = {
    source: `third-party-web ${version}, https://github.com/patrickhulce/third-party-web`,
    licence: readFileSync(new URL('LICENSE', home), 'utf8').replace(/\s+/g, ' ').trim(),
    shape: '[entity, family, kind, suffixes, exact hosts]',
  };
  const rows = compactRows(sources).map((row) => JSON.stringify(row));
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${rows.join(',\n')}\n]}\n`;
}

if (process.argv[1]?.endsWith('generate-entities.ts')) {
  const file = new URL('../entities/data/third-parties.json', import.meta.url);
  writeFileSync(file, thirdPartiesJson());
  console.log(`wrote ${file.pathname}`);
}
