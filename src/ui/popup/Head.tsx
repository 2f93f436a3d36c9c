import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  app: string;
  status: string;
  /** Nothing is being recorded. */
  off?: boolean;
  children?: ComponentChildren;
}

/** Which app, and whether it is watched. */
export function Head({ app, status, off, children }: Props) {
  return (
    <header class="head">
      <div>
        <p class="app">{app}</p>
        <p class={off ? 'state off' : 'state'} role="status">
          <Icon name={off ? 'off' : 'mark'} />
          {status}
        </p>
      </div>
      {children}
    </header>
  );
}
