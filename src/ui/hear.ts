import browser from 'webextension-polyfill';

/** Milliseconds until a background that went is asked again. */
const PAUSE = 200;

/**
 * Hears what the background tells on a port of this name, asked by `first` where there is something to ask; returns how to
 * stop. The port goes with a background that is stopped; another is opened once somebody looks at this page.
 */
export function hear(name: string, onMessage: (message: unknown) => void, first?: object): () => void {
  let port: browser.Runtime.Port | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const open = () => {
    if (port || stopped || document.hidden) return;
    port = browser.runtime.connect({ name });
    port.onMessage.addListener((message: unknown) => onMessage(message));
    port.onDisconnect.addListener(() => {
      port = null;
      clearTimeout(again);
      again = setTimeout(open, PAUSE);
    });
    if (first) port.postMessage(first);
  };
  open();
  document.addEventListener('visibilitychange', open);
  return () => {
    stopped = true;
    clearTimeout(again);
    document.removeEventListener('visibilitychange', open);
    port?.disconnect();
  };
}
