import { beforeAll, describe, expect, test } from 'vitest';
import type { Audited } from '../../../src/cli/audit/write-report.ts';
import type { BrowserKind } from '../../../src/cli/browsers/find.ts';
import type { DataType } from '../../../src/model/data-types.ts';
import type { Flow } from '../../../src/model/flow.ts';
import { findingLines } from '../../findings.ts';
import { haveBrowser, KINDS } from '../../have.ts';
import { proves } from '../../proofs.ts';
import { DIRECT, type Expected, PROXIED, SDKS } from './expected.ts';
import { logged, notArrived, type Request } from './logged.ts';
import { arrivalsOf, runSdks, type SdkRun, WRITTEN } from './run.ts';
import type { Arrival } from './sink.ts';

// The companies' own SDKs from npm in a page of ours, each told the same of the same person: once sending to the
// companies' true hosts, which stand on loopback, and once through the app's own host. Google Analytics, Meta Pixel,
// Hotjar and FullStory publish no package with the code that sends: pages play it, in e2e/specs/stand-ins.spec.ts.

/** What an SDK that is told nothing of the kind must never be said to have sent. */
const NEVER: readonly DataType[] = [
  'message-content',
  'contact-list',
  'contact-identifier',
  'precise-location',
  'search-query',
  'presence',
  'typing',
  'fingerprint',
];

const TOO_MUCH = 'too much in it to open all';
const runs = new Map<BrowserKind, SdkRun>();

/** Entries of the identity that truly stand in what arrived. */
function trulySent(arrivals: readonly Arrival[]): string[] {
  const text = arrivals.map((arrival) => arrival.text).join('\n');
  return Object.keys(WRITTEN).filter((label) => WRITTEN[label]!.some((value) => text.includes(value)));
}

const labelsOf = (flows: readonly Flow[]): string[] =>
  [...new Set(flows.flatMap(({ label }) => label ?? []))].sort();

/** All that arrived is logged, and nothing else but what may not have left. */
function expectAll(arrivals: readonly Arrival[], audited: Audited, of: (request: Request) => boolean): void {
  expect(notArrived(arrivals, logged(audited).filter(of))).toEqual([]);
  expect(notArrived(logged(audited, true).filter(of), arrivals)).toEqual([]);
}

for (const kind of KINDS) {
  const browser = await haveBrowser(kind);
  describe.skipIf(browser === null)(`npm SDKs in ${kind}`, () => {
    let run: SdkRun;
    beforeAll(async () => {
      run = await runSdks(kind);
      runs.set(kind, run);
    });

    describe.each(SDKS)('$sdk to its own hosts', (sdk) => {
      const flows = () =>
        run.direct.report.flows.filter(({ recipient }) => sdk.hosts.includes(recipient.host));
      const arrivals = () => arrivalsOf(sdk, DIRECT, run.arrivals);

      test('all that arrived is in the report, under its company', () => {
        expect(arrivals().length).toBeGreaterThan(0);
        expectAll(arrivals(), run.direct, ({ host }) => sdk.hosts.includes(host));
        for (const { recipient, party } of flows()) {
          expect(recipient).toMatchObject(sdk.owner);
          expect(party).toBe('third');
        }
      });

      test('it is known by its shape, and what it carries is named', () => {
        const uploads = flows().filter(({ recipient }) => recipient.host === sdk.hosts[0]);
        expect(behindOf(uploads)).toEqual([`${sdk.sdk} ${sdk.behind}`]);
        expect(uploads.map(({ dataType }) => dataType)).toEqual(expect.arrayContaining([...sdk.types]));
      });

      test('of the person it holds what was sent and nothing else', () => {
        expect(trulySent(arrivals()).length).toBeGreaterThan(0);
        expect(labelsOf(flows())).toEqual(trulySent(arrivals()).sort());
      });
    });

    describe.each(SDKS)('$sdk through the app’s own host', (sdk) => {
      const arrivals = () => arrivalsOf(sdk, PROXIED, run.arrivals);
      /** Flows in which its uploads, known by their shape, have a part. */
      const flows = () =>
        run.proxied.report.flows.filter(({ behind }) => behind?.some((one) => one.sdk === sdk.sdk));

      test('all that arrived is in the report', () => {
        expect(arrivals().length).toBeGreaterThan(0);
        expectAll(arrivals(), run.proxied, ({ path }) => path.split('/')[2] === sdk.name);
      });

      test('it is known by its shape, and its company is no recipient', () => {
        expect(behindOf(flows())).toContain(`${sdk.sdk} ${sdk.behind}`);
        for (const { recipient, party } of flows()) {
          expect(recipient).toEqual({ entity: 'unknown', family: 'unknown', host: PROXIED });
          expect(party).toBe('unknown');
        }
        expect(flows().map(({ dataType }) => dataType)).toEqual(expect.arrayContaining([...sdk.types]));
        proves(kind, {
          id: sdk.name,
          kind: 'software',
          what: 'its SDK from npm, to its own host and through an app’s',
          spec: 'e2e/software/sdks/sdks.test.ts',
          types: [...sdk.types],
        });
      });

      test('of the person it holds what was sent', () => {
        expect(labelsOf(flows())).toEqual(expect.arrayContaining(trulySent(arrivals())));
      });
    });

    test('digests and packed values are told for what they are', () => {
      const evidence = (host: string, label: string) =>
        run.direct.report.flows
          .filter((flow) => flow.recipient.host === host && flow.label === label)
          .map((flow) => flow.evidence);
      expect(evidence('api-js.mixpanel.com', 'my address')).toMatchObject([
        { level: 'derived', encodings: ['sha256'] },
      ]);
      for (const { encodings } of evidence('us.i.posthog.com', 'my id'))
        expect(encodings.join()).toMatch(/gzip|base64/);
      expect(evidence('acme.dataplane.rudderstack.com', 'my number')).not.toEqual([]);
    });

    test('nothing is said to have been sent that an SDK was not told', () => {
      for (const { report } of [run.direct, run.proxied]) {
        const wrong = report.flows.filter(({ dataType }) => NEVER.includes(dataType));
        expect(wrong.map((flow) => `${flow.dataType} ${JSON.stringify(flow.evidence.samples[0])}`)).toEqual(
          [],
        );
      }
    });

    test('no proxied finding names a company as the one that got it, and each says what cannot be seen', () => {
      const { flows, findings } = run.proxied.report;
      const byMixpanel = flows.find(
        ({ label, behind }) => label === 'my number' && behind?.some(({ sdk }) => sdk === 'Mixpanel'),
      )!;
      const { explanation } = findings.find(({ flow }) => flow === byMixpanel.id)!;
      expect(explanation).toMatch(/By its shape .*Mixpanel.*cannot be seen here/);
    });

    test('no value of the person stands in the log or the reports', () => {
      const everything = JSON.stringify([run.direct, run.proxied]);
      for (const value of Object.values(WRITTEN).flat()) expect(everything).not.toContain(value);
    });

    test('nothing was lost or left unread', () => {
      for (const { report } of [run.direct, run.proxied]) {
        const { byChannel, dropped } = report.blindSpots;
        expect(dropped).toBe(0);
        // On a slow machine Sentry tells of many long tasks at once: more than is opened of one upload, and said so.
        const rows = byChannel?.filter(({ why, count }) => why !== TOO_MUCH || count > 1);
        // Chromium gives no Blob that a page hands to a beacon while it is left: that is counted, by its channel.
        const unread = new Set(rows?.map(({ channel }) => channel));
        expect([...unread]).toEqual(kind === 'chromium' && unread.size > 0 ? ['beacon'] : []);
      }
    });
  });
}

/** `Mixpanel Mixpanel`: SDKs and the companies told by their shape, each once. */
function behindOf(flows: readonly Flow[]): string[] {
  return [
    ...new Set(flows.flatMap(({ behind }) => behind?.map(({ sdk, entity }) => `${sdk} ${entity}`) ?? [])),
  ];
}

/** Findings on one SDK's own events. */
const about = ({ hosts }: Expected, audited: Audited): string[] =>
  findingLines(audited.report).filter((line) => line.includes(hosts[0]));

test.skipIf(KINDS.length < 2).each(SDKS)('both browsers give the same findings on $sdk', (sdk) => {
  const [first, second] = KINDS.map((kind) => runs.get(kind));
  if (!first || !second) return;
  expect(about(sdk, second.direct)).toEqual(about(sdk, first.direct));
});
