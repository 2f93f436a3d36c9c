import type { ComponentChildren } from 'preact';
import type { Session } from '../../model/session.ts';
import { clock, date } from '../../report/view/format.ts';
import type { Browser, TabState } from '../data.ts';
import { hostOf } from '../host.ts';
import { Icon } from '../parts/Icon.tsx';
import { Head } from './Head.tsx';

interface Props {
  state: TabState;
  last: Session | undefined;
  browser: Browser;
  /** Stands under the header. */
  notice: ComponentChildren;
}

/** Permission was refused or taken back. */
export function NotAllowed({ state, last, browser, notice, onAllow }: Props & { onAllow: () => void }) {
  return (
    <>
      <Head app={state.app?.name ?? (hostOf(state.origin) || 'Candor')} status="Not watching" off />
      {notice}
      <main>
        <section class="sum">
          <h1>
            Candor is not allowed to see {hostOf(state.origin) || 'any site'}, so nothing is being recorded.
          </h1>
          <LastAudit last={last} />
        </section>
        <div class="do">
          <button type="button" class="b b-main" onClick={onAllow}>
            {state.app ? 'Allow and audit this site' : 'Allow'}
          </button>
          <OpenLast last={last} browser={browser} />
        </div>
        <WhatItDoes />
      </main>
    </>
  );
}

/** A page that nobody asked to audit. */
export function NotAudited({
  state,
  last,
  browser,
  notice,
  tabId,
  onAudit,
}: Props & { tabId: number | null; onAudit: () => void }) {
  return (
    <>
      <Head app={state.app?.name ?? hostOf(state.origin)} status="Not watching" off />
      {notice}
      <main>
        <section class="sum">
          <h1>{hostOf(state.origin)} is not being audited.</h1>
          <p>Nothing of this page is looked at or kept.</p>
          <LastAudit last={last} />
        </section>
        <div class="do">
          <button type="button" class="b b-main" onClick={onAudit}>
            Audit this site
          </button>
          <OpenLast last={last} browser={browser} />
          {tabId !== null && !state.policy && (
            <a class="b" href={browser.address('policy', `?tab=${tabId}`)} target="_blank" rel="noreferrer">
              Read it as a policy
            </a>
          )}
        </div>
        <WhatItDoes reload />
      </main>
    </>
  );
}

/** Audited, but nothing of the tab is recorded: it was open before, or what was recorded is erased. */
export function NothingRecorded({
  state,
  last,
  browser,
  notice,
  onReload,
}: Props & { onReload: () => void }) {
  return (
    <>
      <Head app={state.app?.name ?? hostOf(state.origin)} status="Watching" />
      {notice}
      <main>
        <section class="sum">
          <h1>Nothing of this tab is recorded yet.</h1>
          <p>
            What it sends from now on shows here. What it sent before is not recorded, or was erased: its
            start, where an app says most about the device, is seen after a reload.
          </p>
          <LastAudit last={last} />
        </section>
        <div class="do">
          <button type="button" class="b b-main" onClick={onReload}>
            <Icon name="reload" />
            Reload the page
          </button>
          <OpenLast last={last} browser={browser} />
        </div>
      </main>
    </>
  );
}

/** A page of the browser itself, a file, a store. */
export function NotAPage({
  sessions,
  browser,
  notice,
}: Pick<Props, 'browser' | 'notice'> & { sessions: readonly Session[] }) {
  const [last] = sessions;
  return (
    <>
      <Head app="Candor" status="Not watching" off />
      {notice}
      <main>
        <section class="sum">
          <h1>This is no page that can be audited.</h1>
          <p>Open a messenger’s web app, and what it sends shows here.</p>
        </section>
        <LastOrSettings last={last} browser={browser} />
      </main>
    </>
  );
}

/** A page of the web that the browser lets no extension into. */
export function KeptOff({ state, last, browser, notice }: Props) {
  return (
    <>
      <Head app={state.app?.name ?? hostOf(state.origin)} status="Not watching" off />
      {notice}
      <main>
        <section class="sum">
          <h1>The browser keeps extensions off this page, so it cannot be watched.</h1>
          <p>
            It does so with its store of extensions and some other sites of its maker, with viewers of its
            own, and with pages that did not load. Nothing of this page is recorded.
          </p>
          <LastAudit last={last} />
        </section>
        <LastOrSettings last={last} browser={browser} />
      </main>
    </>
  );
}

function LastOrSettings({ last, browser }: Pick<Props, 'last' | 'browser'>) {
  return (
    <div class="do">
      <OpenLast last={last} browser={browser} />
      <a class="b" href={browser.address('options')} target="_blank" rel="noreferrer">
        Settings
      </a>
    </div>
  );
}

function LastAudit({ last }: { last: Session | undefined }) {
  if (!last) return null;
  const at = last.endedAt ?? last.startedAt;
  return (
    <p>
      The last audit of this app {last.endedAt === null ? 'began' : 'ended'} on {date(at)} at {clock(at)}.
    </p>
  );
}

function OpenLast({ last, browser }: { last: Session | undefined; browser: Browser }) {
  if (!last) return null;
  return (
    <a
      class="b"
      href={browser.address('audit', `?session=${encodeURIComponent(last.id)}`)}
      target="_blank"
      rel="noreferrer"
    >
      Open the last audit
    </a>
  );
}

function WhatItDoes({ reload }: { reload?: boolean }) {
  return (
    <div class="plain">
      <p>If you {reload ? 'audit it' : 'allow it'}, Candor</p>
      <ul>
        <li>sees what this site sends while it is open, to whomever;</li>
        <li>keeps that on this device, and erases it when you say so or its time is over;</li>
        <li>sends nothing anywhere.</li>
      </ul>
      <p class="after">
        The page is reloaded once, because an app says most about the device when it starts.
      </p>
    </div>
  );
}
