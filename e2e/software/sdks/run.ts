import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Audited } from '../../../src/cli/audit/write-report.ts';
import type { BrowserKind } from '../../../src/cli/browsers/find.ts';
import type { Identifier } from '../../../src/model/identity.ts';
import { auditPlainly } from '../../audit-plainly.ts';
import { bundle } from '../bundle.ts';
import { DIRECT, type Expected, PROXIED, SDKS } from './expected.ts';
import { logged, notArrived } from './logged.ts';
import type { Person } from './page/person.ts';
import { type Arrival, serveSdks } from './sink.ts';

const EMAIL = 'ada.test@mail.example';

export const PERSON: Person = {
  id: 'u-77421-ada',
  email: EMAIL,
  name: 'Ada Test',
  phone: '+15550100001',
  phoneAsWritten: '(555) 010-0001',
  emailDigest: createHash('sha256').update(EMAIL).digest('hex'),
};

export const IDENTITY: readonly Identifier[] = [
  { dataType: 'user-id', value: PERSON.id, label: 'my id' },
  { dataType: 'email-address', value: EMAIL, label: 'my address' },
  { dataType: 'name', value: PERSON.name, label: 'my name' },
  { dataType: 'phone-number', value: PERSON.phone, label: 'my number' },
];

/** How each entry of the identity may stand in what is sent. */
export const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'my id': [PERSON.id],
  'my address': [EMAIL, PERSON.emailDigest],
  'my name': [PERSON.name],
  'my number': [PERSON.phone, PERSON.phoneAsWritten],
};

/** One browser's audits of the app that sends direct and of the one that proxies, with what truly arrived. */
export interface SdkRun {
  direct: Audited;
  proxied: Audited;
  arrivals: readonly Arrival[];
}

interface RunsSdks {
  runSdks(names: readonly string[], person: Person, proxied: boolean): Promise<Record<string, string>>;
}

/** The arrivals of one SDK's: by its hosts, or by its folder at the app that proxies. */
export function arrivalsOf({ name, hosts }: Expected, app: string, arrivals: readonly Arrival[]): Arrival[] {
  return app === PROXIED
    ? arrivals.filter(({ host, path }) => host === PROXIED && path.split('/')[2] === name)
    : arrivals.filter(({ host }) => hosts.includes(host));
}

/** Something of the app's own, in place of what an SDK sends through it. */
const isPage = (host: string, path: string): boolean =>
  [DIRECT, PROXIED].includes(host) && !path.startsWith('/to/');

/** Audits both apps in one browser. */
export async function runSdks(kind: BrowserKind): Promise<SdkRun> {
  const script = await bundle(fileURLToPath(new URL('page/main.ts', import.meta.url)));
  const sink = await serveSdks([DIRECT, PROXIED], script);
  const hosts = [DIRECT, PROXIED, ...SDKS.flatMap((sdk) => sdk.hosts)];
  try {
    const [direct, proxied] = await auditPlainly({
      urls: [`https://${DIRECT}/`, `https://${PROXIED}/`],
      browser: kind,
      identifiers: IDENTITY,
      maps: new Map(hosts.map((host) => [host, sink.port])),
      async drive({ page }) {
        const app = new URL(page.url()).hostname;
        const unsaid = (sdks: readonly Expected[]) => (arrivals: readonly Arrival[]) =>
          sdks.flatMap((sdk) => {
            const text = arrivalsOf(sdk, app, arrivals)
              .map((arrival) => arrival.text)
              .join('\n');
            return sdk.says.filter((said) => !text.includes(said)).map((said) => `${sdk.name}: ${said}`);
          });
        const failures = await page.evaluate(
          ({ names, person, proxied }) => (globalThis as never as RunsSdks).runSdks(names, person, proxied),
          { names: SDKS.map(({ name }) => name), person: PERSON, proxied: app === PROXIED },
        );
        if (Object.keys(failures).length > 0) throw new Error(JSON.stringify(failures));
        await sink.until(unsaid(SDKS.filter(({ onLeaving }) => !onLeaving)));
        await page.goto(`https://${app}/left`);
        await sink.until(unsaid(SDKS));
      },
      // What a page sends while it goes away may still be on its way when its log is read.
      afterwards(audited) {
        const sent = audited
          .flatMap((one) => logged(one, true))
          .filter(({ host, path }) => !isPage(host, path));
        return sink.until((arrivals) => notArrived(sent, arrivals));
      },
    });
    return { direct: direct!, proxied: proxied!, arrivals: sink.arrivals };
  } finally {
    await sink.close();
  }
}
