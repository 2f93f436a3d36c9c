import { useEffect, useRef, useState } from 'preact/hooks';
import { GENERIC } from '../../apps/index.ts';
import { policyAtAddress } from '../../apps/policy-address.ts';
import { type History, policyHistory } from '../../audit/policy-history.ts';
import type { PolicyVersionRow } from '../../log/policy-versions.ts';
import type { BlockReading } from '../../policy/blocks.ts';
import { withReadVersions } from '../../policy/merge.ts';
import type { PolicyReading, ReadOptions } from '../../policy/read-text.ts';
import { DOCUMENT_WORDS } from '../../report/view/documents.ts';
import { capital, counted, date, number } from '../../report/view/format.ts';
import type { Browser } from '../data.ts';
import { Icon } from '../parts/Icon.tsx';
import { PolicyChanges } from '../parts/PolicyChanges.tsx';
import { ClaimList } from './ClaimList.tsx';
import type { PageSource } from './page-source.ts';
import { TextSource } from './TextSource.tsx';
import { type Told, versionOf } from './version.ts';

/** What the page needs of the world. */
export interface PolicyServices {
  sourceOfTab(tabId: number): Promise<PageSource>;
  readInWorker(
    input: BlockReading | { text: string },
    options: ReadOptions,
    progress: (step: { done: number; total: number; claims: number }) => void,
  ): Promise<PolicyReading>;
  keepVersion(version: PolicyVersionRow): Promise<PolicyVersionRow>;
  versionsOf(app: string): Promise<PolicyVersionRow[]>;
  now(): number;
}

interface Props {
  /** The tab whose page is read; null: only text that is pasted or chosen. */
  tabId: number | null;
  services: PolicyServices;
  browser: Browser;
}

type State =
  | { step: 'idle' }
  | { step: 'reading'; done: number; total: number; claims: number }
  | { step: 'failed'; why: string }
  | { step: 'read'; version: PolicyVersionRow; history: History | null };

/** Reads a policy that the person has open, pasted or chosen; keeps it, and shows what changed. */
export function PolicyPage({ tabId, services, browser }: Props) {
  const [state, setStateOfAny] = useState<State>({ step: 'idle' });
  const last = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);

  /** What is shown of a reading, until another is begun: a slower one does not come back over it. */
  function begin(): (state: State) => void {
    const mine = ++last.current;
    return (next) => {
      if (mine === last.current) setStateOfAny(next);
    };
  }

  async function read(
    input: BlockReading | { text: string },
    told: Told,
    setState: (state: State) => void,
  ): Promise<void> {
    if ('refused' in input && input.refused) {
      setState({ step: 'failed', why: `Nothing was read: ${input.refused}.` });
      return;
    }
    setState({ step: 'reading', done: 0, total: 0, claims: 0 });
    try {
      const reading = await services.readInWorker(input, { service: told.service }, (step) =>
        setState({ step: 'reading', ...step }),
      );
      if (reading.refused) {
        setState({ step: 'failed', why: `Nothing was read: ${reading.refused}.` });
        return;
      }
      const version = await services.keepVersion(versionOf(reading, told, services.now()));
      setState({
        step: 'read',
        version,
        history: historyOf(version, await services.versionsOf(version.app)),
      });
    } catch {
      setState({ step: 'failed', why: 'The reader stopped. Nothing was kept of this page.' });
    }
  }

  async function readTab(tab: number): Promise<void> {
    const setState = begin();
    try {
      const source = await services.sourceOfTab(tab);
      await read(source.blocks, toldOf(source.url, services.now()), setState);
    } catch (error) {
      setState({ step: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  }

  useEffect(() => {
    if (tabId !== null) void readTab(tabId);
  }, [tabId]);

  return (
    <>
      <header class="bar">
        <p class="brand">
          <Icon name="mark" />
          Candor
        </p>
        <a class="b" href={browser.address('audit')}>
          Audits
        </a>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {headline(state)}
        </h1>
        {/* Mounted all the time, and not told of each step: what is new in it is read out. */}
        <p class="sr" role="status">
          {state.step === 'reading' || state.step === 'read' ? headline(state) : ''}
        </p>
        <Status state={state} />
        {state.step === 'read' && <Read version={state.version} history={state.history} />}
        <TextSource
          open={state.step === 'idle' && tabId === null}
          onText={(text, url) => {
            // The form closes behind what is read.
            heading.current?.focus();
            void read({ text }, toldOf(url, services.now()), begin());
          }}
        />
      </main>
    </>
  );
}

function headline(state: State): string {
  switch (state.step) {
    case 'idle':
      return 'Read a policy, and hold later versions against it.';
    case 'reading':
      return 'Reading the policy on this device.';
    case 'failed':
      return 'The policy was not read.';
    case 'read': {
      const { service, type, effectiveDate, undated, claims, language } = state.version;
      if (language === 'unknown')
        return `In which language ${service}’s text is cannot be told, so nothing was read from it.`;
      if (language !== 'en')
        return `${capital(service)}’s text is not in English, so nothing was read from it.`;
      const found =
        claims.length === 0 ? 'No claim was' : `${counted(claims.length, 'claim was', 'claims were')}`;
      return `${found} found in ${service}’s ${DOCUMENT_WORDS[type]} ${undated ? 'read on' : 'of'} ${date(effectiveDate)}.`;
    }
  }
}

function Status({ state }: { state: State }) {
  if (state.step === 'reading') {
    return (
      <p class="lead">
        {state.total === 0
          ? 'Taking the text of the page.'
          : `${number(state.done)} of ${counted(state.total, 'sentence', 'sentences')} read, ${counted(state.claims, 'claim', 'claims')} so far.`}
      </p>
    );
  }
  if (state.step === 'failed') {
    return (
      <p class="lead" role="alert">
        {state.why}
      </p>
    );
  }
  if (state.step === 'idle') {
    return <p class="lead">Nothing is sent anywhere: the text is read and kept in this browser.</p>;
  }
  return null;
}

function Read({ version, history }: { version: PolicyVersionRow; history: History | null }) {
  return (
    <>
      <p class="lead">
        Read from {version.url || 'text that was given'}.{' '}
        {!version.complete && 'The capture is incomplete: nothing is said of what it lacks.'}
      </p>
      {version.notes.length > 0 && (
        <ul class="notes">
          {version.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {history && (
        <section>
          <PolicyChanges comparison={history} />
        </section>
      )}
      <ClaimList claims={version.claims} />
    </>
  );
}

/** What is known of a document by its address alone. */
function toldOf(url: string, now: number): Told {
  const known = policyAtAddress(url);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
  const type = known?.type ?? 'policy';
  return {
    app: known?.app.profile.id ?? (host || 'text'),
    service: known?.app.profile.owner ?? (host || 'the service'),
    type: type as Told['type'],
    url: url.split(/[?#]/)[0] ?? '',
    regions: [...(known?.regions ?? [])],
    date: new Date(now).toISOString().slice(0, 10),
  };
}

/** This version against the one of the same document before it. */
function historyOf(version: PolicyVersionRow, all: readonly PolicyVersionRow[]): History | null {
  const same = all.filter(
    (one) =>
      one.type === version.type && one.url === version.url && one.regions.join() === version.regions.join(),
  );
  if (same.length < 2) return null;
  const policy = withReadVersions(
    { documents: [], claims: [] },
    same.map((one) => ({ ...one, type: 'policy' as const, complete: true })),
  );
  const texts = new Map(same.map(({ id, text, complete }) => [id, { text, complete }]));
  const app = policyAtAddress(version.url)?.app ?? GENERIC;
  const company = { entity: app.profile.owner, family: app.profile.family };
  return policyHistory(
    policy,
    company,
    { region: version.regions[0] ?? '', date: version.effectiveDate },
    [],
    texts,
  );
}
