import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Identifier } from '../../model/identity.ts';
import type { Background, Browser, Log, Settings } from '../data.ts';
import { useSessions, useUnwritten } from '../live.ts';
import { Icon } from '../parts/Icon.tsx';
import { DeepMode } from './DeepMode.tsx';
import { Following } from './Following.tsx';
import { Identifiers } from './Identifiers.tsx';
import { Judging } from './Judging.tsx';
import { Kept } from './Kept.tsx';
import { Sites } from './Sites.tsx';
import { Welcome } from './Welcome.tsx';

interface Props {
  log: Log;
  background: Background;
  browser: Browser;
  /** First run: the page opens with what Candor does and asks for the permission. */
  welcome: boolean;
}

const LATE =
  'The log does not answer now. It is erased as soon as it does, unless the browser is closed before: look here again.';

/** Settings; on the first run also what Candor does, what it cannot see, and the permission it asks for. */
export function Options({ log, background, browser, welcome }: Props) {
  const sessions = useSessions(log);
  const unwritten = useUnwritten(background);
  const [settings, setSettings] = useState<Settings>();
  const [allowed, setAllowed] = useState<boolean>();
  const [deep, setDeep] = useState<boolean | null>(null);
  const [trouble, setTrouble] = useState('');

  const loads = useRef(0);
  const load = useCallback(async () => {
    const mine = ++loads.current;
    try {
      const [settings, allowed, deep] = await Promise.all([
        background.settings(),
        browser.hasPermission(),
        browser.deepMode(),
      ]);
      // A later look tells more than one that was slower.
      if (mine !== loads.current) return;
      setSettings(settings);
      setAllowed(allowed);
      setDeep(deep);
      setTrouble('');
    } catch {
      setTrouble('Candor’s background did not answer. What is shown may be old; nothing was changed.');
    }
  }, [background, browser]);
  useEffect(() => {
    void load();
  }, [load]);
  useEffect(() => browser.onPermissionChange(() => void load()), [browser, load]);
  useEffect(() => background.onSettings(() => void load()), [background, load]);

  const change = async (does: Promise<unknown>) => {
    try {
      await does;
      await load();
    } catch {
      await load();
      setTrouble('That was not accepted, and nothing was changed.');
    }
  };

  const erase = async (does: Promise<boolean>) => {
    let isDone = true;
    await change(
      does.then((done) => {
        isDone = done;
      }),
    );
    if (!isDone) setTrouble(LATE);
  };

  // One after the other, each on what is stored by then: a list that is saved whole would undo what came between.
  const edits = useRef<Promise<unknown>>(Promise.resolve());
  const editIdentifiers = (edit: (stored: readonly Identifier[]) => Identifier[]) => {
    const done = edits.current.then(async () => {
      const { identifiers } = await background.settings();
      await background.saveSettings({ identifiers: edit(identifiers) });
    });
    edits.current = done.catch(() => undefined);
    return change(done);
  };

  return (
    <>
      <header class="bar">
        <p class="brand">
          <Icon name="mark" />
          Candor
        </p>
        <nav aria-label="Pages">
          <a class="b b-bare" href={browser.address('policy')}>
            Read a policy
          </a>
          <a class="b" href={browser.address('audit')}>
            Audits
          </a>
        </nav>
      </header>
      <main>
        {welcome && <Welcome />}
        {welcome ? <h2 class="page">Settings</h2> : <h1>Settings</h1>}
        <p class="trouble" role="status">
          {trouble}
        </p>
        {settings ? (
          <>
            <Sites
              settings={settings}
              allowed={allowed}
              onAllow={() => change(browser.requestPermission())}
              onStop={(origin) => change(background.stopOrigin(origin))}
            />
            <Identifiers identifiers={settings.identifiers} onEdit={editIdentifiers} />
            <Following
              on={settings.discover ?? false}
              onSwitch={(discover) => change(background.saveSettings({ discover }))}
            />
            {deep !== null && <DeepMode on={deep} onSwitch={(on) => change(browser.setDeepMode(on))} />}
            <Judging settings={settings} onSave={(patch) => change(background.saveSettings(patch))} />
            <Kept
              log={log}
              settings={settings}
              sessions={sessions}
              unwritten={unwritten}
              onSave={(patch) => change(background.saveSettings(patch))}
              onErase={() => erase(background.erase())}
              onEraseSession={(session) => erase(background.eraseSession(session))}
            />
          </>
        ) : (
          <div class="waiting" aria-busy={trouble === ''} />
        )}
      </main>
    </>
  );
}
