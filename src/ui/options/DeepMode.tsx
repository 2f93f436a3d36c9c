import { Icon } from '../parts/Icon.tsx';

interface Props {
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** The hooks in workers: what it gives, what it changes, and where it does not reach. */
export function DeepMode({ on, onSwitch }: Props) {
  return (
    <section aria-labelledby="o-deep">
      <h2 id="o-deep">Deep mode: look into workers</h2>
      <p class="lead">
        An app can send from a worker, a script that runs beside its page. Candor counts such sockets but
        cannot read them, unless it may put its own script before the worker’s on its way from the server.
        That changes what the app runs: an app that checks its own code can notice, and one that relies on
        every byte could break. Nothing of the page’s protection is weakened. The report says how many scripts
        were changed. Workers that a page makes from its own data (blob workers) stay unread all the same. It
        holds for pages loaded from then on; a service worker keeps what it was installed with until the app
        updates it.
      </p>
      <p class="state-line">
        <Icon name={on ? 'eye' : 'mark'} />
        {on ? 'On: workers of audited pages run Candor’s hooks first.' : 'Off: no script is changed.'}
      </p>
      <button type="button" class="b" onClick={() => onSwitch(!on)}>
        {on ? 'Turn off' : 'Turn on'}
        <span class="sr"> deep mode</span>
      </button>
    </section>
  );
}
