import { useState } from 'preact/hooks';
import { dataLabel } from '../../audit/labels.ts';
import { DATA_TYPE_GROUPS, type DataType } from '../../model/data-types.ts';
import type { Identifier } from '../../model/identity.ts';
import { capital } from '../../report/view/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { cleaned, limitOf, refusalOf } from './identifier-checks.ts';

interface Props {
  identifiers: readonly Identifier[];
  /** Changes what is stored by then, which another tab may have changed meanwhile. */
  onEdit: (edit: (stored: readonly Identifier[]) => Identifier[]) => void;
}

const USUAL: readonly DataType[] = ['phone-number', 'email-address', 'name', 'username', 'user-id'];
const OTHERS: readonly DataType[] = [
  ...DATA_TYPE_GROUPS.identity,
  'contact-identifier',
  'device-identifier',
  'advertising-id',
  'precise-location',
  'payment-information',
].filter((type): type is DataType => !USUAL.includes(type as DataType));

/** The person's own values that are looked for in what leaves. */
export function Identifiers({ identifiers, onEdit }: Props) {
  return (
    <section aria-labelledby="o-ids">
      <h2 id="o-ids" tabIndex={-1}>
        Your identifiers
      </h2>
      <p class="lead">
        Tell Candor what is yours, and it finds it in what leaves: as it is, spelt otherwise, encoded, or as a
        digest. These values stay in this browser’s storage. They never leave the device, never enter a page,
        and are never written to the log or to a report: a placeholder stands in their place.
      </p>
      {identifiers.length > 0 && (
        <table>
          <caption class="sr">Identifiers that are looked for</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Value</th>
              <th scope="col">Your name for it</th>
              <th scope="col">
                <span class="sr">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {identifiers.map((identifier) => (
              <Line
                key={keyOf(identifier)}
                identifier={identifier}
                onRemove={() => {
                  document.querySelector<HTMLElement>('#o-ids')?.focus();
                  onEdit((stored) => stored.filter((one) => keyOf(one) !== keyOf(identifier)));
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      <Add
        onAdd={(identifier) =>
          onEdit((stored) => [...stored.filter((one) => keyOf(one) !== keyOf(identifier)), identifier])
        }
      />
    </section>
  );
}

/** The same value of the same kind is one identifier, whatever it is called. */
function keyOf({ dataType, value }: Identifier): string {
  return JSON.stringify([dataType, value]);
}

function Line({ identifier, onRemove }: { identifier: Identifier; onRemove: () => void }) {
  const [shown, setShown] = useState(false);
  const name = identifier.label || dataLabel(identifier.dataType);
  const note = refusalOf(identifier) || limitOf(identifier);
  return (
    <tr>
      <th scope="row">{capital(dataLabel(identifier.dataType))}</th>
      <td>
        <span class="secret">
          <code dir="ltr">
            {shown ? identifier.value : '•'.repeat(Math.min(12, identifier.value.length))}
          </code>
          <button type="button" class="linkb" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide' : 'Show'}
            <span class="sr"> the value of {name}</span>
          </button>
        </span>
        {note && <p class="muted">{note}</p>}
      </td>
      <td>{identifier.label || <span class="muted">none</span>}</td>
      <td class="num">
        <button type="button" class="b" onClick={onRemove}>
          Remove<span class="sr"> {name}</span>
        </button>
      </td>
    </tr>
  );
}

function Add({ onAdd }: { onAdd: (identifier: Identifier) => void }) {
  const [dataType, setDataType] = useState<DataType>('phone-number');
  const [value, setValue] = useState('');
  const [label, setLabel] = useState('');
  const [refused, setRefused] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const name = cleaned(label);
    const identifier = { dataType, value: cleaned(value), ...(name ? { label: name } : {}) };
    if (identifier.value === '') return;
    const why = refusalOf(identifier);
    setRefused(why);
    if (why) return;
    onAdd(identifier);
    setValue('');
    setLabel('');
  };
  return (
    <form class="add" onSubmit={submit}>
      <label>
        <span>Kind</span>
        <select value={dataType} onChange={(event) => setDataType(event.currentTarget.value as DataType)}>
          <optgroup label="Usual">
            {USUAL.map((type) => (
              <Kind key={type} type={type} />
            ))}
          </optgroup>
          <optgroup label="Others">
            {OTHERS.map((type) => (
              <Kind key={type} type={type} />
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        <span>Value</span>
        <input
          type="text"
          required
          maxLength={4096}
          autoComplete="off"
          spellcheck={false}
          dir="auto"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>Your name for it, shown in reports</span>
        <input
          type="text"
          maxLength={200}
          autoComplete="off"
          placeholder="my number"
          dir="auto"
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="b">
        <Icon name="add" />
        Add
      </button>
      {refused && <p role="alert">{refused}</p>}
    </form>
  );
}

function Kind({ type }: { type: DataType }) {
  return <option value={type}>{capital(dataLabel(type))}</option>;
}
