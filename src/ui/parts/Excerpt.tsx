import { piecesOf } from '../../report/view/masked.ts';
import { plain } from '../../report/view/plain.ts';

/** What stood on the wire around a datum, values masked; stays left to right in every language. */
export function Excerpt({ text }: { text: string }) {
  return (
    // biome-ignore-start lint/a11y: what scrolls must be reachable by keyboard and have a name
    <pre tabIndex={0} role="group" aria-label="Excerpt, values masked" dir="ltr">
      <code>
        {piecesOf(plain(text)).map((piece, index) =>
          piece.masked ? (
            <span key={index} class="mask">
              {piece.text}
            </span>
          ) : (
            piece.text
          ),
        )}
      </code>
    </pre>
    // biome-ignore-end lint/a11y: as above
  );
}
