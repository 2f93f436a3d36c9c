import { Icon } from '../parts/Icon.tsx';

interface Props {
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Discovery: what it looks at, what it keeps, and where it does not reach. */
export function Following({ on, onSwitch }: Props) {
  return (
    <section aria-labelledby="o-disc">
      <h2 id="o-disc">Discovery: follow what an app is told first</h2>
      <p class="lead">
        An app’s own servers give its page an account number, a device identifier, a push token. With this on,
        Candor looks at the JSON that audited pages read of their own answers, at their storage and cookies,
        and at what you enter in their forms, never at passwords, codes or card numbers. It remembers the
        values whose name says that they identify somebody, and finds them when they leave to somebody else,
        also encoded or as a usual digest. They are kept as salted hashes in memory only, never written
        anywhere, and forgotten when the browser stops Candor’s background, which the report then says.
        Answers over sockets, in workers and in other formats are not looked at. It costs audited pages a
        little time for each answer, and holds for pages loaded from then on.
      </p>
      <p class="state-line">
        <Icon name={on ? 'eye' : 'mark'} />
        {on
          ? 'On: what is found this way is marked as discovered.'
          : 'Off: no answer, storage or form is looked at.'}
      </p>
      <button type="button" class="b" onClick={() => onSwitch(!on)}>
        {on ? 'Turn off' : 'Turn on'}
        <span class="sr"> discovery</span>
      </button>
    </section>
  );
}
