import { Icon } from '../parts/Icon.tsx';

const CANNOT = [
  'What a company passes on, between servers, to its owner or to others.',
  'How long data is kept, what it is used for, whether it is sold.',
  'What the app on a phone sends.',
  'What a worker of the page sends over a socket of its own, and bytes that stay encrypted. They are counted.',
];

/** First run: what Candor does, and what it cannot see. */
export function Welcome() {
  return (
    <section class="welcome" aria-labelledby="w">
      <h1 id="w">
        Candor shows what a messaging web app sends from this device, and what its policy says of it.
      </h1>
      <p>
        While a messenger’s page is open in a tab, Candor watches what leaves: which kinds of data, to which
        company, how often. It holds that against what the privacy policy states, and says where they agree,
        where the policy is vague or silent, and where they differ.
      </p>
      <div class="two">
        <section>
          <h2>What it keeps, and where</h2>
          <ul class="dash">
            <li>Everything stays on this device. Candor sends nothing, to anyone, ever.</li>
            <li>It watches messengers that it knows, and sites you add. Other pages are left alone.</li>
            <li>Values of your own identifiers are never written to its log: only where they stood.</li>
            <li>
              Audits are erased after 30 days, or when you say so. Policies that you had it read stay, to show
              what changes in them, until you erase all.
            </li>
          </ul>
        </section>
        <section>
          <h2>What no device can see</h2>
          <ul class="never">
            {CANNOT.map((sentence) => (
              <li key={sentence}>
                <Icon name="not-observable" class="vi not-observable" />
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}
