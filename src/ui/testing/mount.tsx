import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

let roots: Element[] = [];

/** Renders into a page of its own; what effects and promises bring is there when it resolves. */
export async function mount(child: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  await act(() => render(child, root));
  await settle();
  return root;
}

/** Lets promises that are under way come to their end, and what follows be drawn. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await act(async () => {});
}

/** Clicks the first element that matches; throws where there is none. */
export async function click(root: ParentNode, selector: string, text?: string): Promise<void> {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  const found = all.find((each) => text === undefined || each.textContent?.includes(text));
  if (!found) throw new Error(`nothing to click: ${selector} ${text ?? ''}`);
  await act(() => found.click());
  await settle();
}

/** Types into a field or chooses of a list. */
export async function enter(field: Element | null, value: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error('no field');
  await act(() => {
    field.value = value;
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
  await settle();
}

/** Takes down what was rendered. */
export function unmount(): void {
  for (const root of roots) {
    render(null, root);
    root.remove();
  }
  roots = [];
}
