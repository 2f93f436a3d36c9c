import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Background, Browser, Log, TabState } from '../data.ts';
import { useCounted, useReport, useSessions, useUnwritten } from '../live.ts';
import { NotWritten } from '../parts/NotWritten.tsx';
import { UntilClosed } from '../parts/UntilClosed.tsx';
import { KeptOff, NotAllowed, NotAPage, NotAudited, NothingRecorded } from './NotWatching.tsx';
import { PolicyPrompt } from './PolicyPrompt.tsx';
import { Watching } from './Watching.tsx';

export interface Services {
  log: Log;
  background: Background;
  browser: Browser;
}

/** The popup: what leaves this tab now, or why nothing is recorded. */
export function Popup({ log, background, browser }: Services) {
  const [tabId, setTabId] = useState<number | null>(null);
  const [state, setState] = useState<TabState>();
  const [failed, setFailed] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const sessions = useSessions(log);

  const refresh = useCallback(async () => {
    try {
      const tab = await browser.currentTab();
      setTabId(tab);
      setState(tab === null ? NO_PAGE : await background.state(tab));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [background, browser]);

  // Sessions begin and end in the log: each change is a reason to ask anew what this tab is.
  useEffect(() => {
    void refresh();
  }, [refresh, sessions]);
  useEffect(() => browser.onPermissionChange(() => void refresh()), [browser, refresh]);

  // What was pressed is gone with the view that it was in: whoever works by keyboard begins at what is said now.
  const shown = state && `${state.status} ${state.session === null}`;
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (before.current !== undefined && heading && document.activeElement === document.body) {
      heading.tabIndex = -1;
      heading.focus();
    }
    before.current = shown;
  }, [shown]);

  const unwritten = useUnwritten(background);
  const view = useCounted(useReport(log, state?.session ?? null), unwritten);
  const act = (does: (tab: number) => Promise<void>) => async () => {
    setTrouble(false);
    try {
      if (tabId !== null) await does(tabId);
    } catch {
      setTrouble(true);
    }
    await refresh();
  };

  const isUnwritten = unwritten !== undefined && unwritten.since !== null;
  if (failed) return <Failed onRetry={refresh} />;
  if (!state) return <Waiting />;
  const last = sessions?.find((session) => session.origin === state.origin);
  // The question must be put before anything is awaited, and may close this popup: so the wish is noted meanwhile.
  const allow = (wish: () => Promise<void>) =>
    act(async (tab) => {
      const asked = browser.requestPermission();
      await wish();
      if (await asked) await browser.reload(tab);
    });
  const notice = trouble ? (
    <p class="trouble" role="alert">
      That did not work. What the popup shows is how it is now.
    </p>
  ) : isUnwritten ? (
    <NotWritten unwritten={unwritten} />
  ) : state.policy ? (
    <PolicyPrompt state={state} tabId={tabId} browser={browser} />
  ) : null;
  const common = { state, browser, notice };
  switch (state.status) {
    case 'not-a-web-page':
      return <NotAPage {...common} sessions={sessions ?? []} />;
    case 'kept-off':
      return <KeptOff {...common} last={last} />;
    case 'no-permission':
      return <NotAllowed {...common} last={last} onAllow={allow(async () => {})} />;
    case 'not-audited':
      return (
        <NotAudited
          {...common}
          last={last}
          tabId={tabId}
          onAudit={allow(() => background.auditOrigin(state.origin))}
        />
      );
    default:
      if (state.session === null)
        return <NothingRecorded {...common} last={last} onReload={act((tab) => browser.reload(tab))} />;
      return (
        <Watching
          {...common}
          view={view}
          unwritten={isUnwritten}
          kept={<UntilClosed unwritten={unwritten} />}
          log={log}
          onPause={act((tab) => background.pause(tab))}
          onResume={act((tab) => background.resume(tab))}
          onReload={act((tab) => browser.reload(tab))}
        />
      );
  }
}

const NO_PAGE: TabState = {
  app: null,
  origin: '',
  status: 'not-a-web-page',
  session: null,
  since: null,
  pausedSince: null,
  policy: null,
};

function Waiting() {
  return (
    <>
      <header class="head">
        <div>
          <p class="app">Candor</p>
          <p class="state" role="status">
            Reading the log
          </p>
        </div>
      </header>
      <main class="waiting" aria-busy="true" />
    </>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <main>
      <section class="sum">
        <h1>Candor did not answer.</h1>
        <p>Its background was not reached. What was recorded before is kept.</p>
      </section>
      <div class="do">
        <button type="button" class="b b-main" onClick={onRetry}>
          Try again
        </button>
      </div>
    </main>
  );
}
