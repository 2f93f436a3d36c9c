import { DOCUMENT_WORDS } from '../../report/view/documents.ts';
import type { Browser, TabState } from '../data.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  state: TabState;
  tabId: number | null;
  browser: Browser;
}

/** Offers to read the policy that the tab shows; on other pages one line at most. */
export function PolicyPrompt({ state, tabId, browser }: Props) {
  if (!state.policy || tabId === null) return null;
  const { service, type } = state.policy;
  return (
    <section class="notice" aria-label="Notice">
      <Icon name="document" />
      <p>
        <strong>
          This page is {service}’s {DOCUMENT_WORDS[type]}.
        </strong>
      </p>
      <p>Candor can read it here, remember what it says, and show what changes.</p>
      <p>
        <a href={browser.address('policy', `?tab=${tabId}`)} target="_blank" rel="noreferrer">
          Read this policy
        </a>
      </p>
    </section>
  );
}
