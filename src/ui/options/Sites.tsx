import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../data.ts';
import { hostOf } from '../host.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  settings: Settings;
  /** Undefined until it is known. */
  allowed: boolean | undefined;
  onAllow: () => void;
  onStop: (origin: string) => void;
}

/** The permission, and the sites that are audited beside the known messengers. */
export function Sites({ settings, allowed, onAllow, onStop }: Props) {
  const asked = useRef(false);
  // The button goes once it is allowed: whoever works by keyboard goes on from the heading.
  useLayoutEffect(() => {
    if (allowed && asked.current) document.querySelector<HTMLElement>('#o-sites')?.focus();
    if (allowed) asked.current = false;
  }, [allowed]);
  const allow = () => {
    asked.current = true;
    onAllow();
  };
  return (
    <section aria-labelledby="o-sites">
      <h2 id="o-sites" tabIndex={-1}>
        What is watched
      </h2>
      {allowed === false ? (
        <div class="ask">
          <p>
            <strong>Candor is not allowed to see any site, so nothing is being recorded.</strong>
          </p>
          <p>
            Browsers show a request to another company only to an extension that may see every site. Candor
            asks for that, because nobody knows beforehand whom an app talks to. It uses it only for the pages
            you audit: on all others it records nothing.
          </p>
          <button type="button" class="b b-main" onClick={allow}>
            Allow
          </button>
        </div>
      ) : (
        <p class="state-line">
          <Icon name={allowed ? 'eye' : 'mark'} />
          {allowed
            ? 'Allowed on every site, used on audited pages only. You can take that back in the browser’s own settings.'
            : 'Asking the browser what is allowed'}
        </p>
      )}
      <h3>Sites you added</h3>
      {settings.addedOrigins.length === 0 ? (
        <p class="muted">None. Open a site and choose “Audit this site” in Candor’s popup.</p>
      ) : (
        <ul class="rows">
          {settings.addedOrigins.map((origin) => (
            <li key={origin}>
              <code dir="ltr">{hostOf(origin)}</code>
              <button
                type="button"
                class="b"
                aria-label={`Stop auditing ${hostOf(origin)}`}
                onClick={() => {
                  // The button goes with its site.
                  document.querySelector<HTMLElement>('#o-sites')?.focus();
                  onStop(origin);
                }}
              >
                Stop auditing
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
