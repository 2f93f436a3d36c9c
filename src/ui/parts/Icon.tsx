import { h } from 'preact';
import { ICONS, type IconName } from '../../report/view/icons.ts';

/** A drawing beside words, never instead of them: hidden from assistive technology. */
export function Icon({ name, class: className = 'i' }: { name: IconName; class?: string }) {
  return (
    <svg class={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICONS[name].map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
