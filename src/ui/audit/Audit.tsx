import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Background, Browser, Log, Settings } from '../data.ts';
import { useCounted, useReport, useSessions, useUnwritten } from '../live.ts';
import { NotWritten } from '../parts/NotWritten.tsx';
import { UntilClosed } from '../parts/UntilClosed.tsx';
import { Bar } from './Bar.tsx';
import { Report } from './Report.tsx';

interface Props {
  log: Log;
  background: Background;
  browser: Browser;
}

/** The full page: one session's audit, chosen in the bar or by `?session=` in the address. */
export function Audit({ log, background, browser }: Props) {
  const sessions = useSessions(log);
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get('session'));
  // Once one is shown it stays, though another begins meanwhile.
  if (wanted === null && sessions?.[0]) setWanted(sessions[0].id);
  const chosen = sessions?.find((session) => session.id === wanted)?.id ?? null;
  const unwritten = useUnwritten(background);
  const view = useCounted(useReport(log, chosen), unwritten);
  const [settings, setSettings] = useState<Settings>();
  const load = useCallback(() => {
    background.settings().then(setSettings, () => setSettings(undefined));
  }, [background]);
  useEffect(load, [load]);
  useEffect(() => background.onSettings(load), [background, load]);

  const choose = (session: string) => {
    setWanted(session);
    const address = new URL(location.href);
    address.searchParams.set('session', session);
    address.searchParams.delete('find');
    history.replaceState(null, '', address);
  };
  const judgeBy = async (judgedAt: string | null) => {
    // What is stored is shown, also where this was refused.
    await background.saveSettings({ judgedAt }).catch(() => undefined);
    load();
  };

  return (
    <>
      <Bar
        sessions={sessions ?? []}
        chosen={chosen}
        view={view}
        settings={settings}
        settingsAddress={browser.address('options')}
        log={log}
        onChoose={choose}
        onJudgeBy={judgeBy}
      />
      <NotWritten unwritten={unwritten} />
      <UntilClosed unwritten={unwritten} />
      {view ? (
        <Report key={view.session.id} view={view} />
      ) : (
        <main class="top" aria-busy={sessions === undefined || chosen !== null}>
          {sessions && sessions.length > 0 && chosen === null && (
            <>
              <h1>This audit is not kept here.</h1>
              <p class="facts">
                It was erased, its time is over, or it has not been written down yet. Others can be chosen
                above.
              </p>
            </>
          )}
          {sessions?.length === 0 && (
            <>
              <h1>{wanted === null ? 'Nothing has been audited yet.' : 'No audit is kept here.'}</h1>
              <p class="facts">
                Open a messenger’s web app in a tab. Candor watches the messengers it knows as soon as it is
                allowed to, and any other site when you choose “Audit this site” in its popup.
              </p>
              <p class="facts">
                <a class="b" href={browser.address('options', '?welcome')}>
                  How Candor works
                </a>
              </p>
            </>
          )}
        </main>
      )}
    </>
  );
}
