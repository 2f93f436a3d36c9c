import type { Unwritten } from '../../audit/unwritten.ts';
import type { Session } from '../../model/session.ts';
import type { Background, Browser, Log, ReportView, Settings, TabState } from '../data.ts';

/** Stand-ins for log, background and browser, so that the faces can be looked at without an extension. */
export function services(options: {
  views: ReportView[];
  state?: Partial<TabState>;
  settings?: Partial<Settings>;
  allowed?: boolean;
  /** Null: a browser without it. */
  deep?: boolean | null;
  unwritten?: Unwritten;
}): { log: Log; background: Background; browser: Browser; tellUnwritten(unwritten: Unwritten): void } {
  const { views } = options;
  const first = views[0];
  const settings: Settings = {
    region: 'US',
    judgedAt: '2016-11-22',
    retentionDays: 30,
    identifiers: [],
    addedOrigins: [],
    ...options.settings,
  };
  const state: TabState = {
    app: first ? { id: first.report.app.id, name: first.report.app.name } : null,
    origin: first?.session.origin ?? 'https://web.whatsapp.com',
    status: 'watching',
    session: first?.session.id ?? null,
    since: first?.session.startedAt ?? null,
    pausedSince: null,
    policy: null,
    ...options.state,
  };
  const sessions: Session[] = views.map((view) => view.session);
  let deep = options.deep ?? null;
  const nothing = async () => {};
  const hearing = new Set<() => void>();
  const watching = new Set<(unwritten: Unwritten) => void>();
  return {
    log: {
      watchReport(id, onChange) {
        const view = views.find((each) => each.session.id === id);
        if (view) onChange(view);
        return () => {};
      },
      watchSessions(onChange) {
        onChange(sessions);
        return () => {};
      },
      async *readEntries() {},
    },
    background: {
      state: async () => state,
      auditOrigin: nothing,
      stopOrigin: nothing,
      pause: nothing,
      resume: nothing,
      erase: async () => true,
      eraseSession: async () => true,
      settings: async () => ({ ...settings }),
      saveSettings: async (patch) => {
        Object.assign(settings, patch);
        for (const changed of hearing) changed();
      },
      onSettings(changed) {
        hearing.add(changed);
        return () => hearing.delete(changed);
      },
      watchUnwritten(onChange) {
        onChange(options.unwritten ?? { since: null, sessions: {} });
        watching.add(onChange);
        return () => watching.delete(onChange);
      },
    },
    tellUnwritten(unwritten) {
      for (const onChange of watching) onChange(unwritten);
    },
    browser: {
      currentTab: async () => 1,
      requestPermission: async () => true,
      hasPermission: async () => options.allowed ?? true,
      deepMode: async () => deep,
      setDeepMode: async (on) => {
        deep = on;
      },
      onPermissionChange: () => () => {},
      reload: nothing,
      open: nothing,
      address: (page, rest = '') => `?face=${page}${rest.replace('?', '&')}`,
    },
  };
}
