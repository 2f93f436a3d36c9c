import { counted } from '../../report/view/format.ts';
import { useFirstShown } from './first-shown.ts';

interface Props {
  /** How many of the list are shown, and how many are left. */
  shown: number;
  left: number;
  /** What is left, in words: `more session`, `more sessions`. */
  words: readonly [one: string, many: string];
  onShow: () => void;
}

/**
 * Stands right behind a list of which not all is shown, and is gone once it is. Then the keyboard is at the first of what
 * it showed.
 */
export function ShowMore({ shown, left, words, onShow }: Props) {
  const goTo = useFirstShown(left === 0);
  if (left === 0) return null;
  return (
    <button
      type="button"
      class="linkb"
      onClick={(event) => {
        goTo(event.currentTarget.previousElementSibling, shown);
        onShow();
      }}
    >
      Show {counted(left, ...words)}
    </button>
  );
}
